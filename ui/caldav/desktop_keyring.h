#pragma once

#include "ui/caldav/keyring.h"

namespace gyeol::ui {

/// The keyring of the desktop (Secret Service or KWallet), by QtKeychain. Nothing is ever kept in plain text.
class DesktopKeyring : public Keyring {
public:
    void read(const QString& key, Read read) override;
    void write(const QString& key, const QString& secret, Done done) override;
    void remove(const QString& key, Done done) override;
};

}  // namespace gyeol::ui

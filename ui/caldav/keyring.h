#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <optional>

namespace gyeol::ui {

/// Where the desktop keeps passwords. A port: tests script it. Answers come later, from the event loop; `noKeyring` where there is none
/// that can be reached.
class Keyring {
public:
    using Read = std::function<void(Result<std::optional<QString>>)>;
    using Done = std::function<void(Result<void>)>;

    virtual ~Keyring() = default;
    /// The secret of a key; none where the keyring has no such key.
    virtual void read(const QString& key, Read read) = 0;
    virtual void write(const QString& key, const QString& secret, Done done) = 0;
    virtual void remove(const QString& key, Done done) = 0;
};

}  // namespace gyeol::ui

#pragma once

#include "ui/languages.h"
#include "ui/ports.h"
#include "ui/theme.h"

#include <QObject>

namespace gyeol::ui {

/// Which language the program speaks and how it is dressed, and what of it is remembered on this computer.
class Appearance : public QObject {
    Q_OBJECT

public:
    Appearance(Languages& languages, Theme& theme, Preferences& preferences, QObject* parent = nullptr);

    /// As it was chosen last on this computer; what was never chosen stays as it is.
    void restore();

    /// The scheme that was chosen last on this computer: what the first picture of a window is dressed in.
    [[nodiscard]] static std::optional<Scheme> keptScheme(const Preferences& preferences);

    /// Chooses, and remembers.
    void choose(Language language);
    void choose(Scheme scheme);
    /// For this run alone, as the command line may ask.
    void show(Language language);
    void show(Scheme scheme);

    [[nodiscard]] Language language() const { return languages_.current(); }
    [[nodiscard]] Scheme scheme() const { return theme_.scheme(); }

signals:
    /// Every text and every painted icon has to be put anew.
    void changed();

private:
    Languages& languages_;
    Theme& theme_;
    Preferences& preferences_;
};

}  // namespace gyeol::ui

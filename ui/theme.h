#pragma once

#include "diary/kinds.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

class QApplication;

namespace gyeol::ui {

/// The colours of a chip: what it is filled with, and what is written on it and drawn round it.
struct ChipColours {
    QColor fill, ink;
};

/// Every colour that the program uses, once for light and once for dark.
struct Colours {
    QColor window, card, side, line, lineSoft;
    QColor text, textSoft, accent, accentText, accentTint, caution, cautionTint, hatch, closed;
    QColor button, buttonHover, loadLine, loadFill, loadPlanned;
    QColor fine, fineTint, little, littleTint, worse, worseTint;  ///< what a move costs
};

enum class Scheme : std::uint8_t { system, light, dark };

/// Light or dark, and how it looks: palette, one style sheet, fonts.
class Theme {
public:
    /// Dresses the application. `system` follows what the desktop's own palette was at the start.
    Theme(QApplication& application, Scheme scheme);

    void use(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return scheme_; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] const Colours& colours() const;
    [[nodiscard]] ChipColours chip(diary::TreatmentKind kind) const;

    /// One family list for both scripts, so that Korean and Latin look even.
    [[nodiscard]] static QFont font();

    [[nodiscard]] static std::optional<Scheme> fromCode(std::string_view code);
    [[nodiscard]] static std::string_view codeOf(Scheme scheme);

private:
    QApplication& application_;
    Scheme scheme_;
    QPalette desktop_;
};

}  // namespace gyeol::ui

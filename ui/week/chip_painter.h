#pragma once

#include "ui/models/week_sheet.h"
#include "ui/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace gyeol::ui {

/// Whether the chip shows an empty ring that a click ticks.
enum class TickRing : std::uint8_t { none, open };

/// Everything that one chip is drawn from.
struct Chip {
    WeekCell cell;
    ChipColours colours;
    QString text;
    QString under;  ///< a second, smaller line; may be empty
    TickRing ring = TickRing::none;
    bool quiet = false;  ///< a step of every day: it stands back
};

/// Where the words of a chip stand, and how they are written. The signs have the rest.
struct ChipLines {
    QRectF text, under;
    QFont textFont, underFont;
    QRectF sign;          ///< tick or ring; empty where there is neither
    QRectF pin, warning;  ///< empty where there is none
};
[[nodiscard]] ChipLines linesOf(const QRectF& chip, const Chip& what, const QFont& font);

/// Draws a chip into a rectangle: its state is told by shape and word, the colour only says the kind.
/// Proposed: an outline. Kept: filled. Pinned: a dark border and a pin. If calm: a dashed border. Done: a tick. Skipped, missed: struck
/// through. Against a rule: a warning sign beside the pin.
void paintChip(QPainter& painter, const QRectF& chip, const Chip& what, const Colours& colours);

/// The hatched ground of a closed cell; `recovery` in the colour of a procedure's days.
enum class Ground : std::uint8_t { closed, recovery };
void paintClosed(QPainter& painter, const QRectF& area, Ground ground, const Colours& colours);

/// Where the ring stands inside a chip, with some room around it for the mouse.
[[nodiscard]] QRectF tickArea(const QRectF& chip);

}  // namespace gyeol::ui

#pragma once

#include "ui/models/row_answers.h"
#include "ui/theme.h"

#include <QRectF>

class QPainter;

namespace gyeol::ui {

/// Draws what a cell without a chip says to the chip in hand: a slot with the word, tinted by how much worse it is; of the cell that it was
/// taken from only the outline; of a closed one the word on its hatched ground. `held` marks the cell over which it is held.
void paintAnswer(QPainter& painter, const QRectF& slot, const CellAnswer& answer, bool held, const Colours& colours);

/// The ring around the cell over which a chip is held.
void paintHeld(QPainter& painter, const QRectF& cell, bool open, const Colours& colours);

}  // namespace gyeol::ui

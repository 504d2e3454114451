#pragma once

#include "ui/print/paper_pen.h"
#include "ui/print/week_content.h"

/// The pieces of a day on paper, each written by a pen that goes downward.
namespace gyeol::ui {

/// The steps of a part of a day, each with its box to tick.
void writeSteps(PaperPen& pen, const QString& label, const std::vector<PaperStep>& steps);

/// The check-in: a line for each sign with the numbers to circle; what the diary knows is circled already.
void writeCheckIn(PaperPen& pen, const QString& label, const PaperDay& day);

/// A label, what is noted already, and lines to write on, down to `bottom`.
void writeNotes(PaperPen& pen, const QString& label, const QString& note, double bottom);

/// The least that a place for notes takes: its label and two lines.
inline constexpr double leastNotes = 34;

}  // namespace gyeol::ui

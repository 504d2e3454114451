#pragma once

#include "ui/models/week_sheet.h"

#include <vector>

namespace gyeol::ui {

/// Whether an entry of a part of the day stands in a row of another.
[[nodiscard]] inline bool partFits(diary::Part entry, diary::Part row) {
    return entry == row || entry == diary::Part::both;
}

/// The rows of a part of the day in the order of application, without cells: what is in use, and what is retired but stands in these days.
/// `entries` are the diary's sessions of the shown days.
[[nodiscard]] std::vector<WeekRow> rowsOf(const diary::Diary& diary, const std::vector<diary::Session>& entries,
                                          const service::PlannedSpan& planned, diary::Part part);

}  // namespace gyeol::ui

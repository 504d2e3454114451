#pragma once

#include "ui/models/week_sheet.h"

#include <vector>

/// The barrier load of the shown days: of the plan itself, and of a plan that differs in a few sessions.
namespace gyeol::ui {

/// The sessions of the horizon as they are shown: those of the sheet in its days, the plan's elsewhere.
[[nodiscard]] std::vector<planner::Session> shownSessions(const service::PlannedSpan& planned, const WeekSheet& sheet);

/// The part of a curve that lies in the shown days.
[[nodiscard]] WeekLoad weekLoad(const rulebook::LoadCurve& curve, const service::PlannedSpan& planned, const WeekSheet& sheet);

/// The curve of `before` as it becomes with `after` in its place: each session that differs adds or takes what the barrier's gate weighs it
/// with. Exact but for the rounding of those weights to hundredths, and cheap enough to be asked at every step of a drag.
[[nodiscard]] rulebook::LoadCurve changedLoad(const rulebook::LoadCurve& curve, const planner::Problem& problem,
                                              const std::vector<planner::Session>& before, const std::vector<planner::Session>& after);

}  // namespace gyeol::ui

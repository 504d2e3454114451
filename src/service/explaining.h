#pragma once

#include "exchange/explanation.h"
#include "service/planning.h"

#include <optional>

namespace gyeol::service {

/// Why a cell of a planned span is as it is. `planned` is the plan of `diary`; the date lies in its horizon. Pure; an empty cell is asked
/// of the planner, which takes about as long as planning did. None where neither the shelf nor the daily steps know the treatment.
[[nodiscard]] std::optional<exchange::Explanation> explainCell(const diary::Diary& diary, const PlannedSpan& planned,
                                                               const std::string& treatment, Date date);

/// What each rule earns in a plan of the horizon, largest first; they add up to its value. Rules that come to 0 are left out.
[[nodiscard]] std::vector<exchange::RulePoints> worthByRule(const rulebook::Resolved& resolved,
                                                            const std::vector<planner::Session>& sessions);

/// What each rule earns in the second plan more than in the first: the largest change first.
[[nodiscard]] std::vector<exchange::RulePoints> worthDifference(const rulebook::Resolved& resolved,
                                                                const std::vector<planner::Session>& first,
                                                                const std::vector<planner::Session>& second);

}  // namespace gyeol::service

#pragma once

#include "exchange/explanation.h"
#include "planner/heat_map.h"
#include "service/planning.h"

#include <optional>

namespace gyeol::service {

/// Explains cells of one planned span, one after the other; the planner's work for empty ones is shared between them.
class Explainer {
public:
    /// `planned` is the plan of `diary`; both outlive the explainer.
    Explainer(const diary::Diary& diary, const PlannedSpan& planned);

    /// Why a cell is as it is; the date lies in the horizon. The first empty cell takes about as long as planning did. None where neither
    /// the shelf nor the daily steps know the treatment.
    [[nodiscard]] std::optional<exchange::Explanation> explain(const std::string& treatment, Date date);

private:
    const diary::Diary& diary_;
    const PlannedSpan& planned_;
    planner::HeatMap cells_;
};

/// One cell alone.
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

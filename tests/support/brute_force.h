#pragma once

#include "planner/plan.h"

#include <optional>
#include <vector>

namespace gyeol::test {

/// The cells that a search may use or leave empty: allowed and not given; by day, then in the problem's order.
[[nodiscard]] std::vector<planner::Session> openCells(const planner::Problem& problem);

/// Whether nothing is broken but what the given sessions break by themselves.
[[nodiscard]] bool isFeasible(const planner::Problem& problem, const std::vector<planner::Session>& sessions);

/// The right plan, found by trying every set of open cells with planner::check and planner::valueOf and nothing else.
/// Time doubles with every open cell; meant for at most 16.
[[nodiscard]] planner::Plan bruteForce(const planner::Problem& problem);

/// The right one of the plans that have a free session in an open cell; none where no feasible plan has one.
[[nodiscard]] std::optional<planner::Plan> bruteForceWith(const planner::Problem& problem, const planner::Session& cell);

}  // namespace gyeol::test

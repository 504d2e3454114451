#pragma once

#include "planner/plan.h"

#include <string>
#include <vector>

namespace gyeol::test {

/// A problem to write a test's few rules into: `days` open days, treatments "a", "b", "c" … of no minutes and no points, an hour every
/// evening.
[[nodiscard]] planner::Problem smallProblem(int days, int treatments);

/// As much on every day.
[[nodiscard]] std::vector<int> everyDay(const planner::Problem& problem, int amount);

/// A plan as a picture: a row a treatment, a column a day, `x` where a session stands.
[[nodiscard]] std::string picture(const planner::Problem& problem, const std::vector<planner::Session>& sessions);

/// What to print where a problem fails: its JSON, the plan and the plan that was expected.
[[nodiscard]] std::string describe(const planner::Problem& problem, const planner::Plan& plan, const planner::Plan& expected);

/// Whether the long run before a release was asked for: the environment's GYEOL_RELEASE is 1.
[[nodiscard]] bool releaseRun();

}  // namespace gyeol::test

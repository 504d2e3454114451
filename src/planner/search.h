#pragma once

#include "planner/plan.h"

#include <cstdint>

namespace gyeol::planner {

/// Where a search that does not end by itself stops. A number of states, not a time, so that it stops at the same place on every machine.
struct SearchLimits {
    std::int64_t states = 20'000'000;
};

/// The best plan of a problem, ties broken as the planning model says: a pure function, the same on every machine.
/// Within the limit the plan is proved best (`optimal`); beyond it comes the best plan found, with a proven upper `bound`.
/// Requires a problem that `validate` (exchange/problem_json.h reads no other) finds sound.
[[nodiscard]] Plan solve(const Problem& problem, const SearchLimits& limits = {});

}  // namespace gyeol::planner

#pragma once

#include "planner/problem.h"

namespace gyeol::planner {

/// The treatments of a small problem, as its table names them.
inline constexpr TreatmentIndex a = 0, b = 1, c = 2;

}  // namespace gyeol::planner

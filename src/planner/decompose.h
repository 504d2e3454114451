#pragma once

#include "planner/prices.h"

namespace gyeol::planner {

/// Parts the treatments into groups that are small enough to be solved by themselves, those that bear most on each other together.
[[nodiscard]] Decomposition decompose(const Compiled& compiled);

}  // namespace gyeol::planner

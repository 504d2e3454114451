#pragma once

#include "planner/prices.h"

#include <tl/expected.hpp>

namespace gyeol::planner {

/// Parts the treatments into groups that are small enough to be solved by themselves, those that bear most on each other together. Else the
/// treatments whose own past has too many states (a limit over hundreds of days on what is allowed every day).
[[nodiscard]] tl::expected<Decomposition, std::vector<TreatmentIndex>> decompose(const Compiled& compiled);

}  // namespace gyeol::planner

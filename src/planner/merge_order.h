#pragma once

#include "planner/prices.h"

#include <optional>
#include <utility>

namespace gyeol::planner {

/// The size of two groups' product, before anything is pruned: nodes of a day.
[[nodiscard]] double productSize(const Decomposition& parts, std::size_t a, std::size_t b);

/// The two groups that bear most on each other for the size of their product, which stays below `sizeBelow`. None where no two groups do.
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> nextMerge(const Decomposition& parts, const Prices& prices,
                                                                           double sizeBelow);

}  // namespace gyeol::planner

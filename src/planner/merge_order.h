#pragma once

#include "planner/prices.h"

#include <optional>
#include <utility>

namespace gyeol::planner {

/// How much two groups bear on each other, in 64ths of a point: the prices of what they share, and a guess at what prices hold only
/// loosely.
[[nodiscard]] std::int64_t bondOf(const Decomposition& parts, const Prices& prices, std::size_t a, std::size_t b);

/// The size of two groups' product, before anything is pruned: nodes of a day.
[[nodiscard]] double productSize(const Decomposition& parts, std::size_t a, std::size_t b);

/// The two groups that bear most on each other for the size of their product, which stays below `sizeBelow`. None where no two groups do.
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> nextMerge(const Decomposition& parts, const Prices& prices,
                                                                           double sizeBelow);

}  // namespace gyeol::planner

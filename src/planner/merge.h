#pragma once

#include "planner/prices.h"

#include <cstdint>
#include <optional>

namespace gyeol::planner {

/// Puts two groups together: what they share is held and counted exactly from then on, so the bound over the whole can only become tighter.
/// Pasts and continuations that lose more than the allowance (64ths of a point, at the present prices) are left out: no plan of interest has them.
/// Nothing where the merged graph would hold more than `most` edges.
[[nodiscard]] std::optional<Decomposition> mergeGroups(const Decomposition& parts, const Prices& prices, std::size_t a, std::size_t b,
                                                       std::int64_t allowance, std::size_t most);

}  // namespace gyeol::planner

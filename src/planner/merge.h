#pragma once

#include "planner/prices.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace gyeol::planner {

/// How much work a merge may be, and how much it was.
struct MergeEffort {
    std::size_t edges = 0;      ///< the most edges of the merged graph, before it is folded
    std::int64_t states = 0;    ///< the most states to expand
    std::int64_t expanded = 0;  ///< those that were
};

/// A decomposition and its prices, which refer to it.
struct PricedGroups {
    explicit PricedGroups(Decomposition groups)
        : parts(std::make_unique<Decomposition>(std::move(groups))), prices(std::make_unique<Prices>(*parts)) {}

    /// Puts two of the groups together and takes over the prices of what is still shared. False, and nothing changed, where the effort does
    /// not suffice. See mergeGroups.
    bool merge(std::size_t a, std::size_t b, std::int64_t allowance, MergeEffort& effort);

    std::unique_ptr<Decomposition> parts;
    std::unique_ptr<Prices> prices;
};

/// Puts two groups together: what they share is held and counted exactly from then on, so the bound over the whole can only become tighter.
/// Pasts and continuations that lose more than the allowance (64ths of a point, at the present prices) are left out: no plan of interest
/// has them. Nothing where the effort does not suffice.
[[nodiscard]] std::optional<Decomposition> mergeGroups(const Decomposition& parts, const Prices& prices, std::size_t a, std::size_t b,
                                                       std::int64_t allowance, MergeEffort& effort);

}  // namespace gyeol::planner

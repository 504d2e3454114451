#pragma once

#include "planner/expander.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace gyeol::planner {

/// A path through all days.
struct Path {
    std::vector<Mask> days;  ///< by day, given sessions too
    std::int64_t loss = 0;   ///< how far it stays below the bound, in 64ths of a point
};

/// What a run through the days ended with.
struct Run {
    std::optional<Path> path;   ///< the best path within the allowance, of equals the first by the tie rule; none where there is none
    bool complete = true;       ///< nothing within the allowance was left out
    std::int64_t expanded = 0;  ///< states expanded, one with very many ways on counting for several
};

/// Searches the groups' graphs side by side, day by day, a state being one node of each, with every limit that they share.
///
/// A state's loss is what its past has already lost against the bound. Only states within the allowance stay, of equal states the one with
/// the smaller loss, of equal losses the one whose past comes first by the tie rule; so the path found is the right one, ties too.
class ProductSearch {
public:
    ProductSearch(const Decomposition& parts, const Prices& prices);

    struct Limits {
        std::int64_t allowance = 0;  ///< paths that lose more are of no interest
        std::size_t width = 0;       ///< states kept of a day, the least lossy; 0: all
        std::int64_t states = 0;     ///< states that may be expanded
    };
    /// `hold`: treatments kept to a plan; none: all are free.
    [[nodiscard]] Run run(const Limits& limits, const Hold* hold = nullptr) const;

private:
    [[nodiscard]] Run run(const Limits& limits, Expander& expander) const;

    const Decomposition& parts_;
    const Prices& prices_;
};

}  // namespace gyeol::planner

#pragma once

#include "planner/problem.h"

#include <cstdint>
#include <vector>

namespace gyeol::planner {

/// The sessions of a horizon and what is known of their worth.
struct Plan {
    std::vector<Session> sessions;  ///< given and free, by day and then in the problem's order
    std::int64_t value = 0;         ///< what the plan is worth in points
    std::int64_t bound = 0;         ///< no feasible plan is worth more
    bool optimal = false;           ///< bound == value, and of equal plans it is the one that the tie rule picks
    std::int64_t states = 0;        ///< states expanded to find it
    friend bool operator==(const Plan&, const Plan&) = default;
};

}  // namespace gyeol::planner

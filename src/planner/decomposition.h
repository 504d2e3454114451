#pragma once

#include "planner/group_graph.h"

#include <vector>

namespace gyeol::planner {

/// A part of the problem as the search sees it: the groups and what couples them.
struct Decomposition {
    const Compiled* compiled = nullptr;
    Couplings couplings;
    std::vector<GroupGraph> groups;
};

}  // namespace gyeol::planner

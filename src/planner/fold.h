#pragma once

#include "planner/group_graph.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gyeol::planner {

/// One day of a group's graph as it was grown, before nodes that mean the same were put together.
struct RawLayer {
    std::vector<Mask> labels;
    std::vector<std::uint32_t> firstEdge{0};
    std::vector<GroupGraph::Edge> edges;
    std::vector<std::int32_t> features;
};

/// Folds raw layers from the last to the first: pushes rewards towards the root, drops dead ends, and keeps one of the nodes that the
/// future cannot tell apart. `lastNodes` is the number of raw nodes behind the last day.
[[nodiscard]] GroupGraph foldLayers(std::vector<TreatmentIndex> members, Mask mask, std::vector<int> channels, std::vector<RawLayer> layers,
                                    std::size_t lastNodes);

}  // namespace gyeol::planner

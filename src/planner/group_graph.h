#pragma once

#include "planner/couplings.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace gyeol::planner {

/// All that a few treatments can do over the whole horizon, limits that they share with others left to the search: a graph with a layer a
/// day.
///
/// A node is a past told apart only by what it means for the future: of two pasts with the same contributions to every channel and the same
/// possible continuations, worth the same but for a constant, only one is kept. An edge is what the group does on one day.
/// Rewards are pushed towards the root: every edge's is at most 0, from every node some continuation has only zeros, and `worth` holds the
/// rest.
struct GroupGraph {
    struct Edge {
        std::int32_t target = 0;
        std::int32_t label = 0;
        std::int64_t reward = 0;
    };
    struct Layer {
        std::vector<Mask> labels;              ///< what the group may do on this day, given sessions in each
        std::vector<std::uint32_t> firstEdge;  ///< by node, and one more
        std::vector<Edge> edges;
        std::vector<std::int32_t> features;  ///< by node, then by the group's channel
        [[nodiscard]] std::size_t nodes() const { return firstEdge.size() - 1; }
    };

    std::vector<TreatmentIndex> members;
    Mask mask = 0;
    std::vector<int> channels;  ///< those that the group contributes to
    std::vector<Layer> layers;  ///< one a day; behind the last stands a single node
    std::int64_t worth = 0;     ///< the best that the group can earn by itself

    [[nodiscard]] std::size_t widest() const;
};

/// How many raw states a graph may have.
struct GraphSize {
    std::size_t ofDay = SIZE_MAX, ofAll = SIZE_MAX;
};

/// Whether the graph of a group has no more raw states than `most`.
[[nodiscard]] bool groupFits(const Compiled& compiled, const std::vector<TreatmentIndex>& members, GraphSize most);

/// Builds the graph of a group. Nothing where it would have more raw states: then the group is too large.
[[nodiscard]] std::optional<GroupGraph> buildGroup(const Compiled& compiled, const Couplings& couplings,
                                                   const std::vector<TreatmentIndex>& members, GraphSize most);

}  // namespace gyeol::planner

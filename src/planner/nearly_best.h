#pragma once

#include "planner/group_graph.h"

#include <cstdint>
#include <optional>

namespace gyeol::planner {

/// Every plan that is worth at most `margin` points less than `value`, and maybe some others, as the paths of one graph over all
/// treatments. Its rewards are pushed towards the root: what a path loses is how much less than the best plan it is worth. `value` is what
/// some plan is worth. Nothing where that is more work than `mostStates`.
[[nodiscard]] std::optional<GroupGraph> nearlyBest(const Compiled& compiled, std::int64_t value, std::int64_t margin,
                                                   std::int64_t mostStates);

/// The best of a graph's paths through any edge of a day on which a treatment has its session.
struct Through {
    std::int64_t loss = 0;   ///< points, against the best path
    std::vector<Mask> days;  ///< ties broken as ever
};

/// Finds best paths through cells of a graph of all treatments. The graph must outlive it.
class PathFinder {
public:
    explicit PathFinder(const GroupGraph& graph);

    /// None where no path has the session.
    [[nodiscard]] std::optional<Through> through(TreatmentIndex treatment, Day day) const;

private:
    /// The best way to a node from the first day.
    struct Arrival {
        std::int64_t loss = 0;
        std::uint32_t parent = 0;  ///< node of the day before
        std::uint32_t rank = 0;    ///< among the day's nodes: whose past comes first by the tie rule
        Mask today = 0;            ///< what was done on the day before
    };
    void arriveAt(std::size_t day);
    [[nodiscard]] bool better(std::size_t day, const Arrival& a, const Arrival& b) const;

    const GroupGraph& graph_;
    std::vector<std::vector<Arrival>> arrivals_;  ///< by day, then node; one more day than the graph
};

}  // namespace gyeol::planner

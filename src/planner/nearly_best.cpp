#include "planner/nearly_best.h"

#include "planner/decompose.h"
#include "planner/merge.h"
#include "planner/merge_order.h"
#include "planner/tie_rule.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace gyeol::planner {

namespace {

constexpr int firstClimbs = 40;
constexpr int steps = 16;
constexpr std::size_t mostEdgesNearby = 400'000;
constexpr std::int64_t unreached = std::numeric_limits<std::int64_t>::max();

}  // namespace

std::optional<GroupGraph> nearlyBest(const Compiled& compiled, std::int64_t value, std::int64_t margin, std::int64_t mostStates) {
    auto parts = decompose(compiled);
    if (!parts) {
        return std::nullopt;
    }
    PricedGroups groups(std::move(*parts));
    groups.prices->improve(firstClimbs, value * pointScale);
    while (const auto next = nextMerge(*groups.parts, *groups.prices, std::numeric_limits<double>::infinity())) {
        MergeEffort effort{mostEdgesNearby, mostStates, 0};
        if (!groups.merge(next->first, next->second, groups.prices->bound() - (value - margin) * pointScale, effort)) {
            return std::nullopt;
        }
        mostStates -= effort.expanded;
        groups.prices->improve(steps, value * pointScale);
    }
    return std::move(groups.parts->groups.front());
}

PathFinder::PathFinder(const GroupGraph& graph) : graph_(graph) {
    arrivals_.push_back({Arrival{}});
    for (std::size_t day = 0; day < graph_.layers.size(); ++day) {
        arriveAt(day);
    }
}

/// Whether of two ways to nodes of one day the first loses less or, of equal losses, comes first by the tie rule.
bool PathFinder::better(std::size_t day, const Arrival& a, const Arrival& b) const {
    if (a.loss != b.loss) {
        return a.loss < b.loss;
    }
    return a.parent != b.parent ? arrivals_[day][a.parent].rank < arrivals_[day][b.parent].rank : comesFirst(a.today, b.today);
}

/// From the nodes of a day to those of the next.
void PathFinder::arriveAt(std::size_t day) {
    const auto& layer = graph_.layers[day];
    const std::size_t nodes = day + 1 < graph_.layers.size() ? graph_.layers[day + 1].nodes() : 1;
    std::vector<Arrival> next(nodes, Arrival{unreached, 0, 0, 0});
    for (std::size_t n = 0; n < layer.nodes(); ++n) {
        const auto& from = arrivals_[day][n];
        for (auto e = layer.firstEdge[n]; from.loss != unreached && e < layer.firstEdge[n + 1]; ++e) {
            const auto& edge = layer.edges[e];
            const Arrival way{from.loss - edge.reward, static_cast<std::uint32_t>(n), 0,
                              layer.labels[static_cast<std::size_t>(edge.label)]};
            auto& best = next[static_cast<std::size_t>(edge.target)];
            if (best.loss == unreached || better(day, way, best)) {
                best = way;
            }
        }
    }
    std::vector<std::uint32_t> order(nodes);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const Arrival& x = next[a];
        const Arrival& y = next[b];
        return x.parent != y.parent ? arrivals_[day][x.parent].rank < arrivals_[day][y.parent].rank : comesFirst(x.today, y.today);
    });
    for (std::uint32_t rank = 0; rank < nodes; ++rank) {
        next[order[rank]].rank = rank;
    }
    arrivals_.push_back(std::move(next));
}

std::optional<Through> PathFinder::through(TreatmentIndex treatment, Day day) const {
    const auto at = static_cast<std::size_t>(day);
    const auto& layer = graph_.layers[at];
    std::optional<Arrival> best;
    std::int32_t target = 0;
    for (std::size_t n = 0; n < layer.nodes(); ++n) {
        const auto& from = arrivals_[at][n];
        for (auto e = layer.firstEdge[n]; from.loss != unreached && e < layer.firstEdge[n + 1]; ++e) {
            const auto& edge = layer.edges[e];
            const Arrival way{from.loss - edge.reward, static_cast<std::uint32_t>(n), 0,
                              layer.labels[static_cast<std::size_t>(edge.label)]};
            if ((way.today & bitOf(treatment)) != 0 && (!best || better(at, way, *best))) {
                best = way;
                target = edge.target;
            }
        }
    }
    if (!best) {
        return std::nullopt;
    }
    Through found{best->loss, std::vector<Mask>(graph_.layers.size())};
    found.days[at] = best->today;
    std::uint32_t node = best->parent;
    for (std::size_t d = at; d > 0; --d) {
        found.days[d - 1] = arrivals_[d][node].today;
        node = arrivals_[d][node].parent;
    }
    // Behind the cell something loses nothing; of several ways the first by the tie rule.
    for (std::size_t d = at + 1; d < graph_.layers.size(); ++d) {
        const auto& its = graph_.layers[d];
        const GroupGraph::Edge* first = nullptr;
        for (auto e = its.firstEdge[static_cast<std::size_t>(target)]; e < its.firstEdge[static_cast<std::size_t>(target) + 1]; ++e) {
            const auto& edge = its.edges[e];
            if (edge.reward == 0 && (first == nullptr || comesFirst(its.labels[static_cast<std::size_t>(edge.label)],
                                                                    its.labels[static_cast<std::size_t>(first->label)]))) {
                first = &edge;
            }
        }
        found.days[d] = its.labels[static_cast<std::size_t>(first->label)];
        target = first->target;
    }
    return found;
}

}  // namespace gyeol::planner

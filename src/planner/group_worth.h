#pragma once

#include "planner/guard_watch.h"

#include <cstdint>
#include <vector>

namespace gyeol::planner {

/// Points are counted in 64ths wherever prices are, so that everything stays an integer and every machine finds the same.
inline constexpr std::int64_t pointScale = 64;

/// What shared limits charge the groups, in 64ths of a point.
struct Charges {
    std::vector<std::int64_t> session;  ///< by day, then treatment
    std::vector<std::int64_t> guard;    ///< by day, then guard: for each unit that is left of it
};

/// Each group solved by itself under charges: what every edge of its graph is worth, and the best from every node to the end of the
/// horizon.
class GroupWorth {
public:
    GroupWorth(const Decomposition& parts, const GuardWatch& guards);

    /// Solves all groups; linear in the edges of their graphs.
    void solve(const Charges& charges);

    /// The sum of what the groups earn at best.
    [[nodiscard]] std::int64_t best() const { return best_; }

    /// By how much the best way on over an edge falls behind the best from its node; at least 0.
    [[nodiscard]] std::int64_t loss(std::size_t group, Day d, std::size_t node, std::size_t edge) const {
        const auto day = static_cast<std::size_t>(d);
        const auto& its = parts_.groups[group].layers[day].edges[edge];
        return potential_[group][day][node] -
               (edgeWorth_[group][day][edge] + potential_[group][day + 1][static_cast<std::size_t>(its.target)]);
    }

private:
    void solveDay(std::size_t group, std::size_t day);
    void chargeLabels(const GroupGraph::Layer& layer, std::size_t day);
    void creditGuards(std::size_t group, std::size_t day);

    const Decomposition& parts_;
    const GuardWatch& guards_;
    const Charges* charges_ = nullptr;                                           ///< while solve runs
    std::vector<std::vector<std::vector<std::int64_t>>> edgeWorth_, potential_;  ///< by group, day, edge or node
    std::int64_t best_ = 0;

    /// A charge for each unit of what a group's own past leaves.
    struct Unit {
        std::size_t feature;
        Mask waiting;  ///< the sessions that it is charged to, where it is
        std::int64_t charge;
    };
    // Of the day that is being solved.
    std::vector<std::int64_t> labelWorth_;
    std::vector<Unit> units_, waiting_;  ///< charged whatever is done, and to sessions that wait
};

}  // namespace gyeol::planner

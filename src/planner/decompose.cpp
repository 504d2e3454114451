#include "planner/decompose.h"

#include <algorithm>
#include <numeric>

namespace gyeol::planner {

namespace {

/// The most states of a day that a group of several treatments may have.
constexpr std::size_t mostStatesOfAPart = 600;
/// And the most treatments, since what they may do on a day are all their subsets.
constexpr std::size_t mostTogether = 8;
/// The most states of a day that a treatment by itself may have, and the most of all days together: tens of megabytes.
constexpr std::size_t mostAlone = 20'000;
constexpr std::size_t mostNodes = 600'000;
/// The most edges of all groups together: some hundred megabytes with their prices.
constexpr std::size_t mostEdgesInAll = 3'000'000;

/// How strongly two treatments bear on each other through what one group must see to know: limits that reach over days.
int bond(const Problem& problem, TreatmentIndex a, TreatmentIndex b) {
    const Mask both = bitOf(a) | bitOf(b);
    int strength = 0;
    for (const auto& gap : problem.gaps) {
        const Mask first = maskOf(gap.first);
        const Mask then = maskOf(gap.then);
        if (gap.days > 1 && ((first & bitOf(a)) != 0 || (first & bitOf(b)) != 0) && ((first | then) & both) == both && (then & both) != 0) {
            strength += 4;
        }
    }
    for (const auto& cap : problem.caps) {
        strength += (maskOf(cap.treatments) & both) == both ? 3 : 0;
    }
    for (const auto& gate : problem.gates) {
        const auto heavy = [&](TreatmentIndex t) {
            const auto& weights = gate.weights[static_cast<std::size_t>(t)];
            return weights.size() > 1 && weights[1] * 2 > gate.ceiling.front();
        };
        const Mask closed = maskOf(gate.treatments);
        strength += (heavy(a) && (closed & bitOf(b)) != 0) || (heavy(b) && (closed & bitOf(a)) != 0) ? 2 : 0;
    }
    return strength;
}

struct Bond {
    int strength;
    TreatmentIndex a, b;
};

std::vector<Bond> bondsOf(const Problem& problem) {
    std::vector<Bond> bonds;
    const auto count = static_cast<TreatmentIndex>(problem.treatments.size());
    for (TreatmentIndex a = 0; a < count; ++a) {
        for (TreatmentIndex b = a + 1; b < count; ++b) {
            const int strength = bond(problem, a, b);
            if (strength > 0) {
                bonds.push_back({strength, a, b});
            }
        }
    }
    std::stable_sort(bonds.begin(), bonds.end(), [](const Bond& x, const Bond& y) { return x.strength > y.strength; });
    return bonds;
}

std::size_t edgesOf(const GroupGraph& group) {
    return std::accumulate(group.layers.begin(), group.layers.end(), std::size_t{0},
                           [](std::size_t sum, const GroupGraph::Layer& layer) { return sum + layer.edges.size(); });
}

void renumber(Partition& partition) {
    std::vector<int> seen;
    for (auto& group : partition) {
        const auto found = std::find(seen.begin(), seen.end(), group);
        if (found == seen.end()) {
            seen.push_back(group);
            group = static_cast<int>(seen.size()) - 1;
        } else {
            group = static_cast<int>(found - seen.begin());
        }
    }
}

}  // namespace

tl::expected<Decomposition, std::vector<TreatmentIndex>> decompose(const Compiled& compiled) {
    const auto& problem = compiled.problem();
    Partition partition(problem.treatments.size());
    for (std::size_t t = 0; t < partition.size(); ++t) {
        partition[t] = static_cast<int>(t);
    }
    for (const auto& wanted : bondsOf(problem)) {
        const int a = partition[static_cast<std::size_t>(wanted.a)];
        const int b = partition[static_cast<std::size_t>(wanted.b)];
        if (a == b) {
            continue;
        }
        std::vector<TreatmentIndex> together;
        for (std::size_t t = 0; t < partition.size(); ++t) {
            if (partition[t] == a || partition[t] == b) {
                together.push_back(static_cast<TreatmentIndex>(t));
            }
        }
        if (together.size() <= mostTogether && groupFits(compiled, together, {mostStatesOfAPart, mostNodes})) {
            std::replace(partition.begin(), partition.end(), b, a);
        }
    }
    renumber(partition);
    Decomposition parts;
    parts.compiled = &compiled;
    parts.couplings = couple(compiled, partition);
    std::vector<TreatmentIndex> tooLong;
    std::size_t edges = 0;
    for (const auto& members : membersOf(partition)) {
        auto group = buildGroup(compiled, parts.couplings, members, members.size() == 1 ? GraphSize{mostAlone, mostNodes} : GraphSize{});
        edges += group ? edgesOf(*group) : 0;
        if (!group || edges > mostEdgesInAll) {
            tooLong.insert(tooLong.end(), members.begin(), members.end());
        } else if (tooLong.empty()) {
            parts.groups.push_back(std::move(*group));
        }
    }
    if (!tooLong.empty()) {
        return tl::unexpected(std::move(tooLong));
    }
    return parts;
}

}  // namespace gyeol::planner

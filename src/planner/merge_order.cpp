#include "planner/merge_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gyeol::planner {

namespace {

/// How much the sessions of one group close the other's through limits that reach over days: prices hold them only loosely, so what a merge
/// gains is guessed at, by what a session leaves behind.
std::int64_t unpricedBond(const Decomposition& parts, Mask first, Mask second) {
    const auto& problem = parts.compiled->problem();
    const std::int64_t guess = 10'000 * pointScale;
    std::int64_t sum = 0;
    for (const auto& [g, channel] : parts.couplings.gates) {
        const auto& gate = problem.gates[g];
        const Mask closed = maskOf(gate.treatments);
        int heaviest = 0;
        for (TreatmentIndex t = 0; t < parts.compiled->treatments(); ++t) {
            const auto& weights = gate.weights[static_cast<std::size_t>(t)];
            const bool bears = ((bitOf(t) & first) != 0 && (closed & second) != 0) || ((bitOf(t) & second) != 0 && (closed & first) != 0);
            if (bears && !weights.empty()) {
                heaviest = std::max(heaviest, std::accumulate(weights.begin() + 1, weights.end(), 0));
            }
        }
        sum += guess * heaviest / (gate.ceiling.front() + 1);
    }
    for (const auto& [k, channel] : parts.couplings.gaps) {
        const Mask before = maskOf(problem.gaps[k].first);
        const Mask then = maskOf(problem.gaps[k].then);
        const bool bears = ((before & first) != 0 && (then & second) != 0) || ((before & second) != 0 && (then & first) != 0);
        sum += channel >= 0 && bears ? guess : 0;
    }
    return sum;
}

}  // namespace

std::int64_t bondOf(const Decomposition& parts, const Prices& prices, std::size_t a, std::size_t b) {
    return prices.sharedBy(a, b) + unpricedBond(parts, parts.groups[a].mask, parts.groups[b].mask);
}

double productSize(const Decomposition& parts, std::size_t a, std::size_t b) {
    return static_cast<double>(parts.groups[a].widest()) * static_cast<double>(parts.groups[b].widest());
}

std::optional<std::pair<std::size_t, std::size_t>> nextMerge(const Decomposition& parts, const Prices& prices, double sizeBelow) {
    std::optional<std::pair<std::size_t, std::size_t>> next;
    double most = 0;
    for (std::size_t a = 0; a < parts.groups.size(); ++a) {
        for (std::size_t b = a + 1; b < parts.groups.size(); ++b) {
            const double size = productSize(parts, a, b);
            const double worth = static_cast<double>(bondOf(parts, prices, a, b) + 1) / std::sqrt(size + 100);
            if (worth > most && size < sizeBelow) {
                most = worth;
                next = {a, b};
            }
        }
    }
    return next;
}

}  // namespace gyeol::planner

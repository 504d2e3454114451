#include "planner/merge_order.h"

#include <cmath>

namespace gyeol::planner {

double productSize(const Decomposition& parts, std::size_t a, std::size_t b) {
    return static_cast<double>(parts.groups[a].widest()) * static_cast<double>(parts.groups[b].widest());
}

std::optional<std::pair<std::size_t, std::size_t>> nextMerge(const Decomposition& parts, const Prices& prices, double sizeBelow) {
    std::optional<std::pair<std::size_t, std::size_t>> next;
    double most = 0;
    for (std::size_t a = 0; a < parts.groups.size(); ++a) {
        for (std::size_t b = a + 1; b < parts.groups.size(); ++b) {
            const double size = productSize(parts, a, b);
            const double worth = static_cast<double>(prices.bond(a, b) + 1) / std::sqrt(size + 100);
            if (worth > most && size < sizeBelow) {
                most = worth;
                next = {a, b};
            }
        }
    }
    return next;
}

}  // namespace gyeol::planner

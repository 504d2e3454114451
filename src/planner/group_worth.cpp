#include "planner/group_worth.h"

#include <algorithm>

namespace gyeol::planner {

GroupWorth::GroupWorth(const Decomposition& parts, const GuardWatch& guards) : parts_(parts), guards_(guards) {
    for (const auto& group : parts_.groups) {
        const std::size_t days = group.layers.size();
        auto& edges = edgeWorth_.emplace_back(days);
        auto& potentials = potential_.emplace_back(days + 1);
        for (std::size_t d = 0; d < days; ++d) {
            edges[d].resize(group.layers[d].edges.size());
            potentials[d].resize(group.layers[d].nodes());
        }
        potentials[days].assign(1, 0);
    }
}

void GroupWorth::solve(const Charges& charges) {
    charges_ = &charges;
    best_ = 0;
    for (std::size_t g = 0; g < parts_.groups.size(); ++g) {
        for (std::size_t d = parts_.groups[g].layers.size(); d-- > 0;) {
            solveDay(g, d);
        }
        best_ += parts_.groups[g].worth * pointScale + potential_[g][0][0];
    }
    charges_ = nullptr;
}

/// What the labels of a day are charged for their sessions.
void GroupWorth::chargeLabels(const GroupGraph::Layer& layer, std::size_t day) {
    const auto* charge = charges_->session.data() + day * parts_.compiled->problem().treatments.size();
    labelWorth_.clear();
    for (const Mask label : layer.labels) {
        std::int64_t sum = 0;
        for (Mask rest = label; rest != 0; rest &= rest - 1) {
            sum -= charge[__builtin_ctzll(rest)];
        }
        labelWorth_.push_back(sum);
    }
}

/// A group that waits is credited with what a guard still bears, less for what its own past leaves; the others pay for what they leave.
void GroupWorth::creditGuards(std::size_t g, std::size_t day) {
    units_.clear();
    waiting_.clear();
    for (const auto& part : guards_.partsOf(g)) {
        const std::int64_t price = charges_->guard[day * parts_.couplings.guards.size() + part.guard];
        if (price == 0) {
            continue;
        }
        if (!part.home) {
            units_.push_back({part.feature, 0, price});
            continue;
        }
        const Mask closed = parts_.couplings.guards[part.guard].closed;
        const auto room = [&](Mask today, int own) { return price * guards_.room(part.guard, static_cast<Day>(day), today, own, 0); };
        const auto& labels = parts_.groups[g].layers[day].labels;
        for (std::size_t l = 0; l < labels.size(); ++l) {
            labelWorth_[l] += room(labels[l] & closed, 0);
        }
        if (const std::int64_t own = room(closed, 0) - room(closed, 1); part.counts && own != 0) {
            waiting_.push_back({part.feature, closed, own});
        }
    }
}

void GroupWorth::solveDay(std::size_t g, std::size_t d) {
    const auto& group = parts_.groups[g];
    const auto& layer = group.layers[d];
    chargeLabels(layer, d);
    creditGuards(g, d);
    const auto* next = potential_[g][d + 1].data();
    auto* worth = edgeWorth_[g][d].data();
    auto* here = potential_[g][d].data();
    for (std::size_t n = 0; n < layer.nodes(); ++n) {
        const auto* features = layer.features.data() + n * group.channels.size();
        std::int64_t owed = 0;
        for (const Unit& unit : units_) {
            owed += unit.charge * features[unit.feature];
        }
        std::int64_t most = INT64_MIN;
        for (auto e = layer.firstEdge[n]; e < layer.firstEdge[n + 1]; ++e) {
            const auto& edge = layer.edges[e];
            std::int64_t sum = edge.reward * pointScale + labelWorth_[static_cast<std::size_t>(edge.label)] - owed;
            for (const Unit& unit : waiting_) {
                const bool pays = (layer.labels[static_cast<std::size_t>(edge.label)] & unit.waiting) != 0;
                sum -= pays ? unit.charge * features[unit.feature] : 0;
            }
            worth[e] = sum;
            most = std::max(most, sum + next[edge.target]);
        }
        here[n] = most;
    }
}

}  // namespace gyeol::planner

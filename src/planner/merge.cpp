#include "planner/merge.h"

#include "planner/expander.h"
#include "planner/fold.h"
#include "planner/state_table.h"

#include <algorithm>

namespace gyeol::planner {

namespace {

/// Grows the product of two groups day by day, each edge with what it loses at the present prices.
class Merger {
public:
    Merger(const Decomposition& parts, const Prices& prices, std::size_t a, std::size_t b, std::int64_t allowance)
        : parts_(parts), a_(a), b_(b), allowance_(allowance), expander_(parts, prices, {a, b}, allowance) {
        members_ = parts.groups[a].members;
        members_.insert(members_.end(), parts.groups[b].members.begin(), parts.groups[b].members.end());
        std::sort(members_.begin(), members_.end());
    }

    [[nodiscard]] const std::vector<TreatmentIndex>& members() const { return members_; }

    /// False where the effort does not suffice. `channels`: those of the new decomposition that the group contributes to, as channels of
    /// the old one.
    bool grow(const std::vector<int>& channels, MergeEffort& effort) {
        StateTable<std::int32_t> here(2);
        StateTable<std::int32_t> next(2);
        const std::int32_t root[2] = {0, 0};
        here.insert(root);
        losses_.push_back({0});
        std::size_t edges = effort.edges;
        for (Day d = 0; d < parts_.compiled->days(); ++d) {
            next.clear();
            const bool whole = growDay(d, channels, here, next, edges);
            effort.expanded += static_cast<std::int64_t>(here.size());
            if (!whole || effort.expanded > effort.states) {
                return false;
            }
            edges -= layers_.back().edges.size();
            std::swap(here, next);
        }
        lastNodes_ = here.size();
        dropLossy();
        return true;
    }

    GroupGraph fold(std::vector<int> channels) {
        return foldLayers(members_, maskOf(members_), std::move(channels), std::move(layers_), lastNodes_);
    }

private:
    /// False where the day has more edges than `most`.
    bool growDay(Day d, const std::vector<int>& channels, const StateTable<std::int32_t>& here, StateTable<std::int32_t>& next,
                 std::size_t most) {
        RawLayer layer;
        auto& edgeLoss = edgeLosses_.emplace_back();
        std::vector<std::int64_t> nextLoss;
        expander_.startDay(d);
        for (std::size_t n = 0; n < here.size(); ++n) {
            const std::int64_t past = losses_.back()[n];
            expander_.expand(here.key(n), past, [&](const Expander::Child& child) {
                const auto [number, added] = next.insert(child.key);
                if (added) {
                    nextLoss.push_back(child.loss);
                }
                nextLoss[number] = std::min(nextLoss[number], child.loss);
                layer.edges.push_back({static_cast<std::int32_t>(number), labelOf(layer, child.today), child.reward});
                edgeLoss.push_back(child.loss - past);
            });
            if (layer.edges.size() > most) {
                return false;
            }
            layer.firstEdge.push_back(static_cast<std::uint32_t>(layer.edges.size()));
            for (const auto channel : channels) {
                layer.features.push_back(featureOf(d, here.key(n), channel));
            }
        }
        layers_.push_back(std::move(layer));
        losses_.push_back(std::move(nextLoss));
        return true;
    }

    static std::int32_t labelOf(RawLayer& layer, Mask today) {
        const auto found = std::find(layer.labels.begin(), layer.labels.end(), today);
        if (found != layer.labels.end()) {
            return static_cast<std::int32_t>(found - layer.labels.begin());
        }
        layer.labels.push_back(today);
        return static_cast<std::int32_t>(layer.labels.size()) - 1;
    }

    [[nodiscard]] std::int32_t featureOf(Day d, const std::int32_t* key, int channel) const {
        std::int32_t sum = 0;
        for (std::size_t i = 0; i < 2; ++i) {
            const auto& group = parts_.groups[i == 0 ? a_ : b_];
            const auto found = std::find(group.channels.begin(), group.channels.end(), channel);
            if (found != group.channels.end()) {
                const auto width = group.channels.size();
                sum += group.layers[static_cast<std::size_t>(d)]
                           .features[static_cast<std::size_t>(key[i]) * width + static_cast<std::size_t>(found - group.channels.begin())];
            }
        }
        const auto& its = parts_.couplings.channels[static_cast<std::size_t>(channel)];
        return its.kind == Channel::Kind::gapFree ? std::min(sum, 1) : sum;
    }

    /// Drops the edges of which every path through them loses more than the allowance, counting what must still be lost behind them.
    void dropLossy() {
        std::vector<std::int64_t> ahead(lastNodes_, 0);
        for (std::size_t d = layers_.size(); d-- > 0;) {
            auto& layer = layers_[d];
            const std::size_t nodes = layer.firstEdge.size() - 1;
            std::vector<std::int64_t> here(nodes, INT64_MAX / 4);
            std::vector<std::uint32_t> firstEdge{0};
            std::size_t kept = 0;
            for (std::size_t n = 0; n < nodes; ++n) {
                for (auto e = layer.firstEdge[n]; e < layer.firstEdge[n + 1]; ++e) {
                    const std::int64_t rest = edgeLosses_[d][e] + ahead[static_cast<std::size_t>(layer.edges[e].target)];
                    if (losses_[d][n] + rest <= allowance_) {
                        layer.edges[kept++] = layer.edges[e];
                        here[n] = std::min(here[n], rest);
                    }
                }
                firstEdge.push_back(static_cast<std::uint32_t>(kept));
            }
            layer.edges.resize(kept);
            layer.firstEdge = std::move(firstEdge);
            ahead = std::move(here);
        }
    }

    const Decomposition& parts_;
    std::size_t a_, b_;
    std::int64_t allowance_;
    Expander expander_;
    std::vector<TreatmentIndex> members_;
    std::vector<RawLayer> layers_;
    std::vector<std::vector<std::int64_t>> losses_;      ///< by day, then node: the least that its pasts lost
    std::vector<std::vector<std::int64_t>> edgeLosses_;  ///< by day, then edge
    std::size_t lastNodes_ = 0;
};

/// The partition after the merge; the merged group is the last.
Partition partitionAfter(const Decomposition& parts, std::size_t a, std::size_t b, std::vector<std::size_t>& kept) {
    Partition partition(static_cast<std::size_t>(parts.compiled->treatments()), 0);
    for (std::size_t g = 0; g < parts.groups.size(); ++g) {
        if (g != a && g != b) {
            for (const auto t : parts.groups[g].members) {
                partition[static_cast<std::size_t>(t)] = static_cast<int>(kept.size());
            }
            kept.push_back(g);
        }
    }
    for (const auto g : {a, b}) {
        for (const auto t : parts.groups[g].members) {
            partition[static_cast<std::size_t>(t)] = static_cast<int>(kept.size());
        }
    }
    return partition;
}

/// The same channel's number in another decomposition; −1 where it has none.
int numberIn(const Couplings& there, const Channel& channel) {
    const auto found = std::find(there.channels.begin(), there.channels.end(), channel);
    return found == there.channels.end() ? -1 : static_cast<int>(found - there.channels.begin());
}

/// Renumbers a group's channels for the new couplings and forgets those that nothing asks for any more.
GroupGraph carriedOver(const GroupGraph& group, const Couplings& before, const Couplings& after) {
    GroupGraph carried = group;
    std::vector<std::size_t> keep;
    carried.channels.clear();
    for (std::size_t c = 0; c < group.channels.size(); ++c) {
        const int number = numberIn(after, before.channels[static_cast<std::size_t>(group.channels[c])]);
        if (number >= 0) {
            keep.push_back(c);
            carried.channels.push_back(number);
        }
    }
    for (auto& layer : carried.layers) {
        std::vector<std::int32_t> features;
        for (std::size_t n = 0; n < layer.nodes(); ++n) {
            for (const auto c : keep) {
                features.push_back(layer.features[n * group.channels.size() + c]);
            }
        }
        layer.features = std::move(features);
    }
    return carried;
}

}  // namespace

std::optional<Decomposition> mergeGroups(const Decomposition& parts, const Prices& prices, std::size_t a, std::size_t b,
                                         std::int64_t allowance, MergeEffort& effort) {
    std::vector<std::size_t> kept;
    Decomposition merged;
    merged.compiled = parts.compiled;
    merged.couplings = couple(*parts.compiled, partitionAfter(parts, a, b, kept));
    Merger merger(parts, prices, a, b, allowance);
    std::vector<int> oldChannels;
    std::vector<int> newChannels;
    for (std::size_t c = 0; c < merged.couplings.channels.size(); ++c) {
        const int old = numberIn(parts.couplings, merged.couplings.channels[c]);
        const auto sees = [&](std::size_t g) {
            const auto& its = parts.groups[g].channels;
            return std::find(its.begin(), its.end(), old) != its.end();
        };
        if (sees(a) || sees(b)) {
            oldChannels.push_back(old);
            newChannels.push_back(static_cast<int>(c));
        }
    }
    if (!merger.grow(oldChannels, effort)) {
        return std::nullopt;
    }
    for (const auto g : kept) {
        merged.groups.push_back(carriedOver(parts.groups[g], parts.couplings, merged.couplings));
    }
    auto group = merger.fold(newChannels);
    group.worth += parts.groups[a].worth + parts.groups[b].worth;
    merged.groups.push_back(std::move(group));
    return merged;
}

bool PricedGroups::merge(std::size_t a, std::size_t b, std::int64_t allowance, MergeEffort& effort) {
    auto merged = mergeGroups(*parts, *prices, a, b, allowance, effort);
    if (!merged) {
        return false;
    }
    PricedGroups next(std::move(*merged));
    next.prices->adopt(*prices);
    prices = std::move(next.prices);  // before the groups that the old ones refer to
    parts = std::move(next.parts);
    return true;
}

}  // namespace gyeol::planner

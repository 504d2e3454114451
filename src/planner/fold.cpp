#include "planner/fold.h"

#include <algorithm>
#include <bit>

namespace gyeol::planner {

namespace {

constexpr std::int64_t unreachable = INT64_MIN / 4;

/// Folds one layer after the other, keeping the classes and the worth of the day after.
class Folder {
public:
    Folder(std::size_t lastNodes, std::size_t channels) : channels_(channels), class_(lastNodes, 0), worth_(lastNodes, 0) {}

    GroupGraph::Layer fold(RawLayer& raw) {
        const std::size_t nodes = raw.firstEdge.size() - 1;
        std::vector<std::int32_t> classes(nodes, -1);
        std::vector<std::int64_t> worth(nodes, unreachable);
        GroupGraph::Layer layer;
        layer.labels = std::move(raw.labels);
        layer.firstEdge.push_back(0);
        table_.assign(std::size_t{2} * std::bit_ceil(nodes + 1), -1);
        for (std::size_t n = 0; n < nodes; ++n) {
            if (push(raw, n, worth[n])) {
                classes[n] = classOf(layer, raw.features.data() + n * channels_);
            }
        }
        class_ = std::move(classes);
        worth_ = std::move(worth);
        return layer;
    }

    [[nodiscard]] std::int64_t worthOfRoot() const { return worth_.front(); }

private:
    bool push(const RawLayer& raw, std::size_t n, std::int64_t& worth) {
        edges_.clear();
        for (auto e = raw.firstEdge[n]; e < raw.firstEdge[n + 1]; ++e) {
            const auto& edge = raw.edges[e];
            const auto to = static_cast<std::size_t>(edge.target);
            if (class_[to] >= 0) {
                edges_.push_back({class_[to], edge.label, edge.reward + worth_[to]});
                worth = std::max(worth, edges_.back().reward);
            }
        }
        for (auto& edge : edges_) {
            edge.reward -= worth;
        }
        return !edges_.empty();
    }

    [[nodiscard]] bool sameAs(const GroupGraph::Layer& layer, std::size_t node, const std::int32_t* features) const {
        const auto first = layer.firstEdge[node];
        if (layer.firstEdge[node + 1] - first != edges_.size() ||
            !std::equal(features, features + channels_, layer.features.data() + node * channels_)) {
            return false;
        }
        return std::equal(edges_.begin(), edges_.end(), layer.edges.begin() + first,
                          [](const auto& a, const auto& b) { return a.target == b.target && a.label == b.label && a.reward == b.reward; });
    }

    std::int32_t classOf(GroupGraph::Layer& layer, const std::int32_t* features) {
        std::uint64_t h = 0x9E3779B97F4A7C15ULL;
        const auto mix = [&h](std::uint64_t value) {
            h = (h ^ value) * 0xD6E8FEB86659FD93ULL;
            h ^= h >> 32;
        };
        for (std::size_t i = 0; i < channels_; ++i) {
            mix(static_cast<std::uint64_t>(features[i]));
        }
        for (const auto& edge : edges_) {
            mix(static_cast<std::uint64_t>(edge.target) << 20 ^ static_cast<std::uint64_t>(edge.label));
            mix(static_cast<std::uint64_t>(edge.reward));
        }
        for (std::size_t slot = h & (table_.size() - 1);; slot = (slot + 1) & (table_.size() - 1)) {
            const auto known = table_[slot];
            if (known < 0) {
                table_[slot] = static_cast<std::int32_t>(layer.nodes());
                layer.edges.insert(layer.edges.end(), edges_.begin(), edges_.end());
                layer.firstEdge.push_back(static_cast<std::uint32_t>(layer.edges.size()));
                layer.features.insert(layer.features.end(), features, features + channels_);
                return table_[slot];
            }
            if (sameAs(layer, static_cast<std::size_t>(known), features)) {
                return known;
            }
        }
    }

    std::size_t channels_;
    std::vector<std::int32_t> class_;  ///< of the day after, by raw node; -1: a dead end
    std::vector<std::int64_t> worth_;
    std::vector<GroupGraph::Edge> edges_;
    std::vector<std::int32_t> table_;
};

}  // namespace

GroupGraph foldLayers(std::vector<TreatmentIndex> members, Mask mask, std::vector<int> channels, std::vector<RawLayer> layers,
                      std::size_t lastNodes) {
    GroupGraph graph;
    Folder folder(lastNodes, channels.size());
    graph.members = std::move(members);
    graph.mask = mask;
    graph.channels = std::move(channels);
    graph.layers.resize(layers.size());
    for (std::size_t d = layers.size(); d-- > 0;) {
        graph.layers[d] = folder.fold(layers[d]);
        layers[d] = {};
    }
    graph.worth = folder.worthOfRoot();
    return graph;
}

}  // namespace gyeol::planner

#include "planner/expander.h"

#include <algorithm>
#include <bit>

namespace gyeol::planner {

Expander::Expander(const Decomposition& parts, const Prices& prices, std::vector<std::size_t> groups, std::int64_t allowance)
    : parts_(parts),
      compiled_(*parts.compiled),
      problem_(compiled_.problem()),
      prices_(prices),
      groups_(std::move(groups)),
      allowance_(allowance),
      channels_(parts.couplings.channels.size()),
      others_(parts.couplings.guards.size()),
      options_(groups_.size()),
      child_(groups_.size()) {
    for (const auto g : groups_) {
        mask_ |= parts_.groups[g].mask;
    }
    for (const auto& [gap, channel] : parts_.couplings.gaps) {
        const auto& its = problem_.gaps[gap];
        gaps_.push_back({gap, channel, maskOf(its.first), maskOf(its.then), false});
    }
    for (const auto& [cap, channel] : parts_.couplings.caps) {
        caps_.push_back({cap, channel, maskOf(problem_.caps[cap].treatments), 0});
    }
    for (const auto& [gate, channel] : parts_.couplings.gates) {
        gates_.push_back({gate, channel, maskOf(problem_.gates[gate].treatments)});
    }
}

void Expander::startDay(Day d) {
    day_ = d;
    given_ = compiled_.givenOn(d);
    held_ = hold_ != nullptr ? hold_->held[static_cast<std::size_t>(d)] : 0;
    planned_ = hold_ != nullptr ? hold_->plan[static_cast<std::size_t>(d)] & held_ : 0;
    elsewhere_ = (compiled_.openOn(d) | given_) & ~mask_;
    budget_ = compiled_.budget(d) - compiled_.minutesOf(given_ & ~mask_);
    for (auto& gap : gaps_) {
        gap.givenKeepsAway = givenKeepsAway(gap);
    }
}

void Expander::sumChannels(const std::int32_t* key) {
    std::fill(channels_.begin(), channels_.end(), 0);
    std::fill(others_.begin(), others_.end(), 0);
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        const auto& group = parts_.groups[groups_[i]];
        const auto& layer = group.layers[static_cast<std::size_t>(day_)];
        const auto* features = layer.features.data() + static_cast<std::size_t>(key[i]) * group.channels.size();
        for (std::size_t c = 0; c < group.channels.size(); ++c) {
            channels_[static_cast<std::size_t>(group.channels[c])] += features[c];
        }
        for (const auto& part : prices_.guards().partsOf(groups_[i])) {
            others_[part.guard] += part.home || !part.counts ? 0 : features[part.feature];
        }
    }
}

/// What the past of the groups together closes today. False where it forbids a given session: a dead end.
bool Expander::findBlocked() {
    blocked_ = 0;
    for (const auto& gate : gates_) {
        const std::int64_t base = day_ < problem_.days ? problem_.gates[gate.gate].base[static_cast<std::size_t>(day_)] : 0;
        const std::int64_t load = base + channels_[static_cast<std::size_t>(gate.channel)];
        blocked_ |= load > compiled_.freeCeiling(gate.gate, day_) ? gate.closed & ~given_ : 0;
        blocked_ |= load > compiled_.givenCeiling(gate.gate, day_) ? gate.closed & given_ : 0;
    }
    for (const auto& gap : gaps_) {
        blocked_ |= gap.channel >= 0 && channels_[static_cast<std::size_t>(gap.channel)] > 0 ? gap.then : 0;
        blocked_ |= gap.givenKeepsAway ? gap.then & ~given_ : 0;
    }
    for (auto& cap : caps_) {
        cap.room = compiled_.capLimit(cap.cap, day_) - channels_[static_cast<std::size_t>(cap.channel)];
        if (cap.room < std::popcount(given_ & cap.mask)) {
            return false;
        }
    }
    return (blocked_ & (given_ | planned_)) == 0;
}

bool Expander::givenKeepsAway(const SharedGap& gap) const {
    for (int lag = 1; lag < problem_.gaps[gap.gap].days; ++lag) {
        if ((compiled_.givenOn(day_ - lag) & gap.first) != 0) {
            return true;
        }
    }
    return false;
}

/// What each group may do from its node within the allowance. False where one can do nothing.
bool Expander::findOptions(const std::int32_t* key, std::int64_t loss) {
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        const auto& group = parts_.groups[groups_[i]];
        const auto& layer = group.layers[static_cast<std::size_t>(day_)];
        const auto node = static_cast<std::size_t>(key[i]);
        auto& options = options_[i];
        options.clear();
        for (auto e = layer.firstEdge[node]; e < layer.firstEdge[node + 1]; ++e) {
            const auto& edge = layer.edges[e];
            const Mask label = layer.labels[static_cast<std::size_t>(edge.label)];
            const std::int64_t itsLoss = prices_.edgeLoss(groups_[i], day_, node, e);
            if (loss + itsLoss <= allowance_ && (label & blocked_) == 0 && ((label ^ planned_) & held_ & group.mask) == 0) {
                options.push_back({label, itsLoss, edge.reward, edge.target, compiled_.minutesOf(label)});
            }
        }
        if (options.empty()) {
            return false;
        }
        if (allowedEach_ != INT64_MAX) {
            std::stable_sort(options.begin(), options.end(), [](const Option& a, const Option& b) { return a.loss < b.loss; });
        }
    }
    return true;
}

/// Whether what was chosen so far can share a day, caps counted.
bool Expander::fits(Mask today) const {
    for (const auto& gap : gaps_) {
        if (breaksSameDay(today & gap.first, today & gap.then, given_)) {
            return false;
        }
    }
    for (const auto& cap : caps_) {
        if (std::popcount((today | given_) & cap.mask) > cap.room) {
            return false;
        }
    }
    return true;
}

bool Expander::needsMet(Mask today) const {
    const Mask free = today & ~given_;
    for (const auto n : parts_.couplings.needs) {
        const auto& need = problem_.needs[n];
        if ((free & bitOf(need.treatment)) != 0 && ((today | elsewhere_) & maskOf(need.with)) == 0) {
            return false;
        }
    }
    return true;
}

std::int64_t Expander::pairReward(Mask today) const {
    std::int64_t sum = 0;
    for (const auto& pair : parts_.couplings.pairs) {
        const Mask both = bitOf(pair.first) | bitOf(pair.then);
        if ((both & ~mask_) != 0 || (today & bitOf(pair.then)) == 0) {
            continue;
        }
        const bool first = pair.lag == 0 ? (today & bitOf(pair.first)) != 0 : channels_[static_cast<std::size_t>(pair.channel)] != 0;
        sum += first ? pair.score : 0;
    }
    return sum;
}

}  // namespace gyeol::planner

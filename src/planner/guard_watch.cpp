#include "planner/guard_watch.h"

#include <algorithm>

namespace gyeol::planner {

GuardWatch::GuardWatch(const Decomposition& parts) : parts_(parts) {
    mostOthers_.assign(static_cast<std::size_t>(parts.compiled->days()) * guards().size(), 0);
    own_ = others_ = mostOthers_;
    for (const auto& group : parts.groups) {
        auto& its = partsOf_.emplace_back();
        for (std::size_t k = 0; k < guards().size(); ++k) {
            const auto found = std::find(group.channels.begin(), group.channels.end(), guards()[k].channel);
            const Part part{k, (guards()[k].home & group.mask) != 0, static_cast<std::size_t>(found - group.channels.begin()),
                            found != group.channels.end()};
            if (part.home || part.counts) {
                its.push_back(part);
            }
            if (!part.home && part.counts) {
                addMost(group, part);
            }
        }
    }
}

void GuardWatch::addMost(const GroupGraph& group, const Part& part) {
    for (std::size_t d = 0; d < group.layers.size(); ++d) {
        const auto& layer = group.layers[d];
        std::int32_t most = 0;
        for (std::size_t n = 0; n < layer.nodes(); ++n) {
            most = std::max(most, layer.features[n * group.channels.size() + part.feature]);
        }
        mostOthers_[at(part.guard, static_cast<Day>(d))] += most;
    }
}

bool GuardWatch::bears(std::size_t guard, Day d) const {
    const Mask closed = guards()[guard].closed;
    return (parts_.compiled->openOn(d) & closed) != 0 && (parts_.compiled->givenOn(d) & closed) == 0 && mostOthers_[at(guard, d)] > 0;
}

/// What a day with a waiting session bears: the whole residual of a gate; nothing of a gap.
std::int64_t GuardWatch::ceiling(const Guard& guard, Day d) const {
    const auto& problem = parts_.compiled->problem();
    if (guard.kind == Channel::Kind::gapFree || d >= problem.days) {
        return 0;
    }
    return parts_.compiled->freeCeiling(guard.index, d) - problem.gates[guard.index].base[static_cast<std::size_t>(d)];
}

std::int64_t GuardWatch::room(std::size_t guard, Day d, Mask today, std::int64_t own, std::int64_t others) const {
    const Guard& its = guards()[guard];
    if ((today & its.closed) == 0) {
        return mostOthers_[at(guard, d)] - others;
    }
    return ceiling(its, d) - (its.kind == Channel::Kind::gateResidual ? own : 0) - others;
}

void GuardWatch::forgetTrace() {
    std::fill(own_.begin(), own_.end(), 0);
    std::fill(others_.begin(), others_.end(), 0);
}

void GuardWatch::trace(std::size_t group, std::size_t day, std::size_t node) {
    const auto& its = parts_.groups[group];
    for (const Part& part : partsOf_[group]) {
        if (part.counts) {
            (part.home ? own_ : others_)[at(part.guard, static_cast<Day>(day))] +=
                its.layers[day].features[node * its.channels.size() + part.feature];
        }
    }
}

}  // namespace gyeol::planner

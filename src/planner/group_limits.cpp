#include "planner/group_limits.h"

#include <bit>

namespace gyeol::planner {

GroupLimits::GroupLimits(const Compiled& compiled, const Couplings& couplings, const std::vector<TreatmentIndex>& members)
    : mask(maskOf(members)), compiled_(compiled), problem_(compiled.problem()), members_(members) {
    findCaps();
    findGates();
    findGaps();
    findCounters();
    findChannels(couplings);
    for (const auto& need : problem_.needs) {
        if (mine(need.treatment)) {
            needs_.push_back({need.treatment, maskOf(need.with)});
        }
    }
    for (const auto& pair : problem_.pairs) {
        if (mine(pair.first) && mine(pair.then) && !(pair.lag == 0 && pair.first == pair.then)) {
            pairs.push_back({place(pair.first), pair.first, pair.then, pair.lag, pair.score});
        }
    }
}

void GroupLimits::findGaps() {
    for (std::size_t k = 0; k < problem_.gaps.size(); ++k) {
        GapLimit limit{k, {}, maskOf(problem_.gaps[k].first) & mask, maskOf(problem_.gaps[k].then) & mask};
        for (const auto t : problem_.gaps[k].first) {
            if (mine(t)) {
                limit.first.push_back(place(t));
            }
        }
        if (limit.firstMask != 0 && limit.thenMask != 0) {
            gaps.push_back(std::move(limit));
        }
    }
}

void GroupLimits::findCaps() {
    for (std::size_t c = 0; c < problem_.caps.size(); ++c) {
        const auto& cap = problem_.caps[c];
        CapLimit limit{c, {}, maskOf(cap.treatments) & mask, {}};
        if (limit.mask == 0) {
            continue;
        }
        for (const auto t : cap.treatments) {
            if (mine(t)) {
                limit.members.push_back(place(t));
            }
        }
        const Mask others = maskOf(cap.treatments) & ~mask;
        int inWindow = 0;
        for (Day d = 1 - cap.window; d < compiled_.days(); ++d) {
            inWindow += std::popcount(compiled_.givenOn(d) & others);
            if (d >= 1) {
                inWindow -= std::popcount(compiled_.givenOn(d - cap.window) & others);
            }
            if (d >= 0) {
                limit.room.push_back(compiled_.capLimit(c, d) - inWindow);
            }
        }
        caps.push_back(std::move(limit));
    }
}

void GroupLimits::findGates() {
    for (std::size_t g = 0; g < problem_.gates.size(); ++g) {
        GateLimit limit{g, maskOf(problem_.gates[g].treatments) & mask, {}};
        if (limit.closed == 0) {
            continue;
        }
        for (Day d = 0; d < compiled_.days(); ++d) {
            std::int64_t own = 0;
            for (const auto t : members_) {
                const auto& weights = problem_.gates[g].weights[static_cast<std::size_t>(t)];
                for (int lag = 1; lag < static_cast<int>(weights.size()); ++lag) {
                    own += compiled_.given(t, d - lag) ? weights[static_cast<std::size_t>(lag)] : 0;
                }
            }
            limit.others.push_back(compiled_.givenResidual(g, d) - own);
        }
        gates.push_back(std::move(limit));
    }
}

void GroupLimits::findCounters() {
    std::vector<std::size_t> mineInOrder;
    for (std::size_t i = 0; i < problem_.targets.size(); ++i) {
        const auto& target = problem_.targets[i];
        if (mine(target.treatment) && target.to >= 0 && target.from < problem_.days) {
            mineInOrder.push_back(i);
        }
    }
    std::stable_sort(mineInOrder.begin(), mineInOrder.end(),
                     [&](std::size_t a, std::size_t b) { return problem_.targets[a].from < problem_.targets[b].from; });
    std::vector<Day> busyUntil;
    for (const auto i : mineInOrder) {
        const auto& target = problem_.targets[i];
        auto slot = static_cast<std::size_t>(
            std::find_if(busyUntil.begin(), busyUntil.end(), [&](Day until) { return until < target.from; }) - busyUntil.begin());
        if (slot == busyUntil.size()) {
            busyUntil.push_back(0);
        }
        busyUntil[slot] = target.to;
        counters.push_back({i, slot, place(target.treatment)});
    }
    slots = busyUntil.size();
}

void GroupLimits::findChannels(const Couplings& couplings) {
    for (std::size_t c = 0; c < couplings.channels.size(); ++c) {
        const auto& channel = couplings.channels[c];
        bool takesPart = false;
        switch (channel.kind) {
            case Channel::Kind::capCount:
                takesPart = (maskOf(problem_.caps[channel.index].treatments) & mask) != 0;
                break;
            case Channel::Kind::gateResidual:
                takesPart = std::any_of(members_.begin(), members_.end(), [&](TreatmentIndex t) {
                    return problem_.gates[channel.index].weights[static_cast<std::size_t>(t)].size() > 1;
                });
                break;
            case Channel::Kind::gapFree:
                takesPart = (maskOf(problem_.gaps[channel.index].first) & mask) != 0;
                break;
            case Channel::Kind::pairFirst:
                takesPart = mine(channel.treatment);
                break;
        }
        if (takesPart) {
            channels.push_back(static_cast<int>(c));
        }
    }
}

std::vector<Mask> GroupLimits::labelsOf(Day d) const {
    const Mask given = compiled_.givenOn(d) & mask;
    const Mask open = compiled_.openOn(d) & mask;
    std::vector<Mask> labels;
    for (Mask chosen = open;; chosen = (chosen - 1) & open) {
        if (labelFits(d, given | chosen)) {
            labels.push_back(given | chosen);
        }
        if (chosen == 0) {
            return labels;
        }
    }
}

/// What a label by itself breaks, whatever the past was.
bool GroupLimits::labelFits(Day d, Mask label) const {
    const Mask given = compiled_.givenOn(d);
    const Mask free = label & ~given;
    int minutes = 0;
    for (TreatmentIndex t = 0; t < compiled_.treatments(); ++t) {
        minutes += ((label | given) & bitOf(t)) != 0 ? problem_.treatments[static_cast<std::size_t>(t)].minutes : 0;
    }
    if (minutes > compiled_.budget(d)) {
        return false;
    }
    for (const auto& need : needs_) {
        const Mask elsewhere = (compiled_.openOn(d) | given) & ~mask;
        if ((free & bitOf(need.treatment)) != 0 && (need.with & (label | elsewhere)) == 0) {
            return false;
        }
    }
    for (const auto& gap : gaps) {
        if (breaksSameDay(label & gap.firstMask, label & gap.thenMask, given)) {
            return false;
        }
    }
    return true;
}

}  // namespace gyeol::planner

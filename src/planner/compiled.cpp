#include "planner/compiled.h"

#include <algorithm>
#include <bit>

namespace gyeol::planner {

Mask maskOf(const std::vector<TreatmentIndex>& treatments) {
    Mask mask = 0;
    for (const auto t : treatments) {
        mask |= bitOf(t);
    }
    return mask;
}

std::vector<Session> sessionsOf(const std::vector<Mask>& masks, int days) {
    std::vector<Session> sessions;
    for (Day d = 0; d < days; ++d) {
        for (Mask rest = masks[static_cast<std::size_t>(d)]; rest != 0; rest &= rest - 1) {
            sessions.push_back({d, __builtin_ctzll(rest)});
        }
    }
    return sessions;
}

Compiled::Compiled(const Problem& problem) : problem_(&problem), days_(problem.days) {
    spreadGiven();
    liftCaps();
    liftGates();
    liftBudgets();
    measureReach();
    countPast();
    closeHopeless();
}

void Compiled::spreadGiven() {
    const auto horizon = static_cast<std::size_t>(problem_->days);
    givenMask_.assign(horizon + static_cast<std::size_t>(-earliestDay), 0);
    for (const auto* list : {&problem_->history, &problem_->fixed}) {
        for (const auto& session : *list) {
            givenMask_[static_cast<std::size_t>(session.day - earliestDay)] |= bitOf(session.treatment);
        }
    }
    openMask_.assign(horizon, 0);
    for (Day d = 0; d < problem_->days; ++d) {
        for (TreatmentIndex t = 0; t < treatments(); ++t) {
            if (problem_->treatments[static_cast<std::size_t>(t)].allowed[static_cast<std::size_t>(d)] != 0 && !given(t, d)) {
                openMask_[static_cast<std::size_t>(d)] |= bitOf(t);
            }
        }
    }
}

void Compiled::liftCaps() {
    for (const auto& cap : problem_->caps) {
        const Mask mask = maskOf(cap.treatments);
        const int last = problem_->days + cap.window - 2;
        std::vector<int> limit(static_cast<std::size_t>(last + 1));
        int inWindow = 0;
        for (Day d = 1 - cap.window; d <= last; ++d) {
            inWindow += d < problem_->days ? std::popcount(givenOn(d) & mask) : 0;
            if (d - cap.window >= 1 - cap.window) {
                inWindow -= std::popcount(givenOn(d - cap.window) & mask);
            }
            if (d >= 0) {
                const int most = cap.max[static_cast<std::size_t>(std::min(d, problem_->days - 1))];
                limit[static_cast<std::size_t>(d)] = std::max(most, inWindow);
            }
        }
        // A window that ends beyond the horizon asks for more than the last one inside it only where given sessions had lifted that one.
        const int atEnd = limit[static_cast<std::size_t>(problem_->days - 1)];
        for (Day d = problem_->days; d <= last; ++d) {
            if (limit[static_cast<std::size_t>(d)] < atEnd) {
                days_ = std::max(days_, d + 1);
            }
        }
        capLimit_.push_back(std::move(limit));
    }
    const auto all = static_cast<std::size_t>(days_);
    openMask_.resize(all, 0);
    givenMask_.resize(all + static_cast<std::size_t>(-earliestDay), 0);
    for (auto& limit : capLimit_) {
        limit.resize(std::max(limit.size(), all), limit.back());
    }
}

void Compiled::liftGates() {
    for (const auto& gate : problem_->gates) {
        std::vector<std::int64_t> residual(static_cast<std::size_t>(days_), 0);
        for (Day d = 0; d < days_; ++d) {
            auto& sum = residual[static_cast<std::size_t>(d)];
            sum = d < problem_->days ? gate.base[static_cast<std::size_t>(d)] : 0;
            for (TreatmentIndex t = 0; t < treatments(); ++t) {
                const auto& weights = gate.weights[static_cast<std::size_t>(t)];
                for (int lag = 1; lag < static_cast<int>(weights.size()); ++lag) {
                    sum += given(t, d - lag) ? weights[static_cast<std::size_t>(lag)] : 0;
                }
            }
        }
        givenResidual_.push_back(std::move(residual));
    }
}

std::int64_t Compiled::freeCeiling(std::size_t gate, Day d) const {
    return d < problem_->days ? problem_->gates[gate].ceiling[static_cast<std::size_t>(d)] : 0;
}

std::int64_t Compiled::givenCeiling(std::size_t gate, Day d) const {
    return std::max(freeCeiling(gate, d), givenResidual(gate, d));
}

void Compiled::liftBudgets() {
    budget_.assign(static_cast<std::size_t>(days_), 0);
    for (Day d = 0; d < problem_->days; ++d) {
        budget_[static_cast<std::size_t>(d)] = std::max(problem_->budget[static_cast<std::size_t>(d)], minutesOf(givenOn(d)));
    }
}

int Compiled::score(TreatmentIndex t, Day d) const {
    return d < problem_->days ? problem_->treatments[static_cast<std::size_t>(t)].score[static_cast<std::size_t>(d)] : 0;
}

/// Closes the cells where even a lone free session would break a limit beside the given ones, so that the search runs into fewer dead ends;
/// and then those whose needs only closed cells could meet.
void Compiled::closeHopeless() {
    for (Day d = 0; d < problem_->days; ++d) {
        for (TreatmentIndex t = 0; t < treatments(); ++t) {
            if (open(t, d) && hopeless(t, d)) {
                openMask_[static_cast<std::size_t>(d)] &= ~bitOf(t);
            }
        }
        closeNeedy(d);
    }
}

/// Closing one cell may leave another without what it needs.
void Compiled::closeNeedy(Day d) {
    Mask& openNow = openMask_[static_cast<std::size_t>(d)];
    for (Mask before = ~openNow; before != openNow;) {
        before = openNow;
        for (const auto& need : problem_->needs) {
            const Mask with = maskOf(need.with);
            Mask helpers = with & givenOn(d);
            for (Mask rest = with & openNow & ~bitOf(need.treatment); rest != 0; rest &= rest - 1) {
                const Mask helper = rest & (~rest + 1);
                helpers |= fitTogether(d, need.treatment, __builtin_ctzll(helper)) ? helper : 0;
            }
            helpers |= with & openNow & bitOf(need.treatment);
            openNow &= helpers == 0 ? ~bitOf(need.treatment) : ~Mask{0};
        }
    }
}

/// Whether two free sessions may share a day as far as its minutes and gaps go.
bool Compiled::fitTogether(Day d, TreatmentIndex a, TreatmentIndex b) const {
    const Mask both = bitOf(a) | bitOf(b);
    const bool apart = std::any_of(problem_->gaps.begin(), problem_->gaps.end(), [&](const Gap& gap) {
        return ((maskOf(gap.first) & bitOf(a)) != 0 && (maskOf(gap.then) & bitOf(b)) != 0) ||
               ((maskOf(gap.first) & bitOf(b)) != 0 && (maskOf(gap.then) & bitOf(a)) != 0);
    });
    return !apart && minutesOf(givenOn(d) | both) <= budget(d);
}

int Compiled::minutesOf(Mask mask) const {
    int minutes = 0;
    for (; mask != 0; mask &= mask - 1) {
        minutes += problem_->treatments[static_cast<std::size_t>(__builtin_ctzll(mask))].minutes;
    }
    return minutes;
}

bool Compiled::hopeless(TreatmentIndex t, Day d) const {
    return minutesOf(givenOn(d) | bitOf(t)) > budget(d) || overfillsCap(t, d) || overloadsGiven(t, d) || tooNearGiven(t, d);
}

bool Compiled::overfillsCap(TreatmentIndex t, Day d) const {
    for (std::size_t c = 0; c < problem_->caps.size(); ++c) {
        const auto& cap = problem_->caps[c];
        const Mask mask = maskOf(cap.treatments);
        if ((mask & bitOf(t)) == 0) {
            continue;
        }
        int inWindow = 0;
        for (Day e = d - cap.window + 1; e < d; ++e) {
            inWindow += std::popcount(givenOn(e) & mask);
        }
        for (Day e = d; e < std::min(d + cap.window, days_); ++e) {
            inWindow += std::popcount(givenOn(e) & mask);
            if (inWindow + 1 > capLimit(c, e)) {
                return true;
            }
            inWindow -= std::popcount(givenOn(e - cap.window + 1) & mask);
        }
    }
    return false;
}

bool Compiled::overloadsGiven(TreatmentIndex t, Day d) const {
    for (std::size_t g = 0; g < problem_->gates.size(); ++g) {
        const Mask closed = maskOf(problem_->gates[g].treatments);
        if ((closed & bitOf(t)) != 0 && givenResidual(g, d) > freeCeiling(g, d)) {
            return true;
        }
        const auto& weights = problem_->gates[g].weights[static_cast<std::size_t>(t)];
        for (int lag = 1; lag < static_cast<int>(weights.size()) && d + lag < problem_->days; ++lag) {
            const std::int64_t load = givenResidual(g, d + lag) + weights[static_cast<std::size_t>(lag)];
            if ((closed & givenOn(d + lag)) != 0 && load > givenCeiling(g, d + lag)) {
                return true;
            }
        }
    }
    return false;
}

bool Compiled::tooNearGiven(TreatmentIndex t, Day d) const {
    for (const auto& gap : problem_->gaps) {
        const Mask first = maskOf(gap.first);
        const Mask then = maskOf(gap.then);
        for (int lag = 0; lag < gap.days; ++lag) {
            const Mask self = lag == 0 ? bitOf(t) : 0;
            if (((then & bitOf(t)) != 0 && (givenOn(d - lag) & first & ~self) != 0) ||
                ((first & bitOf(t)) != 0 && d + lag < days_ && (givenOn(d + lag) & then & ~self) != 0)) {
                return true;
            }
        }
    }
    return false;
}

void Compiled::measureReach() {
    reach_.assign(problem_->treatments.size(), 0);
    const auto see = [&](TreatmentIndex t, int lag) {
        reach_[static_cast<std::size_t>(t)] = std::max(reach_[static_cast<std::size_t>(t)], lag);
    };
    for (const auto& cap : problem_->caps) {
        for (const auto t : cap.treatments) {
            see(t, cap.window - 1);
        }
    }
    for (const auto& gate : problem_->gates) {
        for (TreatmentIndex t = 0; t < treatments(); ++t) {
            see(t, static_cast<int>(gate.weights[static_cast<std::size_t>(t)].size()) - 1);
        }
    }
    for (const auto& gap : problem_->gaps) {
        for (const auto t : gap.first) {
            see(t, gap.days - 1);
        }
    }
    for (const auto& pair : problem_->pairs) {
        see(pair.first, pair.lag);
    }
}

void Compiled::countPast() {
    for (const auto& target : problem_->targets) {
        int count = 0;
        for (Day d = std::max(target.from, earliestDay); d <= std::min(target.to, -1); ++d) {
            count += given(target.treatment, d) ? 1 : 0;
        }
        pastCount_.push_back(count);
        targetBase_ -= std::int64_t{target.miss} * std::max(0, target.count - count);
        targetBase_ -= std::int64_t{target.over} * std::max(0, count - target.count);
    }
}

}  // namespace gyeol::planner

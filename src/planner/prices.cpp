#include "planner/prices.h"

#include <algorithm>
#include <numeric>

namespace gyeol::planner {

namespace {

int countOf(Mask mask) {
    return __builtin_popcountll(mask);
}

}  // namespace

Prices::Prices(const Decomposition& parts)
    : parts_(parts), compiled_(*parts.compiled), treatments_(static_cast<std::size_t>(compiled_.treatments())) {
    const auto days = static_cast<std::size_t>(compiled_.days());
    fixedCharge_.assign(days * treatments_, 0);
    best_.assign(days, 0);
    watchGuards();
    makePrices();
    for (const auto& group : parts_.groups) {
        auto& edges = edgeWorth_.emplace_back(days);
        auto& potentials = potential_.emplace_back(days + 1);
        for (std::size_t d = 0; d < days; ++d) {
            edges[d].resize(group.layers[d].edges.size());
            potentials[d].resize(group.layers[d].nodes());
        }
        potentials[days].assign(1, 0);
    }
    spread();
    sweep();
}

void Prices::watchGuards() {
    const auto& guards = parts_.couplings.guards;
    const auto days = static_cast<std::size_t>(compiled_.days());
    mostOthers_.assign(days * guards.size(), 0);
    tracedOwn_ = tracedOthers_ = mostOthers_;
    for (const auto& group : parts_.groups) {
        auto& watches = watches_.emplace_back();
        for (std::size_t k = 0; k < guards.size(); ++k) {
            const auto found = std::find(group.channels.begin(), group.channels.end(), guards[k].channel);
            const Watch watch{k, (guards[k].home & group.mask) != 0, static_cast<std::size_t>(found - group.channels.begin()),
                              found != group.channels.end()};
            if (watch.home || watch.counts) {
                watches.push_back(watch);
            }
            if (watch.home || !watch.counts) {
                continue;
            }
            for (std::size_t d = 0; d < days; ++d) {
                const auto& layer = group.layers[d];
                std::int32_t most = 0;
                for (std::size_t n = 0; n < layer.nodes(); ++n) {
                    most = std::max(most, layer.features[n * group.channels.size() + watch.feature]);
                }
                mostOthers_[d * guards.size() + k] += most;
            }
        }
    }
}

/// What a day with a waiting session bears: the whole residual of a gate; nothing of a gap.
std::int64_t Prices::guardCeiling(const Guard& guard, Day d) const {
    if (guard.kind == Channel::Kind::gapFree || d >= compiled_.problem().days) {
        return 0;
    }
    return compiled_.freeCeiling(guard.index, d) - compiled_.problem().gates[guard.index].base[static_cast<std::size_t>(d)];
}

bool Prices::undecided(TreatmentIndex t, Day d) const {
    return d >= 0 && d < compiled_.days() && compiled_.open(t, d);
}

void Prices::makePrices() {
    const auto& problem = compiled_.problem();
    const auto& couplings = parts_.couplings;
    for (Day d = 0; d < compiled_.days(); ++d) {
        firstOfDay_.push_back(prices_.size());
        for (std::size_t i = 0; i < couplings.caps.size(); ++i) {
            prices_.push_back({Price::Kind::cap, i, d, 0, INT64_MAX, maskOf(problem.caps[couplings.caps[i].first].treatments)});
        }
        for (std::size_t i = 0; i < couplings.dayLimits[static_cast<std::size_t>(d)].size(); ++i) {
            prices_.push_back({Price::Kind::dayLimit, i, d, 0, INT64_MAX, couplings.dayLimits[static_cast<std::size_t>(d)][i].mask});
        }
        if (couplings.budget[static_cast<std::size_t>(d)] != 0) {
            prices_.push_back({Price::Kind::budget, 0, d, 0, INT64_MAX, compiled_.openOn(d) | compiled_.givenOn(d)});
        }
        for (const auto n : couplings.needs) {
            if (compiled_.open(problem.needs[n].treatment, d)) {
                prices_.push_back(
                    {Price::Kind::need, n, d, 0, INT64_MAX, bitOf(problem.needs[n].treatment) | maskOf(problem.needs[n].with)});
            }
        }
        for (std::size_t i = 0; i < couplings.pairs.size(); ++i) {
            addPairPrice(i, d);
        }
        for (std::size_t k = 0; k < couplings.guards.size(); ++k) {
            const auto& guard = couplings.guards[k];
            const bool bears = (compiled_.openOn(d) & guard.closed) != 0 && (compiled_.givenOn(d) & guard.closed) == 0 &&
                               mostOthers_[static_cast<std::size_t>(d) * couplings.guards.size() + k] > 0;
            guardPrice_.push_back(bears ? static_cast<std::int32_t>(prices_.size()) : -1);
            if (bears) {
                prices_.push_back({Price::Kind::guard, k, d, 0, INT64_MAX, guard.all});
            }
        }
    }
    firstOfDay_.push_back(prices_.size());
}

/// A shared pair whose second session falls on day d. Where one side is known, the other simply earns the points.
void Prices::addPairPrice(std::size_t i, Day d) {
    const auto& pair = parts_.couplings.pairs[i];
    const Day before = d - pair.lag;
    const auto at = [&](TreatmentIndex t, Day day) { return static_cast<std::size_t>(day) * treatments_ + static_cast<std::size_t>(t); };
    const std::int64_t points = pair.score * pointScale;
    const Mask both = bitOf(pair.first) | bitOf(pair.then);
    if (!undecided(pair.first, before)) {
        fixedCharge_[at(pair.then, d)] -= compiled_.given(pair.first, before) ? points : 0;
    } else if (!undecided(pair.then, d)) {
        fixedCharge_[at(pair.first, before)] -= compiled_.given(pair.then, d) ? points : 0;
    } else if (points > 0) {
        prices_.push_back({Price::Kind::gain, i, d, points / 2, points, both});
    } else {
        prices_.push_back({Price::Kind::clash, i, d, 0, -points, both});
    }
}

void Prices::chargeAll(Mask mask, Day d, std::int64_t amount) {
    for (; mask != 0; mask &= mask - 1) {
        charge(__builtin_ctzll(mask), d, amount);
    }
}

/// Turns prices into what each cell is charged, and cells into labels.
void Prices::spread() {
    const auto& problem = compiled_.problem();
    const auto& couplings = parts_.couplings;
    charge_ = fixedCharge_;
    for (const auto& price : prices_) {
        if (price.value == 0 && price.kind != Price::Kind::gain) {
            continue;
        }
        switch (price.kind) {
            case Price::Kind::cap: {
                const auto& cap = problem.caps[couplings.caps[price.index].first];
                for (Day d = std::max(0, price.day - cap.window + 1); d <= price.day; ++d) {
                    chargeAll(price.mask, d, price.value);
                }
                break;
            }
            case Price::Kind::dayLimit:
                chargeAll(dayLimit(price).mask, price.day, price.value);
                break;
            case Price::Kind::budget:
                for (TreatmentIndex t = 0; t < compiled_.treatments(); ++t) {
                    charge(t, price.day, price.value * problem.treatments[static_cast<std::size_t>(t)].minutes);
                }
                break;
            case Price::Kind::need:
                charge(problem.needs[price.index].treatment, price.day, price.value);
                chargeAll(maskOf(problem.needs[price.index].with), price.day, -price.value);
                break;
            case Price::Kind::gain: {
                const auto& pair = couplings.pairs[price.index];
                charge(pair.first, price.day - pair.lag, -price.value);
                charge(pair.then, price.day, price.value - price.most);
                break;
            }
            case Price::Kind::clash: {
                const auto& pair = couplings.pairs[price.index];
                charge(pair.first, price.day - pair.lag, price.value);
                charge(pair.then, price.day, price.value);
                break;
            }
            case Price::Kind::guard:
                break;  // charged to pasts, not to sessions
        }
    }
    for (std::size_t g = 0; g < parts_.groups.size(); ++g) {
        for (std::size_t d = 0; d < parts_.groups[g].layers.size(); ++d) {
            spreadOver(g, d);
        }
    }
}

/// What each edge of a group's day is worth: its reward less what its sessions and its past are charged.
void Prices::spreadOver(std::size_t g, std::size_t d) {
    const auto& group = parts_.groups[g];
    const auto& layer = group.layers[d];
    const auto& guards = parts_.couplings.guards;
    struct Waiting {
        Mask closed;
        std::int64_t price, ceiling, most;
        const Watch* watch;
    };
    std::vector<std::int64_t> labelPrice;
    for (const Mask label : layer.labels) {
        std::int64_t sum = 0;
        for (Mask rest = label; rest != 0; rest &= rest - 1) {
            sum -= charge_[d * treatments_ + static_cast<std::size_t>(__builtin_ctzll(rest))];
        }
        labelPrice.push_back(sum);
    }
    std::vector<Waiting> waits;
    std::vector<std::pair<std::size_t, std::int64_t>> pays;
    for (const auto& watch : watches_[g]) {
        const auto number = guardPrice_[d * guards.size() + watch.guard];
        const std::int64_t price = number < 0 ? 0 : prices_[static_cast<std::size_t>(number)].value;
        if (price == 0) {
            continue;
        }
        if (watch.home) {
            waits.push_back({guards[watch.guard].closed, price, guardCeiling(guards[watch.guard], static_cast<Day>(d)),
                             mostOthers_[d * guards.size() + watch.guard], &watch});
        } else {
            pays.emplace_back(watch.feature, price);
        }
    }
    auto& worth = edgeWorth_[g][d];
    const auto width = group.channels.size();
    for (std::size_t n = 0; n < layer.nodes(); ++n) {
        const auto* features = layer.features.data() + n * width;
        std::int64_t nodePrice = 0;
        for (const auto& [feature, price] : pays) {
            nodePrice -= price * features[feature];
        }
        for (auto e = layer.firstEdge[n]; e < layer.firstEdge[n + 1]; ++e) {
            const auto& edge = layer.edges[e];
            const Mask label = layer.labels[static_cast<std::size_t>(edge.label)];
            std::int64_t sum = edge.reward * pointScale + labelPrice[static_cast<std::size_t>(edge.label)] + nodePrice;
            for (const auto& wait : waits) {
                if ((label & wait.closed) == 0) {
                    sum += wait.price * wait.most;
                } else {
                    const bool own = wait.watch->counts && guards[wait.watch->guard].kind == Channel::Kind::gateResidual;
                    sum += wait.price * (wait.ceiling - (own ? features[wait.watch->feature] : 0));
                }
            }
            worth[e] = sum;
        }
    }
}

/// The best of every node to the end of the horizon, from the last day to the first.
void Prices::sweep() {
    bound_ = constantPart();
    for (std::size_t g = 0; g < parts_.groups.size(); ++g) {
        const auto& group = parts_.groups[g];
        for (std::size_t d = group.layers.size(); d-- > 0;) {
            const auto& layer = group.layers[d];
            const auto* next = potential_[g][d + 1].data();
            const auto* worth = edgeWorth_[g][d].data();
            auto* here = potential_[g][d].data();
            for (std::size_t n = 0; n < layer.nodes(); ++n) {
                std::int64_t most = INT64_MIN;
                for (auto e = layer.firstEdge[n]; e < layer.firstEdge[n + 1]; ++e) {
                    most = std::max(most, worth[e] + next[layer.edges[e].target]);
                }
                here[n] = most;
            }
        }
        bound_ += group.worth * pointScale + potential_[g][0][0];
    }
}

int Prices::pastInWindow(std::size_t cap, Day d) const {
    int count = 0;
    for (Day past = d - compiled_.problem().caps[cap].window + 1; past < 0; ++past) {
        count += countOf(compiled_.givenOn(past) & maskOf(compiled_.problem().caps[cap].treatments));
    }
    return count;
}

std::int64_t Prices::constantPart() const {
    std::int64_t sum = compiled_.targetBase() * pointScale;
    for (const auto& price : prices_) {
        if (price.value == 0) {
            continue;
        }
        switch (price.kind) {
            case Price::Kind::cap: {
                const auto cap = parts_.couplings.caps[price.index].first;
                sum += price.value * (compiled_.capLimit(cap, price.day) - pastInWindow(cap, price.day));
                break;
            }
            case Price::Kind::dayLimit:
                sum += price.value * dayLimit(price).room;
                break;
            case Price::Kind::clash:
                sum += price.value;
                break;
            case Price::Kind::budget:
                sum += price.value * compiled_.budget(price.day);
                break;
            case Price::Kind::need:
            case Price::Kind::gain:
            case Price::Kind::guard:
                break;
        }
    }
    return sum;
}

bool Prices::chosen(TreatmentIndex t, Day d) const {
    return ((d < 0 ? compiled_.givenOn(d) : best_[static_cast<std::size_t>(d)]) & bitOf(t)) != 0;
}

/// Follows each group's best path and notes what they do.
void Prices::trace() {
    const auto guards = parts_.couplings.guards.size();
    std::fill(best_.begin(), best_.end(), 0);
    std::fill(tracedOwn_.begin(), tracedOwn_.end(), 0);
    std::fill(tracedOthers_.begin(), tracedOthers_.end(), 0);
    for (std::size_t g = 0; g < parts_.groups.size(); ++g) {
        const auto& group = parts_.groups[g];
        std::size_t node = 0;
        for (std::size_t d = 0; d < group.layers.size(); ++d) {
            const auto& layer = group.layers[d];
            for (const auto& watch : watches_[g]) {
                if (watch.counts) {
                    (watch.home ? tracedOwn_ : tracedOthers_)[d * guards + watch.guard] +=
                        layer.features[node * group.channels.size() + watch.feature];
                }
            }
            auto e = layer.firstEdge[node];
            while (edgeLoss(g, static_cast<Day>(d), node, e) != 0) {
                ++e;
            }
            best_[d] |= layer.labels[static_cast<std::size_t>(layer.edges[e].label)];
            node = static_cast<std::size_t>(layer.edges[e].target);
        }
    }
}

/// How much room the traced plan leaves in a limit; for a pair, which half it asks less of. The negative of a subgradient.
std::int64_t Prices::slack(const Price& price) const {
    const auto& problem = compiled_.problem();
    const auto& couplings = parts_.couplings;
    switch (price.kind) {
        case Price::Kind::cap: {
            const auto cap = couplings.caps[price.index].first;
            int count = 0;
            for (Day d = price.day - problem.caps[cap].window + 1; d <= price.day; ++d) {
                count += countOf((d < 0 ? compiled_.givenOn(d) : best_[static_cast<std::size_t>(d)]) & price.mask);
            }
            return compiled_.capLimit(cap, price.day) - count;
        }
        case Price::Kind::dayLimit:
            return dayLimit(price).room - countOf(best_[static_cast<std::size_t>(price.day)] & dayLimit(price).mask);
        case Price::Kind::budget: {
            int minutes = 0;
            for (Mask rest = best_[static_cast<std::size_t>(price.day)]; rest != 0; rest &= rest - 1) {
                minutes += problem.treatments[static_cast<std::size_t>(__builtin_ctzll(rest))].minutes;
            }
            return compiled_.budget(price.day) - minutes;
        }
        case Price::Kind::need: {
            const auto& need = problem.needs[price.index];
            return countOf(best_[static_cast<std::size_t>(price.day)] & maskOf(need.with)) - (chosen(need.treatment, price.day) ? 1 : 0);
        }
        case Price::Kind::gain: {
            const auto& pair = couplings.pairs[price.index];
            return (chosen(pair.first, price.day - pair.lag) ? 1 : 0) - (chosen(pair.then, price.day) ? 1 : 0);
        }
        case Price::Kind::clash: {
            const auto& pair = couplings.pairs[price.index];
            return 1 - (chosen(pair.first, price.day - pair.lag) ? 1 : 0) - (chosen(pair.then, price.day) ? 1 : 0);
        }
        case Price::Kind::guard: {
            const auto& guard = couplings.guards[price.index];
            const auto at = static_cast<std::size_t>(price.day) * couplings.guards.size() + price.index;
            if ((best_[static_cast<std::size_t>(price.day)] & guard.closed) == 0) {
                return mostOthers_[at] - tracedOthers_[at];
            }
            return guardCeiling(guard, price.day) - (guard.kind == Channel::Kind::gateResidual ? tracedOwn_[at] : 0) - tracedOthers_[at];
        }
    }
    return 0;
}

std::int64_t Prices::unitOf(const Price& price) const {
    if (price.kind == Price::Kind::budget) {
        return 20;
    }
    return price.kind == Price::Kind::guard && parts_.couplings.guards[price.index].kind == Channel::Kind::gateResidual ? 25 : 1;
}

void Prices::improve(int steps, std::int64_t goal) {
    auto bestPrices = prices_;
    std::int64_t bestBound = bound_;
    std::int64_t eighths = 8;
    int sinceBetter = 0;
    std::vector<std::int64_t> slacks(prices_.size());
    for (int step = 0; step < steps && bestBound >= goal + pointScale; ++step) {
        trace();
        std::int64_t norm = 0;
        for (std::size_t i = 0; i < prices_.size(); ++i) {
            slacks[i] = slack(prices_[i]);
            if (slacks[i] > 0 && prices_[i].value == 0) {
                slacks[i] = 0;
            }
            // Minutes are counted in twentieths of their worth, or budgets would swallow the step.
            const std::int64_t size = slacks[i] / unitOf(prices_[i]);
            norm += size * size;
        }
        if (norm == 0) {
            break;
        }
        const std::int64_t length = std::max<std::int64_t>(1, (bound_ - goal) * eighths / (8 * norm));
        for (std::size_t i = 0; i < prices_.size(); ++i) {
            auto& price = prices_[i];
            const std::int64_t unit = unitOf(price);
            const std::int64_t move = length * slacks[i] / (unit * unit);
            price.value = std::clamp<std::int64_t>(price.value - move, 0, price.most);
        }
        spread();
        sweep();
        if (bound_ < bestBound) {
            bestBound = bound_;
            bestPrices = prices_;
            sinceBetter = 0;
        } else if (++sinceBetter == 4) {
            sinceBetter = 0;
            eighths = std::max<std::int64_t>(1, eighths / 2);
        }
    }
    prices_ = std::move(bestPrices);
    spread();
    sweep();
}

bool Prices::sameLimit(const Price& mine, const Prices& others, const Price& other) const {
    if (mine.kind != other.kind || mine.day != other.day || mine.mask != other.mask) {
        return false;
    }
    const auto& here = parts_.couplings;
    const auto& there = others.parts_.couplings;
    switch (mine.kind) {
        case Price::Kind::cap:
            return here.caps[mine.index].first == there.caps[other.index].first;
        case Price::Kind::dayLimit:
            return dayLimit(mine) == others.dayLimit(other);
        case Price::Kind::budget:
            return true;
        case Price::Kind::need:
            return mine.index == other.index;
        case Price::Kind::gain:
        case Price::Kind::clash: {
            const auto& a = here.pairs[mine.index];
            const auto& b = there.pairs[other.index];
            return a.first == b.first && a.then == b.then && a.lag == b.lag && a.score == b.score;
        }
        case Price::Kind::guard: {
            const auto& a = here.guards[mine.index];
            const auto& b = there.guards[other.index];
            return a.kind == b.kind && a.index == b.index && (a.home & b.home) != 0;
        }
    }
    return false;
}

void Prices::adopt(const Prices& other) {
    for (std::size_t d = 0; d + 1 < firstOfDay_.size(); ++d) {
        for (auto i = firstOfDay_[d]; i < firstOfDay_[d + 1]; ++i) {
            for (auto j = other.firstOfDay_[d]; j < other.firstOfDay_[d + 1]; ++j) {
                if (sameLimit(prices_[i], other, other.prices_[j])) {
                    prices_[i].value = other.prices_[j].value;
                    break;
                }
            }
        }
    }
    spread();
    sweep();
}

std::int64_t Prices::bond(std::size_t a, std::size_t b) const {
    const Mask first = parts_.groups[a].mask;
    const Mask second = parts_.groups[b].mask;
    std::int64_t sum = 0;
    for (const auto& price : prices_) {
        if ((price.mask & first) != 0 && (price.mask & second) != 0) {
            const int groups = countOf(price.mask);
            sum += (price.kind == Price::Kind::gain ? price.most : 2 * price.value) / groups;
        }
    }
    return sum + unpricedBond(first, second);
}

/// How much the sessions of one group close the other's through limits that reach over days: prices hold them only loosely, so what a merge
/// gains is guessed at, by what a session leaves behind.
std::int64_t Prices::unpricedBond(Mask first, Mask second) const {
    const auto& problem = compiled_.problem();
    const std::int64_t guess = 10'000 * pointScale;
    std::int64_t sum = 0;
    for (const auto& [g, channel] : parts_.couplings.gates) {
        const auto& gate = problem.gates[g];
        const Mask closed = maskOf(gate.treatments);
        int heaviest = 0;
        for (TreatmentIndex t = 0; t < compiled_.treatments(); ++t) {
            const auto& weights = gate.weights[static_cast<std::size_t>(t)];
            const bool bears = ((bitOf(t) & first) != 0 && (closed & second) != 0) || ((bitOf(t) & second) != 0 && (closed & first) != 0);
            if (bears && !weights.empty()) {
                heaviest = std::max(heaviest, std::accumulate(weights.begin() + 1, weights.end(), 0));
            }
        }
        sum += guess * heaviest / (gate.ceiling.front() + 1);
    }
    for (const auto& [k, channel] : parts_.couplings.gaps) {
        const Mask before = maskOf(problem.gaps[k].first);
        const Mask then = maskOf(problem.gaps[k].then);
        const bool bears = ((before & first) != 0 && (then & second) != 0) || ((before & second) != 0 && (then & first) != 0);
        sum += channel >= 0 && bears ? guess : 0;
    }
    return sum;
}

std::int64_t Prices::loss(const Price& price, Mask today, const std::int32_t* channels, const std::int32_t* others) const {
    const auto& problem = compiled_.problem();
    const auto& couplings = parts_.couplings;
    switch (price.kind) {
        case Price::Kind::cap: {
            const auto& [cap, channel] = couplings.caps[price.index];
            const int used = channels[channel] + countOf(today & price.mask);
            return price.value * (compiled_.capLimit(cap, price.day) - used);
        }
        case Price::Kind::dayLimit:
            return price.value * (dayLimit(price).room - countOf(today & dayLimit(price).mask));
        case Price::Kind::budget: {
            int minutes = 0;
            for (Mask rest = today; rest != 0; rest &= rest - 1) {
                minutes += problem.treatments[static_cast<std::size_t>(__builtin_ctzll(rest))].minutes;
            }
            return price.value * (compiled_.budget(price.day) - minutes);
        }
        case Price::Kind::need: {
            const auto& need = problem.needs[price.index];
            return price.value * (countOf(today & maskOf(need.with)) - ((today & bitOf(need.treatment)) != 0 ? 1 : 0));
        }
        case Price::Kind::gain:
        case Price::Kind::clash: {
            const auto& pair = couplings.pairs[price.index];
            const bool first = pair.lag == 0 ? (today & bitOf(pair.first)) != 0 : channels[pair.channel] != 0;
            const bool then = (today & bitOf(pair.then)) != 0;
            if (price.kind == Price::Kind::gain) {
                return (first ? price.value : 0) + (then ? price.most - price.value : 0) - (first && then ? price.most : 0);
            }
            return price.value * (1 - (first ? 1 : 0) - (then ? 1 : 0)) + (first && then ? price.most : 0);
        }
        case Price::Kind::guard: {
            const auto& guard = couplings.guards[price.index];
            if ((today & guard.closed) == 0) {
                return price.value *
                       (mostOthers_[static_cast<std::size_t>(price.day) * couplings.guards.size() + price.index] - others[price.index]);
            }
            const bool gate = guard.kind == Channel::Kind::gateResidual;
            return price.value * (guardCeiling(guard, price.day) - (gate ? channels[guard.channel] : others[price.index]));
        }
    }
    return 0;
}

std::int64_t Prices::dayLoss(Day d, Mask today, const std::int32_t* channels, const std::int32_t* others, Mask within) const {
    std::int64_t sum = 0;
    for (auto i = firstOfDay_[static_cast<std::size_t>(d)]; i < firstOfDay_[static_cast<std::size_t>(d) + 1]; ++i) {
        const auto& price = prices_[i];
        const bool counts = price.value != 0 || price.kind == Price::Kind::gain || price.kind == Price::Kind::clash;
        if (counts && (price.mask & ~within) == 0) {
            sum += loss(price, today, channels, others);
        }
    }
    return sum;
}

}  // namespace gyeol::planner

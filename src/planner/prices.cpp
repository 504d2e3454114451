#include "planner/prices.h"

#include <algorithm>
#include <bit>

namespace gyeol::planner {

namespace {

/// The way of the steps is counted in 16ths, and each price's part of it bounded, so that no product grows beyond 64 bits.
constexpr std::int64_t wayScale = 16;
constexpr std::int64_t mostAsked = 65'536;

}  // namespace

Prices::Prices(const Decomposition& parts)
    : parts_(parts),
      compiled_(*parts.compiled),
      treatments_(static_cast<std::size_t>(compiled_.treatments())),
      guards_(parts),
      worth_(parts, guards_) {
    const auto days = static_cast<std::size_t>(compiled_.days());
    fixedCharge_.assign(days * treatments_, 0);
    charges_.guard.assign(days * parts_.couplings.guards.size(), 0);
    best_.assign(days, 0);
    makePrices();
    apply();
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
            if (guards_.bears(k, d)) {
                prices_.push_back({Price::Kind::guard, k, d, 0, INT64_MAX, couplings.guards[k].all});
            }
        }
    }
    firstOfDay_.push_back(prices_.size());
    for (auto& price : prices_) {
        price.room = roomOf(price);
    }
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

/// Turns prices into what sessions and pasts are charged, and solves the groups.
void Prices::apply() {
    const auto& problem = compiled_.problem();
    const auto& couplings = parts_.couplings;
    charges_.session = fixedCharge_;
    std::fill(charges_.guard.begin(), charges_.guard.end(), 0);
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
                charges_.guard[static_cast<std::size_t>(price.day) * couplings.guards.size() + price.index] = price.value;
                break;
        }
    }
    worth_.solve(charges_);
    bound_ = constantPart() + worth_.best();
}

/// What a limit bears on its day by itself: what a price of it earns whatever the plan does.
std::int64_t Prices::roomOf(const Price& price) const {
    switch (price.kind) {
        case Price::Kind::cap: {
            const auto cap = parts_.couplings.caps[price.index].first;
            int past = 0;
            for (Day d = price.day - compiled_.problem().caps[cap].window + 1; d < 0; ++d) {
                past += std::popcount(compiled_.givenOn(d) & price.mask);
            }
            return compiled_.capLimit(cap, price.day) - past;
        }
        case Price::Kind::dayLimit:
            return dayLimit(price).room;
        case Price::Kind::clash:
            return 1;
        case Price::Kind::budget:
            return compiled_.budget(price.day);
        case Price::Kind::need:
        case Price::Kind::gain:
        case Price::Kind::guard:
            return 0;
    }
    return 0;
}

std::int64_t Prices::constantPart() const {
    std::int64_t sum = compiled_.targetBase() * pointScale;
    for (const auto& price : prices_) {
        sum += price.value * price.room;
    }
    return sum;
}

bool Prices::chosen(TreatmentIndex t, Day d) const {
    return ((d < 0 ? compiled_.givenOn(d) : best_[static_cast<std::size_t>(d)]) & bitOf(t)) != 0;
}

/// Follows each group's best path and notes what they do.
void Prices::trace() {
    std::fill(best_.begin(), best_.end(), 0);
    guards_.forgetTrace();
    for (std::size_t g = 0; g < parts_.groups.size(); ++g) {
        const auto& group = parts_.groups[g];
        std::size_t node = 0;
        for (std::size_t d = 0; d < group.layers.size(); ++d) {
            const auto& layer = group.layers[d];
            guards_.trace(g, d, node);
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
                count += std::popcount((d < 0 ? compiled_.givenOn(d) : best_[static_cast<std::size_t>(d)]) & price.mask);
            }
            return compiled_.capLimit(cap, price.day) - count;
        }
        case Price::Kind::dayLimit:
            return dayLimit(price).room - std::popcount(best_[static_cast<std::size_t>(price.day)] & dayLimit(price).mask);
        case Price::Kind::budget: {
            int minutes = 0;
            for (Mask rest = best_[static_cast<std::size_t>(price.day)]; rest != 0; rest &= rest - 1) {
                minutes += problem.treatments[static_cast<std::size_t>(__builtin_ctzll(rest))].minutes;
            }
            return compiled_.budget(price.day) - minutes;
        }
        case Price::Kind::need: {
            const auto& need = problem.needs[price.index];
            return std::popcount(best_[static_cast<std::size_t>(price.day)] & maskOf(need.with)) -
                   (chosen(need.treatment, price.day) ? 1 : 0);
        }
        case Price::Kind::gain: {
            const auto& pair = couplings.pairs[price.index];
            return (chosen(pair.first, price.day - pair.lag) ? 1 : 0) - (chosen(pair.then, price.day) ? 1 : 0);
        }
        case Price::Kind::clash: {
            const auto& pair = couplings.pairs[price.index];
            return 1 - (chosen(pair.first, price.day - pair.lag) ? 1 : 0) - (chosen(pair.then, price.day) ? 1 : 0);
        }
        case Price::Kind::guard:
            return guards_.tracedRoom(price.index, price.day, best_[static_cast<std::size_t>(price.day)]);
    }
    return 0;
}

std::int64_t Prices::unitOf(const Price& price) const {
    if (price.kind == Price::Kind::budget) {
        return 20;
    }
    return price.kind == Price::Kind::guard && parts_.couplings.guards[price.index].kind == Channel::Kind::gateResidual ? 25 : 1;
}

/// Turns the way that the steps go: half of the last one's and what the traced plan asks for now, so that the steps do not go to and fro.
/// Its square size; 0 where the prices can stay as they are.
std::int64_t Prices::turn() {
    std::int64_t size = 0;
    for (std::size_t i = 0; i < prices_.size(); ++i) {
        // Minutes are counted in twentieths of their worth, or budgets would swallow the step.
        const std::int64_t asked = std::clamp(slack(prices_[i]) * wayScale / unitOf(prices_[i]), -mostAsked, mostAsked);
        way_[i] = asked + way_[i] / 2;
        if (way_[i] > 0 && prices_[i].value == 0) {
            way_[i] = 0;
        }
        size += way_[i] * way_[i];
    }
    return size;
}

void Prices::improve(int steps, std::int64_t goal) {
    auto bestPrices = prices_;
    std::int64_t bestBound = bound_;
    int sinceBetter = 0;
    way_.resize(prices_.size(), 0);
    for (int step = 0; step < steps && bestBound >= goal + pointScale; ++step) {
        trace();
        const std::int64_t size = turn();
        if (size == 0) {
            break;
        }
        for (std::size_t i = 0; i < prices_.size(); ++i) {
            auto& price = prices_[i];
            const std::int64_t move = (bound_ - goal) * stepEighths_ * way_[i] * wayScale / (8 * size * unitOf(price));
            price.value = std::clamp<std::int64_t>(price.value - move, 0, price.most);
        }
        apply();
        if (bound_ < bestBound) {
            bestBound = bound_;
            bestPrices = prices_;
            sinceBetter = 0;
        } else if (++sinceBetter == 4) {
            sinceBetter = 0;
            stepEighths_ = std::max<std::int64_t>(1, stepEighths_ / 2);
            prices_ = bestPrices;
            apply();
        }
    }
    prices_ = std::move(bestPrices);
    apply();
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
    apply();
}

std::int64_t Prices::sharedBy(std::size_t a, std::size_t b) const {
    const Mask first = parts_.groups[a].mask;
    const Mask second = parts_.groups[b].mask;
    std::int64_t sum = 0;
    for (const auto& price : prices_) {
        if ((price.mask & first) != 0 && (price.mask & second) != 0) {
            const int groups = std::popcount(price.mask);
            sum += (price.kind == Price::Kind::gain ? price.most : 2 * price.value) / groups;
        }
    }
    return sum;
}

std::int64_t Prices::loss(const Price& price, Mask today, const std::int32_t* channels, const std::int32_t* others) const {
    const auto& problem = compiled_.problem();
    const auto& couplings = parts_.couplings;
    switch (price.kind) {
        case Price::Kind::cap: {
            const auto& [cap, channel] = couplings.caps[price.index];
            const int used = channels[channel] + std::popcount(today & price.mask);
            return price.value * (compiled_.capLimit(cap, price.day) - used);
        }
        case Price::Kind::dayLimit:
            return price.value * (dayLimit(price).room - std::popcount(today & dayLimit(price).mask));
        case Price::Kind::budget: {
            int minutes = 0;
            for (Mask rest = today; rest != 0; rest &= rest - 1) {
                minutes += problem.treatments[static_cast<std::size_t>(__builtin_ctzll(rest))].minutes;
            }
            return price.value * (compiled_.budget(price.day) - minutes);
        }
        case Price::Kind::need: {
            const auto& need = problem.needs[price.index];
            return price.value * (std::popcount(today & maskOf(need.with)) - ((today & bitOf(need.treatment)) != 0 ? 1 : 0));
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
            const std::int64_t other = others[price.index];
            return price.value *
                   guards_.room(price.index, price.day, today, channels[couplings.guards[price.index].channel] - other, other);
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

#include "planner/group_graph.h"

#include "planner/bits.h"
#include "planner/fold.h"
#include "planner/state_table.h"

#include <algorithm>
#include <bit>
#include <iterator>

namespace gyeol::planner {

namespace {

using bits::Word;

/// A counter of a target that the state carries while the target's span lasts.
struct Counter {
    std::size_t target = 0, slot = 0;
    std::size_t member = 0;
};

/// Grows the raw graph day by day from the one past that there was.
class GroupBuilder {
public:
    GroupBuilder(const Compiled& compiled, const Couplings& couplings, const std::vector<TreatmentIndex>& members)
        : compiled_(compiled), problem_(compiled.problem()), couplings_(couplings), members_(members), mask_(maskOf(members)) {
        findLimits();
        findCounters();
        findChannels();
        for (const auto t : members_) {
            words_ = std::max(words_, static_cast<std::size_t>(bits::wordsFor(compiled_.reach(t))));
        }
        width_ = members_.size() * words_ + slots_;
    }

    /// False where it grew beyond `most`.
    bool grow(GraphSize most) {
        std::size_t all = 0;
        StateTable<Word> here(width_);
        StateTable<Word> next(width_);
        const auto start = firstState();
        here.insert(start.data());
        givenBits_ = start;
        for (Day d = 0; d < compiled_.days(); ++d) {
            next.clear();
            growDay(d, here, next);
            all += next.size();
            if (next.size() > most.ofDay || all > most.ofAll) {
                return false;
            }
            passGiven(d);
            std::swap(here, next);
        }
        lastNodes_ = here.size();
        return true;
    }

    GroupGraph fold() { return foldLayers(members_, mask_, channels_, std::move(layers_), lastNodes_); }

private:
    struct CapLimit {
        std::size_t cap;
        std::vector<std::size_t> members;
        Mask mask;
        std::vector<int> room;  ///< per day: the limit less what others' given sessions take
    };
    struct GateLimit {
        std::size_t gate;
        Mask closed;                       ///< members that it closes
        std::vector<std::int64_t> others;  ///< per day: base and what others' given sessions leave
    };
    struct GapLimit {
        std::size_t gap;
        std::vector<std::size_t> first;  ///< members
        Mask firstMask, thenMask;
    };
    struct NeedLimit {
        TreatmentIndex treatment;
        Mask with;
    };
    struct OwnPair {
        std::size_t first;
        TreatmentIndex firstTreatment, then;
        int lag, score;
    };

    [[nodiscard]] bool mine(TreatmentIndex t) const { return (mask_ & bitOf(t)) != 0; }
    [[nodiscard]] std::size_t place(TreatmentIndex t) const {
        return static_cast<std::size_t>(std::find(members_.begin(), members_.end(), t) - members_.begin());
    }
    [[nodiscard]] const Word* historyOf(const Word* state, std::size_t member) const { return state + member * words_; }

    void findLimits();
    void findCapLimits();
    void findGateLimits();
    void findCounters();
    void findChannels();
    [[nodiscard]] std::vector<Word> firstState() const;
    void passGiven(Day d);

    void growDay(Day d, const StateTable<Word>& here, StateTable<Word>& next);
    [[nodiscard]] std::vector<Mask> labelsOf(Day d) const;
    [[nodiscard]] bool labelFits(Day d, Mask label) const;
    void look(Day d, const Word* state);
    [[nodiscard]] bool pastAllows(Day d, Mask label) const;
    [[nodiscard]] std::int64_t rewardOf(Mask label) const;
    void follow(Day d, const Word* state, Mask label, Word* to) const;
    [[nodiscard]] std::int64_t residual(std::size_t gate, const Word* state) const;
    [[nodiscard]] std::int32_t feature(const Channel& channel, const Word* state) const;

    const Compiled& compiled_;
    const Problem& problem_;
    const Couplings& couplings_;
    std::vector<TreatmentIndex> members_;
    Mask mask_;
    std::size_t words_ = 1, slots_ = 0, width_ = 0, lastNodes_ = 0;
    std::vector<CapLimit> caps_;
    std::vector<GateLimit> gates_;
    std::vector<GapLimit> gaps_;
    std::vector<NeedLimit> needs_;
    std::vector<OwnPair> pairs_;
    std::vector<Counter> counters_;
    std::vector<int> channels_;
    std::vector<RawLayer> layers_;
    std::vector<Word> givenBits_;

    std::vector<Counter> counting_;  ///< those of counters_ whose span holds the day that grows

    // What one state means for one day, worked out once for all labels.
    Mask blocked_ = 0;
    std::vector<int> capUsed_;
    std::vector<std::int64_t> gain_;
};

void GroupBuilder::findLimits() {
    findCapLimits();
    findGateLimits();
    for (std::size_t k = 0; k < problem_.gaps.size(); ++k) {
        GapLimit limit{k, {}, maskOf(problem_.gaps[k].first) & mask_, maskOf(problem_.gaps[k].then) & mask_};
        for (const auto t : problem_.gaps[k].first) {
            if (mine(t)) {
                limit.first.push_back(place(t));
            }
        }
        if (limit.firstMask != 0 && limit.thenMask != 0) {
            gaps_.push_back(std::move(limit));
        }
    }
    for (const auto& need : problem_.needs) {
        if (mine(need.treatment)) {
            needs_.push_back({need.treatment, maskOf(need.with)});
        }
    }
    for (const auto& pair : problem_.pairs) {
        if (mine(pair.first) && mine(pair.then) && !(pair.lag == 0 && pair.first == pair.then)) {
            pairs_.push_back({place(pair.first), pair.first, pair.then, pair.lag, pair.score});
        }
    }
}

void GroupBuilder::findCapLimits() {
    for (std::size_t c = 0; c < problem_.caps.size(); ++c) {
        const auto& cap = problem_.caps[c];
        CapLimit limit{c, {}, maskOf(cap.treatments) & mask_, {}};
        if (limit.mask == 0) {
            continue;
        }
        for (const auto t : cap.treatments) {
            if (mine(t)) {
                limit.members.push_back(place(t));
            }
        }
        const Mask others = maskOf(cap.treatments) & ~mask_;
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
        caps_.push_back(std::move(limit));
    }
}

void GroupBuilder::findGateLimits() {
    for (std::size_t g = 0; g < problem_.gates.size(); ++g) {
        GateLimit limit{g, maskOf(problem_.gates[g].treatments) & mask_, {}};
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
        gates_.push_back(std::move(limit));
    }
}

void GroupBuilder::findCounters() {
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
        counters_.push_back({i, slot, place(target.treatment)});
    }
    slots_ = busyUntil.size();
}

void GroupBuilder::findChannels() {
    for (std::size_t c = 0; c < couplings_.channels.size(); ++c) {
        const auto& channel = couplings_.channels[c];
        bool takesPart = false;
        switch (channel.kind) {
            case Channel::Kind::capCount:
                takesPart = (maskOf(problem_.caps[channel.index].treatments) & mask_) != 0;
                break;
            case Channel::Kind::gateResidual:
                takesPart = std::any_of(members_.begin(), members_.end(), [&](TreatmentIndex t) {
                    return problem_.gates[channel.index].weights[static_cast<std::size_t>(t)].size() > 1;
                });
                break;
            case Channel::Kind::gapFree:
                takesPart = (maskOf(problem_.gaps[channel.index].first) & mask_) != 0;
                break;
            case Channel::Kind::pairFirst:
                takesPart = mine(channel.treatment);
                break;
        }
        if (takesPart) {
            channels_.push_back(static_cast<int>(c));
        }
    }
}

std::vector<Word> GroupBuilder::firstState() const {
    std::vector<Word> state(width_, 0);
    for (std::size_t m = 0; m < members_.size(); ++m) {
        for (int lag = compiled_.reach(members_[m]); lag >= 1; --lag) {
            bits::pass(state.data() + m * words_, static_cast<int>(words_), compiled_.given(members_[m], -lag),
                       compiled_.reach(members_[m]));
        }
    }
    for (const auto& counter : counters_) {
        const auto& target = problem_.targets[counter.target];
        if (target.from < 0) {
            state[members_.size() * words_ + counter.slot] = static_cast<Word>(std::min(compiled_.pastCount(counter.target), target.count));
        }
    }
    return state;
}

void GroupBuilder::passGiven(Day d) {
    for (std::size_t m = 0; m < members_.size(); ++m) {
        bits::pass(givenBits_.data() + m * words_, static_cast<int>(words_), compiled_.given(members_[m], d), compiled_.reach(members_[m]));
    }
}

std::vector<Mask> GroupBuilder::labelsOf(Day d) const {
    const Mask given = compiled_.givenOn(d) & mask_;
    const Mask open = compiled_.openOn(d) & mask_;
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
bool GroupBuilder::labelFits(Day d, Mask label) const {
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
        const Mask elsewhere = (compiled_.openOn(d) | given) & ~mask_;
        if ((free & bitOf(need.treatment)) != 0 && (need.with & (label | elsewhere)) == 0) {
            return false;
        }
    }
    for (const auto& gap : gaps_) {
        if (breaksSameDay(label & gap.firstMask, label & gap.thenMask, given)) {
            return false;
        }
    }
    return true;
}

std::int64_t GroupBuilder::residual(std::size_t gate, const Word* state) const {
    std::int64_t sum = 0;
    for (std::size_t m = 0; m < members_.size(); ++m) {
        const auto& weights = problem_.gates[gate].weights[static_cast<std::size_t>(members_[m])];
        bits::forEach(historyOf(state, m), static_cast<int>(weights.size()) - 1,
                      [&](int lag) { sum += weights[static_cast<std::size_t>(lag)]; });
    }
    return sum;
}

std::int32_t GroupBuilder::feature(const Channel& channel, const Word* state) const {
    switch (channel.kind) {
        case Channel::Kind::capCount: {
            int sum = 0;
            const auto& cap = problem_.caps[channel.index];
            for (const auto t : cap.treatments) {
                sum += mine(t) ? bits::count(historyOf(state, place(t)), cap.window - 1) : 0;
            }
            return sum;
        }
        case Channel::Kind::gateResidual:
            return static_cast<std::int32_t>(residual(channel.index, state));
        case Channel::Kind::gapFree: {
            int sum = 0;
            const auto& gap = problem_.gaps[channel.index];
            for (const auto t : gap.first) {
                if (mine(t)) {
                    sum += bits::count(historyOf(state, place(t)), gap.days - 1, givenBits_.data() + place(t) * words_);
                }
            }
            return sum > 0 ? 1 : 0;
        }
        case Channel::Kind::pairFirst:
            return bits::test(historyOf(state, place(channel.treatment)), channel.lag) ? 1 : 0;
    }
    return 0;
}

/// Works out what a state blocks, uses up and earns on a day.
void GroupBuilder::look(Day d, const Word* state) {
    blocked_ = 0;
    const Mask given = compiled_.givenOn(d) & mask_;
    for (const auto& gate : gates_) {
        const std::int64_t load = residual(gate.gate, state) + gate.others[static_cast<std::size_t>(d)];
        blocked_ |= load > compiled_.freeCeiling(gate.gate, d) ? gate.closed & ~given : 0;
        blocked_ |= load > compiled_.givenCeiling(gate.gate, d) ? gate.closed & given : 0;
    }
    for (const auto& gap : gaps_) {
        const int days = problem_.gaps[gap.gap].days - 1;
        bool any = false;
        bool free = false;
        for (const auto m : gap.first) {
            any = any || bits::count(historyOf(state, m), days) > 0;
            free = free || bits::count(historyOf(state, m), days, givenBits_.data() + m * words_) > 0;
        }
        blocked_ |= any ? gap.thenMask & ~given : 0;
        blocked_ |= free ? gap.thenMask & given : 0;
    }
    capUsed_.clear();
    for (const auto& cap : caps_) {
        int used = 0;
        for (const auto m : cap.members) {
            used += bits::count(historyOf(state, m), problem_.caps[cap.cap].window - 1);
        }
        capUsed_.push_back(used);
    }
    gain_.assign(members_.size(), 0);
    for (std::size_t m = 0; m < members_.size(); ++m) {
        gain_[m] = compiled_.score(members_[m], d);
    }
    for (const auto& pair : pairs_) {
        if (pair.lag > 0 && bits::test(historyOf(state, pair.first), pair.lag)) {
            gain_[place(pair.then)] += pair.score;
        }
    }
    for (const auto& counter : counting_) {
        const auto count = static_cast<int>(state[members_.size() * words_ + counter.slot]);
        gain_[counter.member] += Compiled::marginal(problem_.targets[counter.target], count);
    }
}

bool GroupBuilder::pastAllows(Day d, Mask label) const {
    if ((label & blocked_) != 0) {
        return false;
    }
    for (std::size_t c = 0; c < caps_.size(); ++c) {
        if (capUsed_[c] + std::popcount(label & caps_[c].mask) > caps_[c].room[static_cast<std::size_t>(d)]) {
            return false;
        }
    }
    return true;
}

std::int64_t GroupBuilder::rewardOf(Mask label) const {
    std::int64_t sum = 0;
    for (std::size_t m = 0; m < members_.size(); ++m) {
        sum += (label & bitOf(members_[m])) != 0 ? gain_[m] : 0;
    }
    for (const auto& pair : pairs_) {
        const Mask both = bitOf(pair.firstTreatment) | bitOf(pair.then);
        sum += pair.lag == 0 && (label & both) == both ? pair.score : 0;
    }
    return sum;
}

void GroupBuilder::follow(Day d, const Word* state, Mask label, Word* to) const {
    std::copy(state, state + width_, to);
    for (std::size_t m = 0; m < members_.size(); ++m) {
        bits::pass(to + m * words_, static_cast<int>(words_), (label & bitOf(members_[m])) != 0, compiled_.reach(members_[m]));
    }
    for (const auto& counter : counting_) {
        const auto& target = problem_.targets[counter.target];
        Word& count = to[members_.size() * words_ + counter.slot];
        const bool one = (label & bitOf(members_[counter.member])) != 0;
        count = d == target.to ? 0 : std::min<Word>(count + (one ? 1 : 0), static_cast<Word>(target.count));
    }
}

void GroupBuilder::growDay(Day d, const StateTable<Word>& here, StateTable<Word>& next) {
    counting_.clear();
    std::copy_if(counters_.begin(), counters_.end(), std::back_inserter(counting_), [&](const Counter& counter) {
        const auto& target = problem_.targets[counter.target];
        return target.from <= d && d <= target.to;
    });
    RawLayer layer;
    layer.labels = labelsOf(d);
    std::vector<Word> to(width_);
    for (std::size_t n = 0; n < here.size(); ++n) {
        const Word* state = here.key(n);
        look(d, state);
        for (std::size_t l = 0; l < layer.labels.size(); ++l) {
            if (!pastAllows(d, layer.labels[l])) {
                continue;
            }
            follow(d, state, layer.labels[l], to.data());
            const auto target = static_cast<std::int32_t>(next.insert(to.data()).number);
            layer.edges.push_back({target, static_cast<std::int32_t>(l), rewardOf(layer.labels[l])});
        }
        layer.firstEdge.push_back(static_cast<std::uint32_t>(layer.edges.size()));
        for (const auto c : channels_) {
            layer.features.push_back(feature(couplings_.channels[static_cast<std::size_t>(c)], state));
        }
    }
    layers_.push_back(std::move(layer));
}

}  // namespace

std::size_t GroupGraph::widest() const {
    std::size_t most = 0;
    for (const auto& layer : layers) {
        most = std::max(most, layer.nodes());
    }
    return most;
}

bool groupFits(const Compiled& compiled, const std::vector<TreatmentIndex>& members, GraphSize most) {
    const Couplings none;
    return GroupBuilder(compiled, none, members).grow(most);
}

std::optional<GroupGraph> buildGroup(const Compiled& compiled, const Couplings& couplings, const std::vector<TreatmentIndex>& members,
                                     GraphSize most) {
    GroupBuilder builder(compiled, couplings, members);
    if (!builder.grow(most)) {
        return std::nullopt;
    }
    return builder.fold();
}

}  // namespace gyeol::planner

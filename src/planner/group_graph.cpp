#include "planner/group_graph.h"

#include "planner/bits.h"
#include "planner/fold.h"
#include "planner/group_limits.h"
#include "planner/state_table.h"

#include <algorithm>
#include <bit>
#include <iterator>

namespace gyeol::planner {

namespace {

using bits::Word;

/// Grows the raw graph day by day from the one past that there was.
class GroupBuilder {
public:
    GroupBuilder(const Compiled& compiled, const Couplings& couplings, const std::vector<TreatmentIndex>& members)
        : compiled_(compiled),
          problem_(compiled.problem()),
          couplings_(couplings),
          limits_(compiled, couplings, members),
          members_(members) {
        for (const auto t : members_) {
            words_ = std::max(words_, static_cast<std::size_t>(bits::wordsFor(compiled_.reach(t))));
        }
        width_ = members_.size() * words_ + limits_.slots;
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

    GroupGraph fold() { return foldLayers(members_, limits_.mask, limits_.channels, std::move(layers_), lastNodes_); }

private:
    [[nodiscard]] const Word* historyOf(const Word* state, std::size_t member) const { return state + member * words_; }

    [[nodiscard]] std::vector<Word> firstState() const;
    void passGiven(Day d);

    void growDay(Day d, const StateTable<Word>& here, StateTable<Word>& next);
    void look(Day d, const Word* state);
    [[nodiscard]] bool pastAllows(Day d, Mask label) const;
    [[nodiscard]] std::int64_t rewardOf(Mask label) const;
    void follow(Day d, const Word* state, Mask label, Word* to) const;
    [[nodiscard]] std::int64_t residual(std::size_t gate, const Word* state) const;
    [[nodiscard]] std::int32_t feature(const Channel& channel, const Word* state) const;

    const Compiled& compiled_;
    const Problem& problem_;
    const Couplings& couplings_;
    GroupLimits limits_;
    const std::vector<TreatmentIndex>& members_;
    std::size_t words_ = 1, width_ = 0, lastNodes_ = 0;
    std::vector<RawLayer> layers_;
    std::vector<Word> givenBits_;

    std::vector<GroupCounter> counting_;  ///< the counters whose span holds the day that grows

    // What one state means for one day, worked out once for all labels.
    Mask blocked_ = 0;
    std::vector<int> capUsed_;
    std::vector<std::int64_t> gain_;
};

std::vector<Word> GroupBuilder::firstState() const {
    std::vector<Word> state(width_, 0);
    for (std::size_t m = 0; m < members_.size(); ++m) {
        for (int lag = compiled_.reach(members_[m]); lag >= 1; --lag) {
            bits::pass(state.data() + m * words_, static_cast<int>(words_), compiled_.given(members_[m], -lag),
                       compiled_.reach(members_[m]));
        }
    }
    for (const auto& counter : limits_.counters) {
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
                sum += limits_.mine(t) ? bits::count(historyOf(state, limits_.place(t)), cap.window - 1) : 0;
            }
            return sum;
        }
        case Channel::Kind::gateResidual:
            return static_cast<std::int32_t>(residual(channel.index, state));
        case Channel::Kind::gapFree: {
            int sum = 0;
            const auto& gap = problem_.gaps[channel.index];
            for (const auto t : gap.first) {
                if (limits_.mine(t)) {
                    sum += bits::count(historyOf(state, limits_.place(t)), gap.days - 1, givenBits_.data() + limits_.place(t) * words_);
                }
            }
            return sum > 0 ? 1 : 0;
        }
        case Channel::Kind::pairFirst:
            return bits::test(historyOf(state, limits_.place(channel.treatment)), channel.lag) ? 1 : 0;
    }
    return 0;
}

/// Works out what a state blocks, uses up and earns on a day.
void GroupBuilder::look(Day d, const Word* state) {
    blocked_ = 0;
    const Mask given = compiled_.givenOn(d) & limits_.mask;
    for (const auto& gate : limits_.gates) {
        const std::int64_t load = residual(gate.gate, state) + gate.others[static_cast<std::size_t>(d)];
        blocked_ |= load > compiled_.freeCeiling(gate.gate, d) ? gate.closed & ~given : 0;
        blocked_ |= load > compiled_.givenCeiling(gate.gate, d) ? gate.closed & given : 0;
    }
    for (const auto& gap : limits_.gaps) {
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
    for (const auto& cap : limits_.caps) {
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
    for (const auto& pair : limits_.pairs) {
        if (pair.lag > 0 && bits::test(historyOf(state, pair.first), pair.lag)) {
            gain_[limits_.place(pair.then)] += pair.score;
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
    for (std::size_t c = 0; c < limits_.caps.size(); ++c) {
        if (capUsed_[c] + std::popcount(label & limits_.caps[c].mask) > limits_.caps[c].room[static_cast<std::size_t>(d)]) {
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
    for (const auto& pair : limits_.pairs) {
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
    std::copy_if(limits_.counters.begin(), limits_.counters.end(), std::back_inserter(counting_), [&](const GroupCounter& counter) {
        const auto& target = problem_.targets[counter.target];
        return target.from <= d && d <= target.to;
    });
    RawLayer layer;
    layer.labels = limits_.labelsOf(d);
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
        for (const auto c : limits_.channels) {
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

#include "planner/couplings.h"

#include <algorithm>
#include <bit>

namespace gyeol::planner {

std::vector<std::vector<TreatmentIndex>> membersOf(const Partition& partition) {
    const int groups = partition.empty() ? 0 : *std::max_element(partition.begin(), partition.end()) + 1;
    std::vector<std::vector<TreatmentIndex>> members(static_cast<std::size_t>(groups));
    for (std::size_t t = 0; t < partition.size(); ++t) {
        members[static_cast<std::size_t>(partition[t])].push_back(static_cast<TreatmentIndex>(t));
    }
    return members;
}

namespace {

class Coupler {
public:
    Coupler(const Compiled& compiled, const Partition& partition)
        : compiled_(compiled), problem_(compiled.problem()), partition_(partition) {}

    Couplings run() {
        addCaps();
        addGates();
        addGaps();
        addNeeds();
        addPairs();
        addDayLimits();
        return std::move(result_);
    }

private:
    [[nodiscard]] bool crosses(Mask mask) const {
        int group = -1;
        for (TreatmentIndex t = 0; t < compiled_.treatments(); ++t) {
            if ((mask & bitOf(t)) == 0) {
                continue;
            }
            const int its = partition_[static_cast<std::size_t>(t)];
            if (group >= 0 && its != group) {
                return true;
            }
            group = its;
        }
        return false;
    }

    int channel(const Channel& wanted) {
        const auto found = std::find(result_.channels.begin(), result_.channels.end(), wanted);
        if (found != result_.channels.end()) {
            return static_cast<int>(found - result_.channels.begin());
        }
        result_.channels.push_back(wanted);
        return static_cast<int>(result_.channels.size()) - 1;
    }

    void addCaps() {
        for (std::size_t c = 0; c < problem_.caps.size(); ++c) {
            if (crosses(maskOf(problem_.caps[c].treatments))) {
                result_.caps.emplace_back(c, channel({Channel::Kind::capCount, c, 0, 0}));
            }
        }
    }

    void addGates() {
        for (std::size_t g = 0; g < problem_.gates.size(); ++g) {
            Mask mask = maskOf(problem_.gates[g].treatments);
            for (TreatmentIndex t = 0; t < compiled_.treatments(); ++t) {
                mask |= problem_.gates[g].weights[static_cast<std::size_t>(t)].size() > 1 ? bitOf(t) : 0;
            }
            if (crosses(mask)) {
                result_.gates.emplace_back(g, channel({Channel::Kind::gateResidual, g, 0, 0}));
                addGuards(Channel::Kind::gateResidual, g, maskOf(problem_.gates[g].treatments), mask);
            }
        }
    }

    /// One guard for each group that waits for others.
    void addGuards(Channel::Kind kind, std::size_t index, Mask closed, Mask loads) {
        const int its = channel({kind, index, 0, 0});
        for (const auto& members : membersOf(partition_)) {
            const Mask home = maskOf(members);
            if ((home & closed) != 0 && (loads & ~home) != 0) {
                result_.guards.push_back({kind, index, its, home, home & closed, home | loads});
            }
        }
    }

    void addGaps() {
        for (std::size_t k = 0; k < problem_.gaps.size(); ++k) {
            const auto& gap = problem_.gaps[k];
            if (crosses(maskOf(gap.first) | maskOf(gap.then))) {
                result_.gaps.emplace_back(k, gap.days > 1 ? channel({Channel::Kind::gapFree, k, 0, 0}) : -1);
                if (gap.days > 1) {
                    addGuards(Channel::Kind::gapFree, k, maskOf(gap.then), maskOf(gap.first));
                }
            }
        }
    }

    void addNeeds() {
        for (std::size_t n = 0; n < problem_.needs.size(); ++n) {
            if (crosses(bitOf(problem_.needs[n].treatment) | maskOf(problem_.needs[n].with))) {
                result_.needs.push_back(n);
            }
        }
    }

    void addPairs() {
        for (const auto& pair : problem_.pairs) {
            if (pair.score == 0 || !crosses(bitOf(pair.first) | bitOf(pair.then))) {
                continue;
            }
            const int seen = pair.lag == 0 ? -1 : channel({Channel::Kind::pairFirst, 0, pair.first, pair.lag});
            result_.pairs.push_back({pair.first, pair.then, pair.lag, pair.score, seen});
        }
    }

    /// Limits of single days: cliques of treatments that keep each other away, and as many of the long ones as the minutes allow.
    void addDayLimits() {
        const auto byGaps = apartByGaps();
        for (Day d = 0; d < problem_.days; ++d) {
            auto& limits = result_.dayLimits.emplace_back();
            const Mask possible = compiled_.openOn(d) | compiled_.givenOn(d);
            result_.budget.push_back(minutesOf(possible) > compiled_.budget(d) ? 1 : 0);
            auto apart = byGaps;
            if (result_.budget.back() != 0) {
                addMinutes(d, possible, apart);
                addCovers(d, possible, limits);
            }
            addCliques(possible, std::move(apart), limits);
            const Mask given = compiled_.givenOn(d);
            std::erase_if(limits, [&](const DayLimit& limit) { return std::popcount(limit.mask & given) > limit.room; });
        }
        result_.dayLimits.resize(static_cast<std::size_t>(compiled_.days()));
        result_.budget.resize(static_cast<std::size_t>(compiled_.days()), 0);
    }

    [[nodiscard]] int minutes(TreatmentIndex t) const { return problem_.treatments[static_cast<std::size_t>(t)].minutes; }

    [[nodiscard]] int minutesOf(Mask mask) const {
        int sum = 0;
        for (; mask != 0; mask &= mask - 1) {
            sum += minutes(__builtin_ctzll(mask));
        }
        return sum;
    }

    /// By treatment: those that a gap keeps off its days.
    [[nodiscard]] std::vector<Mask> apartByGaps() const {
        std::vector<Mask> apart(problem_.treatments.size(), 0);
        for (const auto& gap : problem_.gaps) {
            for (const auto a : gap.first) {
                apart[static_cast<std::size_t>(a)] |= maskOf(gap.then) & ~bitOf(a);
            }
            for (const auto b : gap.then) {
                apart[static_cast<std::size_t>(b)] |= maskOf(gap.first) & ~bitOf(b);
            }
        }
        return apart;
    }

    /// Two treatments that together take more minutes than a day has are apart on it.
    void addMinutes(Day d, Mask possible, std::vector<Mask>& apart) const {
        for (Mask rest = possible; rest != 0; rest &= rest - 1) {
            const TreatmentIndex a = __builtin_ctzll(rest);
            for (Mask others = rest & (rest - 1); others != 0; others &= others - 1) {
                const TreatmentIndex b = __builtin_ctzll(others);
                if (minutes(a) + minutes(b) > compiled_.budget(d)) {
                    apart[static_cast<std::size_t>(a)] |= bitOf(b);
                    apart[static_cast<std::size_t>(b)] |= bitOf(a);
                }
            }
        }
    }

    /// Of the treatments that take m minutes or more, a day bears at most its minutes divided by m.
    void addCovers(Day d, Mask possible, std::vector<DayLimit>& limits) const {
        for (Mask rest = possible; rest != 0; rest &= rest - 1) {
            const int least = minutes(__builtin_ctzll(rest));
            Mask atLeast = 0;
            for (Mask others = possible; others != 0; others &= others - 1) {
                atLeast |= minutes(__builtin_ctzll(others)) >= least ? others & (~others + 1) : 0;
            }
            const int room = least > 0 ? compiled_.budget(d) / least : 64;
            const DayLimit limit{atLeast, room};
            if (room >= 2 && std::popcount(atLeast) > room && crosses(atLeast) &&
                std::find(limits.begin(), limits.end(), limit) == limits.end()) {
                limits.push_back(limit);
            }
        }
    }

    /// Covers every pair of treatments of two groups that are apart with cliques, grown greedily.
    void addCliques(Mask possible, std::vector<Mask> apart, std::vector<DayLimit>& limits) const {
        const auto all = apart;
        for (Mask rest = possible; rest != 0; rest &= rest - 1) {
            const TreatmentIndex a = __builtin_ctzll(rest);
            for (Mask others = apart[static_cast<std::size_t>(a)] & rest; others != 0; others &= others - 1) {
                const TreatmentIndex b = __builtin_ctzll(others);
                if ((apart[static_cast<std::size_t>(a)] & bitOf(b)) == 0 || !crosses(bitOf(a) | bitOf(b))) {
                    continue;
                }
                Mask clique = bitOf(a) | bitOf(b);
                for (Mask more = possible & ~clique; more != 0; more &= more - 1) {
                    const TreatmentIndex c = __builtin_ctzll(more);
                    clique |= (clique & ~all[static_cast<std::size_t>(c)]) == 0 ? bitOf(c) : 0;
                }
                for (Mask members = clique; members != 0; members &= members - 1) {
                    apart[static_cast<std::size_t>(__builtin_ctzll(members))] &= ~clique;
                }
                limits.push_back({clique, 1});
            }
        }
    }

    const Compiled& compiled_;
    const Problem& problem_;
    const Partition& partition_;
    Couplings result_;
};

}  // namespace

Couplings couple(const Compiled& compiled, const Partition& partition) {
    return Coupler(compiled, partition).run();
}

}  // namespace gyeol::planner

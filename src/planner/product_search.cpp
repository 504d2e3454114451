#include "planner/product_search.h"

#include "planner/expander.h"
#include "planner/state_table.h"
#include "planner/tie_rule.h"

#include <algorithm>
#include <numeric>

namespace gyeol::planner {

namespace {

/// Choices that a run may try, a second or two of them: a person's problem needs far fewer, and one state of forty groups has more ways on
/// than can be tried.
constexpr std::int64_t mostChoices = 60'000'000;
/// Of one state of a beam, which keeps few of them anyway.
constexpr std::int64_t mostChoicesInBeam = 4'000;
/// And so many of them are as much work as a state.
constexpr std::int64_t choicesOfAState = 8;
/// What the states of a day may take, and what remembers how those of all days were reached.
constexpr std::size_t mostBytes = std::size_t{96} << 20;
constexpr std::size_t mostTrailBytes = std::size_t{128} << 20;
/// A state of many groups is more work than one of few, and counts as several; a choice, too, where they are very many.
constexpr std::size_t groupsOfAState = 6;
constexpr std::size_t groupsOfAChoice = 16;

std::vector<std::size_t> allOf(std::size_t groups) {
    std::vector<std::size_t> all(groups);
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

/// The states of one day. Keys are nodes, one of each group; they are processed in the order of their rank.
struct Front {
    explicit Front(std::size_t groups) : table(groups) {}

    StateTable<std::int32_t> table;
    std::vector<std::int64_t> loss;
    std::vector<std::uint32_t> parent;  ///< index in the order of the day before
    std::vector<Mask> mask;             ///< what was done on the day before
    std::vector<std::uint32_t> order;   ///< by rank: whose past comes first by the tie rule

    void clear() {
        table.clear();
        loss.clear();
        parent.clear();
        mask.clear();
        order.clear();
    }

    void reach(const std::int32_t* key, std::int64_t itsLoss, std::uint32_t itsParent, Mask itsMask) {
        const auto [number, added] = table.insert(key);
        if (added) {
            loss.push_back(itsLoss);
            parent.push_back(itsParent);
            mask.push_back(itsMask);
            return;
        }
        const bool better = itsLoss != loss[number]       ? itsLoss < loss[number]
                            : itsParent != parent[number] ? itsParent < parent[number]
                                                          : comesFirst(itsMask, mask[number]);
        if (better) {
            loss[number] = itsLoss;
            parent[number] = itsParent;
            mask[number] = itsMask;
        }
    }

    /// Ranks the states, after leaving out all but the `width` least lossy. True where some were left out.
    bool rank(std::size_t width) {
        order.resize(table.size());
        std::iota(order.begin(), order.end(), 0U);
        const auto before = [&](std::uint32_t a, std::uint32_t b) {
            return parent[a] != parent[b] ? parent[a] < parent[b] : comesFirst(mask[a], mask[b]);
        };
        const bool crowded = width > 0 && order.size() > width;
        if (crowded) {
            const auto cut = order.begin() + static_cast<std::ptrdiff_t>(width);
            std::nth_element(order.begin(), cut, order.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return loss[a] != loss[b] ? loss[a] < loss[b] : before(a, b); });
            order.erase(cut, order.end());
        }
        std::sort(order.begin(), order.end(), before);
        return crowded;
    }
};

/// Remembers how each state of each day was reached.
struct Trail {
    struct Step {
        std::uint32_t parent;
        Mask mask;
    };
    std::vector<std::vector<Step>> days;
    std::size_t count = 0;  ///< of steps

    [[nodiscard]] std::size_t bytes() const { return count * sizeof(Step); }

    void keep(const Front& front) {
        count += front.order.size();
        auto& steps = days.emplace_back();
        steps.reserve(front.order.size());
        for (const auto number : front.order) {
            steps.push_back({front.parent[number], front.mask[number]});
        }
    }

    [[nodiscard]] std::vector<Mask> follow() const {
        std::vector<Mask> masks(days.size());
        std::uint32_t at = 0;
        for (std::size_t d = days.size(); d-- > 0;) {
            masks[d] = days[d][at].mask;
            at = days[d][at].parent;
        }
        return masks;
    }
};

}  // namespace

ProductSearch::ProductSearch(const Decomposition& parts, const Prices& prices) : parts_(parts), prices_(prices) {}

Run ProductSearch::run(const Limits& limits, const Hold* hold) const {
    Expander expander(parts_, prices_, allOf(parts_.groups.size()), limits.allowance);
    expander.keepTo(hold);
    if (limits.width > 0) {
        expander.allowEach(mostChoicesInBeam);
    } else {
        expander.allow(mostChoices);
    }
    return run(limits, expander);
}

Run ProductSearch::run(const Limits& limits, Expander& expander) const {
    Run result;
    Front here(parts_.groups.size());
    Front next(parts_.groups.size());
    Trail trail;
    const std::size_t mostStates = mostBytes / (parts_.groups.size() * sizeof(std::int32_t) + 40);
    const auto ofState = static_cast<std::int64_t>(1 + parts_.groups.size() / groupsOfAState);
    const auto ofChoice = static_cast<std::int64_t>(1 + parts_.groups.size() / groupsOfAChoice);
    std::int64_t states = 0;
    const std::vector<std::int32_t> root(parts_.groups.size(), 0);
    here.reach(root.data(), 0, 0, 0);
    here.rank(0);
    for (Day d = 0; d < parts_.compiled->days(); ++d) {
        next.clear();
        expander.startDay(d);
        for (std::size_t i = 0; i < here.order.size(); ++i) {
            const auto number = here.order[i];
            expander.expand(here.table.key(number), here.loss[number], [&](const Expander::Child& child) {
                next.reach(child.key, child.loss, static_cast<std::uint32_t>(i), child.today);
                if (next.table.size() > mostStates) {
                    expander.leaveOutRest();  // one state can have more ways on than there is room for
                }
            });
            result.expanded = ++states * ofState + expander.tried() * ofChoice / choicesOfAState;
            if (result.expanded >= limits.states || expander.tired() || next.table.size() > mostStates || trail.bytes() > mostTrailBytes) {
                result.complete = false;
                return result;
            }
        }
        result.complete = !next.rank(limits.width) && !expander.leftOut() && result.complete;
        if (next.order.empty()) {
            return result;
        }
        trail.keep(next);
        std::swap(here, next);
    }
    result.path = Path{trail.follow(), here.loss[here.order.front()]};
    return result;
}

}  // namespace gyeol::planner

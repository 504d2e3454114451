#include "planner/search.h"

#include "planner/decompose.h"
#include "planner/merge.h"
#include "planner/merge_order.h"
#include "planner/product_search.h"
#include "planner/thinned.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace gyeol::planner {

namespace {

/// The beam's width: wide enough that under good prices its plan is nearly always the best, narrow enough to cost little.
constexpr std::size_t beamWidth = 24;
constexpr std::int64_t wideGap = 2 * pointScale;
/// More groups than these are polished one at a time.
constexpr std::size_t mostPolished = 16;
constexpr int polishRounds = 4;
constexpr int firstSteps = 12;
/// By how much a day those first steps mean to lower the bound, before there is a plan to say how far that goes.
constexpr std::int64_t firstAim = 96;
constexpr int roundSteps = 10;
/// States of a day, on the average, that are worth expanding before the groups are rather merged.
constexpr std::int64_t firstTry = 20;
/// The edges that a merged group may have, in all days together.
constexpr std::size_t mostEdges = 1'500'000;

std::int64_t floorPoints(std::int64_t scaled) {
    return scaled >= 0 ? scaled / pointScale : -((-scaled + pointScale - 1) / pointScale);
}

/// One search from the first bound to the proof.
class Search {
public:
    Search(const Problem& problem, const SearchLimits& limits) : horizon_(problem.days), limits_(limits), compiled_(problem) {}

    /// Parts the problem into groups; else thins the treatments whose own past is too long, and is of no more use.
    bool prepare(Thinned& thinned) {
        auto parts = decompose(compiled_);
        if (!parts) {
            for (const TreatmentIndex treatment : parts.error()) {
                thinned.thin(treatment, compiled_.reach(treatment));
            }
            return false;
        }
        groups_.emplace(std::move(*parts));
        return true;
    }

    Plan run() {
        // The given sessions alone are a plan, whatever the bound on work is.
        bestOf(run({INT64_MAX / 2, 0, INT64_MAX}, onlyGiven()));
        prices().improve(firstSteps, std::max(lower_, prices().bound() - firstAim * compiled_.days()));
        beam(INT64_MAX / 2);
        if (proved()) {
            return told(true);
        }
        for (std::int64_t effort = firstTry * compiled_.days();; effort *= 4) {
            const bool last = parts().groups.size() == 1 || stuck_;
            const Run exact = run({prices().bound() - lower_, 0, last ? remaining() : std::min(remaining(), effort)});
            bestOf(exact);
            if (exact.complete) {
                return told(true);
            }
            if (last || remaining() <= 0) {
                return told(false);
            }
            if (tighten() && proved()) {
                return told(true);
            }
        }
    }

private:
    [[nodiscard]] const Decomposition& parts() const { return *groups_->parts; }
    [[nodiscard]] const Prices& prices() const { return *groups_->prices; }
    [[nodiscard]] Prices& prices() { return *groups_->prices; }

    /// Improves the prices for as long as a round closes a quarter of the gap.
    void improve() {
        for (std::int64_t gap = INT64_MAX; prices().bound() - lower_ < gap - gap / 4 && remaining() > 0;) {
            gap = prices().bound() - lower_;
            prices().improve(roundSteps, lower_);
        }
    }

    [[nodiscard]] std::int64_t remaining() const { return limits_.states - expanded_; }

    /// Keeps every treatment to its given sessions.
    [[nodiscard]] Hold onlyGiven() const {
        Hold hold;
        for (Day d = 0; d < compiled_.days(); ++d) {
            hold.held.push_back(~Mask{0});
            hold.plan.push_back(compiled_.givenOn(d));
        }
        return hold;
    }

    Run run(const ProductSearch::Limits& limits) { return counted(ProductSearch(parts(), prices()).run(limits)); }
    Run run(const ProductSearch::Limits& limits, const Hold& hold) { return counted(ProductSearch(parts(), prices()).run(limits, &hold)); }

    Run counted(Run result) {
        expanded_ += result.expanded;
        return result;
    }

    /// Keeps a path that is worth more than the best so far, or as much and found later.
    void bestOf(const Run& found) {
        if (found.path && prices().bound() - found.path->loss >= lower_) {
            best_ = found.path->days;
            lower_ = prices().bound() - found.path->loss;
        }
    }

    /// Keeps the best plan of a beam. Whether the beam left out nothing within the allowance: then it is the best of all.
    bool beam(std::int64_t allowance) {
        const Run found = run({allowance, beamWidth, remaining()});
        bestOf(found);
        return found.complete;
    }

    /// Better prices and what a beam finds under them in turn, and where much is missing still some polish. True where the best plan so far
    /// is proved.
    bool proved() {
        bool polished = false;
        for (std::int64_t tried = INT64_MAX;;) {
            improve();
            const std::int64_t gap = prices().bound() - lower_;
            if (gap >= tried - tried / 10) {
                return false;
            }
            tried = gap;
            if (beam(gap)) {
                return true;
            }
            if (!polished && prices().bound() - lower_ == gap && gap > wideGap * compiled_.days()) {
                polish();
                polished = true;
            }
        }
    }

    /// Makes the best plan better piece by piece: a group or two are free over the whole horizon, the rest is kept as it is.
    void polish(int rounds = polishRounds) {
        const std::int64_t before = lower_;
        for (std::size_t a = 0; a < parts().groups.size(); ++a) {
            for (std::size_t b = a; b < parts().groups.size(); ++b) {
                if (a != b && (parts().groups.size() > mostPolished || bondOf(parts(), prices(), a, b) == 0)) {
                    continue;
                }
                const Mask free = parts().groups[a].mask | parts().groups[b].mask;
                const Hold hold{std::vector<Mask>(best_.size(), ~free), best_};
                if (remaining() > 0) {
                    bestOf(run({prices().bound() - lower_, beamWidth, remaining()}, hold));
                }
            }
        }
        if (lower_ > before && rounds > 1) {
            polish(rounds - 1);
        }
    }

    /// Merges the two groups that bear most on each other for their size. A product no smaller than one that was too much work waits until
    /// the allowance has shrunk. Whether it did.
    bool tighten() {
        const bool asWide = prices().bound() - lower_ > tooLargeAllowance_ - tooLargeAllowance_ / 4;
        const auto next = nextMerge(parts(), prices(), asWide ? tooLargeSize_ : std::numeric_limits<double>::infinity());
        stuck_ = !next;
        return next && merge(next->first, next->second);
    }

    bool merge(std::size_t a, std::size_t b) {
        const std::int64_t allowance = prices().bound() - lower_;
        MergeEffort effort{mostEdges, remaining(), 0};
        const double size = productSize(parts(), a, b);
        const bool merged = groups_->merge(a, b, allowance, effort);
        expanded_ += effort.expanded;
        if (!merged) {
            tooLargeSize_ = size;
            tooLargeAllowance_ = allowance;
        }
        return merged;
    }

    [[nodiscard]] Plan told(bool optimal) const {
        Plan plan;
        plan.sessions = sessionsOf(best_, horizon_);
        plan.value = floorPoints(lower_);
        plan.optimal = optimal;
        plan.bound = optimal ? plan.value : floorPoints(prices().bound());
        plan.states = expanded_;
        return plan;
    }

    int horizon_;
    SearchLimits limits_;
    Compiled compiled_;
    std::optional<PricedGroups> groups_;
    std::vector<Mask> best_;
    std::int64_t lower_ = INT64_MIN / 4;
    std::int64_t expanded_ = 0;
    double tooLargeSize_ = std::numeric_limits<double>::infinity();
    std::int64_t tooLargeAllowance_ = 0;
    bool stuck_ = false;
};

}  // namespace

Plan solve(const Problem& problem, const SearchLimits& limits) {
    Thinned thinned(problem);
    for (;;) {
        Search search(thinned.problem(), limits);
        if (search.prepare(thinned)) {
            return thinned.told(search.run());
        }
    }
}

}  // namespace gyeol::planner

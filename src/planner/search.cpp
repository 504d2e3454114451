#include "planner/search.h"

#include "planner/decompose.h"
#include "planner/merge.h"
#include "planner/product_search.h"

#include <algorithm>
#include <memory>

namespace gyeol::planner {

namespace {

/// The beam's width: wide enough that its plan is nearly always the best, narrow enough to cost little.
constexpr std::size_t beamWidth = 24;
constexpr std::size_t widestBeam = 2000;
constexpr int firstSteps = 12;
constexpr int roundSteps = 16;
/// States worth expanding before the groups are rather merged.
constexpr std::int64_t firstTry = 400;
/// The edges that a merged group may have, in all days together.
constexpr std::size_t mostEdges = 4'000'000;

std::vector<Session> sessionsOf(const std::vector<Mask>& days, int horizon) {
    std::vector<Session> sessions;
    for (Day d = 0; d < horizon; ++d) {
        for (Mask rest = days[static_cast<std::size_t>(d)]; rest != 0; rest &= rest - 1) {
            sessions.push_back({d, __builtin_ctzll(rest)});
        }
    }
    return sessions;
}

std::int64_t floorPoints(std::int64_t scaled) {
    return scaled >= 0 ? scaled / pointScale : -((-scaled + pointScale - 1) / pointScale);
}

/// One search from the first bound to the proof.
class Search {
public:
    Search(const Problem& problem, const SearchLimits& limits)
        : horizon_(problem.days), limits_(limits), compiled_(problem), parts_(std::make_unique<Decomposition>(decompose(compiled_))),
          prices_(std::make_unique<Prices>(*parts_)) {}

    Plan run() {
        // The given sessions alone are a plan, whatever the bound on work is.
        bestOf(run({INT64_MAX / 2, 0, INT64_MAX, 0}));
        prices_->improve(firstSteps, std::max(lower_, prices_->bound() - 40 * pointScale));
        tryBeam();
        if (remaining() > 0) {
            prices_->improve(roundSteps, lower_);
        }
        for (std::int64_t effort = firstTry;; effort *= 4) {
            const bool last = parts_->groups.size() == 1 || stuck_;
            const Run exact = run({prices_->bound() - lower_, 0, last ? remaining() : std::min(remaining(), effort), ~Mask{0}});
            bestOf(exact);
            if (exact.complete) {
                return told(true);
            }
            if (last || remaining() <= 0) {
                return told(false);
            }
            tighten();
        }
    }

private:
    [[nodiscard]] std::int64_t remaining() const { return limits_.states - expanded_; }

    Run run(const ProductSearch::Limits& limits) {
        Run result = ProductSearch(*parts_, *prices_).run(limits);
        expanded_ += result.expanded;
        return result;
    }

    /// Keeps a path that is worth more than the best so far, or as much and found later.
    void bestOf(const Run& found) {
        if (found.path && prices_->bound() - found.path->loss >= lower_) {
            best_ = found.path->days;
            lower_ = prices_->bound() - found.path->loss;
        }
    }

    /// A beam may run into days that leave no way for a given session; a wider one seldom does.
    void tryBeam() {
        for (std::size_t width = beamWidth; width <= widestBeam && remaining() > 0; width *= 8) {
            const Run beam = run({INT64_MAX / 2, width, remaining(), ~Mask{0}});
            bestOf(beam);
            if (beam.path) {
                return;
            }
        }
    }

    /// Merges the two groups that bear most on each other for their size.
    void tighten() {
        std::size_t bestA = 0;
        std::size_t bestB = 0;
        double most = -1;
        for (std::size_t a = 0; a < parts_->groups.size(); ++a) {
            for (std::size_t b = a + 1; b < parts_->groups.size(); ++b) {
                const double size = static_cast<double>(parts_->groups[a].widest()) * static_cast<double>(parts_->groups[b].widest());
                const double worth = static_cast<double>(prices_->bond(a, b) + 1) / (size + 100);
                if (worth > most) {
                    most = worth;
                    bestA = a;
                    bestB = b;
                }
            }
        }
        MergeEffort effort{mostEdges, remaining(), 0};
        auto merged = mergeGroups(*parts_, *prices_, bestA, bestB, prices_->bound() - lower_, effort);
        expanded_ += effort.expanded;
        if (!merged) {
            stuck_ = true;
            return;
        }
        auto parts = std::make_unique<Decomposition>(std::move(*merged));
        auto prices = std::make_unique<Prices>(*parts);
        prices->adopt(*prices_);
        parts_ = std::move(parts);
        prices_ = std::move(prices);
        prices_->improve(roundSteps, lower_);
        tryBeam();
    }

    [[nodiscard]] Plan told(bool optimal) const {
        Plan plan;
        plan.sessions = sessionsOf(best_, horizon_);
        plan.value = floorPoints(lower_);
        plan.optimal = optimal;
        plan.bound = optimal ? plan.value : floorPoints(prices_->bound());
        plan.states = expanded_;
        return plan;
    }

    int horizon_;
    SearchLimits limits_;
    Compiled compiled_;
    std::unique_ptr<Decomposition> parts_;
    std::unique_ptr<Prices> prices_;
    std::vector<Mask> best_;
    std::int64_t lower_ = INT64_MIN / 4;
    std::int64_t expanded_ = 0;
    bool stuck_ = false;
};

}  // namespace

Plan solve(const Problem& problem, const SearchLimits& limits) { return Search(problem, limits).run(); }

}  // namespace gyeol::planner

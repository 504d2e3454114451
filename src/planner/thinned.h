#pragma once

#include "planner/plan.h"

#include <optional>
#include <vector>

namespace gyeol::planner {

/// A problem some of whose treatments may be used on fewer days than they might be, since their own past has more states than can be
/// searched. Its plans are plans of the whole problem; what the closed days might have been worth is added to the bound.
class Thinned {
public:
    /// Nothing is thinned as yet; the problem must outlive it.
    explicit Thinned(const Problem& whole) : whole_(whole) {}

    [[nodiscard]] const Problem& problem() const { return thinned_ ? *thinned_ : whole_; }

    /// Leaves a treatment at most half as many open days as before, evenly, and so few among the `reach` days that a limit looks back to
    /// that what it did on them can be told apart.
    void thin(TreatmentIndex treatment, int reach);

    /// What a plan of the thinned problem is for the whole one.
    [[nodiscard]] Plan told(Plan plan) const;

private:
    [[nodiscard]] std::int64_t mostWorth(TreatmentIndex treatment, Day day) const;
    [[nodiscard]] std::int64_t worthAlone(TreatmentIndex treatment, Day day) const;

    const Problem& whole_;
    std::optional<Problem> thinned_;  ///< none as long as nothing is
    std::vector<int> every_;          ///< by treatment: one day in so many stays open
    std::int64_t lost_ = 0;           ///< points that the closed cells were worth at most
};

}  // namespace gyeol::planner

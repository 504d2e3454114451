#pragma once

#include "planner/plan.h"

#include <vector>

namespace gyeol::planner {

/// A problem some of whose treatments may be used on fewer days than they might be, since their own past has more states than can be
/// searched. Its plans are plans of the whole problem; what the closed days might have been worth is added to the bound.
class Thinned {
public:
    explicit Thinned(const Problem& problem) : problem_(problem), every_(problem.treatments.size(), 1) {}

    [[nodiscard]] const Problem& problem() const { return problem_; }

    /// Leaves a treatment half as many open days as before, evenly.
    void thin(TreatmentIndex treatment);

    /// What a plan of the thinned problem is for the whole one.
    [[nodiscard]] Plan told(Plan plan) const;

private:
    [[nodiscard]] std::int64_t mostWorth(TreatmentIndex treatment, Day day) const;
    [[nodiscard]] std::int64_t worthAlone(TreatmentIndex treatment, Day day) const;

    Problem problem_;
    std::vector<int> every_;  ///< by treatment: one day in so many stays open
    std::int64_t lost_ = 0;   ///< points that the closed cells were worth at most
};

}  // namespace gyeol::planner

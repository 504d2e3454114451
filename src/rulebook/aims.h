#pragma once

#include "rulebook/context.h"
#include "rulebook/problem_builder.h"

#include <vector>

namespace gyeol::rulebook {

/// Treatments that share a cap and a wish.
struct AimGroup {
    std::vector<planner::TreatmentIndex> treatments;
    int standard = 0;          ///< a week, for all of them together, where the person says nothing
    int miss = 0;              ///< points for each session short
    bool exfoliation = false;  ///< many nights of stress take one away
    bool collagen = false;     ///< nights of stress add one
    bool packs = false;        ///< dry skin adds one for a while
    bool whole = false;        ///< the aim is of the open nights, however few
};

/// "Aims" of the planning model: adds the targets of a group, week by week or by fortnights. Where the wishes exceed the caps that the
/// builder already has, the caps' sessions are dealt out in turn, to the treatment whose last session is the oldest, then in the shelf's
/// order. The rest is no miss and is told.
void addTargets(const Context& context, ProblemBuilder& builder, AimGroup group);

}  // namespace gyeol::rulebook

// R7 of the facts: nights after strong sun, fine dust or dry air are for moisture, not for exfoliation. Points, no limit.
#include "rulebook/rules/rules.h"

namespace gyeol::rulebook::rules {

namespace {

/// R7: after very bad dust the next nights, too, are better without exfoliation.
void nightsAfterDust(const Context& context, ProblemBuilder& builder) {
    const StressData& data = context.data.stress;
    for (const auto& [day, stress] : context.stress) {
        for (planner::Day after = day + 1; stress.dustWorst && after < day + data.dustDays; ++after) {
            for (const planner::TreatmentIndex item : context.exfoliants()) {
                builder.score(item, after, "stress-night", context.stressLevel(after) > 0 ? 0 : data.exfoliantPoints);
            }
        }
    }
}

}  // namespace

void stressNights(const Context& context, ProblemBuilder& builder) {
    const StressData& data = context.data.stress;
    for (const auto& [day, stress] : context.stress) {
        for (const Item& item : context.items) {
            if (item.is(diary::TreatmentKind::collagenMask)) {
                builder.score(item.index, day, "stress-night", stress.level * data.collagenPoints);
            } else if (item.is(diary::TreatmentKind::moisturizingPack)) {
                builder.score(item.index, day, "stress-night", stress.level > 0 ? data.packPoints : 0);
            } else if (item.exfoliant) {
                builder.score(item.index, day, "stress-night", stress.level > 0 ? data.exfoliantPoints : 0);
            } else if (item.is(diary::TreatmentKind::acidCleanser)) {
                // Dust asks for gentle cleansing.
                builder.score(item.index, day, "stress-night", stress.dustBad ? data.exfoliantPoints : 0);
            }
        }
    }
    nightsAfterDust(context, builder);
}

}  // namespace gyeol::rulebook::rules

// R7 of the facts: nights after strong sun, fine dust or dry air are for moisture, not for exfoliation. Points, no limit.
#include "rulebook/rules/rules.h"

namespace gyeol::rulebook::rules {

namespace {

/// Whether one of the nights before had very bad dust that still counts.
bool dustBefore(const Context& context, planner::Day day) {
    for (planner::Day before = day - context.data.stress.dustDays + 1; before < day; ++before) {
        const auto found = context.stress.find(before);
        if (found != context.stress.end() && found->second.dustWorst) {
            return true;
        }
    }
    return false;
}

/// Dust weighs more than sun and dry air: R7 wants no exfoliation in its night, and after very bad dust none in the next.
int exfoliantPoints(const Context& context, planner::Day day) {
    const StressData& data = context.data.stress;
    const auto found = context.stress.find(day);
    const bool known = found != context.stress.end();
    if ((known && found->second.dustBad) || dustBefore(context, day)) {
        return data.exfoliantDustPoints;
    }
    return known && found->second.level > 0 ? data.exfoliantPoints : 0;
}

}  // namespace

void stressNights(const Context& context, ProblemBuilder& builder) {
    const StressData& data = context.data.stress;
    for (planner::Day day = 0; day < context.calendar.days; ++day) {
        const auto found = context.stress.find(day);
        const DayStress stress = found == context.stress.end() ? DayStress{} : found->second;
        for (const Item& item : context.items) {
            if (item.is(diary::TreatmentKind::collagenMask)) {
                builder.score(item.index, day, "stress-night", stress.level * data.collagenPoints);
            } else if (item.is(diary::TreatmentKind::moisturizingPack)) {
                builder.score(item.index, day, "stress-night", stress.level > 0 ? data.packPoints : 0);
            } else if (item.exfoliant) {
                builder.score(item.index, day, "stress-night", exfoliantPoints(context, day));
            } else if (item.is(diary::TreatmentKind::acidCleanser)) {
                // Dust asks for gentle cleansing.
                builder.score(item.index, day, "stress-night", stress.dustBad ? data.exfoliantPoints : 0);
            }
        }
    }
}

}  // namespace gyeol::rulebook::rules

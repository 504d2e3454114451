// R7 of the facts: nights after strong sun, fine dust or dry air are for moisture, not for exfoliation. Points, no limit.
#include "rulebook/rules/rules.h"

namespace gyeol::rulebook::rules {

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
            }
        }
    }
}

}  // namespace gyeol::rulebook::rules

// R2 and R5 of the facts: acid cleansers at most three in seven days; the other actives have no cap but the half rate after irritation.
#include "rulebook/limits.h"
#include "rulebook/rules/rules.h"
#include "rulebook/units.h"

namespace gyeol::rulebook::rules {

namespace {

using diary::TreatmentKind;

}  // namespace

void activesPerWeek(const Context& context, ProblemBuilder& builder) {
    const Rate cleanser{context.data.frequency.acidCleanser, week};
    addCaps(context, builder,
            {context.ofKind(TreatmentKind::acidCleanser), cleanser, halfRates(context, cleanser), "acid-cleanser-per-week", week});
    for (const Item& item : context.items) {
        const bool other = item.is(TreatmentKind::azelaic) || item.is(TreatmentKind::benzoylPeroxide) || item.is(TreatmentKind::vitaminC);
        if (other && item.newActive) {
            const Rate daily{week, week};
            addCaps(context, builder, {{item.index}, daily, halfRates(context, daily), "half-rate", week});
        }
    }
}

}  // namespace gyeol::rulebook::rules

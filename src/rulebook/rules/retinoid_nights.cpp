// R4 of the facts: retinoid nights begin with two a week and gain one at a time while the skin stays calm; sensitive skin stops at three.
#include "rulebook/limits.h"
#include "rulebook/ramp.h"
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

void retinoidNights(const Context& context, ProblemBuilder& builder) {
    const auto retinoids = context.ofKind(diary::TreatmentKind::retinoid);
    int most = 0;
    for (const planner::TreatmentIndex index : retinoids) {
        const Item& item = context.items[static_cast<std::size_t>(index)];
        const int nights = rulebook::retinoidNights(context.data, context.person(), item, context.facts, context.signs, context.calendar);
        most = std::max(most, nights);
        const RampData& ramp = context.data.ramp;
        if (nights <= ramp.retinoidAlternate) {
            const int days =
                std::clamp(context.overrides.whole("retinoid-alternate", ramp.retinoidGap, Overrides::Careful::greater), 1, 366);
            builder.problem().gaps.push_back({{index}, {index}, days, "retinoid-alternate"});
        }
        if (retinoids.size() > 1) {
            const Rate rate{nights, 7};
            addCaps(context, builder, {{index}, rate, halfRates(context, rate), "retinoid-nights", ramp.retinoidMost});
        }
    }
    const Rate rate{most, 7};
    addCaps(context, builder, {retinoids, rate, halfRates(context, rate), "retinoid-nights", context.data.ramp.retinoidMost});
}

}  // namespace gyeol::rulebook::rules

// R3 of the facts: exfoliations on alternate days at the closest, further apart by skin type; never two on one day.
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

void alternateDays(const Context& context, ProblemBuilder& builder) {
    const auto exfoliants = context.exfoliants();
    const int ours = context.data.frequency.gapDays.of(context.skin.row);
    const int days = std::clamp(context.overrides.whole("alternate-days", ours, Overrides::Careful::greater), 1, 366);
    if (!exfoliants.empty()) {
        builder.problem().gaps.push_back({exfoliants, exfoliants, days, "alternate-days"});
    }
}

}  // namespace gyeol::rulebook::rules

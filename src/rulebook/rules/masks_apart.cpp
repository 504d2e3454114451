// Settled 5 of the facts: one pack or mask an evening, but a 보습팩 or a collagen mask goes with a 각질팩; 보습팩 never two nights running.
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

namespace {

using diary::TreatmentKind;

bool moistens(const Item& item) {
    return item.is(TreatmentKind::moisturizingPack) || item.is(TreatmentKind::collagenMask) || item.is(TreatmentKind::egfMask);
}

}  // namespace

void masksApart(const Context& context, ProblemBuilder& builder) {
    const auto masks = context.which(moistens);
    if (masks.size() > 1) {
        builder.problem().gaps.push_back({masks, masks, 1, "one-mask-an-evening"});
    }
    const auto egf = context.ofKind(TreatmentKind::egfMask);
    const auto exfoliating = context.ofKind(TreatmentKind::exfoliatingPack);
    if (!egf.empty() && !exfoliating.empty()) {
        builder.problem().gaps.push_back({exfoliating, egf, 1, "one-mask-an-evening"});
    }
    const auto packs = context.ofKind(TreatmentKind::moisturizingPack);
    const int ours = context.data.frequency.packRestDays;
    const int days = std::clamp(context.overrides.whole("pack-rest-night", ours, Overrides::Careful::greater), 1, 366);
    if (!packs.empty() && days > 1) {
        builder.problem().gaps.push_back({packs, packs, days, "pack-rest-night"});
    }
}

}  // namespace gyeol::rulebook::rules

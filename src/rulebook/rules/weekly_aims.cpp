// "Aims" of the planning model: which treatments share a wish, how many a week where the person says nothing, and what a miss costs.
#include "rulebook/aims.h"
#include "rulebook/rules/rules.h"
#include "rulebook/units.h"

namespace gyeol::rulebook::rules {

namespace {

using diary::TreatmentKind;

/// EGF masks have an aim of their own only in the weeks that hold nights after a procedure.
bool egfWanted(const Context& context, const Item& item) {
    return item.treatment->perWeek || !context.windows.empty();
}

}  // namespace

void weeklyAims(const Context& context, ProblemBuilder& builder) {
    const AimData& data = context.data.aims;
    const auto active = [&](TreatmentKind kind) {
        return context.which([kind](const Item& item) { return item.is(kind) && item.active(); });
    };
    const auto exfoliants = context.which([](const Item& item) { return item.exfoliant && item.active(); });
    std::vector<AimGroup> groups{
        {exfoliants, week, data.missExfoliation, true, false},
        {active(TreatmentKind::retinoid), week, data.missRetinoid},
        {active(TreatmentKind::collagenMask), data.collagen, data.missCollagen, false, true},
        {active(TreatmentKind::moisturizingPack), data.pack, data.missPack, false, false, true},
        {active(TreatmentKind::acidCleanser), data.acidCleanser, data.missAcidCleanser},
        {context.which([&](const Item& item) { return item.is(TreatmentKind::egfMask) && item.active() && egfWanted(context, item); }),
         data.egf, data.missEgf, false, false, false, true},
    };
    for (const TreatmentKind kind : {TreatmentKind::azelaic, TreatmentKind::benzoylPeroxide, TreatmentKind::vitaminC}) {
        for (const planner::TreatmentIndex index : active(kind)) {
            groups.push_back({{index}, data.daily, data.missOther});
        }
    }
    for (AimGroup& group : groups) {
        addTargets(context, builder, std::move(group));
    }
}

}  // namespace gyeol::rulebook::rules

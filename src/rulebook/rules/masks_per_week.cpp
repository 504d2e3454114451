// R3 and Settled 5 of the facts: collagen masks one or two in seven days, a third with nights of stress; 보습팩 three, four on dry skin;
// EGF two.
#include "rulebook/limits.h"
#include "rulebook/rules/rules.h"
#include "rulebook/units.h"

namespace gyeol::rulebook::rules {

namespace {

using diary::TreatmentKind;

/// Whether the seven days that end on `day` hold enough nights of stress for a third mask.
bool stressedWeek(const Context& context, planner::Day day) {
    int nights = 0;
    for (planner::Day night = day - week + 1; night <= day; ++night) {
        nights += context.stressLevel(night) >= context.data.stress.nightLevel ? 1 : 0;
    }
    return nights >= context.data.stress.collagenNights;
}

void addCollagen(const Context& context, ProblemBuilder& builder) {
    const FrequencyData& data = context.data.frequency;
    const auto masks = context.ofKind(TreatmentKind::collagenMask);
    Frequency frequency{masks, {data.collagenStress, week}, {}, "collagen-per-week", week};
    // The greater number stands where the window has the nights for it; every other window has the usual one.
    for (planner::Day day = 0; day < context.calendar.days; ++day) {
        if (!stressedWeek(context, day)) {
            frequency.lowered.push_back({{day - week + 1, day}, {data.collagen, week}});
        }
    }
    if (context.overrides.find(frequency.rule, nullptr) != nullptr) {
        frequency.usual = {data.collagen, week};
        frequency.lowered.clear();
    }
    addCaps(context, builder, frequency);
}

}  // namespace

void masksPerWeek(const Context& context, ProblemBuilder& builder) {
    const FrequencyData& data = context.data.frequency;
    addCollagen(context, builder);
    const bool dry = context.person().skinType == diary::SkinType::dry || context.skin.row == SkinRow::dry || context.skin.dryness;
    addCaps(context, builder,
            {context.ofKind(TreatmentKind::moisturizingPack), {dry ? data.packsDry : data.packs, week}, {}, "pack-per-week", week});
    addCaps(context, builder, {context.ofKind(TreatmentKind::egfMask), {data.egf, week}, {}, "egf-per-week", week});
}

}  // namespace gyeol::rulebook::rules

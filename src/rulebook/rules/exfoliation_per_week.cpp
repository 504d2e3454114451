// R3 and R5 of the facts: all exfoliation together, by skin row and step of the ramp; physical 각질팩 has a lower cap of its own.
// Dryness and weeks of very dry air lower it, and so does the half rate after irritation; never below the least.
#include "rulebook/limits.h"
#include "rulebook/rules/rules.h"
#include "rulebook/units.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

namespace {

Rate atStep(const PerStep& steps, int step) {
    return steps.at(static_cast<std::size_t>(step - 1));
}

/// A rate that would be less than the least becomes the least, and never more than the usual one.
Rate atLeast(const Context& context, Rate rate, const Rate& usual) {
    const FrequencyData& data = context.data.frequency;
    const Rate& least = context.skin.row == SkinRow::sensitive ? data.leastSensitive : data.least;
    const bool tooFew = rate.count * least.days < least.count * rate.days;
    const Rate kept = tooFew ? least : rate;
    return kept.count * usual.days > usual.count * kept.days ? usual : kept;
}

/// One step down while a check-in says dry.
void lowerForDryness(const Context& context, const PerStep& steps, const Rate& usual, std::vector<Lowered>& lowered) {
    if (context.skin.dryness && context.skin.dryness->very) {
        const Rate down = context.ramp.step > 1 ? atStep(steps, context.ramp.step - 1) : Rate{usual.count - 1, usual.days};
        lowered.push_back({context.skin.dryness->days, atLeast(context, down, usual)});
    }
}

/// R7: one less through a stretch of very dry days at home, for the skins that feel it.
void lowerForDryAir(const Context& context, const Rate& usual, std::vector<Lowered>& lowered) {
    const auto& rows = context.data.stress.airDriestRows;
    if (std::find(rows.begin(), rows.end(), context.skin.row) == rows.end()) {
        return;
    }
    std::optional<DaySpan> run;
    for (const auto& [day, stress] : context.stress) {
        if (!stress.airDriest) {
            continue;
        }
        if (run && day == run->to + 1) {
            run->to = day;
        } else {
            if (run) {
                lowered.push_back({*run, atLeast(context, {usual.count - 1, usual.days}, usual)});
            }
            run = DaySpan{day, day};
        }
    }
    if (run) {
        lowered.push_back({*run, atLeast(context, {usual.count - 1, usual.days}, usual)});
    }
}

}  // namespace

void exfoliationPerWeek(const Context& context, ProblemBuilder& builder) {
    const FrequencyData& data = context.data.frequency;
    const PerStep& steps = data.exfoliation.of(context.skin.row);
    Frequency all{context.exfoliants(), atStep(steps, context.ramp.step), {}, "exfoliation-per-week", data.absolute};
    all.lowered = halfRates(context, all.usual);
    lowerForDryness(context, steps, all.usual, all.lowered);
    lowerForDryAir(context, all.usual, all.lowered);
    addCaps(context, builder, all);

    const auto packs = context.ofKind(diary::TreatmentKind::exfoliatingPack);
    addCaps(context, builder, {packs, {data.exfoliatingPacks, week}, {}, "exfoliating-pack-per-week", week});

    const Rate scrub = atStep(data.physical.of(context.skin.row), context.ramp.step);
    Frequency physical{context.which([](const Item& item) { return item.group == Group::physical; }), scrub, {}, "scrub-per-week", week};
    if (scrub.count > 0) {
        addCaps(context, builder, physical);
    }
}

}  // namespace gyeol::rulebook::rules

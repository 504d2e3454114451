// R3 and R8 of the facts: exfoliation and retinoids on different nights, retinoid and benzoyl peroxide in different parts of the day,
// one retinoid a night, no acid cleanser on a recovery night (Settled 6).
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

namespace {

using diary::TreatmentKind;
using Indices = std::vector<planner::TreatmentIndex>;

int boundedGap(const Context& context, std::string_view rule, int ours) {
    return std::clamp(context.overrides.whole(rule, ours, Overrides::Careful::greater), 1, 366);
}

void addGap(ProblemBuilder& builder, const Indices& first, const Indices& then, int days, const char* rule) {
    if (!first.empty() && !then.empty()) {
        builder.problem().gaps.push_back({first, then, days, rule});
    }
}

bool sharePart(const diary::Treatment& a, const diary::Treatment& b) {
    const diary::Part first = diary::partOf(a);
    const diary::Part second = diary::partOf(b);
    return first == second || first == diary::Part::both || second == diary::Part::both;
}

void retinoidAndBenzoylPeroxide(const Context& context, ProblemBuilder& builder) {
    for (const Item& retinoid : context.items) {
        for (const Item& peroxide : context.items) {
            if (retinoid.is(TreatmentKind::retinoid) && peroxide.is(TreatmentKind::benzoylPeroxide) &&
                sharePart(*retinoid.treatment, *peroxide.treatment)) {
                const bool tretinoin = retinoid.treatment->retinoid == diary::RetinoidKind::tretinoin;
                addGap(builder, {retinoid.index}, {peroxide.index}, 1,
                       tretinoin ? "tretinoin-benzoyl-peroxide" : "retinoid-benzoyl-peroxide");
            }
        }
    }
}

}  // namespace

void apartInTheNight(const Context& context, ProblemBuilder& builder) {
    const FrequencyData& data = context.data.frequency;
    const Indices exfoliants = context.exfoliants();
    const Indices retinoids = context.ofKind(TreatmentKind::retinoid);
    const bool irritated = context.irritatedLately();
    int days = data.retinoidGapDays.of(context.skin.row);
    days = irritated ? std::max(days, data.retinoidGapIrritated) : days;
    // Irritated skin's gap may not be overruled (R3: hard when a sign is 2 or more).
    days = irritated ? days : boundedGap(context, "not-the-same-night", days);
    addGap(builder, exfoliants, retinoids, days, "not-the-same-night");
    if (days > 1) {
        addGap(builder, retinoids, exfoliants, days, "not-the-same-night");
    }
    if (retinoids.size() > 1) {
        addGap(builder, retinoids, retinoids, 1, "one-retinoid-a-night");
    }
    Indices before = exfoliants;
    before.insert(before.end(), retinoids.begin(), retinoids.end());
    std::sort(before.begin(), before.end());
    addGap(builder, before, context.ofKind(TreatmentKind::acidCleanser),
           boundedGap(context, "cleanser-recovery-night", data.cleanserRestDays), "cleanser-recovery-night");
    retinoidAndBenzoylPeroxide(context, builder);
}

}  // namespace gyeol::rulebook::rules

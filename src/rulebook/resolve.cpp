#include "rulebook/resolve.h"

#include "rulebook/problem_builder.h"
#include "rulebook/rules/rules.h"

#include <array>

namespace gyeol::rulebook {

Resolved resolve(const RuleBook& book, const diary::Diary& diary, const Span& span) {
    const Context context(book.data(), diary, span);
    ProblemBuilder builder(context);
    // In the order of power (facts, R1): hard windows, then what may not be used at all, then limits, then wishes.
    // Facts stand between, since a pin holds only where nothing hard closes its cell.
    static constexpr std::array inOrder{
        rules::procedureWindows,
        rules::irritationHold,
        rules::conditionHold,
        rules::newPatchTest,
        rules::sunNights,
        rules::dustNights,
        rules::pregnancy,
        rules::allergies,
        rules::children,
        rules::strongAcids,
        rules::expired,
        rules::scrubs,
        rules::patchTest,
        rules::newActives,
        rules::egfAfterProcedure,
        rules::retired,
        rules::travel,
        rules::putOff,
        rules::pastDays,
        rules::facts,
        rules::exfoliationPerWeek,
        rules::retinoidNights,
        rules::masksPerWeek,
        rules::activesPerWeek,
        rules::alternateDays,
        rules::apartInTheNight,
        rules::masksApart,
        rules::restoreAfterPack,
        rules::barrierRecovered,
        rules::eveningBudget,
        rules::weeklyAims,
        rules::pairsOfNights,
        rules::stressNights,
        rules::masksAroundProcedures,
        rules::preferences,
        rules::dailySteps,
        rules::rampNotices,
        rules::procedureNotices,
        rules::skinNotices,
        rules::shelfNotices,
        rules::overrideNotices,
        rules::doneBeyond,
    };
    for (const auto rule : inOrder) {
        rule(context, builder);
    }
    return std::move(builder).finish();
}

std::vector<Closure> closuresOf(const Resolved& resolved, const planner::Session& cell) {
    std::vector<Closure> found;
    std::copy_if(resolved.closures.begin(), resolved.closures.end(), std::back_inserter(found),
                 [&](const Closure& closure) { return closure.treatment == cell.treatment && closure.day == cell.day; });
    return found;
}

int applicationOrder(diary::TreatmentKind kind) {
    using diary::TreatmentKind;
    switch (kind) {
        case TreatmentKind::cleanse:
            return 0;
        case TreatmentKind::acidCleanser:
            return 1;
        case TreatmentKind::exfoliatingPack:
            return 2;
        case TreatmentKind::acid:
            return 3;
        case TreatmentKind::vitaminC:
            return 4;
        case TreatmentKind::azelaic:
            return 5;
        case TreatmentKind::benzoylPeroxide:
            return 6;
        case TreatmentKind::retinoid:
            return 7;
        case TreatmentKind::egfMask:
            return 8;
        case TreatmentKind::collagenMask:
            return 9;
        case TreatmentKind::moisturizingPack:
            return 10;
        case TreatmentKind::other:
            return 11;
        case TreatmentKind::moisturizer:
            return 12;
        case TreatmentKind::sunscreen:
            return 13;
    }
    return 14;
}

}  // namespace gyeol::rulebook

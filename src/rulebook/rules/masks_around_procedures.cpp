// R6 of the facts, last rows, and "Points to begin with": a hydrating mask on the nights before a procedure, moisture when masks resume.
#include "rulebook/rules/rules.h"

namespace gyeol::rulebook::rules {

namespace {

using diary::TreatmentKind;

void scoreBefore(const Context& context, ProblemBuilder& builder, const Window& window, const Item& item) {
    for (planner::Day day = window.day - context.data.procedures.baseNights; day < window.day; ++day) {
        builder.score(item.index, day, "mask-before-procedure", context.data.procedures.basePoints);
    }
}

void scoreAfter(const Context& context, ProblemBuilder& builder, const Window& window, const Item& item, int points) {
    const planner::Day open = window.openOn(item.group.value());
    for (planner::Day day = open; day < open + context.data.procedures.resumeDays; ++day) {
        builder.score(item.index, day, "mask-after-procedure", points);
    }
}

}  // namespace

void masksAroundProcedures(const Context& context, ProblemBuilder& builder) {
    for (const Window& window : context.windows) {
        if (window.load == 0) {
            continue;  // light alone needs no soft base and no comfort
        }
        for (const Item& item : context.items) {
            if (item.is(TreatmentKind::collagenMask) || item.is(TreatmentKind::moisturizingPack)) {
                scoreBefore(context, builder, window, item);
                scoreAfter(context, builder, window, item, context.data.procedures.maskPoints);
            } else if (item.is(TreatmentKind::egfMask)) {
                scoreAfter(context, builder, window, item, context.data.procedures.egfPoints);
            }
        }
    }
}

}  // namespace gyeol::rulebook::rules

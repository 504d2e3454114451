// R7 of the facts: long or very strong sun and very bad dust close nights.
#include "rulebook/rules/rules.h"

namespace gyeol::rulebook::rules {

namespace {

bool isAcid(const Item& item) {
    return item.is(diary::TreatmentKind::acid) || (item.exfoliant && item.group == Group::acids);
}

void closeFor(const Context& context, ProblemBuilder& builder, const Item& item, planner::Day day, int days, const char* rule) {
    builder.close({item.index, day, day + days - 1, rule, {{"date", context.calendar.date(day)}}, day + days, true});
}

/// Long in the sun on two days close together.
bool twice(const Context& context, planner::Day day) {
    for (planner::Day other = day - context.data.stress.uvTwiceDays + 1; other < day; ++other) {
        const auto found = context.stress.find(other);
        if (found != context.stress.end() && found->second.uvLong) {
            return true;
        }
    }
    return false;
}

}  // namespace

void sunNights(const Context& context, ProblemBuilder& builder) {
    for (const auto& [day, stress] : context.stress) {
        const bool move = stress.uvVeryHigh || (stress.uvLong && twice(context, day));
        for (const Item& item : context.items) {
            if (stress.uvLong && (isAha(*item.treatment) || item.is(diary::TreatmentKind::retinoid))) {
                closeFor(context, builder, item, day, 1, "uv-tonight");
            }
            if (move && isAcid(item)) {
                closeFor(context, builder, item, day, context.data.stress.uvMoveDays, "uv-move");
            }
        }
    }
}

void dustNights(const Context& context, ProblemBuilder& builder) {
    if (context.skin.row != SkinRow::sensitive) {
        return;
    }
    for (const auto& [day, stress] : context.stress) {
        for (const Item& item : context.items) {
            if (stress.dustWorst && item.exfoliant) {
                closeFor(context, builder, item, day, context.data.stress.dustDays, "dust-night");
            }
        }
    }
}

}  // namespace gyeol::rulebook::rules

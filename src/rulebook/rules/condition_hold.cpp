// R5 of the facts, last rows: sunburn, cuts, eczema and the like close groups until they have healed; some send to a clinician.
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

namespace {

void tell(const Context& context, ProblemBuilder& builder, const diary::Condition& condition, bool clinician) {
    const bool past = condition.to && *condition.to < context.calendar.todayDate();
    if (!past && clinician) {
        builder.notice({"see-clinician",
                        Weight::stop,
                        condition.from,
                        condition.to.value_or(std::max(condition.from, context.calendar.todayDate())),
                        {},
                        {},
                        {{"date", condition.from}}});
    }
}

}  // namespace

void conditionHold(const Context& context, ProblemBuilder& builder) {
    for (const diary::Condition& condition : context.diary.conditions) {
        const auto& row = context.data.irritation.conditions.at(condition.kind);
        const planner::Day from = context.calendar.day(condition.from);
        const std::optional<planner::Day> open =
            condition.to ? std::optional(std::max(context.calendar.day(*condition.to) + 1, from + row.leastDays)) : std::nullopt;
        const Params cause{{"condition", Code{"condition-kind." + std::string(gyeol::nameOf(condition.kind))}}, {"date", condition.from}};
        Band band{"condition-hold", condition.from, context.calendar.date(open ? *open - 1 : context.calendar.last()), {}, {}, cause};
        for (const Item& item : context.items) {
            if (!item.group || std::find(row.groups.begin(), row.groups.end(), *item.group) == row.groups.end()) {
                continue;
            }
            Closing closing{item.index, from, open ? *open - 1 : context.calendar.last(), "condition-hold", cause, open};
            closing.news = from;
            builder.close(closing);
            if (item.active()) {
                band.treatments.push_back(item.index);
            }
        }
        if (!band.treatments.empty()) {
            builder.band(band);
        }
        tell(context, builder, condition, row.clinician);
    }
}

}  // namespace gyeol::rulebook::rules

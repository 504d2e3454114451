// R5 of the facts (Settled 2): after a severe sign a new patch test, of the suspect, else of every active used shortly before.
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

namespace {

bool suspected(const Context& context, const Item& item, planner::Day day, const DaySigns& signs) {
    if (!signs.suspects.empty()) {
        return std::find(signs.suspects.begin(), signs.suspects.end(), item.treatment->id) != signs.suspects.end();
    }
    const auto done = context.facts.doneDays(item.treatment->id);
    return item.newActive && std::any_of(done.begin(), done.end(), [&](planner::Day used) {
               return used <= day && used >= day - context.data.irritation.suspectDays;
           });
}

bool testedSince(const Item& item, Date date) {
    return item.treatment->patchTest == diary::PatchTest::passed && item.treatment->patchFrom && *item.treatment->patchFrom > date;
}

}  // namespace

void newPatchTest(const Context& context, ProblemBuilder& builder) {
    for (const auto& [day, signs] : context.signs.days()) {
        if (!context.signs.severe(day)) {
            continue;
        }
        const Date date = context.calendar.date(day);
        for (const Item& item : context.items) {
            if (suspected(context, item, day, signs) && !testedSince(item, date)) {
                Closing closing{item.index, day, context.calendar.last(), "new-patch-test", {{"date", date}}, std::nullopt};
                closing.news = day;
                closing.noAim = true;
                builder.close(closing);
            }
        }
    }
}

}  // namespace gyeol::rulebook::rules

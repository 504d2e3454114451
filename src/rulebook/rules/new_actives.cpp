// R4 of the facts, "New actives" of the planning model: those not yet begun wait in the shelf's order, and two weeks lie between
// the first sessions of two. While the one before has not been done, the next is closed in the whole horizon.
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

void newActives(const Context& context, ProblemBuilder& builder) {
    const Item* newest = nullptr;  // the last that has begun
    for (const Item& item : context.items) {
        if (item.newActive && item.begun && (newest == nullptr || *item.begun > *newest->begun)) {
            newest = &item;
        }
    }
    const int days =
        std::clamp(context.overrides.whole("new-active", context.data.ramp.newActiveDays, Overrides::Careful::greater), 0, 366);
    const Item* before = nullptr;  // the first that waits ahead of this one
    for (const Item& item : context.items) {
        if (!item.newActive || item.begun || !item.active()) {
            continue;
        }
        if (before != nullptr) {
            Closing closing{item.index,   0,   context.calendar.last(), "new-active", {{"other", Context::nameOf(*before->treatment)}},
                            std::nullopt, true};
            closing.noAim = true;
            builder.close(closing);
        } else if (newest != nullptr) {
            const planner::Day open = context.calendar.day(*newest->begun) + days;
            Closing closing{item.index, 0, open - 1, "new-active", {{"other", Context::nameOf(*newest->treatment)}}, open, true};
            closing.noAim = true;
            builder.close(closing);
        }
        before = &item;
    }
}

}  // namespace gyeol::rulebook::rules

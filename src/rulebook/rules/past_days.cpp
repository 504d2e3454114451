// "Facts" of the planning model: a day before today is closed to free sessions; what is off the shelf is planned no more.
#include "rulebook/rules/rules.h"

namespace gyeol::rulebook::rules {

void pastDays(const Context& context, ProblemBuilder& builder) {
    for (const Item& item : context.items) {
        builder.close({item.index, 0, context.today() - 1, "past-day", {}, context.today()});
    }
}

void retired(const Context& context, ProblemBuilder& builder) {
    for (const Item& item : context.items) {
        if (!item.active()) {
            Closing closing{item.index, 0, context.calendar.last(), "retired", {}, std::nullopt};
            closing.noAim = true;
            builder.close(closing);
        }
    }
}

}  // namespace gyeol::rulebook::rules

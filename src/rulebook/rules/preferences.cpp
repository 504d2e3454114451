// "Points to begin with" of the planning model: the weekdays that a person prefers.
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

void preferences(const Context& context, ProblemBuilder& builder) {
    for (const Item& item : context.items) {
        const auto& prefer = item.treatment->prefer;
        for (planner::Day day = 0; day < context.calendar.days; ++day) {
            const auto weekday = static_cast<diary::DayOfWeek>(weekdayOf(context.calendar.date(day)).c_encoding());
            if (std::find(prefer.begin(), prefer.end(), weekday) != prefer.end()) {
                builder.score(item.index, day, "prefer-day", context.data.aims.prefer);
            }
        }
    }
}

}  // namespace gyeol::rulebook::rules

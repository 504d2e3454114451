// Evening exceptions: what stays at home, and pauses in which nothing is planned and nothing counts as missed.
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

void travel(const Context& context, ProblemBuilder& builder) {
    for (const diary::EveningException& exception : context.diary.evenings.exceptions) {
        Band band{exception.pause ? "pause" : "left-at-home", exception.from, exception.to, {}, {}, {{"date", exception.to}}};
        for (const Item& item : context.items) {
            const bool without =
                std::find(exception.without.begin(), exception.without.end(), item.treatment->id) != exception.without.end();
            if (!exception.pause && !without) {
                continue;
            }
            const planner::Day to = context.calendar.day(exception.to);
            Closing closing{item.index, context.calendar.day(exception.from), to, band.rule, {{"date", exception.to}}, to + 1, true};
            closing.noAim = true;
            builder.close(closing);
            if (item.active()) {
                band.treatments.push_back(item.index);
            }
        }
        if (!band.treatments.empty()) {
            band.params.set("treatment", Context::nameOf(*context.items[static_cast<std::size_t>(band.treatments.front())].treatment));
            builder.band(band);
        }
    }
}

}  // namespace gyeol::rulebook::rules

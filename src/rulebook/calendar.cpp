#include "rulebook/calendar.h"

#include "rulebook/units.h"

#include <algorithm>

namespace gyeol::rulebook {

namespace {

constexpr int leastWeeks = 4;

}  // namespace

Calendar calendarOf(const diary::Person& person, const Span& span) {
    const Weekday firstWeekday{static_cast<unsigned>(person.firstWeekday)};
    Calendar calendar;
    calendar.first = startOfWeek(std::min(span.from, span.today), firstWeekday);
    const int shown = daysBetween(calendar.first, span.from) + span.days;
    calendar.days = std::min(std::max(leastWeeks, (shown + week - 1) / week) * week, planner::longestHorizon);
    calendar.today = daysBetween(calendar.first, span.today);
    return calendar;
}

}  // namespace gyeol::rulebook

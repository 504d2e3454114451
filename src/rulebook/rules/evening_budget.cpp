// "Parts of the day" of the planning model: the budget is the evening's, less its daily steps.
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

namespace {

/// The minutes that a person has on an evening: an exception's before the weekday's before the usual.
int eveningMinutes(const Context& context, planner::Day day) {
    const diary::Evenings& evenings = context.diary.evenings;
    const Date date = context.calendar.date(day);
    const auto weekday = static_cast<diary::DayOfWeek>(weekdayOf(date).c_encoding());
    int minutes = evenings.minutes.value_or(context.data.aims.minutesEvening);
    if (const auto own = evenings.byWeekday.find(weekday); own != evenings.byWeekday.end()) {
        minutes = own->second;
    }
    for (const diary::EveningException& exception : evenings.exceptions) {
        if (exception.minutes && exception.from <= date && date <= exception.to) {
            minutes = *exception.minutes;
        }
    }
    return minutes;
}

/// The daily steps of an evening: those with minutes of their own, and the usual sum for all others together.
int dailyMinutes(const Context& context) {
    int minutes = 0;
    bool cleanse = false;
    bool moisturizer = false;
    bool anyUsual = false;
    for (const diary::Treatment& treatment : context.diary.treatments) {
        if (!diary::isDaily(treatment.kind) || !treatment.active || diary::partOf(treatment) == diary::Part::morning) {
            continue;
        }
        minutes += treatment.minutes.value_or(0);
        anyUsual = anyUsual || !treatment.minutes;
        cleanse = cleanse || treatment.kind == diary::TreatmentKind::cleanse;
        moisturizer = moisturizer || treatment.kind == diary::TreatmentKind::moisturizer;
    }
    // A shelf without them gets the usual ones.
    anyUsual = anyUsual || !cleanse || !moisturizer;
    return minutes + (anyUsual ? context.data.aims.minutesDaily : 0);
}

}  // namespace

void eveningBudget(const Context& context, ProblemBuilder& builder) {
    const int daily = dailyMinutes(context);
    for (planner::Day day = 0; day < context.calendar.days; ++day) {
        builder.problem().budget[static_cast<std::size_t>(day)] = std::max(0, eveningMinutes(context, day) - daily);
    }
}

}  // namespace gyeol::rulebook::rules

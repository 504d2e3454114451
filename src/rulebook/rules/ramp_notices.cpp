// R4 of the facts: the step in force, and the next one where it may be taken; new actives of sensitive skin begin on a small area.
#include "rulebook/barrier.h"
#include "rulebook/rules/rules.h"

namespace gyeol::rulebook::rules {

namespace {

void note(const Context& context, ProblemBuilder& builder, const char* rule, const Item& item, Params params = {}) {
    params.set("treatment", Context::nameOf(*item.treatment));
    const Date today = context.calendar.todayDate();
    builder.notice({rule, Weight::note, today, today, item.treatment->id.text(), {}, std::move(params)});
}

bool wantedDaily(const Context& context, const Item& item) {
    constexpr int daily = 14;  // halves a week
    const auto& wish = item.treatment->perWeek;
    return item.newActive && !item.exfoliant && !item.is(diary::TreatmentKind::retinoid) && !item.is(diary::TreatmentKind::acidCleanser) &&
           (wish ? wish->value >= daily : context.data.aims.daily * 2 >= daily);
}

}  // namespace

void rampNotices(const Context& context, ProblemBuilder& builder) {
    const Date today = context.calendar.todayDate();
    if (!context.exfoliants().empty()) {
        builder.notice({"ramp-step", Weight::note, today, today, {}, {}, {{"step", std::int64_t{context.ramp.step}}}});
        if (context.ramp.next) {
            builder.notice({"step-up", Weight::note, today, today, {}, {}, {{"step", std::int64_t{*context.ramp.next}}}});
        }
    }
    for (const Item& item : context.items) {
        if (!item.active()) {
            continue;
        }
        if (item.newActive && !item.begun && context.person().sensitive) {
            note(context, builder, "small-area-first", item);
        }
        const bool retinoid = item.is(diary::TreatmentKind::retinoid);
        const std::int64_t days = retinoid ? context.data.barrier.dailyRetinoidDays : context.data.barrier.dailyDays;
        if (item.habituated) {
            note(context, builder, "used-daily", item, {{"days", days}});
        } else if (wantedDaily(context, item)) {
            note(context, builder, "daily-active-first", item, {{"days", days}});
        }
    }
}

}  // namespace gyeol::rulebook::rules

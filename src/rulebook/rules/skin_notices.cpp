// R3, R5 and R7 of the facts: what the skin and the air ask for beside the limits.
#include "rulebook/rules/rules.h"

namespace gyeol::rulebook::rules {

namespace {

void tellDay(const Context& context, ProblemBuilder& builder, planner::Day day, const DayStress& stress) {
    const Date date = context.calendar.date(day);
    const auto note = [&](const char* rule, Params params) {
        params.set("date", date);
        builder.notice({rule, Weight::note, date, date, {}, {}, std::move(params)});
    };
    if (stress.airDry) {
        note("dry-air", {});
    }
    if (stress.airHumid) {
        note("humid-air", {});
    }
    if (stress.uvIndex && *stress.uvIndex >= context.data.stress.sunscreenUv) {
        note("sun-protect", {{"count", std::int64_t{*stress.uvIndex}}});
    }
}

}  // namespace

void skinNotices(const Context& context, ProblemBuilder& builder) {
    const Date today = context.calendar.todayDate();
    if (context.skin.combinationAsDry) {
        builder.notice({"combination-as-dry", Weight::note, today, today, {}, {}, {}});
    }
    if (context.skin.dryness) {
        const auto& dryness = *context.skin.dryness;
        builder.notice({"dry-skin",
                        Weight::note,
                        context.calendar.date(dryness.days.from),
                        context.calendar.date(dryness.days.to),
                        {},
                        {},
                        {{"date", context.calendar.date(dryness.checkIn)}}});
    }
    if (!context.stress.contains(context.today())) {
        builder.notice({"stress-unknown", Weight::note, today, today, {}, {}, {}});
    }
    for (const auto& [day, stress] : context.stress) {
        if (day >= context.today() && day <= context.calendar.last()) {
            tellDay(context, builder, day, stress);
        }
    }
}

}  // namespace gyeol::rulebook::rules

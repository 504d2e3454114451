// R3, R5 and R7 of the facts: what the skin and the air ask for beside the limits.
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

namespace {

/// Tells what holds on a run of days once, with its last day; the greatest UV index of the run.
class Run {
public:
    Run(const Context& context, ProblemBuilder& builder, const char* rule) : context_(context), builder_(builder), rule_(rule) {}

    void meet(planner::Day day, bool holds, std::int64_t count) {
        if (days_ && (!holds || day > days_->to + 1)) {
            flush();
        }
        if (holds) {
            days_ = DaySpan{days_ ? days_->from : day, day};
            most_ = std::max(most_, count);
        }
    }
    void flush() {
        if (days_) {
            const Date to = context_.calendar.date(days_->to);
            builder_.notice({rule_, Weight::note, context_.calendar.date(days_->from), to, {}, {}, {{"date", to}, {"count", most_}}});
        }
        days_.reset();
        most_ = 0;
    }

private:
    const Context& context_;
    ProblemBuilder& builder_;
    const char* rule_;
    std::optional<DaySpan> days_;
    std::int64_t most_ = 0;
};

void tellAir(const Context& context, ProblemBuilder& builder) {
    Run dry(context, builder, "dry-air");
    Run humid(context, builder, "humid-air");
    Run sun(context, builder, "sun-protect");
    for (const auto& [day, stress] : context.stress) {
        if (day >= context.today() && day <= context.calendar.last()) {
            dry.meet(day, stress.airDry, 0);
            humid.meet(day, stress.airHumid, 0);
            sun.meet(day, stress.uvIndex && *stress.uvIndex >= context.data.stress.sunscreenUv, stress.uvIndex.value_or(0));
        }
    }
    dry.flush();
    humid.flush();
    sun.flush();
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
    tellAir(context, builder);
}

}  // namespace gyeol::rulebook::rules

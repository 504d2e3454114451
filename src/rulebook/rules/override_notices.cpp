// Overrides are shown as the person's own; what may not be changed says so.
#include "rulebook/rules/rules.h"

namespace gyeol::rulebook::rules {

namespace {

constexpr std::int64_t milli = 1'000;

bool taken(const Context& context, const diary::Override& entry) {
    for (const Overrides::Own& own : context.overrides.all()) {
        const bool tooMuch = entry.rule == "exfoliation-per-week" && entry.value >= (context.data.frequency.absolute + 1) * milli;
        if (own.entry == &entry) {
            return !tooMuch;
        }
    }
    return false;
}

}  // namespace

void overrideNotices(const Context& context, ProblemBuilder& builder) {
    for (const diary::Override& entry : context.diary.overrides) {
        const bool over = entry.until && *entry.until < std::min(context.calendar.first, context.calendar.todayDate());
        if (over) {
            continue;
        }
        const bool own = taken(context, entry);
        builder.notice({own ? "your-number" : "number-not-taken", own ? Weight::note : Weight::caution, context.calendar.todayDate(),
                        context.calendar.todayDate(), entry.treatment ? entry.treatment->text() : std::string(), {},
                        {{"rule", Code{"rule-title." + entry.rule}}, {"count", Milli{entry.value}}}});
    }
}

}  // namespace gyeol::rulebook::rules

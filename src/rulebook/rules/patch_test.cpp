// R4 step 0 of the facts: a patch test before a new active; missing, it is due for an active of sensitive skin that has not begun.
#include "rulebook/patch_tests.h"
#include "rulebook/rules/rules.h"

namespace gyeol::rulebook::rules {

namespace {

void closeAll(const Context& context, ProblemBuilder& builder, const Item& item, const char* rule, Params cause) {
    Closing closing{item.index, 0, context.calendar.last(), rule, std::move(cause), std::nullopt};
    closing.noAim = true;
    builder.close(closing);
}

/// The days of a running test, with the first day on which it can have passed.
void tellRunning(const Context& context, ProblemBuilder& builder, const Item& item, int days) {
    const Date from = item.treatment->patchFrom.value_or(context.calendar.todayDate());
    const Date passed = from + Days{days};
    const Params params{{"treatment", Context::nameOf(*item.treatment)}, {"date", passed}, {"days", std::int64_t{days}}};
    if (passed <= context.calendar.todayDate()) {
        builder.notice({"patch-test-over",
                        Weight::note,
                        context.calendar.todayDate(),
                        context.calendar.todayDate(),
                        item.treatment->id.text(),
                        {},
                        params});
    }
    builder.band({"patch-test-days", from, passed - Days{1}, {item.index}, {}, params});
    builder.notice({"patch-test-days", Weight::note, from, passed - Days{1}, item.treatment->id.text(), {}, params});
}

}  // namespace

void patchTest(const Context& context, ProblemBuilder& builder) {
    for (const Item& item : context.items) {
        if (!item.active()) {
            continue;
        }
        const int days = item.treatment->patchDays.value_or(context.data.ramp.patchDays);
        switch (patchTestOf(context.data, context.person(), *item.treatment, item.begun)) {
            case diary::PatchTest::due:
                closeAll(context, builder, item, "patch-test", {{"days", std::int64_t{days}}});
                builder.notice({"patch-test",
                                Weight::note,
                                context.calendar.todayDate(),
                                context.calendar.todayDate(),
                                item.treatment->id.text(),
                                {},
                                {{"treatment", Context::nameOf(*item.treatment)}, {"days", std::int64_t{days}}}});
                break;
            case diary::PatchTest::running:
                closeAll(context, builder, item, "patch-test", {{"days", std::int64_t{days}}});
                tellRunning(context, builder, item, days);
                break;
            case diary::PatchTest::failed:
                closeAll(context, builder, item, "patch-test-failed", {});
                builder.notice({"patch-test-failed",
                                Weight::caution,
                                context.calendar.todayDate(),
                                context.calendar.todayDate(),
                                item.treatment->id.text(),
                                {},
                                {{"treatment", Context::nameOf(*item.treatment)}}});
                break;
            default:
                break;
        }
    }
}

}  // namespace gyeol::rulebook::rules

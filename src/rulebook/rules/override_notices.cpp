// Overrides are shown as the person's own; what may not be changed says so.
#include "rulebook/rules/rules.h"

#include "rulebook/units.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

namespace {

/// Whether a number for one treatment found its own cap; no other kind of rule takes one.
bool hasOwnCap(const Context& context, const ProblemBuilder& builder, const diary::Override& entry) {
    const auto& caps = builder.problem().caps;
    return std::any_of(caps.begin(), caps.end(), [&](const planner::Cap& cap) {
        return cap.rule == entry.rule && cap.treatments.size() == 1 &&
               context.items[static_cast<std::size_t>(cap.treatments.front())].treatment->id == *entry.treatment;
    });
}

/// Days between two nights may be fewer than ours, but never none.
bool gapOfNothing(const ProblemBuilder& builder, const diary::Override& entry) {
    const auto& gaps = builder.problem().gaps;
    return entry.value < milli && std::any_of(gaps.begin(), gaps.end(), [&](const planner::Gap& gap) { return gap.rule == entry.rule; });
}

/// What stays as it is whatever the person says: the absolute ceiling, irritated skin's gap, scrubs on skin that has none.
bool kept(const Context& context, const diary::Override& entry) {
    const FrequencyData& data = context.data.frequency;
    if (entry.rule == "exfoliation-per-week") {
        return entry.value >= (data.absolute + 1) * milli;
    }
    if (entry.rule == "scrub-per-week") {
        return data.physical.of(context.skin.row).at(static_cast<std::size_t>(context.ramp.step - 1)).count == 0;
    }
    return entry.rule == "not-the-same-night" && context.irritatedLately();
}

bool taken(const Context& context, const ProblemBuilder& builder, const diary::Override& entry) {
    const auto& owns = context.overrides.all();
    const bool may = std::any_of(owns.begin(), owns.end(), [&](const Overrides::Own& own) { return own.entry == &entry; });
    return may && !kept(context, entry) && !gapOfNothing(builder, entry) && (!entry.treatment || hasOwnCap(context, builder, entry));
}

}  // namespace

void overrideNotices(const Context& context, ProblemBuilder& builder) {
    for (const diary::Override& entry : context.diary.overrides) {
        const bool over = entry.until && *entry.until < std::min(context.calendar.first, context.calendar.todayDate());
        if (over) {
            continue;
        }
        const bool own = taken(context, builder, entry);
        builder.notice({own ? "your-number" : "number-not-taken",
                        own ? Weight::note : Weight::caution,
                        context.calendar.todayDate(),
                        context.calendar.todayDate(),
                        entry.treatment ? entry.treatment->text() : std::string(),
                        {},
                        {{"rule", Code{"rule-title." + entry.rule}}, {"count", Milli{entry.value}}}});
    }
}

}  // namespace gyeol::rulebook::rules

// "Facts" and "Pins against news" of the planning model: what the diary's sessions are for the search.
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

namespace {

/// The closing that a pin does not stand against: not named in `over`, not to be overruled, or news since the pin was made.
const Closing* against(const Context& context, const ProblemBuilder& builder, const Item& item, planner::Day day,
                       const diary::Session& pin) {
    for (const Closing* closing : builder.closingsOf(item.index, day)) {
        const bool named = std::find(pin.over.begin(), pin.over.end(), closing->rule) != pin.over.end();
        const bool news = closing->news && (!pin.pinnedOn || context.calendar.day(*pin.pinnedOn) < *closing->news);
        if (!named || !closing->mayOverrule || news) {
            return closing;
        }
    }
    return nullptr;
}

void meetPin(const Context& context, ProblemBuilder& builder, const Item& item, planner::Day day, const diary::Session& pin) {
    const Closing* closing = against(context, builder, item, day, pin);
    if (closing == nullptr) {
        builder.give(item.index, day);
        return;
    }
    builder.notice({"pin-crossed-out",
                    Weight::caution,
                    pin.date,
                    pin.date,
                    item.treatment->id.text(),
                    {},
                    {{"treatment", Context::nameOf(*item.treatment)}, {"date", pin.date}, {"rule", Code{"rule-title." + closing->rule}}}});
}

void meetPast(const Context& context, ProblemBuilder& builder, const Item& item, planner::Day day, const CellFact& cell) {
    if (cell.fact == Fact::putOff) {
        return;
    }
    builder.give(item.index, day);
    if (cell.fact != Fact::done) {
        const Date date = context.calendar.date(day);
        builder.notice({"unanswered",
                        Weight::note,
                        date,
                        date,
                        item.treatment->id.text(),
                        {},
                        {{"treatment", Context::nameOf(*item.treatment)}, {"date", date}}});
    }
}

void meet(const Context& context, ProblemBuilder& builder, const Item& item, planner::Day day, const CellFact& cell) {
    switch (cell.fact) {
        case Fact::done:
            builder.give(item.index, day);
            break;
        case Fact::pinned:
            meetPin(context, builder, item, day, *cell.session);
            break;
        case Fact::planned:
            builder.score(item.index, day, "keep-the-plan", context.data.aims.keep);
            break;
        case Fact::putOff:
            break;
    }
}

}  // namespace

void putOff(const Context& context, ProblemBuilder& builder) {
    for (const Item& item : context.items) {
        for (const auto& [day, cell] : context.facts.of(item.treatment->id)) {
            if (cell.fact == Fact::putOff && day >= context.today()) {
                builder.close({item.index, day, day, "skipped-by-you", {{"date", context.calendar.date(day)}}, day + 1, true});
            }
        }
    }
}

void facts(const Context& context, ProblemBuilder& builder) {
    for (const Item& item : context.items) {
        for (const auto& [day, cell] : context.facts.of(item.treatment->id)) {
            if (day < context.today()) {
                meetPast(context, builder, item, day, cell);
            } else {
                meet(context, builder, item, day, cell);
            }
        }
    }
}

}  // namespace gyeol::rulebook::rules

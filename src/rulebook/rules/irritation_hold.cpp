// R5 of the facts: after irritation actives rest until enough calm check-ins were made; days to come are planned as if each brought one.
// One that does not clear goes to a clinician, and no actives are planned.
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

namespace {

bool rests(const Item& item) {
    return item.newActive;
}

void closeHold(const Context& context, ProblemBuilder& builder, const Hold& hold, bool lasting) {
    const char* rule = hold.severe ? "severe-irritation" : "irritation-hold";
    const Date date = context.calendar.date(hold.lastBad);
    Band band{rule,
              context.calendar.date(hold.from),
              context.calendar.date(hold.open - 1),
              {},
              {},
              {{"date", date}, {"count", std::int64_t{hold.calmDays}}, {"opens", context.calendar.date(hold.open)}}};
    for (const Item& item : context.items) {
        if (!rests(item)) {
            continue;
        }
        Closing closing{item.index, hold.from, hold.open - 1, rule, {{"date", date}, {"count", std::int64_t{hold.calmDays}}}, hold.open};
        closing.mayOverrule = !hold.severe && !lasting;
        closing.news = hold.lastBad;
        builder.close(closing);
        if (item.active()) {
            band.treatments.push_back(item.index);
        }
        for (planner::Day day = hold.open; !hold.over && day <= context.calendar.last(); ++day) {
            builder.restOnCalm(item.index, day);
        }
    }
    if (!band.treatments.empty()) {
        builder.band(band);
    }
}

void sendToClinician(const Context& context, ProblemBuilder& builder, const Hold& hold) {
    const Date since = context.calendar.date(hold.from);
    for (const Item& item : context.items) {
        if (rests(item)) {
            Closing closing{item.index, context.today(), context.calendar.last(), "see-clinician", {{"date", since}}, std::nullopt};
            closing.news = hold.lastBad;
            builder.close(closing);
        }
    }
    builder.notice({"see-clinician", Weight::stop, context.calendar.todayDate(), context.calendar.todayDate(), {}, {}, {{"date", since}}});
}

}  // namespace

void irritationHold(const Context& context, ProblemBuilder& builder) {
    for (const Hold& hold : context.holds) {
        const bool lasting = !hold.over && context.today() - hold.from >= context.data.irritation.clinicianDays;
        closeHold(context, builder, hold, lasting);
        if (lasting) {
            sendToClinician(context, builder, hold);
        } else if (!hold.over) {
            builder.notice({hold.severe ? "severe-irritation" : "irritation-hold",
                            hold.severe ? Weight::stop : Weight::caution,
                            context.calendar.date(hold.from),
                            context.calendar.date(hold.open - 1),
                            {},
                            {},
                            {{"date", context.calendar.date(hold.lastBad)},
                             {"count", std::int64_t{hold.calmDays}},
                             {"opens", context.calendar.date(hold.open)}}});
        }
        const Date halfFrom = context.calendar.date(hold.open);
        const Date halfTo = halfFrom + Days{context.data.irritation.halfDays - 1};
        if (!lasting && halfTo >= context.calendar.first && halfFrom <= context.calendar.date(context.calendar.last())) {
            builder.notice({"half-rate", Weight::note, halfFrom, halfTo, {}, {}, {{"date", halfTo}}});
        }
    }
}

}  // namespace gyeol::rulebook::rules

// R6 and R8 of the facts: what a person should know around a procedure beside the closed days.
#include "rulebook/rules/rules.h"

#include <algorithm>
#include <cctype>

namespace gyeol::rulebook::rules {

namespace {

using diary::ProcedureKind;

void tell(ProblemBuilder& builder, const char* rule, Weight weight, const Window& window, Date from, Date to) {
    const Params params{{"procedure", Context::nameOf(*window.procedure)}, {"date", window.procedure->date}};
    builder.notice({rule, weight, from, to, {}, window.procedure->id.text(), params});
}

bool salicylic(const diary::Procedure& procedure) {
    std::string agent = procedure.agent.value_or("");
    std::transform(agent.begin(), agent.end(), agent.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const bool peel = procedure.kind == ProcedureKind::superficialPeel || procedure.kind == ProcedureKind::mediumPeel;
    return peel && (agent.find("salicyl") != std::string::npos || agent == "bha" || agent.find("jessner") != std::string::npos);
}

void warnOfDrugs(const Context& context, ProblemBuilder& builder, const Window& window) {
    const Date date = window.procedure->date;
    const ProcedureData& data = context.data.procedures;
    const auto& kinds = data.notWithIsotretinoin;
    const bool asked = std::find(kinds.begin(), kinds.end(), window.procedure->kind) != kinds.end();
    for (const diary::Condition& condition : context.diary.conditions) {
        const bool near = condition.from <= date && (!condition.to || *condition.to + Days{data.isotretinoinDays} >= date);
        if (asked && near && condition.kind == diary::ConditionKind::oralIsotretinoin) {
            tell(builder, "isotretinoin-procedure", Weight::stop, window, date, date);
        }
    }
    for (const Item& item : context.items) {
        if (window.procedure->kind == ProcedureKind::waxing && item.active() &&
            item.treatment->retinoid == diary::RetinoidKind::adapalene) {
            tell(builder, "adapalene-waxing", Weight::stop, window, date, date);
        }
    }
    const auto& allergies = context.person().allergies;
    const bool salicylate = std::find(allergies.begin(), allergies.end(), "salicylate") != allergies.end();
    if (salicylic(*window.procedure) && (salicylate || context.person().pregnant)) {
        tell(builder, "salicylic-peel", Weight::stop, window, date, date);
    }
}

void warnOfNeighbours(const Context& context, ProblemBuilder& builder, const Window& window) {
    const int others = context.data.procedures.rows.at(window.procedure->kind).others;
    for (const Window& other : context.windows) {
        if (&other != &window && other.day >= window.day && other.day < window.day + others && other.day >= context.today()) {
            tell(builder, "procedures-apart", Weight::caution, other, other.procedure->date, other.procedure->date);
        }
    }
}

/// The next of a series whose days before begin inside the days after this one.
void warnOfSeries(const Context& context, ProblemBuilder& builder, const Window& window) {
    for (const Window& other : context.windows) {
        const bool next = window.procedure->series && other.procedure->series == window.procedure->series && other.day > window.day;
        if (next && other.day >= context.today() && other.closedFrom(Group::acids) < window.openOn(Group::acids)) {
            tell(builder, "series-close", Weight::caution, other, other.procedure->date, other.procedure->date);
        }
    }
}

bool needledAtHome(const diary::Procedure& procedure) {
    const bool needles = procedure.kind == ProcedureKind::microneedling || procedure.kind == ProcedureKind::microneedlingFine;
    return needles && procedure.place == "home";
}

void tellOne(const Context& context, ProblemBuilder& builder, const Window& window) {
    const Date date = window.procedure->date;
    const bool coming = window.day >= context.today();
    const bool planned = window.procedure->state == diary::ProcedureState::planned;
    if (planned && window.day < context.today()) {
        tell(builder, "procedure-unanswered", Weight::caution, window, date, date);
    }
    if (coming) {
        warnOfDrugs(context, builder, window);
        const bool irritated = context.signs.anyIrritated(context.today() - context.data.procedures.moveDays + 1, context.today());
        if (irritated && window.load > 0 && window.day - context.today() < context.data.procedures.moveDays) {
            tell(builder, "move-procedure", Weight::caution, window, context.calendar.todayDate(), date);
        }
    }
    warnOfNeighbours(context, builder, window);
    warnOfSeries(context, builder, window);
    if (needledAtHome(*window.procedure)) {
        tell(builder, "no-needling-at-home", Weight::stop, window, date, date);
    }
    if (window.load == 0) {
        return;
    }
    if (window.day + context.data.procedures.redFlagDays >= std::min(0, context.today()) && window.day <= context.calendar.last()) {
        const Date until = date + Days{context.data.procedures.redFlagDays};
        tell(builder, "red-flags", Weight::note, window, date, until);
        if (window.procedure->kind == ProcedureKind::filler) {
            tell(builder, "filler-emergency", Weight::caution, window, date, until);
        }
    }
    if (window.lengthened && window.openOn(Group::physical) >= 0 && window.day <= context.calendar.last()) {
        tell(builder, "sensitive-after", Weight::note, window, date, context.calendar.date(window.openOn(Group::physical) - 1));
    }
}

}  // namespace

void procedureNotices(const Context& context, ProblemBuilder& builder) {
    for (const Window& window : context.windows) {
        tellOne(context, builder, window);
    }
}

}  // namespace gyeol::rulebook::rules

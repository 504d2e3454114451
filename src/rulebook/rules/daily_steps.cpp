// Gentle cleansing, moisturizer and sunscreen every day; a shelf without them gets the usual ones. Closed only for the first hours after a
// procedure and in a pause. An acid cleanser takes the place of the gentle cleanse of its part.
#include "rulebook/ingredient_names.h"
#include "rulebook/rules/rules.h"

#include <algorithm>
#include <array>

namespace gyeol::rulebook::rules {

namespace {

using diary::Part;
using diary::TreatmentKind;

struct Step {
    std::string id;
    TreatmentKind kind;
    Part part;
    const diary::Treatment* treatment;  // null: the usual one
};

const char* ruleOf(TreatmentKind kind) {
    switch (kind) {
        case TreatmentKind::cleanse:
            return "cleanse-gently";
        case TreatmentKind::moisturizer:
            return "moisturize";
        case TreatmentKind::sunscreen:
            return "sunscreen";
        default:
            return "daily-step";
    }
}

bool usable(const Context& context, const diary::Treatment& treatment, Date date) {
    const auto end = expiresOn(treatment);
    return treatment.active && (!end || date < *end) && !findIngredient(treatment, context.person().allergies);
}

/// The steps of a day: the shelf's, and the usual one of a kind where the shelf has none that may be used.
std::vector<Step> stepsOf(const Context& context, Date date) {
    std::vector<Step> steps;
    for (const diary::Treatment& treatment : context.diary.treatments) {
        if (diary::isDaily(treatment.kind) && usable(context, treatment, date)) {
            steps.push_back({treatment.id.text(), treatment.kind, diary::partOf(treatment), &treatment});
        }
    }
    for (const TreatmentKind kind : {TreatmentKind::cleanse, TreatmentKind::moisturizer, TreatmentKind::sunscreen}) {
        const bool there = std::any_of(steps.begin(), steps.end(), [kind](const Step& step) { return step.kind == kind; });
        if (!there) {
            steps.push_back({std::string(gyeol::nameOf(kind)), kind, diary::defaultPart(kind), nullptr});
        }
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step& a, const Step& b) { return applicationOrder(a.kind) < applicationOrder(b.kind); });
    return steps;
}

/// Whether a part of a day falls into the hours of water only after a procedure.
bool waterOnly(const Context& context, planner::Day day, Part part) {
    const int minute = part == Part::morning ? context.data.procedures.morningMinute : context.data.procedures.eveningMinute;
    return std::any_of(context.windows.begin(), context.windows.end(), [&](const Window& window) {
        const bool after = day > window.day || (day == window.day && minute > window.minute);
        const bool open = day > window.washDay || (day == window.washDay && (part == Part::evening || window.washPart == Part::morning));
        return after && !open;
    });
}

bool paused(const Context& context, Date date) {
    const auto& exceptions = context.diary.evenings.exceptions;
    return std::any_of(exceptions.begin(), exceptions.end(), [date](const diary::EveningException& exception) {
        return exception.pause && exception.from <= date && date <= exception.to;
    });
}

bool leftAtHome(const Context& context, const Step& step, Date date) {
    const auto& exceptions = context.diary.evenings.exceptions;
    return step.treatment != nullptr && std::any_of(exceptions.begin(), exceptions.end(), [&](const diary::EveningException& exception) {
               const bool within = exception.from <= date && date <= exception.to;
               return within &&
                      std::find(exception.without.begin(), exception.without.end(), step.treatment->id) != exception.without.end();
           });
}

bool done(const Context& context, const Step& step, Date date, Part part) {
    const auto& sessions = context.diary.sessions;
    return step.treatment != nullptr && std::any_of(sessions.begin(), sessions.end(), [&](const diary::Session& session) {
               return session.date == date && session.treatment == step.treatment->id && session.state == diary::SessionState::done &&
                      (session.part == part || session.part == Part::both);
           });
}

/// The acid cleansers that take the place of the gentle cleanse in this part.
std::vector<planner::TreatmentIndex> insteadOf(const Context& context, const Step& step, Part part) {
    if (step.kind != TreatmentKind::cleanse) {
        return {};
    }
    return context.which([part](const Item& item) {
        const Part its = diary::partOf(*item.treatment);
        return item.is(TreatmentKind::acidCleanser) && (its == part || its == Part::both);
    });
}

}  // namespace

void dailySteps(const Context& context, ProblemBuilder& builder) {
    for (planner::Day day = 0; day < context.calendar.days; ++day) {
        const Date date = context.calendar.date(day);
        const auto steps = stepsOf(context, date);
        for (const Part part : {Part::morning, Part::evening}) {
            if (paused(context, date) || waterOnly(context, day, part)) {
                continue;
            }
            for (const Step& step : steps) {
                if ((step.part == part || step.part == Part::both) && !leftAtHome(context, step, date)) {
                    builder.daily(
                        {date, part, step.id, done(context, step, date, part), ruleOf(step.kind), insteadOf(context, step, part)});
                }
            }
        }
    }
    for (const Window& window : context.windows) {
        if (window.washWaits && window.washDay >= 0) {
            builder.notice({"water-only",
                            Weight::caution,
                            window.procedure->date,
                            context.calendar.date(window.washDay),
                            {},
                            window.procedure->id.text(),
                            {{"procedure", Context::nameOf(*window.procedure)}, {"date", window.procedure->date}}});
        }
    }
}

}  // namespace gyeol::rulebook::rules

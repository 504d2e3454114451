// "What was done beyond a limit is told plainly, counts for what follows, and is never rewritten."
#include "rulebook/rules/rules.h"

#include "planner/checker.h"

#include <algorithm>
#include <set>

namespace gyeol::rulebook::rules {

namespace {

void tell(const Context& context, ProblemBuilder& builder, planner::TreatmentIndex treatment, planner::Day day, const std::string& rule) {
    const diary::Treatment& done = *context.items[static_cast<std::size_t>(treatment)].treatment;
    const Date date = context.calendar.date(day);
    builder.notice({"done-beyond",
                    Weight::note,
                    date,
                    date,
                    done.id.text(),
                    {},
                    {{"treatment", Context::nameOf(done)}, {"date", date}, {"rule", Code{"rule-title." + rule}}}});
}

bool done(const Context& context, const planner::Session& session) {
    const auto& cells = context.facts.of(context.items[static_cast<std::size_t>(session.treatment)].treatment->id);
    const auto cell = cells.find(session.day);
    return cell != cells.end() && cell->second.fact == Fact::done && session.day <= context.today();
}

/// What closed the day of something that was done, but for reasons that only look ahead.
void againstClosings(const Context& context, ProblemBuilder& builder, const planner::Session& session) {
    static const std::set<std::string> lookAhead{"past-day", "retired", "skipped-by-you", "procedure-before",   "left-at-home",
                                                 "pause",    "expired", "new-active",     "egf-after-procedure"};
    for (const Closing* closing : builder.closingsOf(session.treatment, session.day)) {
        const bool known = !closing->news || *closing->news < session.day;
        if (known && !lookAhead.contains(closing->rule)) {
            tell(context, builder, session.treatment, session.day, closing->rule);
        }
    }
}

}  // namespace

void doneBeyond(const Context& context, ProblemBuilder& builder) {
    planner::Problem given = builder.problem();
    for (const planner::Session& session : builder.given()) {
        (session.day < 0 ? given.history : given.fixed).push_back(session);
        if (session.day >= 0 && done(context, session)) {
            againstClosings(context, builder, session);
        }
    }
    for (const planner::Breach& breach : planner::check(given, given.fixed)) {
        if (!breach.own || breach.day > context.today() || breach.treatments.empty()) {
            continue;
        }
        for (auto treatment = breach.treatments.rbegin(); treatment != breach.treatments.rend(); ++treatment) {
            if (done(context, {breach.day, *treatment})) {
                tell(context, builder, *treatment, breach.day, breach.rule.empty() ? "evening-budget" : breach.rule);
                break;
            }
        }
    }
}

}  // namespace gyeol::rulebook::rules

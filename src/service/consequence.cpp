#include "service/consequence.h"

#include <algorithm>

namespace gyeol::service {

namespace {

std::optional<Date> nextExfoliation(const diary::Diary& diary, const PlannedSpan& planned) {
    const planner::Problem& problem = planned.resolved.problem;
    std::optional<Date> next;
    for (const planner::Session& session : planned.plan.sessions) {
        const diary::TreatmentId id(problem.treatments[static_cast<std::size_t>(session.treatment)].id);
        const Date date = problem.firstDay + Days(session.day);
        const bool sooner = date >= planned.resolved.span.today && (!next || date < *next);
        const diary::Treatment* treatment = diary::findTreatment(diary, id);
        if (!sooner || treatment == nullptr || !diary::isExfoliant(treatment->kind)) {
            continue;
        }
        const bool done = std::any_of(diary.sessions.begin(), diary.sessions.end(), [&](const diary::Session& entry) {
            return entry.date == date && entry.treatment == id && entry.state == diary::SessionState::done;
        });
        if (!done) {
            next = date;
        }
    }
    return next;
}

/// Whether two notices say the same thing: the same rule of the same treatment or procedure, with the same dates and numbers in its
/// sentence.
bool sayTheSame(const rulebook::Notice& a, const rulebook::Notice& b) {
    return a.rule == b.rule && a.treatment == b.treatment && a.procedure == b.procedure && a.params == b.params;
}

}  // namespace

Consequence consequenceBetween(const diary::Diary& diary, const PlannedSpan& before, const diary::Diary& changed,
                               const PlannedSpan& after) {
    Consequence consequence{.changes = changesOf(proposedSessions(before, before.resolved.span), after),
                            .news = {},
                            .exfoliationBefore = nextExfoliation(diary, before),
                            .exfoliationAfter = nextExfoliation(changed, after)};
    for (const rulebook::Notice& notice : after.notices) {
        const bool known =
            std::any_of(before.notices.begin(), before.notices.end(), [&](const auto& other) { return sayTheSame(notice, other); });
        if (!known) {
            consequence.news.push_back(notice);
        }
    }
    return consequence;
}

Consequence consequenceOf(const rulebook::RuleBook& book, const diary::Diary& diary, const diary::ChangeSet& changes,
                          const rulebook::Span& span) {
    return consequenceOf(book, diary, changes, span, span);
}

Consequence consequenceOf(const rulebook::RuleBook& book, const diary::Diary& diary, const diary::ChangeSet& changes,
                          const rulebook::Span& span, const rulebook::Span& spanAfter) {
    diary::Diary changed = diary;
    if (!diary::apply(changed, changes)) {
        return {};
    }
    diary::sort(changed);
    return consequenceBetween(diary, planSpan(book, diary, span), changed, planSpan(book, changed, spanAfter));
}

}  // namespace gyeol::service

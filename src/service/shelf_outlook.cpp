#include "service/shelf_outlook.h"

#include "service/first_run.h"

#include <algorithm>
#include <map>

namespace gyeol::service {

namespace {

/// The shown days of a plan from today on, counted.
struct Count {
    int times = 0, exfoliations = 0;
};

Count countOf(const diary::Diary& diary, const PlannedSpan& planned, const diary::TreatmentId& treatment) {
    const rulebook::Span& span = planned.resolved.span;
    Count count;
    for (const exchange::Leaving& session : proposedSessions(planned, span)) {
        count.times += session.treatment == treatment.text() ? 1 : 0;
        count.exfoliations += diary::isExfoliant(diary::kindOf(diary, session.treatment)) ? 1 : 0;
    }
    return count;
}

std::optional<Date> nextOf(const PlannedSpan& planned, const diary::TreatmentId& treatment) {
    const planner::Problem& problem = planned.resolved.problem;
    std::optional<Date> next;
    for (const planner::Session& session : planned.plan.sessions) {
        const Date date = problem.firstDay + Days(session.day);
        if (problem.treatments[static_cast<std::size_t>(session.treatment)].id == treatment.text() && date >= planned.resolved.span.today) {
            next = std::min(next.value_or(date), date);
        }
    }
    return next;
}

/// What closes its days from today on: a rule each, with the last day on which it opens; those that close more days first.
std::vector<exchange::ClosingFact> closersOf(const PlannedSpan& planned, const diary::TreatmentId& treatment) {
    const rulebook::Resolved& resolved = planned.resolved;
    const planner::Day today = daysBetween(resolved.problem.firstDay, resolved.span.today);
    std::map<std::string, std::pair<int, const rulebook::Closure*>> found;
    for (const rulebook::Closure& closure : resolved.closures) {
        const bool its = resolved.problem.treatments[static_cast<std::size_t>(closure.treatment)].id == treatment.text();
        if (its && closure.day >= today) {
            auto& [days, last] = found[closure.rule];
            ++days;
            last = &closure;
        }
    }
    std::vector<std::pair<int, const rulebook::Closure*>> ordered;
    for (const auto& [rule, closer] : found) {
        ordered.push_back(closer);
    }
    std::ranges::stable_sort(ordered, [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<exchange::ClosingFact> facts;
    for (const auto& [days, closure] : ordered) {
        facts.push_back({closure->rule, closure->cause, closure->opens});
    }
    return facts;
}

/// A stop, or more than a note of a rule that closes its days and that no pin overrules.
bool refuses(const PlannedSpan& planned, const rulebook::Notice& notice) {
    const rulebook::Resolved& resolved = planned.resolved;
    const auto closes = [&](const rulebook::Closure& closure) {
        return closure.rule == notice.rule && !closure.mayOverrule &&
               resolved.problem.treatments[static_cast<std::size_t>(closure.treatment)].id == notice.treatment;
    };
    return notice.weight == rulebook::Weight::stop ||
           (notice.weight == rulebook::Weight::caution && std::ranges::any_of(resolved.closures, closes));
}

std::vector<rulebook::Notice> noticesFor(const PlannedSpan& planned, const diary::TreatmentId& treatment) {
    std::vector<rulebook::Notice> notices;
    std::ranges::copy_if(planned.notices, std::back_inserter(notices),
                         [&](const rulebook::Notice& notice) { return notice.treatment == treatment.text(); });
    std::ranges::stable_sort(notices, [](const auto& a, const auto& b) { return a.weight > b.weight; });
    return notices;
}

}  // namespace

ShelfOutlook shelfOutlook(const rulebook::RuleBook& book, const diary::Diary& diary, const diary::ChangeSet& choice,
                          const diary::TreatmentId& treatment, const rulebook::Span& span) {
    diary::Diary changed = diary;
    if (!diary::apply(changed, choice)) {
        return {};
    }
    diary::sort(changed);
    const PlannedSpan before = planSpan(book, diary, span);
    const PlannedSpan after = choice.empty() ? before : planSpan(book, changed, span);
    const Count was = countOf(diary, before, treatment), is = countOf(changed, after, treatment);
    ShelfOutlook outlook{.plan = consequenceBetween(diary, before, changed, after),
                         .next = nextOf(after, treatment),
                         .times = is.times,
                         .timesBefore = was.times,
                         .exfoliations = is.exfoliations,
                         .exfoliationsBefore = was.exfoliations,
                         .closedBy = {},
                         .refusals = {},
                         .notices = noticesFor(after, treatment),
                         .patchOpens = {}};
    const auto rest =
        std::stable_partition(outlook.notices.begin(), outlook.notices.end(), [&](const auto& notice) { return refuses(after, notice); });
    outlook.refusals.assign(outlook.notices.begin(), rest);
    outlook.notices.erase(outlook.notices.begin(), rest);
    const diary::Treatment* found = diary::findTreatment(changed, treatment);
    outlook.daily = found != nullptr && diary::isDaily(found->kind);
    if (!outlook.next) {
        outlook.closedBy = closersOf(after, treatment);
    }
    for (const PatchDays& test : patchDays(book, changed)) {
        if (test.treatment == treatment.text()) {
            outlook.patchOpens = test.opens;
        }
    }
    return outlook;
}

}  // namespace gyeol::service

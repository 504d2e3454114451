#include "service/planning.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace gyeol::service {

namespace {

/// Whether an id is that of a daily step: of the shelf, or one of those that a shelf without them gets.
bool isDailyStep(const diary::Diary& diary, const std::string& id) {
    if (const diary::Treatment* treatment = diary::findTreatment(diary, diary::TreatmentId(id))) {
        return diary::isDaily(treatment->kind);
    }
    return id == "cleanse" || id == "moisturizer" || id == "sunscreen";
}

}  // namespace

std::string ruleOf(const rulebook::Resolved& resolved, const planner::Breach& breach) {
    if (!breach.rule.empty()) {
        return breach.rule;
    }
    for (const rulebook::Closure& closure : resolved.closures) {
        if (breach.kind == planner::BreachKind::allowed && closure.day == breach.day && closure.treatment == breach.treatments.front()) {
            return closure.rule;
        }
    }
    switch (breach.kind) {
        case planner::BreachKind::budget:
            return "evening-budget";
        case planner::BreachKind::missingGiven:
            return "given";
        default:
            return "closed";
    }
}

namespace {

/// The rules that a session breaks beside what is given, those of closed cells and of what was broken before apart, each once.
template <class Counts>
std::vector<std::string> brokenLimits(const rulebook::Resolved& resolved, const planner::Session& cell, Counts counts) {
    std::vector<planner::Session> sessions = resolved.problem.fixed;
    sessions.push_back(cell);
    std::vector<std::string> rules;
    for (const planner::Breach& breach : planner::check(resolved.problem, sessions)) {
        const std::string rule = ruleOf(resolved, breach);
        const bool limits = !breach.own && breach.kind != planner::BreachKind::allowed && counts(breach.kind);
        if (limits && std::find(rules.begin(), rules.end(), rule) == rules.end()) {
            rules.push_back(rule);
        }
    }
    return rules;
}

}  // namespace

std::vector<std::string> limitsAgainst(const rulebook::Resolved& resolved, const planner::Session& cell) {
    return brokenLimits(resolved, cell, [](planner::BreachKind) { return true; });
}

std::vector<std::string> limitsClosing(const rulebook::Resolved& resolved, const planner::Session& cell) {
    return brokenLimits(resolved, cell, [](planner::BreachKind kind) { return kind != planner::BreachKind::need; });
}

PlannedSpan planSpan(const rulebook::RuleBook& book, const diary::Diary& diary, const rulebook::Span& span) {
    PlannedSpan planned{.resolved = rulebook::resolve(book, diary, span), .plan = {}, .document = {}, .notices = {}};
    planned.plan = planner::solve(planned.resolved.problem);
    planned.notices = planned.resolved.notices;
    const auto told = rulebook::noticesOf(book, planned.resolved, planned.plan.sessions);
    planned.notices.insert(planned.notices.end(), told.begin(), told.end());
    std::stable_sort(planned.notices.begin(), planned.notices.end(), [](const auto& a, const auto& b) {
        return std::tie(a.from, a.rule, a.treatment) < std::tie(b.from, b.rule, b.treatment);
    });
    planned.notices.erase(std::unique(planned.notices.begin(), planned.notices.end()), planned.notices.end());
    planned.document = tell(book, diary, planned.resolved, planned.plan, planned.notices);
    return planned;
}

Judgement judge(const rulebook::RuleBook& book, const diary::Diary& diary, const exchange::PlanDocument& plan, Date today) {
    Judgement judgement{
        .resolved = rulebook::resolve(book, diary, {plan.firstDay, plan.days, today}), .breaches = {}, .unknownTreatments = {}};
    const planner::Problem& problem = judgement.resolved.problem;
    const planner::Day firstShown = daysBetween(problem.firstDay, plan.firstDay);
    const planner::Day lastShown = firstShown + plan.days - 1;

    std::set<planner::Session> sessions;
    std::set<std::string> unknown;
    for (const exchange::PlannedSession& session : plan.sessions) {
        const auto treatment = planner::indexOf(problem, session.treatment);
        const planner::Day day = daysBetween(problem.firstDay, session.date);
        if (treatment && day >= firstShown && day <= lastShown) {
            sessions.insert({day, *treatment});
        } else if (!treatment && !isDailyStep(diary, session.treatment)) {
            unknown.insert(session.treatment);
        }
    }
    for (const planner::Session& session : problem.fixed) {
        if (session.day < firstShown || session.day > lastShown) {
            sessions.insert(session);
        }
    }
    judgement.breaches = planner::check(problem, {sessions.begin(), sessions.end()});
    judgement.unknownTreatments.assign(unknown.begin(), unknown.end());
    return judgement;
}

std::vector<BrokenRule> brokenRules(const Judgement& judgement) {
    std::vector<BrokenRule> rules;
    for (const planner::Breach& breach : judgement.breaches) {
        BrokenRule rule{.rule = ruleOf(judgement.resolved, breach),
                        .date = judgement.resolved.problem.firstDay + Days(breach.day),
                        .treatments = {},
                        .kind = breach.kind,
                        .own = breach.own,
                        .is = breach.is,
                        .limit = breach.limit};
        for (const planner::TreatmentIndex treatment : breach.treatments) {
            rule.treatments.push_back(judgement.resolved.problem.treatments[static_cast<std::size_t>(treatment)].id);
        }
        rules.push_back(std::move(rule));
    }
    return rules;
}

}  // namespace gyeol::service

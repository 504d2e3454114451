#pragma once

#include "diary/change_set.h"
#include "diary/diary.h"
#include "exchange/plan_document.h"
#include "planner/checker.h"
#include "planner/search.h"
#include "rulebook/resolve.h"

#include <vector>

namespace gyeol::service {

/// A span of days, planned: the problem with its reasons, the best plan of the whole horizon, and the shown days as a document.
struct PlannedSpan {
    rulebook::Resolved resolved;
    planner::Plan plan;
    exchange::PlanDocument document;
    std::vector<rulebook::Notice> notices;  ///< those of the problem and those of the plan, by day
};

/// Plans the days of a span: resolve, solve, tell. Pure.
[[nodiscard]] PlannedSpan planSpan(const rulebook::RuleBook& book, const diary::Diary& diary, const rulebook::Span& span);

/// Tells a plan as a document: each session's reasons, the unmet aims, the warnings of the shown days.
[[nodiscard]] exchange::PlanDocument tell(const rulebook::RuleBook& book, const diary::Diary& diary, const rulebook::Resolved& resolved,
                                          const planner::Plan& plan, const std::vector<rulebook::Notice>& notices);

/// A solved problem as a document that `solve` prints.
[[nodiscard]] exchange::PlanDocument tellSolved(const planner::Problem& problem, const planner::Plan& plan);

/// Keeps the shown days of a plan: every session of them that is not yet in the diary becomes a planned one; planned ones of these days
/// that are not pinned, not past and not in the plan go. Daily steps are not kept: the rule book places them anyway.
[[nodiscard]] diary::ChangeSet keepSpan(const diary::Diary& diary, const PlannedSpan& span);

/// Whether anything of these days was kept: a session that is planned in the diary and not pinned.
[[nodiscard]] bool isKept(const diary::Diary& diary, Date from, int days);

/// Marks a session as done, skipped or missed, or as planned again. A session that the diary lacks is added; one that was
/// only added by a tick (not kept) goes with the tick: a daily step, and a session that is not pinned in a week of which nothing is kept.
[[nodiscard]] diary::ChangeSet markSession(const diary::Diary& diary, Date date, const diary::TreatmentId& treatment, diary::Part part,
                                           diary::SessionState state);

/// Pins a session to a day, or takes the pin away. `over` names the rules that the person overrules by it. What is done needs no pin.
/// An unpinned session stays as a planned one in a week that is kept, else it goes.
[[nodiscard]] diary::ChangeSet pinSession(const diary::Diary& diary, Date date, const diary::TreatmentId& treatment, Date today,
                                          const std::vector<std::string>& over);
[[nodiscard]] diary::ChangeSet unpinSession(const diary::Diary& diary, Date date, const diary::TreatmentId& treatment);

/// Adds a check-in, or puts it in the place of the one of that date and part.
[[nodiscard]] diary::ChangeSet recordCheckIn(const diary::Diary& diary, const diary::CheckIn& checkIn);

/// A broken rule of a plan, as a person is told it. Every one has a rule of the rule book or, where none closes the cell, the name of its
/// kind.
struct BrokenRule {
    std::string rule;
    Date date;
    std::vector<std::string> treatments;  ///< ids
    planner::BreachKind kind = planner::BreachKind::allowed;
    bool own = false;
    std::int64_t is = 0, limit = 0;
    friend bool operator==(const BrokenRule&, const BrokenRule&) = default;
};

/// The rule of a breach: its own, else the reasons kept beside the problem, else the kind of the limit.
[[nodiscard]] std::string ruleOf(const rulebook::Resolved& resolved, const planner::Breach& breach);

/// The rules of the limits that a session alone would break beside what is given, closures apart, each once.
[[nodiscard]] std::vector<std::string> limitsAgainst(const rulebook::Resolved& resolved, const planner::Session& cell);
/// Those of them that stand against it whatever else is planned. A need is not among them: another session may meet it.
[[nodiscard]] std::vector<std::string> limitsClosing(const rulebook::Resolved& resolved, const planner::Session& cell);

/// Judges the sessions of a document against the problem of the diary. The breaches' treatments are those of resolved.problem.
struct Judgement {
    rulebook::Resolved resolved;
    std::vector<planner::Breach> breaches;
    std::vector<std::string> unknownTreatments;
};
/// Daily steps are passed over; days outside the document's hold only facts.
[[nodiscard]] Judgement judge(const rulebook::RuleBook& book, const diary::Diary& diary, const exchange::PlanDocument& plan, Date today);

/// The breaches of a judgement with dates and ids.
[[nodiscard]] std::vector<BrokenRule> brokenRules(const Judgement& judgement);

}  // namespace gyeol::service

#include "service/replanning.h"

#include "service/explaining.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <tuple>

namespace gyeol::service {

namespace {

using exchange::Leaving;

/// A session by treatment, then date: the order in which sessions that go and come are paired.
using Cell = std::pair<std::string, Date>;

/// The shown days of a plan, beside what was expected of them.
class Comparison {
public:
    Comparison(const std::vector<Leaving>& expected, const PlannedSpan& planned) : planned_(planned), problem_(planned.resolved.problem) {
        for (const Leaving& session : expected) {
            if (isAhead(session.date) && planner::indexOf(problem_, session.treatment)) {
                before_.insert({session.treatment, session.date});
            }
        }
        for (const planner::Session& session : planned.plan.sessions) {
            const Date date = problem_.firstDay + Days(session.day);
            if (isAhead(date)) {
                after_.insert({problem_.treatments[static_cast<std::size_t>(session.treatment)].id, date});
            }
        }
    }

    std::vector<PlanChange> changes() {
        std::vector<Cell> gone, come;
        std::set_difference(before_.begin(), before_.end(), after_.begin(), after_.end(), std::back_inserter(gone));
        std::set_difference(after_.begin(), after_.end(), before_.begin(), before_.end(), std::back_inserter(come));
        std::vector<PlanChange> changes;
        for (const Cell& cell : gone) {
            changes.push_back(changeOf(cell, takeNearest(come, cell)));
        }
        for (const Cell& cell : come) {
            changes.push_back({.kind = ChangeKind::added,
                               .treatment = cell.first,
                               .from = {},
                               .to = cell.second,
                               .closedBy = {},
                               .because = gainOf(cell)});
        }
        std::stable_sort(changes.begin(), changes.end(), [](const PlanChange& a, const PlanChange& b) {
            return std::tuple(a.kind, a.from ? *a.from : *a.to) < std::tuple(b.kind, b.from ? *b.from : *b.to);
        });
        return changes;
    }

private:
    [[nodiscard]] bool isAhead(Date date) const {
        const rulebook::Span& span = planned_.resolved.span;
        return date >= std::max(span.from, span.today) && date < span.from + Days(span.days);
    }
    [[nodiscard]] planner::Session sessionOf(const Cell& cell) const {
        return {daysBetween(problem_.firstDay, cell.second), *planner::indexOf(problem_, cell.first)};
    }

    static std::optional<Date> takeNearest(std::vector<Cell>& come, const Cell& gone) {
        auto nearest = come.end();
        const auto distance = [&](const Cell& cell) { return std::abs(daysBetween(gone.second, cell.second)); };
        for (auto cell = come.begin(); cell != come.end(); ++cell) {
            if (cell->first == gone.first && (nearest == come.end() || distance(*cell) < distance(*nearest))) {
                nearest = cell;
            }
        }
        if (nearest == come.end()) {
            return std::nullopt;
        }
        const Date date = nearest->second;
        come.erase(nearest);
        return date;
    }

    [[nodiscard]] PlanChange changeOf(const Cell& gone, std::optional<Date> to) const {
        PlanChange change{.kind = to ? ChangeKind::moved : ChangeKind::dropped,
                          .treatment = gone.first,
                          .from = gone.second,
                          .to = to,
                          .closedBy = {},
                          .because = {}};
        const planner::Session old = sessionOf(gone);
        const auto add = [&](exchange::ClosingFact fact) {
            if (std::find(change.closedBy.begin(), change.closedBy.end(), fact) == change.closedBy.end()) {
                change.closedBy.push_back(std::move(fact));
            }
        };
        for (const rulebook::Closure& closure : rulebook::closuresOf(planned_.resolved, old)) {
            add({closure.rule, closure.cause, closure.opens});
        }
        if (change.closedBy.empty()) {
            for (const planner::Breach& breach : planner::check(problem_, withOld(old, gone, to))) {
                if (!breach.own) {
                    add({ruleOf(planned_.resolved, breach), {}, std::nullopt});
                }
            }
        }
        if (change.closedBy.empty()) {
            change.because = worthDifference(planned_.resolved, withOld(old, gone, to), planned_.plan.sessions);
            std::erase_if(change.because, [](const auto& term) { return term.points < 0; });
        }
        return change;
    }

    /// The new plan, but with the session where it was.
    [[nodiscard]] std::vector<planner::Session> withOld(const planner::Session& old, const Cell& gone, std::optional<Date> to) const {
        std::vector<planner::Session> sessions = planned_.plan.sessions;
        if (to) {
            std::erase(sessions, sessionOf({gone.first, *to}));
        }
        sessions.push_back(old);
        std::sort(sessions.begin(), sessions.end());
        return sessions;
    }

    [[nodiscard]] std::vector<exchange::RulePoints> gainOf(const Cell& cell) const {
        std::vector<planner::Session> without = planned_.plan.sessions;
        std::erase(without, sessionOf(cell));
        auto gain = worthDifference(planned_.resolved, without, planned_.plan.sessions);
        std::erase_if(gain, [](const auto& term) { return term.points < 0; });
        return gain;
    }

    const PlannedSpan& planned_;
    const planner::Problem& problem_;
    std::set<Cell> before_, after_;
};

}  // namespace

std::vector<Leaving> proposedSessions(const PlannedSpan& planned, const rulebook::Span& span) {
    const planner::Problem& problem = planned.resolved.problem;
    std::vector<Leaving> sessions;
    for (const planner::Session& session : planned.plan.sessions) {
        const Date date = problem.firstDay + Days(session.day);
        if (date >= std::max(span.from, span.today) && date < span.from + Days(span.days)) {
            sessions.push_back({date, problem.treatments[static_cast<std::size_t>(session.treatment)].id});
        }
    }
    return sessions;
}

std::vector<Leaving> expectedSessions(const diary::Diary& diary, const rulebook::Span& span, const std::optional<PlannedSpan>& earlier) {
    const Date first = std::max(span.from, span.today);
    const Date end = span.from + Days(span.days);
    std::vector<Leaving> expected;
    for (const diary::Session& session : diary.sessions) {
        if (session.state == diary::SessionState::planned && session.date >= first && session.date < end) {
            expected.push_back({session.date, session.treatment.text()});
        }
    }
    if (earlier && !isKept(diary, first, daysBetween(first, end))) {
        return proposedSessions(*earlier, span);
    }
    return expected;
}

std::vector<PlanChange> changesOf(const std::vector<Leaving>& expected, const PlannedSpan& planned) {
    return Comparison(expected, planned).changes();
}

}  // namespace gyeol::service

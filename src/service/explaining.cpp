#include "service/explaining.h"

#include "planner/explain.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace gyeol::service {

namespace {

using exchange::CellState;
using exchange::ClosingFact;
using exchange::Explanation;
using exchange::RulePoints;

/// How many days ahead the first day is looked for on which limits, and no closure, leave room.
constexpr int lookAhead = 14;

bool holds(const std::vector<planner::Session>& sessions, const planner::Session& cell) {
    return std::find(sessions.begin(), sessions.end(), cell) != sessions.end();
}

std::map<std::string, std::int64_t> pointsByRule(const rulebook::Resolved& resolved, const std::vector<planner::Session>& sessions) {
    std::map<std::string, std::int64_t> points;
    const std::set<planner::Session> placed(sessions.begin(), sessions.end());
    for (const rulebook::ScoreTerm& term : resolved.scoreTerms) {
        points[term.rule] += placed.contains({term.day, term.treatment}) ? term.points : 0;
    }
    for (const planner::Term& term : planner::termsOf(resolved.problem, sessions)) {
        points[term.rule] += term.kind == planner::TermKind::score ? 0 : term.points;
    }
    return points;
}

std::vector<RulePoints> largestFirst(const std::map<std::string, std::int64_t>& points) {
    std::vector<RulePoints> terms;
    for (const auto& [rule, sum] : points) {
        if (sum != 0) {
            terms.push_back({rule, sum});
        }
    }
    std::stable_sort(terms.begin(), terms.end(),
                     [](const RulePoints& a, const RulePoints& b) { return std::abs(a.points) > std::abs(b.points); });
    return terms;
}

/// Explains one cell of a searched treatment.
class CellExplainer {
public:
    CellExplainer(const diary::Diary& diary, const PlannedSpan& planned, planner::HeatMap& cells, const planner::Session& cell)
        : diary_(diary), planned_(planned), problem_(planned.resolved.problem), cell_(cell), cells_(cells) {
        told_.date = problem_.firstDay + Days(cell.day);
        told_.treatment = problem_.treatments[static_cast<std::size_t>(cell.treatment)].id;
        told_.past = told_.date < planned.resolved.span.today;
    }

    Explanation explain() {
        if (holds(planned_.plan.sessions, cell_)) {
            explainPlaced();
        } else if (told_.past) {
            told_.state = CellState::closed;
            addClosures();
        } else {
            explainEmpty();
        }
        return std::move(told_);
    }

private:
    void explainPlaced() {
        told_.state = CellState::placed;
        told_.given = holds(problem_.fixed, cell_);
        told_.ifCalm = holds(planned_.resolved.restsOnCalm, cell_) && !told_.given;
        std::vector<planner::Session> without = planned_.plan.sessions;
        std::erase(without, cell_);
        told_.terms = worthDifference(planned_.resolved, without, planned_.plan.sessions);
        if (told_.given && !told_.past) {
            addBreaches();
        }
    }

    /// What a pin breaks together with what else is given, and which pins would have to go.
    void addBreaches() {
        addClosures();
        bool breaks = false;
        for (const planner::Breach& breach : planner::check(problem_, problem_.fixed)) {
            const bool concerned =
                std::find(breach.treatments.begin(), breach.treatments.end(), cell_.treatment) != breach.treatments.end();
            if (breach.own && concerned && std::abs(breach.day - cell_.day) <= reachOf(breach)) {
                addFact({ruleOf(planned_.resolved, breach), {}, std::nullopt});
                breaks = true;
            }
        }
        if (breaks) {
            addMoves(planner::smallestRepair(problem_, pins()));
        }
    }

    /// Days between a breach and a session that may have its part in it; the last day of a cap's window is the breach's.
    static int reachOf(const planner::Breach& breach) { return breach.kind == planner::BreachKind::budget ? 0 : 14; }

    /// The given sessions that a person may still take away.
    [[nodiscard]] std::vector<planner::Session> pins() const {
        std::vector<planner::Session> pins;
        for (const planner::Session& session : problem_.fixed) {
            const Date date = problem_.firstDay + Days(session.day);
            const std::string& id = problem_.treatments[static_cast<std::size_t>(session.treatment)].id;
            const bool pinned = std::any_of(diary_.sessions.begin(), diary_.sessions.end(), [&](const diary::Session& entry) {
                return entry.date == date && entry.treatment.text() == id && entry.state == diary::SessionState::planned && entry.pinned;
            });
            if (pinned && date >= planned_.resolved.span.today) {
                pins.push_back(session);
            }
        }
        return pins;
    }

    void explainEmpty() {
        const planner::CellAnswer answer = cells_.answer(cell_);
        if (!answer.possible) {
            explainClosed();
            return;
        }
        told_.state = CellState::open;
        told_.costs = answer.costs;
        told_.proved = answer.proved;
        told_.terms = worthDifference(planned_.resolved, planned_.plan.sessions, answer.sessions);
        std::vector<planner::Session> leaving;
        std::set_difference(planned_.plan.sessions.begin(), planned_.plan.sessions.end(), answer.sessions.begin(), answer.sessions.end(),
                            std::back_inserter(leaving));
        addMoves(leaving);
    }

    void explainClosed() {
        told_.state = CellState::closed;
        addClosures();
        if (!told_.facts.empty()) {
            return;
        }
        const auto opens = firstOpenDay();
        for (const std::string& rule : limitsAgainst(planned_.resolved, cell_)) {
            addFact({rule, {}, opens});
        }
    }

    [[nodiscard]] std::optional<Date> firstOpenDay() {
        for (planner::Day day = cell_.day + 1; day < std::min(cell_.day + 1 + lookAhead, problem_.days); ++day) {
            if (cells_.answer({day, cell_.treatment}).possible) {
                return problem_.firstDay + Days(day);
            }
        }
        return std::nullopt;
    }

    void addClosures() {
        for (const rulebook::Closure& closure : rulebook::closuresOf(planned_.resolved, cell_)) {
            addFact({closure.rule, closure.cause, closure.opens});
        }
    }

    void addFact(ClosingFact fact) {
        if (std::find(told_.facts.begin(), told_.facts.end(), fact) == told_.facts.end()) {
            told_.facts.push_back(std::move(fact));
        }
    }

    void addMoves(const std::vector<planner::Session>& sessions) {
        for (const planner::Session& session : sessions) {
            told_.moves.push_back(
                {problem_.firstDay + Days(session.day), problem_.treatments[static_cast<std::size_t>(session.treatment)].id});
        }
    }

    const diary::Diary& diary_;
    const PlannedSpan& planned_;
    const planner::Problem& problem_;
    planner::Session cell_;
    planner::HeatMap& cells_;
    Explanation told_;
};

}  // namespace

std::vector<RulePoints> worthByRule(const rulebook::Resolved& resolved, const std::vector<planner::Session>& sessions) {
    return largestFirst(pointsByRule(resolved, sessions));
}

std::vector<RulePoints> worthDifference(const rulebook::Resolved& resolved, const std::vector<planner::Session>& first,
                                        const std::vector<planner::Session>& second) {
    auto points = pointsByRule(resolved, second);
    for (const auto& [rule, sum] : pointsByRule(resolved, first)) {
        points[rule] -= sum;
    }
    return largestFirst(points);
}

Explainer::Explainer(const diary::Diary& diary, const PlannedSpan& planned)
    : diary_(diary), planned_(planned), cells_(planned.resolved.problem, planned.plan) {}

std::optional<Explanation> Explainer::explain(const std::string& treatment, Date date) {
    const planner::Problem& problem = planned_.resolved.problem;
    if (const auto index = planner::indexOf(problem, treatment)) {
        return CellExplainer(diary_, planned_, cells_, {daysBetween(problem.firstDay, date), *index}).explain();
    }
    const bool daily = std::any_of(planned_.resolved.daily.begin(), planned_.resolved.daily.end(),
                                   [&](const rulebook::DailyStep& step) { return step.treatment == treatment; });
    if (!daily && diary::findTreatment(diary_, diary::TreatmentId(treatment)) == nullptr) {
        return std::nullopt;
    }
    Explanation told;
    told.date = date;
    told.treatment = treatment;
    told.state = daily ? CellState::daily : CellState::closed;
    return told;
}

std::optional<Explanation> explainCell(const diary::Diary& diary, const PlannedSpan& planned, const std::string& treatment, Date date) {
    return Explainer(diary, planned).explain(treatment, date);
}

}  // namespace gyeol::service

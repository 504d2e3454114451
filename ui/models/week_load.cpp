#include "ui/models/week_load.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace gyeol::ui {
namespace {

/// The gate that weighs the most: in the exfoliants' all weigh, in others some do not.
const planner::Gate* barrierGate(const planner::Problem& problem) {
    const auto weightOf = [](const planner::Gate& gate) {
        int sum = 0;
        for (const std::vector<int>& weights : gate.weights) {
            sum += std::accumulate(weights.begin(), weights.end(), 0);
        }
        return sum;
    };
    const auto most = std::ranges::max_element(problem.gates, {}, weightOf);
    return most == problem.gates.end() ? nullptr : &*most;
}

/// Adds a session to a curve, or with `sign` -1 takes it away.
void addSession(rulebook::LoadCurve& curve, const planner::Gate& gate, const planner::Session& session, int sign) {
    const auto treatment = static_cast<std::size_t>(session.treatment);
    if (treatment >= gate.weights.size()) {
        return;
    }
    const std::vector<int>& weights = gate.weights[treatment];
    for (std::size_t lag = 0; lag < weights.size(); ++lag) {
        const auto day = static_cast<std::size_t>(session.day) + lag;
        if (day >= curve.after.size()) {
            break;
        }
        curve.after[day] = std::max(0.0, curve.after[day] + sign * weights[lag]);
        if (lag > 0) {
            curve.residual[day] = std::max(0.0, curve.residual[day] + sign * weights[lag]);
        }
    }
}

}  // namespace

std::vector<planner::Session> shownSessions(const service::PlannedSpan& planned, const WeekSheet& sheet) {
    const int first = daysBetween(planned.resolved.problem.firstDay, sheet.from);
    std::set<planner::Session> sessions;
    for (const planner::Session& session : planned.plan.sessions) {
        if (session.day < first || session.day >= first + sheet.days) {
            sessions.insert(session);
        }
    }
    for (const WeekRow& row : sheet.rows) {
        for (std::size_t column = 0; row.index && column < row.cells.size(); ++column) {
            const CellState state = row.cells[column].state;
            if (state == CellState::proposed || state == CellState::kept || state == CellState::done) {
                sessions.insert({first + static_cast<int>(column), *row.index});
            }
        }
    }
    return {sessions.begin(), sessions.end()};
}

WeekLoad weekLoad(const rulebook::LoadCurve& curve, const service::PlannedSpan& planned, const WeekSheet& sheet) {
    const int first = daysBetween(planned.resolved.problem.firstDay, sheet.from);
    WeekLoad load;
    load.ceiling = curve.ceiling;
    for (int column = 0; column < sheet.days; ++column) {
        const auto day = static_cast<std::size_t>(first + column);
        if (first + column < 0 || day >= curve.residual.size() || day >= curve.after.size()) {
            break;
        }
        load.before.push_back(curve.residual[day]);
        load.after.push_back(curve.after[day]);
    }
    if (first > 0 && static_cast<std::size_t>(first) <= curve.after.size()) {
        load.entering = curve.after[static_cast<std::size_t>(first - 1)];
    } else if (!load.before.empty()) {
        load.entering = load.before.front();
    }
    return load;
}

rulebook::LoadCurve changedLoad(const rulebook::LoadCurve& curve, const planner::Problem& problem,
                                const std::vector<planner::Session>& before, const std::vector<planner::Session>& after) {
    rulebook::LoadCurve changed = curve;
    const planner::Gate* gate = barrierGate(problem);
    if (gate == nullptr) {
        return changed;
    }
    const std::set<planner::Session> old(before.begin(), before.end()), fresh(after.begin(), after.end());
    for (const planner::Session& session : fresh) {
        if (!old.contains(session)) {
            addSession(changed, *gate, session, 1);
        }
    }
    for (const planner::Session& session : old) {
        if (!fresh.contains(session)) {
            addSession(changed, *gate, session, -1);
        }
    }
    return changed;
}

}  // namespace gyeol::ui

#include "planner/heat_map.h"

#include <algorithm>

namespace gyeol::planner {

namespace {

/// More than any plan's worth can change by one session: with it as a reward, the best plan has the session wherever a plan can.
constexpr int lure = 100'000'000;

bool isGiven(const Problem& problem, const Session& cell) {
    return std::find(problem.fixed.begin(), problem.fixed.end(), cell) != problem.fixed.end();
}

CellAnswer answer(const Problem& problem, const Plan& best, const Session& cell, const SearchLimits& limits) {
    CellAnswer told{.cell = cell, .possible = true, .costs = 0, .sessions = best.sessions, .proved = best.optimal};
    if (std::find(best.sessions.begin(), best.sessions.end(), cell) != best.sessions.end() || isGiven(problem, cell)) {
        return told;
    }
    Problem lured = problem;
    lured.treatments[static_cast<std::size_t>(cell.treatment)].score[static_cast<std::size_t>(cell.day)] += lure;
    Plan plan = solve(lured, limits);
    told.proved = plan.optimal && best.optimal;
    if (std::find(plan.sessions.begin(), plan.sessions.end(), cell) == plan.sessions.end()) {
        return {.cell = cell, .possible = false, .costs = 0, .sessions = {}, .proved = plan.optimal};
    }
    told.costs = best.value - (plan.value - lure);
    told.sessions = std::move(plan.sessions);
    return told;
}

}  // namespace

std::vector<CellAnswer> answerCells(const Problem& problem, const Plan& best, const std::vector<Session>& cells,
                                    const SearchLimits& limits) {
    std::vector<CellAnswer> answers;
    answers.reserve(cells.size());
    for (const Session& cell : cells) {
        answers.push_back(answer(problem, best, cell, limits));
    }
    return answers;
}

}  // namespace gyeol::planner

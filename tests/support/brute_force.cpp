#include "support/brute_force.h"

#include "planner/checker.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace gyeol::test {

using namespace planner;

std::vector<Session> openCells(const Problem& problem) {
    const std::set<Session> given(problem.fixed.begin(), problem.fixed.end());
    std::vector<Session> cells;
    for (Day day = 0; day < problem.days; ++day) {
        for (TreatmentIndex treatment = 0; treatment < static_cast<int>(problem.treatments.size()); ++treatment) {
            const bool allowed = problem.treatments[static_cast<std::size_t>(treatment)].allowed[static_cast<std::size_t>(day)] != 0;
            if (allowed && !given.contains({day, treatment})) {
                cells.push_back({day, treatment});
            }
        }
    }
    return cells;
}

bool isFeasible(const Problem& problem, const std::vector<Session>& sessions) {
    const std::vector<Breach> breaches = check(problem, sessions);
    return std::all_of(breaches.begin(), breaches.end(), [](const Breach& breach) { return breach.own; });
}

Plan bruteForce(const Problem& problem) {
    const std::vector<Session> cells = openCells(problem);
    const std::set<Session> given(problem.fixed.begin(), problem.fixed.end());
    std::vector<Session> sessions(given.begin(), given.end());
    sessions.reserve(given.size() + cells.size());
    // Nothing but the given sessions is always feasible, and of plans of its value the last.
    Plan best{sessions, valueOf(problem, sessions), 0, true, 1};
    bool bare = true;
    // The first cell is the highest bit, so that of two sets the one with the session at their first difference comes first here:
    // an equal value that comes later never takes its place.
    for (std::uint64_t set = (std::uint64_t{1} << cells.size()) - 1; set > 0; --set) {
        sessions.resize(given.size());
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if ((set >> (cells.size() - 1 - cell) & 1) != 0) {
                sessions.push_back(cells[cell]);
            }
        }
        ++best.states;
        const std::int64_t value = valueOf(problem, sessions);
        if ((value > best.value || (value == best.value && bare)) && isFeasible(problem, sessions)) {
            best.sessions = sessions;
            best.value = value;
            bare = false;
        }
    }
    std::sort(best.sessions.begin(), best.sessions.end());
    best.bound = best.value;
    return best;
}

}  // namespace gyeol::test

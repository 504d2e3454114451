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

namespace {

/// The best of the sets of open cells that have all of `required`, as bits: the first cell is the highest bit.
std::optional<Plan> bestOf(const Problem& problem, const std::vector<Session>& cells, std::uint64_t required) {
    const std::set<Session> given(problem.fixed.begin(), problem.fixed.end());
    std::vector<Session> sessions(given.begin(), given.end());
    sessions.reserve(given.size() + cells.size());
    std::optional<Plan> best;
    std::int64_t tried = 0;
    // Of two sets the one with the session at their first difference comes first here: an equal value that comes later never takes its
    // place.
    for (std::uint64_t set = std::uint64_t{1} << cells.size(); set-- > 0;) {
        if ((set & required) != required) {
            continue;
        }
        sessions.resize(given.size());
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if ((set >> (cells.size() - 1 - cell) & 1) != 0) {
                sessions.push_back(cells[cell]);
            }
        }
        ++tried;
        const std::int64_t value = valueOf(problem, sessions);
        if ((!best || value > best->value) && isFeasible(problem, sessions)) {
            best = Plan{sessions, value, value, true, 0};
        }
    }
    if (best) {
        std::sort(best->sessions.begin(), best->sessions.end());
        best->states = tried;
    }
    return best;
}

}  // namespace

Plan bruteForce(const Problem& problem) {
    return *bestOf(problem, openCells(problem), 0);
}

std::optional<Plan> bruteForceWith(const Problem& problem, const Session& cell) {
    const std::vector<Session> cells = openCells(problem);
    const auto place = static_cast<std::size_t>(std::find(cells.begin(), cells.end(), cell) - cells.begin());
    return bestOf(problem, cells, std::uint64_t{1} << (cells.size() - 1 - place));
}

}  // namespace gyeol::test

#include "planner/heat_map.h"

#include "planner/checker.h"
#include "planner/small_problem.h"
#include "support/brute_force.h"
#include "support/catch.h"
#include "support/random_problem.h"

#include <algorithm>

using namespace gyeol;
using namespace gyeol::planner;

namespace {

std::vector<Session> everyCell(const Problem& problem, Day from, Day to) {
    std::vector<Session> cells;
    for (Day day = from; day <= to; ++day) {
        for (TreatmentIndex treatment = 0; treatment < static_cast<int>(problem.treatments.size()); ++treatment) {
            cells.push_back({day, treatment});
        }
    }
    return cells;
}

bool holds(const std::vector<Session>& sessions, const Session& cell) {
    return std::find(sessions.begin(), sessions.end(), cell) != sessions.end();
}

}  // namespace

TEST_CASE("a heat map answers each cell as brute force does") {
    const int problems = test::releaseRun() ? 10'000 : 600;
    int possible = 0;
    int costly = 0;
    for (int seed = 1; seed <= problems; ++seed) {
        const Problem problem = test::tinyProblem(static_cast<std::uint64_t>(seed));
        const Plan best = solve(problem);
        const auto open = test::openCells(problem);
        for (const CellAnswer& answer : answerCells(problem, best, everyCell(problem, 0, problem.days - 1))) {
            INFO("seed " << seed << ", day " << answer.cell.day << ", treatment " << answer.cell.treatment << '\n'
                         << test::describe(problem, best, best));
            REQUIRE(answer.proved);
            const bool isOpen = std::find(open.begin(), open.end(), answer.cell) != open.end();
            const bool isGiven = holds(problem.fixed, answer.cell);
            const auto expected = isOpen ? test::bruteForceWith(problem, answer.cell) : std::nullopt;
            REQUIRE(answer.possible == (expected.has_value() || isGiven));
            if (expected) {
                REQUIRE(answer.costs == best.value - expected->value);
                REQUIRE(answer.sessions == expected->sessions);
                possible += 1;
                costly += answer.costs > 0 ? 1 : 0;
            }
        }
    }
    CHECK(possible > problems);
    CHECK(costly > problems / 2);
}

TEST_CASE("a week's heat map agrees with solving again with the session wished for beyond measure") {
    const int problems = test::releaseRun() ? 60 : 6;
    constexpr int lure = 1'000'000;
    for (int seed = 1; seed <= problems; ++seed) {
        const Problem problem = test::personProblem(static_cast<std::uint64_t>(seed), {28, 5});
        const Plan best = solve(problem);
        for (const CellAnswer& answer : answerCells(problem, best, everyCell(problem, 7, 13))) {
            INFO("seed " << seed << ", day " << answer.cell.day << ", treatment " << answer.cell.treatment);
            REQUIRE(answer.proved);
            if (holds(problem.fixed, answer.cell)) {
                REQUIRE(answer.costs == 0);
                continue;
            }
            Problem lured = problem;
            lured.treatments[static_cast<std::size_t>(answer.cell.treatment)].score[static_cast<std::size_t>(answer.cell.day)] += lure;
            const Plan expected = solve(lured);
            REQUIRE(answer.possible == holds(expected.sessions, answer.cell));
            if (answer.possible) {
                REQUIRE(answer.costs == best.value - (expected.value - lure));
                REQUIRE(answer.sessions == expected.sessions);
                REQUIRE(test::isFeasible(problem, answer.sessions));
                REQUIRE(valueOf(problem, answer.sessions) == best.value - answer.costs);
            }
        }
    }
}

TEST_CASE("a cell of the best plan costs nothing and keeps it") {
    const Problem problem = test::personProblem(3, {14, 5});
    const Plan best = solve(problem);
    const auto answers = answerCells(problem, best, best.sessions);
    REQUIRE(answers.size() == best.sessions.size());
    for (const CellAnswer& answer : answers) {
        CHECK(answer.possible);
        CHECK(answer.costs == 0);
        CHECK(answer.sessions == best.sessions);
    }
}

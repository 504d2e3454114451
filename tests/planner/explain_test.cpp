#include "planner/explain.h"

#include "exchange/problem_json.h"
#include "planner/checker.h"
#include "planner/search.h"
#include "planner/small_problem.h"
#include "support/brute_force.h"
#include "support/catch.h"
#include "support/random_problem.h"

#include <algorithm>
#include <numeric>

using namespace gyeol;
using namespace gyeol::planner;
using test::everyDay;

namespace {

std::int64_t sumOf(const std::vector<Term>& terms) {
    return std::accumulate(terms.begin(), terms.end(), std::int64_t{0},
                           [](std::int64_t sum, const Term& term) { return sum + term.points; });
}

/// Whether the pins that stay break nothing, the other given sessions being what they are.
bool repaired(Problem problem, const std::vector<Session>& pins, const std::vector<Session>& dropped) {
    std::vector<Session> staying;
    std::copy_if(pins.begin(), pins.end(), std::back_inserter(staying),
                 [&](const Session& pin) { return std::find(dropped.begin(), dropped.end(), pin) == dropped.end(); });
    std::erase_if(problem.fixed, [&](const Session& session) { return std::find(pins.begin(), pins.end(), session) != pins.end(); });
    std::vector<Session> sessions = problem.fixed;
    for (const Session& pin : staying) {
        problem.treatments[static_cast<std::size_t>(pin.treatment)].allowed[static_cast<std::size_t>(pin.day)] = 1;
        sessions.push_back(pin);
    }
    // What a pin needs may be added by the plan: a need alone is no reason to take the pin away.
    problem.needs.clear();
    return test::isFeasible(problem, sessions);
}

}  // namespace

TEST_CASE("the terms of a plan name what earned them") {
    Problem problem = test::smallProblem(3, 2);
    problem.history = {{-1, 0}};
    problem.treatments[0].score = {4, 0, 0};
    problem.pairs = {{0, 1, 1, 12, "after"}};
    problem.targets = {{1, 0, 2, 2, 24, 14, "aim"}, {0, -2, 2, 1, 5, 7, "enough"}};
    const std::vector<Term> expected = {{TermKind::score, "", 0, 0, 4},
                                        {TermKind::pair, "after", 1, 0, 12},
                                        {TermKind::pair, "after", 1, 1, 12},
                                        {TermKind::target, "enough", 0, 2, -7}};
    CHECK(termsOf(problem, {{0, 0}, {0, 1}, {1, 1}}) == expected);
    CHECK(termsOf(problem, {{1, 1}}) == std::vector<Term>{{TermKind::target, "aim", 1, 2, -24}});
}

TEST_CASE("the terms of any plan add up to its value") {
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Problem problem = seed % 4 == 0 ? test::personProblem(seed, {14, 6}) : test::tinyProblem(seed);
        const Plan plan = solve(problem);
        INFO("seed " << seed << '\n' << exchange::writeProblem(problem));
        REQUIRE(sumOf(termsOf(problem, plan.sessions)) == plan.value);
        REQUIRE(sumOf(termsOf(problem, problem.fixed)) == valueOf(problem, problem.fixed));
    }
}

TEST_CASE("pins that break nothing need no repair") {
    Problem problem = test::smallProblem(5, 1);
    problem.fixed = {{0, 0}, {3, 0}};
    problem.gaps = {{{0}, {0}, 2, "alternate-days"}};
    CHECK(smallestRepair(problem, problem.fixed).empty());
}

TEST_CASE("the smallest repair takes the pin in the middle away, not the two beside it") {
    Problem problem = test::smallProblem(5, 1);
    problem.fixed = {{1, 0}, {2, 0}, {3, 0}};
    problem.gaps = {{{0}, {0}, 2, "alternate-days"}};
    CHECK(smallestRepair(problem, problem.fixed) == std::vector<Session>{{2, 0}});
}

TEST_CASE("what was done stands, and the pin beside it goes") {
    Problem problem = test::smallProblem(4, 1);
    problem.fixed = {{0, 0}, {1, 0}};
    problem.gaps = {{{0}, {0}, 2, "alternate-days"}};
    CHECK(smallestRepair(problem, {{1, 0}}) == std::vector<Session>{{1, 0}});
}

TEST_CASE("a repair is the smallest that there is") {
    int broken = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        Problem problem = test::tinyProblem(seed);
        problem.needs.clear();
        const std::vector<Session> pins = problem.fixed;
        const auto dropped = smallestRepair(problem, pins);
        INFO("seed " << seed << '\n' << exchange::writeProblem(problem));
        REQUIRE(repaired(problem, pins, dropped));
        for (std::uint64_t set = 0; set < (std::uint64_t{1} << pins.size()); ++set) {
            std::vector<Session> fewer;
            for (std::size_t pin = 0; pin < pins.size(); ++pin) {
                if ((set >> pin & 1) != 0) {
                    fewer.push_back(pins[pin]);
                }
            }
            if (fewer.size() < dropped.size()) {
                REQUIRE_FALSE(repaired(problem, pins, fewer));
            }
        }
        broken += dropped.empty() ? 0 : 1;
    }
    CHECK(broken > 20);
}

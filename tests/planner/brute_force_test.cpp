#include "support/brute_force.h"

#include "planner/search.h"
#include "planner/small_problem.h"
#include "support/catch.h"
#include "support/random_problem.h"

using namespace gyeol;
using namespace gyeol::planner;

TEST_CASE("brute force takes the earliest session of two plans of equal worth") {
    Problem problem = test::smallProblem(2, 2);
    problem.gaps = {{{0, 1}, {0, 1}, 2, ""}};
    problem.targets = {{0, 0, 1, 1, 5, 0, ""}, {1, 0, 1, 1, 5, 0, ""}};
    const Plan plan = test::bruteForce(problem);
    CHECK(plan.value == -5);
    CHECK(plan.sessions == std::vector<Session>{{0, 0}});
    CHECK(plan.states == 16);
}

// The first layer that the search has to pass: every tiny problem, value and sessions, ties too.
TEST_CASE("the search finds the plan that brute force finds") {
    const int problems = test::releaseRun() ? 100'000 : 5'000;
    int different = 0;
    for (int seed = 1; seed <= problems && different < 3; ++seed) {
        const Problem problem = test::tinyProblem(static_cast<std::uint64_t>(seed));
        const Plan expected = test::bruteForce(problem);
        const Plan plan = solve(problem);
        const bool same = plan.sessions == expected.sessions && plan.value == expected.value && plan.optimal && plan.bound == plan.value;
        if (!same) {
            FAIL_CHECK("seed " << seed << '\n' << test::describe(problem, plan, expected));
        }
        different += same ? 0 : 1;
    }
    CHECK(different == 0);
}

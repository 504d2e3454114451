#include "planner/search.h"
#include "planner/small_problem.h"
#include "support/brute_force.h"
#include "support/catch.h"
#include "support/random_problem.h"

#include "planner/checker.h"

using namespace gyeol;
using namespace gyeol::planner;

TEST_CASE("a search that is stopped early says so and errs on the right side") {
    int stopped = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Problem problem = test::personProblem(seed, {14, 8});
        const Plan best = solve(problem);
        REQUIRE(best.optimal);
        for (const std::int64_t limit : {std::int64_t{0}, std::int64_t{1}, std::int64_t{50}, best.states / 2}) {
            const Plan plan = solve(problem, {limit});
            INFO("seed " << seed << ", limit " << limit);
            CHECK(plan == solve(problem, {limit}));
            CHECK(test::isFeasible(problem, plan.sessions));
            CHECK(plan.value == valueOf(problem, plan.sessions));
            CHECK(plan.value <= best.value);
            CHECK(plan.bound >= best.value);
            if (plan.optimal) {
                CHECK(plan.sessions == best.sessions);
                CHECK(plan.bound == plan.value);
            } else {
                ++stopped;
            }
        }
    }
    CHECK(stopped > 0);
}

TEST_CASE("a bound stays true of tiny problems too") {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Problem problem = test::tinyProblem(seed);
        const Plan plan = solve(problem, {5});
        const Plan best = test::bruteForce(problem);
        INFO("seed " << seed);
        CHECK(plan.value <= best.value);
        CHECK(plan.bound >= best.value);
        CHECK(test::isFeasible(problem, plan.sessions));
        CHECK((!plan.optimal || plan.sessions == best.sessions));
    }
}

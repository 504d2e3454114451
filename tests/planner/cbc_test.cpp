#include "exchange/problem_json.h"
#include "planner/checker.h"
#include "planner/search.h"
#include "planner/small_problem.h"
#include "support/brute_force.h"
#include "support/catch.h"
#include "support/integer_program.h"
#include "support/random_problem.h"

using namespace gyeol;
using namespace gyeol::planner;

namespace {

/// What cbc proves best for a problem is what the search finds. Returns whether cbc came to an end.
bool agrees(const Problem& problem, std::uint64_t seed) {
    const test::ProgramAnswer answer = test::solveWithCbc(problem);
    const Plan plan = solve(problem);
    INFO("seed " << seed << ", " << problem.days << " days, " << problem.treatments.size() << " treatments\n"
                 << exchange::writeProblem(problem));
    CHECK(plan.optimal);
    CHECK(plan.value == valueOf(problem, plan.sessions));
    CHECK(test::isFeasible(problem, plan.sessions));
    CHECK(test::isFeasible(problem, answer.sessions));
    if (answer.proved) {
        CHECK(plan.value == valueOf(problem, answer.sessions));
    } else {  // out of time: its best is a lower bound all the same
        CHECK(plan.value >= valueOf(problem, answer.sessions));
    }
    return answer.proved;
}

}  // namespace

TEST_CASE("the search finds the optimum that an integer program proves") {
    if (!test::haveCbc()) {
        WARN("cbc is not installed: nothing compared");
        return;
    }
    struct Round {
        int problems, days, treatments;
    };
    const std::vector<Round> everyDay = {{30, 7, 5}, {20, 14, 5}, {10, 7, 8}};
    const std::vector<Round> beforeRelease = {{100, 7, 5}, {100, 14, 5}, {70, 21, 5}, {60, 28, 5},
                                              {40, 7, 8},  {20, 14, 8},  {10, 7, 12}, {12, 84, 5}};
    int proved = 0, compared = 0;
    std::uint64_t seed = 1;
    for (const Round& round : test::releaseRun() ? beforeRelease : everyDay) {
        for (int i = 0; i < round.problems; ++i, ++seed) {
            proved += agrees(test::personProblem(seed, {round.days, round.treatments}), seed) ? 1 : 0;
            ++compared;
        }
    }
    INFO(proved << " of " << compared << " proved by cbc within its time");
    CHECK(proved * 100 >= compared * 97);
}

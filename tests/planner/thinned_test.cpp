#include "planner/thinned.h"

#include "planner/checker.h"
#include "planner/search.h"
#include "planner/small_problem.h"
#include "support/brute_force.h"
#include "support/catch.h"
#include "support/random_problem.h"

#include <algorithm>

using namespace gyeol;
using namespace gyeol::planner;

namespace {

int openDays(const Problem& problem, TreatmentIndex treatment) {
    const auto& allowed = problem.treatments[static_cast<std::size_t>(treatment)].allowed;
    return static_cast<int>(std::count_if(allowed.begin(), allowed.end(), [](char open) { return open != 0; }));
}

/// More than anybody has: every treatment is allowed daily, and what each did in a whole year matters for a limit, a gate and pairs.
Problem beyondAPersons(int treatments, int days) {
    test::Random random(7);
    Problem problem = test::smallProblem(days, treatments);
    std::vector<TreatmentIndex> all;
    Gate gate;
    for (TreatmentIndex t = 0; t < treatments; ++t) {
        auto& treatment = problem.treatments[static_cast<std::size_t>(t)];
        treatment.minutes = 5;
        std::generate(treatment.score.begin(), treatment.score.end(), [&] { return random.between(-5, 9); });
        all.push_back(t);
        auto& weights = gate.weights.emplace_back();
        for (int left = random.between(50, 99); weights.size() < 64; left = left * 9 / 10) {
            weights.push_back(left);
        }
        problem.caps.push_back({{t}, 366, std::vector<int>(static_cast<std::size_t>(days), 100), ""});
    }
    problem.budget.assign(static_cast<std::size_t>(days), 60);
    gate.treatments = all;
    gate.base.assign(static_cast<std::size_t>(days), 0);
    gate.ceiling.assign(static_cast<std::size_t>(days), 100);
    problem.gates.push_back(gate);
    for (int i = 0; i < 2 * treatments; ++i) {
        problem.pairs.push_back(
            {random.between(0, treatments - 1), random.between(0, treatments - 1), random.between(0, 19), random.between(-10, 19), ""});
    }
    return problem;
}

}  // namespace

TEST_CASE("a problem that needs no thinning is the problem itself") {
    const Problem problem = test::tinyProblem(1);
    const Thinned thinned(problem);
    CHECK(&thinned.problem() == &problem);
    const Plan plan = solve(problem);
    CHECK(thinned.told(plan) == plan);
}

TEST_CASE("thinning leaves every second open day, then every fourth, and few within a long reach") {
    Problem problem = test::smallProblem(40, 2);
    problem.treatments[0].allowed[4] = 0;
    Thinned thinned(problem);
    thinned.thin(0, 7);
    CHECK(openDays(thinned.problem(), 0) == 19);
    CHECK(openDays(thinned.problem(), 1) == 40);
    thinned.thin(0, 7);
    CHECK(openDays(thinned.problem(), 0) == 9);
    thinned.thin(1, 120);
    CHECK(openDays(thinned.problem(), 1) == 4);
}

TEST_CASE("the plan of a thinned problem is one of the whole problem, and its bound holds there") {
    int worse = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Problem problem = test::tinyProblem(seed);
        const Plan best = test::bruteForce(problem);
        Thinned thinned(problem);
        test::Random random(seed);
        for (int times = random.between(1, 3); times > 0; --times) {
            thinned.thin(random.between(0, static_cast<int>(problem.treatments.size()) - 1), random.between(1, 60));
        }
        const Plan plan = thinned.told(solve(thinned.problem()));
        INFO("seed " << seed << '\n' << test::describe(problem, plan, best));
        CHECK(test::isFeasible(problem, plan.sessions));
        CHECK(plan.value == valueOf(problem, plan.sessions));
        CHECK(plan.value <= best.value);
        CHECK(plan.bound >= best.value);
        CHECK_FALSE(plan.optimal);
        worse += plan.value < best.value ? 1 : 0;
    }
    CHECK(worse > 0);  // else nothing was thinned that mattered
}

TEST_CASE("more than a person has ends with a plan and a bound, the same every time") {
    const Problem problem = beyondAPersons(20, 120);
    const Plan plan = solve(problem, {300'000});
    CHECK_FALSE(plan.optimal);
    CHECK(test::isFeasible(problem, plan.sessions));
    CHECK_FALSE(plan.sessions.empty());
    CHECK(plan.value == valueOf(problem, plan.sessions));
    CHECK(plan.bound >= plan.value);
    CHECK(plan == solve(problem, {300'000}));
}

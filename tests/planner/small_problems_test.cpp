#include "planner/checker.h"
#include "planner/letters.h"
#include "planner/search.h"
#include "planner/small_problem.h"
#include "support/brute_force.h"
#include "support/catch.h"

#include <functional>

using namespace gyeol;
using namespace gyeol::planner;
using test::everyDay;

namespace {

/// A problem whose right plan a person can see, with that plan as a picture: a row a treatment, a column a day.
struct Case {
    const char* meaning;
    int days;
    int treatments;
    std::function<void(Problem&)> write;
    const char* plan;
    std::int64_t value;
};

void like(Problem& problem, TreatmentIndex treatment, std::vector<int> score) {
    problem.treatments[static_cast<std::size_t>(treatment)].score = std::move(score);
}
void close(Problem& problem, TreatmentIndex treatment, Day day) {
    problem.treatments[static_cast<std::size_t>(treatment)].allowed[static_cast<std::size_t>(day)] = 0;
}

const std::vector<Case> cases = {
    {"a session of no worth is placed: of equal plans the one that has it", 2, 1, [](Problem&) {}, "xx\n", 0},
    {"a session that costs is left out", 3, 1,
     [](Problem& p) {
         like(p, a, {1, -1, 2});
     },
     "x.x\n", 3},
    {"a closed cell stays empty, whatever it is worth", 3, 1,
     [](Problem& p) {
         like(p, a, {1, 9, 1});
         close(p, a, 1);
     },
     "x.x\n", 2},
    {"a pin stands on a closed cell and costs what it costs", 2, 1,
     [](Problem& p) {
         like(p, a, {-5, -5});
         close(p, a, 1);
         p.fixed = {{1, a}};
     },
     ".x\n", -5},
    {"a cap takes the best days", 4, 1,
     [](Problem& p) {
         like(p, a, {1, 3, 2, 1});
         p.caps = {{{a}, 4, everyDay(p, 2), ""}};
     },
     ".xx.\n", 5},
    {"a window rolls over the end of a week and of the past", 5, 1,
     [](Problem& p) {
         p.history = {{-1, a}};
         like(p, a, {1, 1, 1, 1, 1});
         p.caps = {{{a}, 3, everyDay(p, 1), ""}};
     },
     "..x..\n", 1},
    {"a cap that pins break lets nothing be added near them", 5, 1,
     [](Problem& p) {
         like(p, a, {1, 1, 1, 1, 1});
         p.fixed = {{1, a}, {2, a}};
         p.caps = {{{a}, 2, everyDay(p, 1), ""}};
     },
     ".xx.x\n", 3},
    {"a gate waits until little enough is left", 6, 1,
     [](Problem& p) {
         like(p, a, {1, 1, 1, 1, 1, 1});
         p.gates = {{{a}, {{100, 60, 51, 20}}, everyDay(p, 0), everyDay(p, 50), ""}};
     },
     "x..x..\n", 2},
    {"what two sessions leave adds up: one of them gives way", 2, 3,
     [](Problem& p) {
         like(p, a, {-1, 9});
         like(p, b, {3, -1});
         like(p, c, {2, -1});
         p.gates = {{{a}, {{}, {0, 30}, {0, 30}}, everyDay(p, 0), everyDay(p, 50), ""}};
     },
     ".x\nx.\n..\n", 12},
    {"what a procedure leaves closes a gate by itself", 4, 1,
     [](Problem& p) {
         p.gates = {{{a}, {{}}, {51, 50, 99, 0}, everyDay(p, 50), ""}};
     },
     ".x.x\n", 0},
    {"alternate days", 5, 1,
     [](Problem& p) {
         p.gaps = {{{a}, {a}, 2, ""}};
     },
     "x.x.x\n", 0},
    {"a gap has a direction", 2, 2,
     [](Problem& p) {
         p.gaps = {{{a}, {b}, 2, ""}};
         like(p, a, {-1, 5});
         like(p, b, {1, -1});
     },
     ".x\nx.\n", 6},
    {"not on one day: the treatment that is worth more, and of two alike the first", 2, 2,
     [](Problem& p) {
         p.gaps = {{{a, b}, {a, b}, 1, ""}};
         like(p, a, {2, 3});
         like(p, b, {2, 4});
     },
     "x.\n.x\n", 6},
    {"a need brings its company, at a price", 2, 3,
     [](Problem& p) {
         p.needs = {{a, {b, c}, ""}};
         like(p, a, {5, 5});
         like(p, b, {-4, -6});
         like(p, c, {-3, -6});
     },
     "x.\n..\nx.\n", 2},
    {"a given session needs nothing", 1, 2,
     [](Problem& p) {
         p.needs = {{a, {b}, ""}};
         p.fixed = {{0, a}};
         like(p, b, {-1});
     },
     "x\n.\n", 0},
    {"a pair of given sessions is bought by none", 2, 2,
     [](Problem& p) {
         p.pairs = {{a, b, 1, 12, ""}};
         like(p, a, {-5, -5});
         like(p, b, {-5, -5});
     },
     "x.\n.x\n", 2},
    {"a target spends where a session costs less than its miss", 4, 1,
     [](Problem& p) {
         like(p, a, {-3, -1, -9, -2});
         p.targets = {{a, 0, 3, 3, 4, 0, ""}};
     },
     "xx.x\n", -6},
    {"one too many costs, unless it earns more", 3, 1,
     [](Problem& p) {
         like(p, a, {15, 2, 9});
         p.targets = {{a, 0, 2, 1, 30, 10, ""}};
     },
     "x..\n", 15},
    {"what was done last week counts for an aim that spans it", 2, 1,
     [](Problem& p) {
         p.history = {{-1, a}};
         like(p, a, {-1, -1});
         p.targets = {{a, -3, 1, 1, 30, 0, ""}};
     },
     "..\n", 0},
    {"an evening without minutes", 2, 2,
     [](Problem& p) {
         p.treatments[a].minutes = 20;
         p.budget = {0, 60};
     },
     ".x\nxx\n", 0},
    {"an evening that is too short for both", 1, 3,
     [](Problem& p) {
         p.treatments[a].minutes = 30;
         p.treatments[b].minutes = 20;
         p.treatments[c].minutes = 25;
         p.budget = {45};
         like(p, a, {3});
         like(p, b, {2});
         like(p, c, {2});
     },
     ".\nx\nx\n", 4},
};

}  // namespace

TEST_CASE("small problems have the plan that their meaning asks for") {
    for (const Case& one : cases) {
        Problem problem = test::smallProblem(one.days, one.treatments);
        one.write(problem);
        DYNAMIC_SECTION(one.meaning) {
            const Plan plan = solve(problem);
            CHECK(test::picture(problem, plan.sessions) == one.plan);
            CHECK(plan.value == one.value);
            CHECK(plan.optimal);
            CHECK(test::picture(problem, test::bruteForce(problem).sessions) == one.plan);
        }
    }
}

TEST_CASE("a problem without a treatment has an empty plan") {
    const Plan plan = solve(test::smallProblem(28, 0));
    CHECK(plan.sessions.empty());
    CHECK(plan.value == 0);
    CHECK(plan.optimal);
}

TEST_CASE("the longest horizon is no harder by the day") {
    Problem problem = test::smallProblem(longestHorizon, 2);
    problem.gaps = {{{a}, {a}, 2, ""}, {{a, b}, {a, b}, 1, ""}};
    problem.caps = {{{b}, 7, everyDay(problem, 2), ""}};
    const Plan plan = solve(problem);
    CHECK(plan.optimal);
    CHECK(test::isFeasible(problem, plan.sessions));
    CHECK(plan.sessions.front() == Session{0, a});
}

#include "planner/checker.h"

#include "planner/letters.h"
#include "planner/small_problem.h"
#include "support/catch.h"

#include <ostream>

namespace gyeol::planner {
// For Catch's messages.
static std::ostream& operator<<(std::ostream& out, const Breach& breach) {
    out << "{kind " << static_cast<int>(breach.kind) << ", rule \"" << breach.rule << "\", day " << breach.day << ", treatments";
    for (const TreatmentIndex treatment : breach.treatments) {
        out << ' ' << treatment;
    }
    return out << (breach.own ? ", own, " : ", ") << breach.is << " of " << breach.limit << '}';
}
}  // namespace gyeol::planner

using namespace gyeol;
using namespace gyeol::planner;
using test::everyDay;
using test::smallProblem;

namespace {

using Breaches = std::vector<Breach>;

}  // namespace

TEST_CASE("nothing is wrong with an empty plan of an empty problem") {
    CHECK(check(smallProblem(7, 3), {}).empty());
    CHECK(check(smallProblem(7, 0), {}).empty());
}

TEST_CASE("a free session stands only where its cell is open, a given one anywhere") {
    Problem problem = smallProblem(3, 2);
    problem.treatments[a].allowed = {1, 0, 1};
    problem.treatments[b].allowed = {0, 0, 0};
    problem.fixed = {{1, b}};
    CHECK(check(problem, {{0, a}, {1, b}, {2, a}}).empty());
    CHECK(check(problem, {{1, a}, {1, b}}) == Breaches{{BreachKind::allowed, "", 1, {a}, false, 1, 0}});
}

TEST_CASE("a cap counts every window that ends in the horizon or reaches into it") {
    Problem problem = smallProblem(5, 2);
    problem.caps = {{{b, a}, 3, {2, 2, 1, 2, 2}, "cap"}};
    SECTION("as many as there may be") {
        CHECK(check(problem, {{0, a}, {3, a}, {3, b}}).empty());
    }
    SECTION("one breach for each window, by its last day") {
        CHECK(check(problem, {{1, a}, {2, b}}) == Breaches{{BreachKind::cap, "cap", 2, {a, b}, false, 2, 1}});
        CHECK(check(problem, {{2, a}, {3, b}, {4, b}}) == Breaches{{BreachKind::cap, "cap", 4, {a, b}, false, 3, 2}});
    }
    SECTION("windows roll over from the past") {
        problem.history = {{-1, a}, {-2, a}};
        CHECK(check(problem, {{0, b}}) == Breaches{{BreachKind::cap, "cap", 0, {a, b}, false, 3, 2}});
        CHECK(check(problem, {{1, b}}).empty());
    }
    SECTION("windows that end beyond the horizon have the last day's limit") {
        problem.caps[0].max = {9, 9, 9, 9, 0};
        CHECK(check(problem, {{3, a}}) ==
              Breaches{{BreachKind::cap, "cap", 4, {a}, false, 1, 0}, {BreachKind::cap, "cap", 5, {a}, false, 1, 0}});
    }
}

TEST_CASE("what given sessions overuse of a cap is their own, and nothing may be added") {
    Problem problem = smallProblem(4, 1);
    problem.caps = {{{a}, 2, everyDay(problem, 1), "cap"}};
    problem.fixed = {{1, a}, {2, a}};
    CHECK(check(problem, problem.fixed) == Breaches{{BreachKind::cap, "cap", 2, {a}, true, 2, 1}});
    CHECK(check(problem, {{0, a}, {1, a}, {2, a}}) ==
          Breaches{{BreachKind::cap, "cap", 1, {a}, false, 2, 1}, {BreachKind::cap, "cap", 2, {a}, true, 2, 1}});
    problem.caps[0].window = 3;
    CHECK(check(problem, {{0, a}, {1, a}, {2, a}})[1] == Breach{BreachKind::cap, "cap", 2, {a}, false, 3, 2});
}

TEST_CASE("a gate is open where little enough is left") {
    Problem problem = smallProblem(4, 3);
    problem.gates = {{{a}, {{90, 50, 20}, {0, 31}, {}}, {0, 0, 20, 0}, everyDay(problem, 50), "gate"}};
    SECTION("the weight at lag 0 is no part of the residual") {
        CHECK(check(problem, {{0, a}}).empty());
    }
    SECTION("exactly at the ceiling is open") {
        CHECK(check(problem, {{0, a}, {1, a}}).empty());
    }
    SECTION("sessions of every treatment with weights add up, and the base") {
        CHECK(check(problem, {{1, b}, {2, a}}) == Breaches{{BreachKind::gate, "gate", 2, {a}, false, 51, 50}});
        CHECK(check(problem, {{0, a}, {1, c}, {2, a}}).empty());
    }
    SECTION("treatments that load it and are not named go through") {
        CHECK(check(problem, {{1, a}, {1, b}, {2, b}}).empty());
    }
    SECTION("the past loads it too") {
        problem.history = {{-1, a}, {-1, b}};
        CHECK(check(problem, {{0, a}}) == Breaches{{BreachKind::gate, "gate", 0, {a}, false, 81, 50}});
    }
}

TEST_CASE("a given session keeps a gate at what given ones leave") {
    Problem problem = smallProblem(3, 2);
    problem.gates = {{{a}, {{100, 40}, {0, 30}}, everyDay(problem, 0), everyDay(problem, 50), "gate"}};
    SECTION("below the ceiling, up to the ceiling") {
        problem.fixed = {{1, a}};
        CHECK(check(problem, {{0, a}, {1, a}}).empty());
        CHECK(check(problem, {{0, a}, {0, b}, {1, a}}) == Breaches{{BreachKind::gate, "gate", 1, {a}, false, 70, 50}});
    }
    SECTION("beyond the ceiling, nothing more") {
        problem.gates[0].ceiling = everyDay(problem, 35);
        problem.fixed = {{0, a}, {1, a}};
        CHECK(check(problem, problem.fixed) == Breaches{{BreachKind::gate, "gate", 1, {a}, true, 40, 35}});
        CHECK(check(problem, {{0, a}, {0, b}, {1, a}}) == Breaches{{BreachKind::gate, "gate", 1, {a}, false, 70, 40}});
    }
}

TEST_CASE("a gap keeps two sessions apart") {
    Problem problem = smallProblem(5, 3);
    SECTION("of one treatment: on alternate days") {
        problem.gaps = {{{a}, {a}, 2, "gap"}};
        CHECK(check(problem, {{0, a}, {2, a}, {4, a}}).empty());
        CHECK(check(problem, {{0, a}, {1, a}}) == Breaches{{BreachKind::gap, "gap", 1, {a}, false, 1, 2}});
    }
    SECTION("of two: the first before the other, or on its day") {
        problem.gaps = {{{a}, {b}, 2, "gap"}};
        CHECK(check(problem, {{1, b}, {2, a}}).empty());
        CHECK(check(problem, {{1, a}, {2, b}}) == Breaches{{BreachKind::gap, "gap", 2, {a, b}, false, 1, 2}});
        CHECK(check(problem, {{1, a}, {1, b}}) == Breaches{{BreachKind::gap, "gap", 1, {a, b}, false, 0, 2}});
    }
    SECTION("two of one day are told once, though each is in both lists") {
        problem.gaps = {{{a, b, c}, {c, b, a}, 1, "gap"}};
        CHECK(check(problem, {{3, b}, {3, c}}) == Breaches{{BreachKind::gap, "gap", 3, {b, c}, false, 0, 1}});
    }
    SECTION("from the past into the horizon") {
        problem.gaps = {{{a}, {a}, 3, "gap"}};
        problem.history = {{-2, a}, {-3, a}};
        CHECK(check(problem, {{0, a}}) == Breaches{{BreachKind::gap, "gap", 0, {a}, false, 2, 3}});
    }
    SECTION("two given ones are the person's own") {
        problem.gaps = {{{a}, {a}, 2, "gap"}};
        problem.history = {{-1, a}};
        problem.fixed = {{0, a}};
        CHECK(check(problem, {{0, a}}) == Breaches{{BreachKind::gap, "gap", 0, {a}, true, 1, 2}});
        CHECK(check(problem, {{0, a}, {1, a}}).back() == Breach{BreachKind::gap, "gap", 1, {a}, false, 1, 2});
    }
}

TEST_CASE("a free session has beside it one of those that it needs") {
    Problem problem = smallProblem(2, 3);
    problem.needs = {{a, {b, c}, "need"}};
    CHECK(check(problem, {{0, a}, {0, c}, {1, a}, {1, b}}).empty());
    CHECK(check(problem, {{0, a}, {1, b}}) == Breaches{{BreachKind::need, "need", 0, {a}, false, 0, 1}});
    problem.fixed = {{0, a}, {1, b}};
    CHECK(check(problem, problem.fixed).empty());
    CHECK(check(problem, {{0, a}, {1, a}, {1, b}}).empty());
}

TEST_CASE("an evening has its minutes, or what given sessions take") {
    Problem problem = smallProblem(2, 3);
    problem.treatments[a].minutes = 20;
    problem.treatments[b].minutes = 15;
    problem.budget = {34, 35};
    CHECK(check(problem, {{1, a}, {1, b}, {1, c}}).empty());
    CHECK(check(problem, {{0, a}, {0, b}, {0, c}}) == Breaches{{BreachKind::budget, "", 0, {a, b}, false, 35, 34}});
    problem.budget = {10, 0};
    problem.fixed = {{0, b}};
    CHECK(check(problem, {{0, b}, {0, c}}) == Breaches{{BreachKind::budget, "", 0, {b}, true, 15, 10}});
    CHECK(check(problem, {{0, b}, {0, a}}) == Breaches{{BreachKind::budget, "", 0, {a, b}, false, 35, 15}});
}

TEST_CASE("a given session that a plan lacks is told, and counts all the same") {
    Problem problem = smallProblem(3, 1);
    problem.fixed = {{1, a}, {1, a}};
    problem.gaps = {{{a}, {a}, 2, "gap"}};
    CHECK(check(problem, {{2, a}}) ==
          Breaches{{BreachKind::missingGiven, "", 1, {a}, false, 0, 1}, {BreachKind::gap, "gap", 2, {a}, false, 1, 2}});
}

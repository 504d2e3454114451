#include "planner/checker.h"
#include "planner/letters.h"
#include "planner/small_problem.h"
#include "support/catch.h"

using namespace gyeol;
using namespace gyeol::planner;
using test::smallProblem;

TEST_CASE("sessions of the horizon have their points, given ones too, once each") {
    Problem problem = smallProblem(3, 2);
    problem.treatments[a].score = {1, 10, 100};
    problem.treatments[b].score = {-1000, 0, 0};
    problem.fixed = {{1, a}};
    problem.history = {{-1, a}};
    CHECK(valueOf(problem, {}) == 10);
    CHECK(valueOf(problem, {{1, a}, {2, a}, {2, a}}) == 110);
    CHECK(valueOf(problem, {{0, a}, {0, b}, {1, a}}) == -989);
}

TEST_CASE("a pair counts where its second session is in the horizon") {
    Problem problem = smallProblem(4, 2);
    problem.pairs = {{a, b, 1, 12, ""}};
    CHECK(valueOf(problem, {{0, a}, {1, b}}) == 12);
    CHECK(valueOf(problem, {{0, b}, {1, a}}) == 0);
    CHECK(valueOf(problem, {{0, a}, {1, a}, {1, b}, {2, b}}) == 24);
    problem.history = {{-1, a}, {-2, a}, {-1, b}};
    CHECK(valueOf(problem, {}) == 0);
    CHECK(valueOf(problem, {{0, b}}) == 12);
    CHECK(valueOf(problem, {{3, a}}) == 0);
}

TEST_CASE("pairs of lag 0 join two treatments of one day, and one with itself never") {
    Problem problem = smallProblem(2, 2);
    problem.pairs = {{a, b, 0, 8, ""}, {a, a, 0, 1000, ""}, {b, a, 0, 1, ""}};
    CHECK(valueOf(problem, {{0, a}, {0, b}, {1, a}}) == 9);
}

TEST_CASE("a target takes what is missing and what is too much") {
    Problem problem = smallProblem(6, 1);
    problem.targets = {{a, 1, 3, 2, 24, 14, ""}};
    CHECK(valueOf(problem, {{0, a}, {4, a}}) == -48);
    CHECK(valueOf(problem, {{1, a}}) == -24);
    CHECK(valueOf(problem, {{1, a}, {3, a}}) == 0);
    CHECK(valueOf(problem, {{1, a}, {2, a}, {3, a}}) == -14);
}

TEST_CASE("a target's span reaches into the past, where sessions count, and beyond the horizon, where none are") {
    Problem problem = smallProblem(3, 1);
    problem.history = {{-1, a}, {-3, a}};
    problem.targets = {{a, -2, 0, 1, 10, 7, ""}, {a, 2, 9, 2, 1, 0, ""}, {a, 5, 9, 1, 100, 0, ""}, {a, -9, -2, 0, 0, 1000, ""}};
    CHECK(valueOf(problem, {}) == -2 - 100 - 1000);
    CHECK(valueOf(problem, {{0, a}, {2, a}}) == -7 - 1 - 100 - 1000);
}

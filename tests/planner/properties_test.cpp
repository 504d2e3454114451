#include "exchange/problem_json.h"
#include "planner/checker.h"
#include "planner/search.h"
#include "planner/small_problem.h"
#include "support/brute_force.h"
#include "support/property.h"
#include "support/random_problem.h"

#include <algorithm>

using namespace gyeol;
using namespace gyeol::planner;
using test::property;

namespace {

/// Any tiny problem, or one of a person's one or two weeks; a failure prints it.
Problem anyProblem() {
    // A seed is as simple as another: nothing is gained by shrinking one.
    const auto seed = *rc::gen::noShrink(rc::gen::arbitrary<std::uint64_t>()).as("seed");
    const int shape = *rc::gen::inRange(0, 4).as("tiny where 0 or 1, a person's of 7 or 14 days where 2 or 3");
    const int treatments = shape == 2 ? 8 : 5;
    Problem problem = shape < 2 ? test::tinyProblem(seed, 30) : test::personProblem(seed, {shape == 2 ? 7 : 14, treatments});
    RC_LOG() << exchange::writeProblem(problem);
    return problem;
}

template <class T>
T takeOne(std::vector<T>& list) {
    const auto index = *rc::gen::inRange<std::size_t>(0, list.size());
    T taken = list[index];
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
    return taken;
}

/// The same problem one day later, with an empty day in front of it. Its history must not reach the day before the horizon, which would
/// become a day of the horizon.
Problem dayLater(Problem problem) {
    problem.days += 1;
    const auto inFront = [](auto& list, auto entry) { list.insert(list.begin(), entry); };
    for (Treatment& treatment : problem.treatments) {
        inFront(treatment.allowed, char{0});
        inFront(treatment.score, 7);
    }
    inFront(problem.budget, 0);
    for (Session& session : problem.history) {
        session.day += 1;
    }
    for (Session& session : problem.fixed) {
        session.day += 1;
    }
    for (Cap& cap : problem.caps) {
        inFront(cap.max, 0);
    }
    for (Gate& gate : problem.gates) {
        inFront(gate.base, 3);
        inFront(gate.ceiling, 0);
    }
    for (Target& target : problem.targets) {
        target.from += 1;
        target.to += 1;
    }
    return problem;
}

}  // namespace

TEST_CASE("every plan") {
    property("is clean in the checker's eyes and worth what it says", [] {
        const Problem problem = anyProblem();
        const Plan plan = solve(problem);
        RC_ASSERT(test::isFeasible(problem, plan.sessions));
        RC_ASSERT(plan.value == valueOf(problem, plan.sessions));
        RC_ASSERT(plan.optimal);
        RC_ASSERT(plan.bound == plan.value);
        RC_ASSERT(std::is_sorted(plan.sessions.begin(), plan.sessions.end()));
        RC_ASSERT(std::adjacent_find(plan.sessions.begin(), plan.sessions.end()) == plan.sessions.end());
    });
    property("is the same again, and in whatever order a problem's lists come", [] {
        Problem problem = anyProblem();
        const Plan plan = solve(problem);
        RC_ASSERT(solve(problem) == plan);
        std::reverse(problem.history.begin(), problem.history.end());
        std::reverse(problem.fixed.begin(), problem.fixed.end());
        problem.fixed.insert(problem.fixed.end(), problem.fixed.begin(), problem.fixed.end());
        std::reverse(problem.caps.begin(), problem.caps.end());
        std::reverse(problem.gates.begin(), problem.gates.end());
        std::reverse(problem.gaps.begin(), problem.gaps.end());
        std::reverse(problem.needs.begin(), problem.needs.end());
        std::reverse(problem.pairs.begin(), problem.pairs.end());
        std::reverse(problem.targets.begin(), problem.targets.end());
        const Plan again = solve(problem);
        RC_ASSERT(again.sessions == plan.sessions);
        RC_ASSERT(again.value == plan.value);
    });
    property("moves with its problem by a day", [] {
        Problem problem = anyProblem();
        std::erase_if(problem.history, [](const Session& session) { return session.day == -1; });
        const Plan plan = solve(problem);
        Plan later = solve(dayLater(problem));
        for (Session& session : later.sessions) {
            session.day -= 1;
        }
        RC_ASSERT(later.sessions == plan.sessions);
        RC_ASSERT(later.value == plan.value);
    });
    property("does not depend on the date", [] {
        Problem problem = anyProblem();
        const Plan plan = solve(problem);
        problem.firstDay += Days{*rc::gen::inRange(1, 400)};
        RC_ASSERT(solve(problem) == plan);
    });
}

TEST_CASE("the value of the best plan") {
    property("is never lowered by pinning one of its sessions", [] {
        Problem problem = anyProblem();
        Plan plan = solve(problem);
        RC_PRE(!plan.sessions.empty());
        problem.fixed.push_back(takeOne(plan.sessions));
        RC_ASSERT(solve(problem).value >= plan.value);
    });
    property("is never raised by closing a cell", [] {
        Problem problem = anyProblem();
        const Plan plan = solve(problem);
        std::vector<Session> cells = test::openCells(problem);
        RC_PRE(!cells.empty());
        const Session cell = takeOne(cells);
        problem.treatments[static_cast<std::size_t>(cell.treatment)].allowed[static_cast<std::size_t>(cell.day)] = 0;
        const Plan closed = solve(problem);
        RC_ASSERT(closed.value <= plan.value);
        const bool wasThere = std::find(plan.sessions.begin(), plan.sessions.end(), cell) != plan.sessions.end();
        RC_ASSERT(wasThere || closed.sessions == plan.sessions);
    });
    property("is never lowered by taking a limit away", [] {
        Problem problem = anyProblem();
        const Plan plan = solve(problem);
        switch (*rc::gen::inRange(0, 4).as("a cap, gate, gap or need")) {
            case 0:
                RC_PRE(!problem.caps.empty());
                takeOne(problem.caps);
                break;
            case 1:
                RC_PRE(!problem.gates.empty());
                takeOne(problem.gates);
                break;
            case 2:
                RC_PRE(!problem.gaps.empty());
                takeOne(problem.gaps);
                break;
            default:
                RC_PRE(!problem.needs.empty());
                takeOne(problem.needs);
                break;
        }
        RC_ASSERT(solve(problem).value >= plan.value);
    });
    property("grows by what all sessions of a treatment are worth more, at least", [] {
        Problem problem = anyProblem();
        const Plan plan = solve(problem);
        const auto treatment = *rc::gen::inRange<std::size_t>(0, problem.treatments.size());
        for (int& score : problem.treatments[treatment].score) {
            score += 5;
        }
        const auto placed = std::count_if(plan.sessions.begin(), plan.sessions.end(),
                                          [&](const Session& session) { return session.treatment == static_cast<int>(treatment); });
        RC_ASSERT(solve(problem).value >= plan.value + 5 * placed);
    });
}

#include "support/integer_program.h"

#include "exchange/problem_json.h"
#include "planner/checker.h"
#include "planner/small_problem.h"
#include "support/brute_force.h"
#include "support/catch.h"
#include "support/random_problem.h"

using namespace gyeol;
using namespace gyeol::planner;

// The model was put into code twice: as limits to look at (the checker) and as linear rows. On every set of open cells of every tiny
// problem both must say the same, feasible or not, and the same worth.
TEST_CASE("the checker and the integer program agree on every set of sessions") {
    const int problems = test::releaseRun() ? 20'000 : 800;
    std::int64_t feasible = 0, sets = 0;
    for (int seed = 1; seed <= problems; ++seed) {
        const Problem problem = test::tinyProblem(static_cast<std::uint64_t>(seed), 8);
        const test::IntegerProgram program(problem);
        const std::vector<Session> cells = test::openCells(problem);
        for (std::uint64_t set = 0; set < std::uint64_t{1} << cells.size(); ++set) {
            std::vector<Session> free;
            for (std::size_t cell = 0; cell < cells.size(); ++cell) {
                if ((set >> cell & 1) != 0) {
                    free.push_back(cells[cell]);
                }
            }
            std::vector<Session> all = problem.fixed;
            all.insert(all.end(), free.begin(), free.end());
            const bool right = test::isFeasible(problem, all);
            feasible += right ? 1 : 0;
            ++sets;
            if (program.holds(free) != right || program.objective(free) != valueOf(problem, all)) {
                FAIL("seed " << seed << ", rows " << program.holds(free) << ", checker " << right << ", objective "
                             << program.objective(free) << ", value " << valueOf(problem, all) << '\n'
                             << exchange::writeProblem(problem) << test::picture(problem, all));
            }
        }
    }
    // Where nearly all sets were of one sort, agreeing would mean little.
    CHECK(feasible > sets / 20);
    CHECK(feasible < sets / 2);
}

TEST_CASE("no session is always feasible beside the given ones") {
    for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
        const Problem problem = test::tinyProblem(seed);
        INFO("seed " << seed << '\n' << exchange::writeProblem(problem));
        CHECK(test::isFeasible(problem, problem.fixed));
    }
}

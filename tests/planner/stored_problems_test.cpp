#include "base/file.h"
#include "exchange/problem_json.h"
#include "planner/checker.h"
#include "planner/search.h"
#include "planner/small_problem.h"
#include "support/brute_force.h"
#include "support/catch.h"
#include "support/integer_program.h"
#include "support/paths.h"
#include "support/random_problem.h"

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

using namespace gyeol;
using namespace gyeol::planner;

namespace {

std::string textOf(const std::filesystem::path& path) {
    const Result<std::string> text = readFile(path);
    REQUIRE(text.has_value());
    return *text;
}

/// Sessions as `[[day, "treatment"], …]`.
nlohmann::json asJson(const Problem& problem, const std::vector<Session>& sessions) {
    nlohmann::json list = nlohmann::json::array();
    for (const Session& session : sessions) {
        list.push_back({session.day, problem.treatments[static_cast<std::size_t>(session.treatment)].id});
    }
    return list;
}

}  // namespace

TEST_CASE("stored problems keep their proven optimum, and the tiny ones their one right plan") {
    const std::filesystem::path folder = test::fixtures() / "problems";
    const auto expected = nlohmann::json::parse(textOf(folder / "expected.json"));
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        files += entry.path().filename() == "expected.json" ? 0 : 1;
    }
    CHECK(files == expected.size());
    for (const auto& [name, known] : expected.items()) {
        INFO(name);
        const Result<Problem> problem = exchange::readProblem(textOf(folder / name));
        REQUIRE(problem.has_value());
        const Plan plan = solve(*problem);
        CHECK(plan.value == known.at("value"));
        CHECK(plan.optimal);
        CHECK(test::isFeasible(*problem, plan.sessions));
        CHECK(valueOf(*problem, plan.sessions) == plan.value);
        if (known.contains("sessions")) {
            CHECK(asJson(*problem, plan.sessions) == known.at("sessions"));
        }
    }
}

// Not a test: makes the stored problems again, into the folder that GYEOL_MAKE_PROBLEMS names. Optima come from cbc and brute force alone.
TEST_CASE("make the stored problems", "[.make]") {
    const char* asked = std::getenv("GYEOL_MAKE_PROBLEMS");
    REQUIRE(asked != nullptr);
    const std::filesystem::path folder = asked;
    nlohmann::json expected = nlohmann::json::object();
    const auto store = [&](const std::string& name, const Problem& problem) {
        REQUIRE(writeFile(folder / name, exchange::writeProblem(problem)).has_value());
    };
    int stored = 0;
    for (std::uint64_t seed = 900'001; stored < 40; ++seed) {
        const Problem problem = test::tinyProblem(seed);
        if (test::openCells(problem).size() < 5 || problem.targets.size() + problem.pairs.size() + problem.gates.size() < 3) {
            continue;
        }
        const std::string name = (stored < 10 ? "tiny-0" : "tiny-") + std::to_string(stored) + ".json";
        const Plan plan = test::bruteForce(problem);
        store(name, problem);
        expected[name] = {{"value", plan.value}, {"sessions", asJson(problem, plan.sessions)}};
        ++stored;
    }
    const std::vector<test::PersonShape> shapes = {{7, 5},  {7, 5},  {7, 8},  {7, 12}, {14, 5}, {14, 5},
                                                   {14, 8}, {14, 8}, {21, 5}, {28, 5}, {28, 5}, {28, 5}};
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const Problem problem = test::personProblem(910'001 + i, shapes[i]);
        const test::ProgramAnswer answer = test::solveWithCbc(problem);
        REQUIRE(answer.proved);
        const std::string name =
            "person-" + std::to_string(shapes[i].days) + "-" + std::to_string(shapes[i].treatments) + "-" + std::to_string(i) + ".json";
        store(name, problem);
        expected[name] = {{"value", valueOf(problem, answer.sessions)}};
    }
    REQUIRE(writeFile(folder / "expected.json", expected.dump(1) + "\n").has_value());
}

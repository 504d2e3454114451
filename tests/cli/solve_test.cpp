#include "cli/run_cli.h"

#include <sstream>

using namespace gyeol::test;

namespace {

/// Two evenings apart, worth one session each; the second has a given one.
const char* const smallProblem = R"({"format": "gyeol-problem", "version": 1, "first_day": "2026-11-23", "days": 3,
  "treatments": [{"id": "toner", "minutes": 5, "allowed": [1, 1, 1], "score": [2, 9, 2]}, {"id": "mask", "minutes": 20, "allowed": [1, 1, 1], "score": [0, 0, -1]}],
  "budget": [45, 45, 45], "fixed": [{"day": 1, "treatment": "mask"}],
  "gaps": [{"first": ["toner"], "then": ["toner"], "days": 2, "rule": "alternate-days"}],
  "targets": [{"treatment": "mask", "from": 0, "to": 2, "count": 3, "miss": 4, "over": 0, "rule": "weekly-aim"}]})";

}  // namespace

TEST_CASE("a solved problem is one line of JSON with its time") {
    const TemporaryFolder folder;
    const std::string file = written(folder, "small.json", smallProblem);
    const Ran ran = runCli({"solve", "--json", file});
    REQUIRE(ran.status == 0);
    CHECK(lineCount(ran.out) == 1);
    const auto plan = parsed(ran.out);
    CHECK(plan.at("value") == 9 + 0 + 0 - 1);  // the toner on its best evening, a mask on all three: −1 is less than missing it
    CHECK(plan.at("optimal") == true);
    CHECK(plan.at("horizon") == 3);
    CHECK(plan.at("elapsed_us").get<int>() >= 1);
    CHECK_FALSE(plan.contains("repeat"));
    REQUIRE(plan.at("sessions").size() == 4);
    CHECK(plan.at("sessions")[1].at("treatment") == "toner");
    CHECK(plan.at("sessions")[2].at("given") == true);
    CHECK_FALSE(plan.at("sessions")[0].contains("part"));
    CHECK(plan.at("sessions")[3].at("date") == "2026-11-25");
}

TEST_CASE("repeated solving tells the median and the 99th percentile") {
    const TemporaryFolder folder;
    const auto plan = parsed(runCli({"solve", "--json", "--repeat", "20", written(folder, "small.json", smallProblem)}).out);
    CHECK(plan.at("repeat") == 20);
    CHECK(plan.at("median_us").get<std::int64_t>() >= 1);
    CHECK(plan.at("p99_us").get<std::int64_t>() >= plan.at("median_us").get<std::int64_t>());
}

TEST_CASE("several problems are a line each; one that is bad stops them all") {
    const TemporaryFolder folder;
    const std::string good = written(folder, "good.json", smallProblem), bad = written(folder, "bad.json", "{}");
    const Ran both = runCli({"solve", "--json", good, good});
    CHECK(both.status == 0);
    CHECK(lineCount(both.out) == 2);
    const Ran mixed = runCli({"solve", "--json", good, bad});
    CHECK(mixed.status == 3);
    CHECK(mixed.out.empty());
}

TEST_CASE("a search that is stopped ends well, with a bound that holds") {
    const TemporaryFolder folder;
    const Ran problem = runCli({"problem", "--diary", exampleFile("experienced-halfyear"), "--from", "2026-11-23"});
    const std::string file = written(folder, "problem.json", problem.out);
    const auto best = parsed(runCli({"solve", "--json", file}).out);
    const Ran stopped = runCli({"solve", "--json", "--limit", "1", file});
    CHECK(stopped.status == 0);
    const auto plan = parsed(stopped.out);
    CHECK(plan.at("bound").get<int>() >= best.at("value").get<int>());
    CHECK(plan.at("value").get<int>() <= best.at("value").get<int>());
}

TEST_CASE("people are told the value, the time and the days") {
    const TemporaryFolder folder;
    const std::string file = written(folder, "small.json", smallProblem);
    const Ran ran = runCli({"solve", file});
    CHECK(ran.status == 0);
    CHECK(ran.out.find(file + ": 3 days, 2 treatments") == 0);
    CHECK(ran.out.find("Value 8, proved the best") != std::string::npos);
    CHECK(ran.out.find("Tue 24 Nov") != std::string::npos);
    CHECK(ran.out.find("toner, mask (given)") != std::string::npos);
}

#include "exchange/problem_json.h"

#include "base/file.h"
#include "support/catch.h"
#include "support/paths.h"

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>

using namespace gyeol;
using exchange::readProblem;
using exchange::writeProblem;
using Json = nlohmann::ordered_json;

namespace {

/// A problem that uses every part of the format.
Json sample() {
    return Json::parse(R"({"format": "gyeol-problem", "version": 1, "first_day": "2026-11-23", "days": 3,
        "treatments": [{"id": "acid", "minutes": 5, "allowed": [1, 0, 1], "score": [0, -5, 3]},
                       {"id": "pack", "minutes": 15, "allowed": [1, 1, 1], "score": [0, 0, 0]},
                       {"id": "moist", "minutes": 0, "allowed": [1, 1, 1], "score": [1, 1, 1]}],
        "budget": [45, 45, 0],
        "history": [{"day": -3, "treatment": "pack"}, {"day": -400, "treatment": "acid"}, {"day": -3, "treatment": "pack"}],
        "fixed": [{"day": 2, "treatment": "acid"}],
        "caps": [{"treatments": ["acid", "pack"], "window": 7, "max": [2, 2, 1], "rule": "exfoliation-per-week"}],
        "gates": [{"treatments": ["acid"], "weights": {"acid": [100, 57], "moist": [1]}, "base": [12, 7, 4], "ceiling": [50, 50, 50]}],
        "gaps": [{"first": ["acid"], "then": ["acid", "pack"], "days": 2, "rule": "alternate-days"}],
        "needs": [{"treatment": "pack", "with": "moist"}],
        "pairs": [{"first": "acid", "then": "moist", "lag": 1, "score": 12}],
        "targets": [{"treatment": "moist", "from": -400, "to": 403, "count": 2, "miss": 24, "over": 14, "rule": "weekly-target"}]})");
}

planner::Problem problemOf(const Json& json) {
    const auto problem = readProblem(json.dump());
    if (!problem) {
        FAIL(nameOf(problem.error().code) << " at " << problem.error().place);
    }
    return *problem;
}

/// The problem with another value at a place (JSON pointer); null takes the member away.
void checkFailure(FailureCode code, const std::string& where, Json value, const std::string& place) {
    CAPTURE(where, place);
    Json json = sample();
    json[Json::json_pointer(where)] = std::move(value);
    const auto problem = readProblem(json.dump());
    REQUIRE_FALSE(problem);
    CHECK(nameOf(problem.error().code) == nameOf(code));
    CHECK(problem.error().place == place);
}
void checkFailure(FailureCode code, const std::string& where, Json value) {
    checkFailure(code, where, std::move(value), where);
}

void checkLimits(const std::string& where, int low, int high) {
    for (const int value : {low, high}) {
        Json json = sample();
        json[Json::json_pointer(where)] = value;
        (void)problemOf(json);
    }
    checkFailure(FailureCode::outOfRange, where, low - 1);
    checkFailure(FailureCode::outOfRange, where, high + 1);
    checkFailure(FailureCode::wrongType, where, low + 0.5);
}

}  // namespace

TEST_CASE("a problem is read as it stands") {
    const planner::Problem problem = problemOf(sample());
    CHECK(formatDate(problem.firstDay) == "2026-11-23");
    CHECK(problem.days == 3);
    REQUIRE(problem.treatments.size() == 3);
    CHECK(problem.treatments[0] == planner::Treatment{"acid", 5, {1, 0, 1}, {0, -5, 3}});
    CHECK(problem.budget == std::vector<int>{45, 45, 0});
    CHECK(problem.history == std::vector<planner::Session>{{-400, 0}, {-3, 1}});
    CHECK(problem.fixed == std::vector<planner::Session>{{2, 0}});
    CHECK(problem.caps == std::vector<planner::Cap>{{{0, 1}, 7, {2, 2, 1}, "exfoliation-per-week"}});
    CHECK(problem.gates == std::vector<planner::Gate>{{{0}, {{100, 57}, {}, {1}}, {12, 7, 4}, {50, 50, 50}, ""}});
    CHECK(problem.gaps == std::vector<planner::Gap>{{{0}, {0, 1}, 2, "alternate-days"}});
    CHECK(problem.needs == std::vector<planner::Need>{{1, {2}, ""}});
    CHECK(problem.pairs == std::vector<planner::Pair>{{0, 2, 1, 12, ""}});
    CHECK(problem.targets == std::vector<planner::Target>{{2, -400, 403, 2, 24, 14, "weekly-target"}});
}

TEST_CASE("what is written is read as the same problem") {
    const planner::Problem problem = problemOf(sample());
    const std::string text = writeProblem(problem);
    CHECK(problemOf(Json::parse(text)) == problem);
    CHECK(text.back() == '\n');
    int seen = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(test::fixtures() / "problems")) {
        const auto bytes = readFile(entry.path());
        if (!bytes || bytes->find("\"gyeol-problem\"") == std::string::npos) {
            continue;
        }
        CAPTURE(entry.path());
        const planner::Problem read = problemOf(Json::parse(*bytes));
        CHECK(problemOf(Json::parse(writeProblem(read))) == read);
        ++seen;
    }
    CHECK(seen > 0);
}

TEST_CASE("lists that are empty may be missing; lists per day may not") {
    Json json = sample();
    for (const char* key : {"history", "fixed", "caps", "gates", "gaps", "needs", "pairs", "targets"}) {
        json.erase(key);
    }
    const planner::Problem problem = problemOf(json);
    CHECK(problem.history.empty());
    CHECK(problem.targets.empty());
    for (const char* key :
         {"/first_day", "/days", "/treatments", "/budget", "/treatments/0/id", "/treatments/0/minutes", "/treatments/1/allowed",
          "/treatments/2/score", "/caps/0/window", "/caps/0/max", "/gates/0/base", "/gates/0/ceiling", "/gaps/0/days", "/needs/0/treatment",
          "/pairs/0/lag", "/pairs/0/score", "/targets/0/count", "/history/0/day"}) {
        checkFailure(FailureCode::missingKey, key, nullptr);
    }
}

TEST_CASE("every number has its limits") {
    checkLimits("/treatments/0/minutes", 0, 1'440);
    checkLimits("/treatments/0/allowed/1", 0, 1);
    checkLimits("/treatments/0/score/1", -10'000, 10'000);
    checkLimits("/budget/0", 0, 100'000);
    checkLimits("/history/0/day", -400, -1);
    checkLimits("/fixed/0/day", 0, 2);
    checkLimits("/caps/0/window", 1, 366);
    checkLimits("/caps/0/max/2", 0, 1'000);
    checkLimits("/gates/0/weights/acid/0", 0, 10'000);
    checkLimits("/gates/0/base/0", 0, 100'000);
    checkLimits("/gates/0/ceiling/0", 0, 100'000);
    checkLimits("/gaps/0/days", 1, 366);
    checkLimits("/pairs/0/lag", 0, 60);
    checkLimits("/pairs/0/score", -10'000, 10'000);
    checkLimits("/targets/0/count", 0, 1'000);
    checkLimits("/targets/0/miss", 0, 10'000);
    checkLimits("/targets/0/over", 0, 10'000);
    checkFailure(FailureCode::outOfRange, "/days", 0);
    checkFailure(FailureCode::outOfRange, "/days", 3'661);
    checkFailure(FailureCode::outOfRange, "/targets/0/from", -401);
    checkFailure(FailureCode::outOfRange, "/targets/0/to", 404);
    Json reversed = sample()["targets"];
    reversed[0]["from"] = 2;
    reversed[0]["to"] = 1;
    checkFailure(FailureCode::wrongOrder, "/targets", reversed, "/targets/0/to");
}

TEST_CASE("lists per day have an entry for every day, and weights at most 64") {
    for (const char* place : {"/budget", "/treatments/0/score", "/caps/0/max", "/gates/0/base", "/gates/0/ceiling"}) {
        checkFailure(FailureCode::outOfRange, place, Json::array({1, 1}));
        checkFailure(FailureCode::outOfRange, place, Json::array({1, 1, 1, 1}));
        checkFailure(FailureCode::wrongType, place, 1);
    }
    checkFailure(FailureCode::outOfRange, "/treatments/0/allowed", Json::array());
    checkFailure(FailureCode::outOfRange, "/gates/0/weights/acid", std::vector<int>(65, 1));
    checkFailure(FailureCode::outOfRange, "/treatments", Json::array());
}

TEST_CASE("treatments are known and named once") {
    for (const char* place :
         {"/history/0/treatment", "/fixed/0/treatment", "/caps/0/treatments/1", "/gates/0/treatments/0", "/gaps/0/first/0",
          "/gaps/0/then/1", "/needs/0/treatment", "/needs/0/with", "/pairs/0/first", "/pairs/0/then", "/targets/0/treatment"}) {
        checkFailure(FailureCode::unknownTreatment, place, "stranger");
    }
    checkFailure(FailureCode::unknownTreatment, "/gates/0/weights/stranger", Json::array({1}));
    checkFailure(FailureCode::duplicate, "/treatments/1/id", "acid");
    checkFailure(FailureCode::duplicate, "/caps/0/treatments/1", "acid");
    checkFailure(FailureCode::duplicate, "/gaps/0/then/1", "acid");
    checkFailure(FailureCode::duplicate, "/needs/0/with", Json::array({"moist", "moist"}), "/needs/0/with/1");
    checkFailure(FailureCode::notAnId, "/treatments/2/id", "Moist");
}

TEST_CASE("unknown keys and other formats are errors") {
    for (const char* place : {"/extra", "/treatments/0/name", "/caps/0/min", "/targets/0/under", "/history/0/part"}) {
        checkFailure(FailureCode::unknownKey, place, 1);
    }
    checkFailure(FailureCode::wrongFormat, "/format", "gyeol-diary");
    checkFailure(FailureCode::wrongVersion, "/version", 2);
    checkFailure(FailureCode::notADate, "/first_day", "2026-02-30");
    checkFailure(FailureCode::wrongType, "/caps", Json::object());
    checkFailure(FailureCode::wrongType, "/caps/0", "acid");
    checkFailure(FailureCode::wrongType, "/caps/0/rule", 5);
}

TEST_CASE("a problem has at most 64 treatments") {
    Json treatments = sample()["treatments"];
    while (treatments.size() < 64) {
        treatments.push_back(treatments[2]);
        treatments.back()["id"] = "moist-" + std::to_string(treatments.size());
    }
    Json json = sample();
    json["treatments"] = treatments;
    CHECK(problemOf(json).treatments.size() == 64);
    treatments.push_back(treatments[2]);
    treatments.back()["id"] = "one-more";
    checkFailure(FailureCode::outOfRange, "/treatments", treatments);

    // One failure and no more: what stands beside too many treatments is not looked at, so it costs nothing.
    json["treatments"] = treatments;
    json["gates"] = Json::array({Json::object(), 5});
    const auto refused = readProblem(json.dump());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().place == "/treatments");
    CHECK(refused.error().more == 0);
}

TEST_CASE("what is of no form is told as that, and not as too much or as unknown") {
    checkFailure(FailureCode::wrongType, "/treatments", 5);
    checkFailure(FailureCode::wrongType, "/treatments/2/id", 5);
    checkFailure(FailureCode::wrongType, "/caps/0/treatments/1", 5);
    checkFailure(FailureCode::wrongType, "/needs/0/with", 5);
    checkFailure(FailureCode::tooLong, "/caps/0/rule", std::string(10'001, 'x'));
}

TEST_CASE("a limit of no treatments, a gate without weights and a need of nothing are read as they are") {
    Json json = sample();
    json["caps"][0].erase("treatments");
    json["gates"][0].erase("weights");
    json["needs"][0].erase("with");
    planner::Problem problem = problemOf(json);
    CHECK(problem.caps[0].treatments.empty());
    CHECK(problem.gates[0].weights == std::vector<std::vector<int>>(3));
    CHECK(problem.needs[0].with.empty());

    // null is the same as missing, in a table too
    json = sample();
    json["gates"][0]["weights"]["acid"] = nullptr;
    problem = problemOf(json);
    CHECK(problem.gates[0].weights == std::vector<std::vector<int>>{{}, {}, {1}});
}

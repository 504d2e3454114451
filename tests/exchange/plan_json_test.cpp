#include "exchange/plan_document.h"

#include "support/catch.h"
#include "support/names_table.h"

#include <nlohmann/json.hpp>

using namespace gyeol;
using namespace gyeol::exchange;
using Json = nlohmann::ordered_json;

namespace {

constexpr Date firstDay{std::chrono::year{2026} / std::chrono::November / 23};

PlanDocument samplePlan() {
    PlanDocument plan;
    plan.firstDay = firstDay;
    plan.days = 7;
    plan.horizon = 28;
    plan.ruleBook = "1.0";
    plan.value = -41;
    plan.bound = -40;
    plan.sessions = {
        {0, firstDay, "aha-toner", diary::Part::evening, diary::Area::face, true, false, {{"prefer-day", 3, {}}, {"weekly-aim", {}, 30}}},
        {6, firstDay + Days(6), "collagen", diary::Part::morning, diary::Area::small, false, true, {}}};
    plan.unmet = {{"collagen", firstDay, firstDay + Days(6), 1, 0, -24, {{"cap", {}, {}}}},
                  {"aha-toner", firstDay, firstDay, 0, 2, -28, {}}};
    plan.warnings = {{"retinoid-ramp", Severity::caution, firstDay, firstDay, "aha-toner", ""},
                     {"window", Severity::stop, firstDay, firstDay + Days(1), "", "laser-1"}};
    return plan;
}

void checkPlanFailure(FailureCode code, const std::string& where, Json value) {
    CAPTURE(where);
    Json json = Json::parse(writePlan(samplePlan(), Layout::oneLine));
    json[Json::json_pointer(where)] = std::move(value);
    const auto plan = readPlan(json.dump());
    REQUIRE_FALSE(plan);
    CHECK(nameOf(plan.error().code) == nameOf(code));
    CHECK(plan.error().place == where);
}

}  // namespace

TEST_CASE("what is written is read as the same plan") {
    PlanDocument plan = samplePlan();
    CHECK(readPlan(writePlan(plan, Layout::indented)) == plan);
    plan.ruleBook.clear();
    plan.optimal = true;
    plan.sessions[0].part.reset();
    plan.timing = Timing{17, {}, {}, {}};
    CHECK(readPlan(writePlan(plan, Layout::oneLine)) == plan);
    plan.timing = Timing{17, 100, 16, 40};
    CHECK(readPlan(writePlan(plan, Layout::oneLine)) == plan);
}

TEST_CASE("the keys of a plan stand in the order of the format") {
    PlanDocument plan = samplePlan();
    plan.sessions.resize(1);
    plan.unmet.resize(1);
    plan.warnings.resize(1);
    const std::string line = writePlan(plan, Layout::oneLine);
    CHECK(
        line ==
        R"({"format":"gyeol-plan","version":1,"first_day":"2026-11-23","days":7,"horizon":28,"rule_book":"1.0","value":-41,"bound":-40,"optimal":false,)"
        R"("sessions":[{"day":0,"date":"2026-11-23","treatment":"aha-toner","part":"evening","area":"face","given":true,"if_calm":false,)"
        R"("why":[{"rule":"prefer-day","points":3},{"rule":"weekly-aim","saves":30}]}],)"
        R"("unmet":[{"treatment":"collagen","from":"2026-11-23","to":"2026-11-29","short":1,"points":-24,"why":[{"rule":"cap"}]}],)"
        R"("warnings":[{"rule":"retinoid-ramp","severity":"caution","from":"2026-11-23","to":"2026-11-23","treatment":"aha-toner"}]})"
        "\n");
    CHECK(std::count(line.begin(), line.end(), '\n') == 1);
    CHECK(writePlan(plan, Layout::indented).find("\n  \"days\": 7,\n") != std::string::npos);
    plan.timing = Timing{17, 100, 16, 40};
    CHECK(writePlan(plan, Layout::oneLine).find(R"("elapsed_us":17,"repeat":100,"median_us":16,"p99_us":40})") != std::string::npos);
}

TEST_CASE("a plan by hand needs little more than its sessions") {
    const auto plan = readPlan(R"({"format": "gyeol-plan", "version": 1, "first_day": "2026-11-23", "days": 7,
                                   "sessions": [{"day": 2, "treatment": "aha-toner"}]})");
    REQUIRE(plan);
    CHECK(plan->horizon == 7);
    CHECK(plan->sessions[0].date == firstDay + Days(2));
    CHECK(plan->sessions[0].area == diary::Area::face);
    CHECK_FALSE(plan->sessions[0].part);
    CHECK_FALSE(plan->timing);
}

TEST_CASE("what is no plan is an error at its place") {
    checkPlanFailure(FailureCode::wrongFormat, "/format", "gyeol-problem");
    checkPlanFailure(FailureCode::wrongVersion, "/version", 2);
    checkPlanFailure(FailureCode::unknownKey, "/extra", 1);
    checkPlanFailure(FailureCode::unknownKey, "/sessions/0/points", 1);
    checkPlanFailure(FailureCode::unknownKey, "/sessions/0/why/0/score", 1);
    checkPlanFailure(FailureCode::missingKey, "/first_day", nullptr);
    checkPlanFailure(FailureCode::missingKey, "/sessions", nullptr);
    checkPlanFailure(FailureCode::missingKey, "/sessions/1/treatment", nullptr);
    checkPlanFailure(FailureCode::missingKey, "/warnings/0/severity", nullptr);
    checkPlanFailure(FailureCode::notADate, "/first_day", "2026-11-32");
    checkPlanFailure(FailureCode::outOfRange, "/days", 0);
    checkPlanFailure(FailureCode::outOfRange, "/sessions/1/day", 7);
    checkPlanFailure(FailureCode::notOneOf, "/sessions/1/date", "2026-11-23");
    checkPlanFailure(FailureCode::notOneOf, "/sessions/0/part", "night");
    checkPlanFailure(FailureCode::wrongType, "/sessions/0/part", 1);
    checkPlanFailure(FailureCode::notOneOf, "/warnings/1/severity", "error");
    checkPlanFailure(FailureCode::wrongType, "/sessions/0/given", 1);
    checkPlanFailure(FailureCode::wrongType, "/value", 1.5);
    checkPlanFailure(FailureCode::wrongType, "/unmet", Json::object());
}

TEST_CASE("plans that differ in one value anywhere are not equal") {
    PlanDocument timed = samplePlan();
    timed.timing = Timing{17, 100, 16, 40};
    const std::vector<void (*)(PlanDocument&)> changes{
        [](PlanDocument& plan) { plan.bound = 0; },
        [](PlanDocument& plan) { plan.sessions[0].why[0].points = 4; },
        [](PlanDocument& plan) { plan.sessions[1].area = diary::Area::face; },
        [](PlanDocument& plan) { plan.unmet[0].shortBy = 2; },
        [](PlanDocument& plan) { plan.warnings[1].procedure = "laser-2"; },
        [](PlanDocument& plan) { plan.timing->p99Us = 41; },
        [](PlanDocument& plan) { plan.timing.reset(); },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        CAPTURE(i);
        PlanDocument other = timed;
        CHECK(other == timed);
        changes[i](other);
        CHECK_FALSE(other == timed);
    }
}

TEST_CASE("every severity has a name") {
    test::checkNames(Severity::stop);
}

#include "cli/run_cli.h"

#include <set>

using namespace gyeol::test;

namespace {

std::vector<std::string> planArguments(const std::string& diary, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments{"plan", "--diary", diary, "--from", "2026-11-23"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

}  // namespace

TEST_CASE("a plan as JSON has every field of its format, the same bytes every time") {
    for (const char* name : exampleNames) {
        INFO(name);
        const Ran first = runCli(planArguments(exampleFile(name), {"--json"}));
        REQUIRE(first.status == 0);
        CHECK(first.err.empty());
        CHECK(first.out.back() == '\n');
        CHECK(runCli(planArguments(exampleFile(name), {"--json", "--lang", "ko"})).out == first.out);
        const auto plan = parsed(first.out);
        CHECK(plan.at("format") == "gyeol-plan");
        CHECK(plan.at("version") == 1);
        CHECK(plan.at("first_day") == "2026-11-23");
        CHECK(plan.at("days") == 7);
        CHECK(plan.at("horizon") == 28);
        CHECK(plan.at("optimal") == true);
        CHECK(plan.at("bound") == plan.at("value"));
        CHECK_FALSE(plan.contains("elapsed_us"));
        std::set<int> days;
        for (const auto& session : plan.at("sessions")) {
            days.insert(session.at("day").get<int>());
            CHECK((session.at("part") == "morning" || session.at("part") == "evening"));
        }
        CHECK(days == std::set<int>{0, 1, 2, 3, 4, 5, 6});
    }
}

TEST_CASE("the days shown are those asked for, by default seven from today") {
    const std::string diary = exampleFile("beginner-combination");
    CHECK(parsed(runCli(planArguments(diary, {"--json", "--days", "1"})).out).at("days") == 1);
    CHECK(parsed(runCli(planArguments(diary, {"--json", "--days", "60"})).out).at("horizon").get<int>() >= 60);
    const auto unasked = parsed(runCli({"plan", "--diary", diary, "--json"}).out);
    CHECK(unasked.at("days") == 7);
    CHECK(unasked.at("first_day").get<std::string>() >= "2026-11-22");
    const auto fromToday = parsed(runCli({"plan", "--diary", diary, "--json", "--today", "2026-11-25"}).out);
    CHECK(fromToday.at("first_day") == "2026-11-25");
}

TEST_CASE("from a database and from the JSON that it was made of comes the same plan") {
    const TemporaryFolder folder;
    const std::string database = (folder.path() / "named-anyhow.json").string();
    REQUIRE(runCli({"import", exampleFile("sensitive-laser"), "--into", database}).status == 0);
    const std::string bytes = *gyeol::readFile(database);
    CHECK(runCli(planArguments(database, {"--json"})).out == runCli(planArguments(exampleFile("sensitive-laser"), {"--json"})).out);
    CHECK(*gyeol::readFile(database) == bytes);
}

TEST_CASE("the problem of a diary, solved as it stands, is worth what the plan is") {
    const TemporaryFolder folder;
    for (const char* name : exampleNames) {
        INFO(name);
        const Ran problem = runCli({"problem", "--diary", exampleFile(name), "--from", "2026-11-23"});
        REQUIRE(problem.status == 0);
        CHECK(parsed(problem.out).at("format") == "gyeol-problem");
        const Ran solved = runCli({"solve", "--json", written(folder, "problem.json", problem.out)});
        REQUIRE(solved.status == 0);
        CHECK(parsed(solved.out).at("value") == parsed(runCli(planArguments(exampleFile(name), {"--json"})).out).at("value"));
    }
}

TEST_CASE("a diary with nothing but a skin type is a week of daily steps") {
    const TemporaryFolder folder;
    const std::string diary = written(folder, "new.json", R"({"format": "gyeol-diary", "version": 1, "person": {"skin_type": "oily"}})");
    const Ran ran = runCli(planArguments(diary));
    CHECK(ran.status == 0);
    CHECK(ran.out.find("Gentle cleanser") != std::string::npos);
    CHECK(ran.out.find("Sunscreen") != std::string::npos);
    const auto plan = parsed(runCli(planArguments(diary, {"--json"})).out);
    CHECK(plan.at("value") == 0);
    CHECK(plan.at("sessions").size() == 7 * 5);
}

// A moderate sign two days ago: exfoliation rests, the page says until when, and it comes back at half rate after three calm check-ins.
#include "cli/run_cli.h"

#include <algorithm>

using namespace gyeol;
using namespace gyeol::test;
using Json = nlohmann::json;

namespace {

/// Normal skin used to acids, three exfoliations a week; redness of 2 on Saturday 21 November.
Json moderateSign() {
    return parsed(*readFile(sourceRoot() / "tests" / "golden" / "diaries" / "moderate-sign.json"));
}

void addCalm(Json& diary, const char* date) {
    diary["check_ins"].push_back({{"date", date}, {"redness", 0}, {"dryness", 0}, {"stinging", 0}, {"peeling", 0}});
}

std::vector<std::string> plan(const std::string& file, const char* today, bool json) {
    std::vector<std::string> arguments{"plan", "--diary", file, "--from", "2026-11-23", "--today", today, "--days", "28", "--lang", "en"};
    if (json) {
        arguments.emplace_back("--json");
    }
    return arguments;
}

/// The dates of the free exfoliations of a plan.
std::vector<std::string> exfoliations(const Json& plan) {
    std::vector<std::string> dates;
    for (const auto& session : plan.at("sessions")) {
        if ((session.at("treatment") == "toner" || session.at("treatment") == "enzyme-pack") && !session.at("given").get<bool>()) {
            dates.push_back(session.at("date"));
        }
    }
    return dates;
}

std::ptrdiff_t between(const std::vector<std::string>& dates, const char* from, const char* to) {
    return std::count_if(dates.begin(), dates.end(), [&](const std::string& date) { return from <= date && date <= to; });
}

const Json* warning(const Json& plan, const char* rule) {
    const auto& all = plan.at("warnings");
    const auto found = std::find_if(all.begin(), all.end(), [&](const Json& one) { return one.at("rule") == rule; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a moderate sign two days ago holds exfoliation and says until when at the earliest") {
    const TemporaryFolder folder;
    const std::string file = written(folder, "diary.json", moderateSign().dump());
    const Json made = parsed(runCli(plan(file, "2026-11-23", true)).out);
    const auto dates = exfoliations(made);
    CHECK(between(dates, "2026-11-23", "2026-11-26") == 0);
    CHECK(between(dates, "2026-11-27", "2026-11-27") == 1);
    const Json* hold = warning(made, "irritation-hold");
    REQUIRE(hold != nullptr);
    CHECK(hold->at("severity") == "caution");
    CHECK(hold->at("to") == "2026-11-26");
    for (const auto& session : made.at("sessions")) {
        const bool exfoliates = session.at("treatment") == "toner" || session.at("treatment") == "enzyme-pack";
        CHECK(session.at("if_calm") == exfoliates);  // each rests on check-ins that are still to come
    }
    const std::string page = runCli(plan(file, "2026-11-23", false)).out;
    CHECK(page.find("Rest after irritation") != std::string::npos);
    CHECK(page.find("Fri 27 Nov at the") != std::string::npos);
}

TEST_CASE("after three calm check-ins exfoliation comes back at half rate for two weeks") {
    const TemporaryFolder folder;
    Json diary = moderateSign();
    addCalm(diary, "2026-11-22");
    addCalm(diary, "2026-11-23");
    const Json two = parsed(runCli(plan(written(folder, "two.json", diary.dump()), "2026-11-24", true)).out);
    CHECK(warning(two, "irritation-hold") != nullptr);
    addCalm(diary, "2026-11-24");
    const Json three = parsed(runCli(plan(written(folder, "three.json", diary.dump()), "2026-11-24", true)).out);
    CHECK(warning(three, "irritation-hold") == nullptr);
    const Json* half = warning(three, "half-rate");
    REQUIRE(half != nullptr);
    CHECK(half->at("from") == "2026-11-25");
    CHECK(half->at("to") == "2026-12-08");
    const auto dates = exfoliations(three);
    CHECK(between(dates, "2026-11-23", "2026-11-24") == 0);
    CHECK(between(dates, "2026-11-25", "2026-12-01") == 1);  // three a week before, one now
    CHECK(between(dates, "2026-12-02", "2026-12-08") == 1);
    CHECK(between(dates, "2026-12-14", "2026-12-20") > 1);
    for (const auto& session : three.at("sessions")) {
        CHECK_FALSE(session.at("if_calm").get<bool>());
    }
}

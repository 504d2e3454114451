#include "cli/run_cli.h"

#include <algorithm>

using namespace gyeol::test;

namespace {

nlohmann::json planOf(const std::string& diary) {
    return parsed(runCli({"plan", "--diary", diary, "--from", "2026-11-23", "--json"}).out);
}

Ran checked(const TemporaryFolder& folder, const std::string& diary, const nlohmann::json& plan, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments{"check", "--diary", diary, "--plan", written(folder, "plan.json", plan.dump())};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return runCli(arguments);
}

/// The id of the first treatment of a kind in an example.
std::string idOf(const std::string& file, const std::string& kind) {
    const auto diary = parsed(*gyeol::readFile(file));
    for (const auto& treatment : diary.at("treatments")) {
        if (treatment.at("kind") == kind) {
            return treatment.at("id");
        }
    }
    FAIL("the example has no " << kind);
    return {};
}

}  // namespace

TEST_CASE("a plan is clean for the diary that it was made of") {
    const TemporaryFolder folder;
    for (const char* name : exampleNames) {
        INFO(name);
        const Ran ran = checked(folder, exampleFile(name), planOf(exampleFile(name)), {"--json"});
        CHECK(ran.status == 0);
        const auto check = parsed(ran.out);
        CHECK(check.at("format") == "gyeol-check");
        CHECK(check.at("version") == 1);
        for (const auto& breach : check.at("breaches")) {
            CHECK(breach.at("own") == true);
        }
    }
}

TEST_CASE("a session too many is found, with rule, day and treatments") {
    const TemporaryFolder folder;
    const std::string diary = exampleFile("experienced-halfyear");
    auto plan = planOf(diary);
    const std::string acid = idOf(diary, "acid");
    for (int day = 0; day < 7; ++day) {
        plan["sessions"].push_back({{"day", day}, {"treatment", acid}});
    }
    const Ran ran = checked(folder, diary, plan, {"--json"});
    CHECK(ran.status == 1);
    const auto breaches = parsed(ran.out).at("breaches");
    REQUIRE_FALSE(breaches.empty());
    CHECK(std::any_of(breaches.begin(), breaches.end(), [&](const auto& breach) {
        const auto& treatments = breach.at("treatments");
        return breach.at("own") == false && std::find(treatments.begin(), treatments.end(), acid) != treatments.end();
    }));
    const Ran text = checked(folder, diary, plan);
    CHECK(text.status == 1);
    CHECK(text.out.find("Nov: ") != std::string::npos);
    CHECK(checked(folder, diary, plan, {"--lang", "ko"}).out.find("어긋나요") != std::string::npos);
}

TEST_CASE("a treatment that the diary does not have is found") {
    const TemporaryFolder folder;
    const std::string diary = exampleFile("beginner-combination");
    auto plan = planOf(diary);
    plan["sessions"].push_back({{"day", 2}, {"treatment", "nobody-has-this"}});
    const Ran ran = checked(folder, diary, plan, {"--json"});
    CHECK(ran.status == 1);
    const auto breaches = parsed(ran.out).at("breaches");
    CHECK(std::any_of(breaches.begin(), breaches.end(), [](const auto& breach) {
        return breach.at("treatments") == nlohmann::json{"nobody-has-this"} && breach.at("date") == "2026-11-25";
    }));
}

TEST_CASE("a session that is a fact may not be missing, a daily step may") {
    const TemporaryFolder folder;
    auto diary = parsed(*gyeol::readFile(exampleFile("beginner-combination")));
    const std::string mask = idOf(exampleFile("beginner-combination"), "moisturizing-pack");
    std::erase_if(diary["sessions"].get_ref<nlohmann::json::array_t&>(),
                  [](const auto& session) { return session.at("date") == "2026-11-25"; });
    diary["sessions"].push_back({{"date", "2026-11-25"}, {"treatment", mask}, {"state", "done"}});
    const std::string file = written(folder, "me.json", diary.dump());
    auto plan = planOf(file);
    auto& sessions = plan["sessions"].get_ref<nlohmann::json::array_t&>();
    std::erase_if(sessions, [](const auto& session) { return session.at("treatment") == "sunscreen"; });
    CHECK(checked(folder, file, plan).status == 0);
    std::erase_if(sessions, [&](const auto& session) { return session.at("day") == 2 && session.at("treatment") == mask; });
    CHECK(checked(folder, file, plan).status == 1);
}

TEST_CASE("a plan is judged as of its own first day, or of the day that is said") {
    const TemporaryFolder folder;
    const std::string diary = exampleFile("beginner-combination");
    const auto plan = planOf(diary);
    CHECK(checked(folder, diary, plan, {"--today", "2026-11-23"}).status == 0);
    CHECK(checked(folder, diary, plan, {"--today", "2026-11-30"}).status == 1);  // by then its days are past and closed
}

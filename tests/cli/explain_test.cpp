#include "base/date.h"
#include "cli/run_cli.h"
#include "service/explaining.h"
#include "service/open_diary.h"

#include <cstdlib>
#include <fstream>
#include <set>

using namespace gyeol;
using namespace gyeol::test;

namespace {

const Date monday = *parseDate("2026-11-23");

/// The ids of an example's shelf, in its order.
std::vector<std::string> shelfOf(const std::string& name) {
    const auto diary = parsed(readFile(exampleFile(name)).value_or(""));
    std::vector<std::string> ids;
    for (const auto& treatment : diary["treatments"]) {
        ids.push_back(treatment["id"]);
    }
    return ids;
}

Ran explain(const std::string& name, const std::string& treatment, Date day, const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {"explain",     "--diary", exampleFile(name), "--from",       "2026-11-23",
                                          "--treatment", treatment, "--day",           formatDate(day)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return runCli(arguments);
}

void checkGolden(const std::string& name, const std::string& text) {
    const auto golden = sourceRoot() / "tests" / "golden" / "explain" / name;
    INFO(golden);
    if (std::getenv("GYEOL_UPDATE_GOLDEN") != nullptr) {
        std::ofstream(golden, std::ios::binary) << text;
    }
    CHECK(readFile(golden).value_or("there is no golden file") == text);
    CHECK(text.find("explain.") == std::string::npos);
    CHECK(text.find('{') == std::string::npos);
}

}  // namespace

// Every cell of the example weeks, told as a person reads it. GYEOL_UPDATE_GOLDEN=1 writes them anew; then read what changed.
TEST_CASE("every cell of the examples' weeks is explained as in the golden files", "[long]") {
    const auto book = rulebook::RuleBook::read(data() / "rulebook");
    const auto english = wording::Wording::read(data(), wording::Language::english);
    const auto korean = wording::Wording::read(data(), wording::Language::korean);
    REQUIRE((book && english && korean));
    for (const std::string name : exampleNames) {
        const auto diary = service::readDiaryFrom(exampleFile(name), std::nullopt);
        REQUIRE(diary.has_value());
        const auto planned = service::planSpan(*book, *diary, {monday, 7, monday});
        std::string inEnglish, inKorean;
        for (const diary::Treatment& treatment : diary->treatments) {
            for (int day = 0; day < (diary::isDaily(treatment.kind) ? 1 : 7); ++day) {
                const auto told = service::explainCell(*diary, planned, treatment.id.text(), monday + Days(day));
                REQUIRE(told.has_value());
                inEnglish += exchange::explanationText(*told, *diary, *english) + "\n\n";
                inKorean += exchange::explanationText(*told, *diary, *korean) + "\n\n";
            }
        }
        checkGolden(name + ".en.txt", inEnglish);
        checkGolden(name + ".ko.txt", inKorean);
    }
}

TEST_CASE("explain as JSON is a gyeol-explanation, its text apart the same in both languages") {
    std::set<std::string> states;
    for (const std::string& treatment : shelfOf("sensitive-laser")) {
        for (int day = 0; day < 7; day += 2) {
            const Ran english = explain("sensitive-laser", treatment, monday + Days(day), {"--json"});
            const Ran korean = explain("sensitive-laser", treatment, monday + Days(day), {"--json", "--lang", "ko"});
            REQUIRE(english.status == 0);
            auto told = parsed(english.out);
            auto toldInKorean = parsed(korean.out);
            CHECK(told["format"] == "gyeol-explanation");
            CHECK(told["version"] == 1);
            CHECK(told["date"] == formatDate(monday + Days(day)));
            CHECK(told["treatment"] == treatment);
            CHECK(told["text"] != toldInKorean["text"]);
            told.erase("text");
            toldInKorean.erase("text");
            CHECK(told == toldInKorean);
            states.insert(told["state"]);
            if (told["state"] == "open") {
                std::int64_t sum = 0;
                for (const auto& term : told["terms"]) {
                    sum += term["points"].get<std::int64_t>();
                }
                CHECK(sum == -told["costs"].get<std::int64_t>());
            }
        }
    }
    CHECK(states == std::set<std::string>{"closed", "daily", "open", "placed"});
}

TEST_CASE("explain names what is wrong with its options") {
    const Ran unknown = explain("sensitive-laser", "no-such-thing", monday, {});
    CHECK(unknown.status == 3);
    CHECK(unknown.out.empty());
    CHECK(unknown.err.find("no-such-thing") != std::string::npos);
    const Ran outside = explain("sensitive-laser", "collagen-mask", monday + Days(7), {});
    CHECK(outside.status == 2);
    CHECK(outside.err.find("2026-11-30") != std::string::npos);
    CHECK(explain("sensitive-laser", "collagen-mask", monday + Days(7), {"--days", "14"}).status == 0);
    CHECK(runCli({"explain", "--diary", exampleFile("sensitive-laser"), "--from", "2026-11-23", "--day", "2026-11-24"}).status == 2);
}

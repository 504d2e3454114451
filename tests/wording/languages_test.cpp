#include "base/file.h"
#include "support/temporary_folder.h"
#include "wording/sentence.h"
#include "wording/words.h"

#include <fstream>
#include <nlohmann/json.hpp>

using namespace gyeol;
using namespace gyeol::test;
using wording::Sentence;

TEST_CASE("both languages have the same codes with the same parameters") {
    const auto en = english(), ko = korean();
    REQUIRE(en.codes() == ko.codes());
    for (const std::string& code : en.codes()) {
        INFO(code);
        CHECK(en.parametersOf(code) == ko.parametersOf(code));
    }
}

TEST_CASE("every rule has a title and a sentence in both languages, with the same parameters, a source and a grade") {
    int rules = 0;
    for (const auto& entry : std::filesystem::directory_iterator(data() / "rulebook")) {
        const auto json = nlohmann::json::parse(*readFile(entry.path()));
        auto entries = json.value("rules", nlohmann::json::array());
        for (const auto& advice : json.value("aftercare", nlohmann::json::array())) {
            entries.push_back(advice);
        }
        for (const auto& rule : entries) {
            const std::string id = rule.at("id");
            INFO(id);
            ++rules;
            const auto en = Sentence::parse(rule.at("sentence").at("en").get<std::string>());
            const auto ko = Sentence::parse(rule.at("sentence").at("ko").get<std::string>());
            REQUIRE(en.has_value());
            REQUIRE(ko.has_value());
            CHECK(en->parameters() == ko->parameters());
            CHECK(english().ruleTitle(id) == rule.at("title").at("en").get<std::string>());
            CHECK(korean().ruleTitle(id) == rule.at("title").at("ko").get<std::string>());
            CHECK(english().ruleSource(id).find("grade.") == std::string::npos);
            CHECK_FALSE(korean().ruleSource(id).empty());
        }
    }
    CHECK(rules > 0);
}

namespace {

/// A data folder with one sentence and one rule.
void writeData(const std::filesystem::path& folder, const std::string& sentences, const std::string& rules) {
    std::filesystem::create_directories(folder / "wording");
    std::filesystem::create_directories(folder / "rulebook");
    std::ofstream(folder / "wording" / "en.json") << sentences;
    std::ofstream(folder / "rulebook" / "rules.json") << rules;
    std::ofstream(folder / "rulebook" / "sources.json") << R"({"sources": [{"id": "S02", "short": "AAD 2016", "reference": "…"}]})";
}

constexpr const char* oneRule =
    R"({"rules": [{"id": "alternate-days", "title": {"en": "Alternate days"}, "sentence": {"en": "{name} every other day"},
                                              "sources": ["S02"], "grade": "convention"}]})";

}  // namespace

TEST_CASE("a rule tells where it comes from") {
    const TemporaryFolder folder;
    writeData(folder.path(), R"({"grade.convention": "convention"})", oneRule);
    const auto wording = wording::Wording::read(folder.path(), wording::Language::english);
    REQUIRE(wording.has_value());
    CHECK(wording->ruleTitle("alternate-days") == "Alternate days");
    CHECK(wording->ruleSentence("alternate-days", {{"name", "Toner"}}) == "Toner every other day");
    CHECK(wording->ruleSource("alternate-days") == "AAD 2016 · convention");
}

TEST_CASE("a broken data folder is refused with file and place") {
    const TemporaryFolder folder;
    const auto failure = [&] {
        const auto wording = wording::Wording::read(folder.path(), wording::Language::english);
        REQUIRE_FALSE(wording.has_value());
        return wording.error();
    };
    CHECK(failure().code == FailureCode::fileMissing);

    writeData(folder.path(), R"({"a.b": "{"})", oneRule);
    CHECK(failure().code == FailureCode::wrongType);
    CHECK(failure().place == "/a.b");

    writeData(folder.path(), "[]", oneRule);
    CHECK(failure().code == FailureCode::notJson);

    writeData(folder.path(), "{}", R"({"rules": [{"id": "x", "title": {"ko": "제목"}, "sentence": {"en": "s"}}]})");
    CHECK(failure().place == "/rules/0/title/en");

    writeData(folder.path(), "{}", R"({"rules": [{"id": "x", "title": {"en": "t"}, "sentence": {"en": "{name|은}"}}]})");
    CHECK(failure().place == "/rules/0/sentence/en");
    CHECK(failure().file == (folder.path() / "rulebook" / "rules.json").string());
}

#include "rulebook/rule_book.h"

#include "diaries.h"
#include "rulebook/rule_data.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temporary_folder.h"

#include <cctype>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace gyeol;
using namespace gyeol::test;

namespace {

namespace fs = std::filesystem;

/// A copy of the rule book in which one value is another.
class Copy {
public:
    Copy() {
        for (const auto& file : fs::directory_iterator(data() / "rulebook")) {
            fs::copy_file(file.path(), folder_.path() / file.path().filename());
        }
    }
    void set(const std::string& file, const std::string& pointer, const nlohmann::json& value) {
        auto json = read(file);
        json[nlohmann::json::json_pointer(pointer)] = value;
        write(file, json.dump());
    }
    void drop(const std::string& file, const std::string& parent, const std::string& key) {
        auto json = read(file);
        json[nlohmann::json::json_pointer(parent)].erase(key);
        write(file, json.dump());
    }
    void write(const std::string& file, const std::string& text) { std::ofstream(folder_.path() / file) << text; }
    void remove(const std::string& file) { fs::remove(folder_.path() / file); }
    [[nodiscard]] Failure refusal() const {
        const auto rules = rulebook::RuleBook::read(folder_.path());
        REQUIRE_FALSE(rules.has_value());
        return rules.error();
    }

private:
    [[nodiscard]] nlohmann::json read(const std::string& file) const {
        std::ifstream in(folder_.path() / file);
        return nlohmann::json::parse(in);
    }
    TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("the rule book is read, and every rule has its sentences, sources and grade") {
    const auto& rules = book().data();
    CHECK(book().version() == "1.0");
    CHECK(rules.rules.size() >= 90);
    for (const auto& rule : rules.rules) {
        INFO(rule.id);
        CHECK_FALSE(rule.title.en.empty());
        CHECK_FALSE(rule.title.ko.empty());
        CHECK_FALSE(rule.sentence.en.empty());
        CHECK_FALSE(rule.sentence.ko.empty());
        CHECK_FALSE(rule.sources.empty());
    }
    CHECK(rules.findRule("alternate-days") != nullptr);
    CHECK(rules.findRule("alternate-nights") == nullptr);
}

TEST_CASE("every source stands behind a rule, the advice around a procedure or a chapter of the guide") {
    const auto& rules = book().data();
    std::ostringstream told;
    told << std::ifstream(data() / "rulebook" / "aftercare.json").rdbuf();
    for (const auto& chapter : std::filesystem::directory_iterator(data() / "guide" / "en")) {
        told << std::ifstream(chapter.path()).rdbuf();
    }
    const std::string text = told.str();
    const auto isTold = [&text](const std::string& id) {
        for (std::size_t at = text.find(id); at != std::string::npos; at = text.find(id, at + 1)) {
            const char next = at + id.size() < text.size() ? text[at + id.size()] : ' ';
            if (std::isalnum(static_cast<unsigned char>(next)) == 0) {
                return true;
            }
        }
        return false;
    };
    for (const auto& source : rules.sources) {
        INFO(source.id);
        const bool isBehindRule = std::any_of(rules.rules.begin(), rules.rules.end(), [&](const rulebook::Rule& rule) {
            return std::find(rule.sources.begin(), rule.sources.end(), source.id) != rule.sources.end();
        });
        CHECK((isBehindRule || isTold(source.id)));
    }
}

TEST_CASE("no sentence claims more than may be said") {
    for (const auto& rule : book().data().rules) {
        for (const std::string& text : {rule.title.en, rule.sentence.en, rule.title.ko, rule.sentence.ko}) {
            for (const char* word : {"regenerat", "cure", "shrink", "hospital grade", "재생", "치료해", "모공을 줄", "모공 축소"}) {
                INFO(rule.id << ": " << text);
                CHECK(text.find(word) == std::string::npos);
            }
        }
    }
}

TEST_CASE("a rule of our own or of convention says so") {
    for (const auto& rule : book().data().rules) {
        if (rule.overridable && (rule.grade == rulebook::Grade::own || rule.grade == rulebook::Grade::convention)) {
            INFO(rule.id << ": " << rule.sentence.en);
            const auto& text = rule.sentence.en;
            CHECK((text.find("own") != std::string::npos || text.find("onvention") != std::string::npos ||
                   text.find("by us") != std::string::npos || text.find("No trial") != std::string::npos ||
                   text.find("Clinic") != std::string::npos));
        }
    }
}

TEST_CASE("a broken rule book is refused with its place") {
    Copy copy;
    SECTION("a file is missing") {
        copy.remove("frequency.json");
        const auto failure = copy.refusal();
        CHECK(failure.code == FailureCode::dataMissing);
        CHECK(failure.file.find("frequency.json") != std::string::npos);
    }
    SECTION("a file is no JSON") {
        copy.write("ramp.json", "{");
        CHECK(copy.refusal().code == FailureCode::notJson);
    }
    SECTION("a number is out of range") {
        copy.set("barrier.json", "/rules/0/values/ceiling", -1);
        const auto failure = copy.refusal();
        CHECK(failure.code == FailureCode::outOfRange);
        CHECK(failure.file == "barrier.json");
        CHECK(failure.place == "/rules/0/values/ceiling");
    }
    SECTION("a number is a text") {
        copy.set("procedures.json", "/procedures/ipl/load", "200");
        const auto failure = copy.refusal();
        CHECK(failure.code == FailureCode::wrongType);
        CHECK(failure.place == "/procedures/ipl/load");
    }
    SECTION("a number is missing") {
        copy.drop("procedures.json", "/procedures/led", "pack_day");
        const auto failure = copy.refusal();
        CHECK(failure.code == FailureCode::missingKey);
        CHECK(failure.place == "/procedures/led/pack_day");
    }
    SECTION("a key that nobody knows") {
        copy.set("frequency.json", "/rules/0/values/hourly", 3);
        const auto failure = copy.refusal();
        CHECK(failure.code == FailureCode::unknownKey);
        CHECK(failure.place == "/rules/0/values/hourly");
    }
    SECTION("numbers that no rule has") {
        copy.set("facts.json", "/rules/0/values", nlohmann::json{{"days", 3}});
        CHECK(copy.refusal().code == FailureCode::unknownKey);
    }
    SECTION("a sentence is missing in Korean") {
        copy.drop("daily.json", "/rules/0/sentence", "ko");
        const auto failure = copy.refusal();
        CHECK(failure.code == FailureCode::missingKey);
        CHECK(failure.place == "/rules/0/sentence/ko");
    }
    SECTION("an unknown source, and more") {
        copy.set("daily.json", "/rules/0/sources", nlohmann::json::array({"S999"}));
        copy.set("daily.json", "/rules/1/grade", "guess");
        const auto failure = copy.refusal();
        CHECK(failure.code == FailureCode::notOneOf);
        CHECK(failure.more == 1);
    }
    SECTION("a rule twice") {
        copy.set("daily.json", "/rules/0/id", "sunscreen");
        CHECK(copy.refusal().code == FailureCode::duplicate);
    }
}

TEST_CASE("every rule that a problem names stands in the rule book") {
    auto diary = usualDiary();
    diary.procedures = {procedure(diary::ProcedureKind::laserToning, 8)};
    diary.checkIns = {checkIn(0, 2, 2, 0)};
    const auto made = resolved(diary, 2);
    const auto known = [](const std::string& rule) {
        INFO(rule);
        CHECK(book().data().findRule(rule) != nullptr);
    };
    for (const auto& closure : made.closures)
        known(closure.rule);
    for (const auto& term : made.scoreTerms)
        known(term.rule);
    for (const auto& notice : made.notices)
        known(notice.rule);
    for (const auto& band : made.bands)
        known(band.rule);
    for (const auto& step : made.daily)
        known(step.rule);
    for (const auto& cap : made.problem.caps)
        known(cap.rule);
    for (const auto& gap : made.problem.gaps)
        known(gap.rule);
    for (const auto& gate : made.problem.gates)
        known(gate.rule);
    for (const auto& need : made.problem.needs)
        known(need.rule);
    for (const auto& pair : made.problem.pairs)
        known(pair.rule);
    for (const auto& target : made.problem.targets)
        known(target.rule);
}

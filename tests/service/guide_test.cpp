#include "service/guide.h"
#include "base/file.h"
#include "planned.h"
#include "rulebook/rule_data.h"

#include <algorithm>
#include <array>
#include <set>

using namespace gyeol;

namespace {

std::vector<service::GuideChapter> guideIn(const char* language) {
    auto read = service::readGuide(test::data(), language);
    REQUIRE(read.has_value());
    return *read;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
    return text;
}

/// What no honest text about skin says.
constexpr std::array forbidden{
    "shrink",          "regenerat",  "cure", "miracle", "erase",     "permanent", "detox", "hospital grade", "pore-free", "poreless",
    "zero irritation", "anti-aging", "재생", "완치",    "모공 축소", "모공을 줄", "기적",  "영구",           "병원급",    "무자극"};

}  // namespace

TEST_CASE("every chapter is there in both languages, with the same sources, and each source is one of the rule book's") {
    const auto book = test::ruleBook();
    const auto en = guideIn("en"), ko = guideIn("ko");
    REQUIRE(en.size() == ko.size());
    CHECK(en.size() >= 7);
    for (std::size_t i = 0; i < en.size(); ++i) {
        CAPTURE(en[i].id);
        CHECK(en[i].id == ko[i].id);
        CHECK(std::set(en[i].sources.begin(), en[i].sources.end()) == std::set(ko[i].sources.begin(), ko[i].sources.end()));
        CHECK_FALSE(en[i].sources.empty());
        for (const std::string& id : en[i].sources) {
            CAPTURE(id);
            CHECK(std::any_of(book.data().sources.begin(), book.data().sources.end(), [&](const auto& source) { return source.id == id; }));
        }
        for (const auto* chapter : {&en[i], &ko[i]}) {
            CHECK_FALSE(chapter->title.empty());
            CHECK(chapter->text.size() > 500);
            CHECK(chapter->text.find("[S") == std::string::npos);
            CHECK(chapter->text.find("\\[1\\]") != std::string::npos);
        }
    }
}

TEST_CASE("the guide, the rules and the advice around procedures promise nothing") {
    const auto wordless = [](const std::string& text, const std::string& where) {
        for (const char* word : forbidden) {
            CAPTURE(where, word);
            CHECK(lower(text).find(word) == std::string::npos);
        }
    };
    for (const char* language : {"en", "ko"}) {
        for (const auto& chapter : guideIn(language)) {
            wordless(chapter.title + chapter.text, chapter.id);
        }
    }
    for (const char* file : {"aftercare", "frequency", "procedures", "daily", "ramp"}) {
        wordless(readFile(test::data() / "rulebook" / (std::string(file) + ".json")).value_or("shrink"), file);
    }
    // The control: a promise is noticed.
    CHECK(lower("Shrinks pores").find(forbidden.front()) != std::string::npos);
}

TEST_CASE("a guide that is not there, or whose chapter has no title, is refused") {
    CHECK(service::readGuide(test::data(), "xx").error().code == FailureCode::dataMissing);
}

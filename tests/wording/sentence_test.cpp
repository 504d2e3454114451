#include "wording/sentence.h"
#include "support/catch.h"

using namespace gyeol;
using wording::Sentence;

namespace {

std::string tell(const Param& param) {
    if (const auto* number = std::get_if<std::int64_t>(&param)) {
        return std::to_string(*number);
    }
    const auto* text = std::get_if<std::string>(&param);
    return text != nullptr ? *text : "?";
}

std::string filled(const char* text, const Params& params) {
    const auto sentence = Sentence::parse(text);
    REQUIRE(sentence.has_value());
    return sentence->fill(params, tell);
}

}  // namespace

TEST_CASE("parameters are put in their places") {
    CHECK(filled("{name} on {day}", {{"name", "Toner"}, {"day", std::int64_t{3}}}) == "Toner on 3");
    CHECK(filled("{a}{a}", {{"a", "x"}}) == "xx");
    CHECK(filled("no parameter", {}) == "no parameter");
    CHECK(filled("", {}).empty());
}

TEST_CASE("a word is chosen by a number") {
    const char* text = "{count} {count|session|sessions}";
    CHECK(filled(text, {{"count", std::int64_t{1}}}) == "1 session");
    CHECK(filled(text, {{"count", std::int64_t{0}}}) == "0 sessions");
    CHECK(filled(text, {{"count", std::int64_t{2}}}) == "2 sessions");
    CHECK(filled(text, {{"count", std::int64_t{-1}}}) == "-1 session");
    CHECK(filled("{count|is one|are several}", {{"count", std::int64_t{5}}}) == "are several");
}

TEST_CASE("a particle goes behind the word that was put in") {
    CHECK(filled("{name|은는} 좋아요", {{"name", "보습팩"}}) == "보습팩은 좋아요");
    CHECK(filled("{name|은는} 좋아요", {{"name", "토너"}}) == "토너는 좋아요");
    CHECK(filled("{count|으로}", {{"count", std::int64_t{3}}}) == "3으로");
}

TEST_CASE("braces are doubled, and inserted text is not read again") {
    CHECK(filled("{{name}} {name}", {{"name", "{day}"}, {"day", "no"}}) == "{name} {day}");
}

TEST_CASE("a missing parameter leaves its place empty, particle and all") {
    CHECK(filled("[{name}]", {}) == "[]");
    CHECK(filled("[{name|은는}]", {}) == "[]");
}

TEST_CASE("what is not of the form is no sentence") {
    for (const char* text :
         {"{", "{name", "}", "a } b", "{}", "{Name}", "{a b}", "{name|}", "{name|은}", "{name|one|two|three}", "{|a|b}"}) {
        INFO(text);
        CHECK_FALSE(Sentence::parse(text).has_value());
    }
}

TEST_CASE("a sentence knows its parameters") {
    CHECK(Sentence::parse("{b} {a|은는} {c|one|many} {b}")->parameters() == std::vector<std::string>{"a", "b", "c"});
    CHECK(Sentence::parse("none {{x}}")->parameters().empty());
}

#include "exchange/json_document.h"

#include "base/file.h"
#include "exchange/json_reader.h"
#include "support/catch.h"

using namespace gyeol;
using namespace gyeol::exchange::json;

namespace {

Document parsed(std::string_view text) {
    auto document = Document::parse(text);
    REQUIRE(document);
    return std::move(*document);
}

Failure documentFailureOf(std::string_view text) {
    const auto document = Document::parse(text);
    REQUIRE_FALSE(document);
    return document.error();
}

}  // namespace

TEST_CASE("every value knows its pointer") {
    const Document document = parsed(R"({"a": [1, {"b/c": null}], "": {"~": "x"}, "d": []})");
    std::vector<std::string> pointers;
    for (Node node = Document::root(); node < document.end(Document::root()); ++node) {
        pointers.push_back(document.pointerOf(node));
    }
    CHECK(pointers ==
          std::vector<std::string>{"", "/a", "/a", "/a/0", "/a/1", "/a/1/b~1c", "/a/1/b~1c", "/", "/", "//~0", "//~0", "/d", "/d"});
}

TEST_CASE("a key that an object has twice is known, in every object") {
    const Document document = parsed(R"({"a": 1, "b": {"a": 2, "c": 3, "c": 4}, "a": 5, "\u0061": 6})");
    std::vector<std::string> repeated;
    for (const Node key : document.repeatedKeys()) {
        repeated.push_back(document.pointerOf(key));
    }
    CHECK(repeated == std::vector<std::string>{"/b/c", "/a", "/a"});
    CHECK(parsed(R"([{"a": 1}, {"a": 1}])").repeatedKeys().empty());
}

TEST_CASE("what is not JSON is told with its line and column") {
    for (const char* text : {"", "{", "[1,]", "{\"a\" 1}", "nul", "01", "\"\n\"", "[1] 2", "{'a': 1}", "\"\\ud800\"", "NaN", "// no\n1"}) {
        CAPTURE(text);
        CHECK(documentFailureOf(text).code == FailureCode::notJson);
    }
    const Failure failure = documentFailureOf("{\n  \"a\": x\n}");
    CHECK(*failure.params.find("line") == Param{std::int64_t{2}});
    CHECK(*failure.params.find("column") == Param{std::int64_t{8}});
    CHECK(documentFailureOf("\"a\n\xFF\"").code == FailureCode::notUtf8);
    CHECK(*documentFailureOf("[1,\n\"\xFF\"]").params.find("line") == Param{std::int64_t{2}});
}

TEST_CASE("nesting has an end") {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    CHECK(Document::parse(nested(deepestNesting)).has_value());
    CHECK(documentFailureOf(nested(deepestNesting + 1)).params.find("depth"));
    CHECK(documentFailureOf(std::string(1'000'000, '[')).code == FailureCode::notJson);
}

TEST_CASE("numbers are read as written, exactly or not at all") {
    const auto scaled = [](const std::string& number, int decimals) {
        const Document document = parsed(number);
        Reading reading(document);
        return Value(reading, Document::root()).scaled(decimals);
    };
    const std::int64_t beyond = std::numeric_limits<std::int64_t>::max();
    CHECK(scaled("7", 0) == 7);
    CHECK(scaled("-7.0", 0) == -7);
    CHECK(scaled("7e0", 0) == 7);
    CHECK(scaled("0.07E+2", 0) == 7);
    CHECK(scaled("700e-2", 0) == 7);
    CHECK(scaled("7.5", 0) == std::nullopt);
    CHECK(scaled("7.5", 1) == 75);
    CHECK(scaled("7.10", 1) == 71);
    CHECK(scaled("0.1234", 4) == 1234);
    CHECK(scaled("0.12345", 4) == std::nullopt);
    CHECK(scaled("-0.0", 0) == 0);
    CHECK(scaled("0e300", 0) == 0);
    CHECK(scaled("1e300", 0) == beyond);
    CHECK(scaled("-1e18", 0) == -beyond);
    CHECK(scaled("123456789012345678", 0) == 123456789012345678);
    CHECK(scaled("18446744073709551615", 0) == beyond);
    CHECK(scaled("1e-300", 4) == std::nullopt);
    CHECK(scaled("1e-99999999999", 4) == std::nullopt);
    CHECK(scaled("0e99999999999", 4) == 0);
    CHECK(scaled("\"7\"", 0) == std::nullopt);
}

TEST_CASE("a long value is shown cut, between two characters") {
    CHECK(shown("short") == "short");
    std::string text = "x";
    for (int i = 0; i < 100; ++i) {
        text += "결";
    }
    CHECK(shown(text).size() == 1 + 26 * 3 + 3);
}

TEST_CASE("only an object has members") {
    const Document document = parsed(R"({"list": ["a"], "text": "a", "a": 1})");
    CHECK(document.member(Document::root(), "a"));
    CHECK_FALSE(document.member(Document::root(), "b"));
    CHECK_FALSE(document.member(*document.member(Document::root(), "list"), "a"));
    CHECK_FALSE(document.member(*document.member(Document::root(), "text"), "a"));
}

TEST_CASE("a text beyond every file that is read is refused unread") {
    const Failure failure = documentFailureOf(std::string(largestTextFile + 1, '['));
    CHECK(failure.code == FailureCode::fileTooLarge);
    CHECK(*failure.params.find("limit") == Param{std::int64_t{64}});
}

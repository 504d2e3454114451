#include "base/id.h"

#include "support/catch.h"

#include <type_traits>
#include <unordered_set>

using namespace gyeol;

using Apple = Id<struct AppleTag>;
using Pear = Id<struct PearTag>;

static_assert(!std::is_convertible_v<std::string, Apple>, "an id is made on purpose");
static_assert(!std::is_constructible_v<Apple, Pear>, "ids of two kinds are never mixed");
static_assert(!std::is_default_constructible_v<Apple>, "there is no empty id");

TEST_CASE("an id is 1 to 64 of a-z, 0-9 and -") {
    for (const auto& text : {std::string("a"), std::string("-"), std::string("aha-toner-2"), std::string(64, 'z')}) {
        CAPTURE(text);
        CHECK(isIdText(text));
    }
    for (const auto& text : {std::string(), std::string(65, 'z'), std::string("Aha"), std::string("a b"), std::string("a_b"),
                             std::string("팩"), std::string("a{b"), std::string("a:b"), std::string("a\n"), std::string("a\0b", 3)}) {
        CAPTURE(text);
        CHECK_FALSE(isIdText(text));
    }
}

TEST_CASE("ids compare and hash by their text") {
    CHECK(Apple("a") == Apple("a"));
    CHECK(Apple("a") < Apple("b"));
    CHECK_FALSE(Apple("b") < Apple("a"));
    CHECK(Apple("a") != Apple("b"));
    const std::unordered_set<Apple> apples{Apple("a"), Apple("b"), Apple("a")};
    CHECK(apples.size() == 2);
    CHECK(apples.contains(Apple("b")));
}

#include "cli/text_layout.h"
#include "support/catch.h"

using namespace gyeol::cli;

TEST_CASE("a Korean syllable takes two columns, a mark on a letter none") {
    CHECK(displayWidth("toner") == 5);
    CHECK(displayWidth("토너") == 4);
    CHECK(displayWidth("EGF 마스크") == 10);
    CHECK(displayWidth("✓ · – µ") == 7);
    CHECK(displayWidth("e\xCC\x81") == 1);
    CHECK(displayWidth("") == 0);
    CHECK(displayWidth("🧴") == 2);
}

TEST_CASE("padding goes by columns, not by bytes, and never cuts") {
    CHECK(padded("토너", 6) == "토너  ");
    CHECK(padded("toner", 3) == "toner");
    CHECK(paddedLeft("5분", 5) == "  5분");
}

TEST_CASE("text is broken at spaces within its width") {
    CHECK(wrapped("one two three", 9, 0) == "one two\nthree");
    CHECK(wrapped("one two three", 9, 2) == "one two\n  three");
    CHECK(wrapped("하나 둘 셋", 8, 0) == "하나 둘\n셋");
    CHECK(wrapped("unbreakable", 4, 0) == "unbreakable");
    CHECK(wrapped("a unbreakable b", 4, 0) == "a\nunbreakable\nb");
    CHECK(wrapped("", 10, 0).empty());
}

TEST_CASE("items are broken between, never within") {
    CHECK(wrappedItems({"one two", "three", "four"}, 40, 2) == "one two · three · four");
    CHECK(wrappedItems({"one two", "three", "four"}, 19, 2) == "one two · three ·\n  four");
    CHECK(wrappedItems({"세라마이드 크림", "선크림"}, 20, 0) == "세라마이드 크림 ·\n선크림");
    CHECK(wrappedItems({}, 20, 2).empty());
}

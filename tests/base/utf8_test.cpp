#include "base/utf8.h"

#include "support/catch.h"

#include <string>

using namespace gyeol;

TEST_CASE("text is sound up to the first byte that is no UTF-8") {
    for (const std::string text :
         {"", "plain", "각질팩", "🌿", "\xC2\x80", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
        CAPTURE(text);
        CHECK(soundUtf8(text) == text.size());
    }
    for (const std::string bad :
         {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80",
          "\xFF", "\xE2\x82", "\xF0\x9F\x8C", "\xE2\x28\xA1", "\xE2\x82\x28", "\xE2\x82\xC3", "\xC3"}) {
        CHECK(soundUtf8("팩" + bad) == 3);
    }
}

TEST_CASE("characters are code points") {
    CHECK(countCharacters("") == 0);
    CHECK(countCharacters("abc") == 3);
    CHECK(countCharacters("각질팩") == 3);
    CHECK(countCharacters("🌿é") == 2);
}

#include "ingredients/clean_text.h"
#include "base/utf8.h"
#include "support/catch.h"

using gyeol::ingredients::cleanText;

TEST_CASE("pasted text comes out in one way of writing") {
    struct Sample {
        const char *raw, *clean;
    };
    const Sample samples[] = {
        {"Aqua\r\nGlycerin", "Aqua\n\nGlycerin"},
        {"Aqua\tGlycerin", "Aqua Glycerin"},
        {"Aqua\u00A0Glycerin", "Aqua Glycerin"},
        {"Aqua/\u200BWater", "Aqua/Water"},
        {"PEG\u2011100", "PEG-100"},
        {"Aqua\u3001Glycerin", "Aqua,Glycerin"},
        {"Aqua；Glycerin", "Aqua,Glycerin"},
        {"（Vitamin C）", "(Vitamin C)"},
        {"【본품】", "[본품]"},
        {"<본품>", "[본품]"},
        {"Glow\u2122 C\u00AE", "Glow C"},
        {"Retinol\u00B9", "Retinol"},
        {"Aqua \u2022 Glycerin", "Aqua , Glycerin"},
        {"Aqua\n\u2022 Glycerin", "Aqua\n- Glycerin"},
        {"Cera Alba\\Beeswax", "Cera Alba/Beeswax"},
        {"정제수ㆍ글리세린", "정제수,글리세린"},
        {"\u203B 알림", "\n* 알림"},
    };
    for (const Sample& sample : samples) {
        INFO(sample.raw);
        CHECK(cleanText(sample.raw) == sample.clean);
    }
}

TEST_CASE("Korean in parts is put together") {
    CHECK(cleanText("\u1100\u1173\u11AF\u1105\u1175") == "글리");
    CHECK(cleanText("\u1112\u1163\u11BC\u1105\u116D") == "향료");
    CHECK(cleanText("\uAC00\u11A8") == "각");
    CHECK(cleanText("\u11A8") == "\u11A8");
}

TEST_CASE("bytes that are no UTF-8 become spaces, and what comes out is sound") {
    CHECK(cleanText("Aqua\xFF, Parfum") == "Aqua , Parfum");
    CHECK(cleanText("\xEA\xB0") == "  ");
    CHECK(cleanText(std::string("a\0b", 3)) == "a b");
    for (int byte = 0; byte < 256; ++byte) {
        const std::string clean = cleanText(std::string(3, static_cast<char>(byte)) + "\xE2\x82");
        CHECK(gyeol::soundUtf8(clean) == clean.size());
    }
}

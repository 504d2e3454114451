#include "ingredients/pieces.h"
#include "ingredients/clean_text.h"
#include "support/catch.h"

#include <string>

using namespace gyeol::ingredients;

namespace {

/// `a|b`; a part begins with `#`, a drug with `!`, what only some shades hold with `~`.
std::string cut(const std::string& raw) {
    std::string text = cleanText(raw), result;
    int part = 0;
    for (const Piece& piece : cutPieces(text)) {
        result += result.empty() ? "" : "|";
        result += piece.part != part ? "#" : "";
        part = piece.part;
        result += piece.section == Section::active ? "!" : piece.section == Section::mayContain ? "~" : "";
        result += piece.text;
    }
    return result;
}

}  // namespace

TEST_CASE("commas part names, but not inside numbers, names and brackets") {
    CHECK(cut("Aqua, Glycerin,Parfum.") == "Aqua|Glycerin|Parfum");
    CHECK(cut("1,2-Hexanediol, PEG-8,1,2-Hexanediol") == "1,2-Hexanediol|PEG-8|1,2-Hexanediol");
    CHECK(cut("콜라겐(10,000ppm), 물") == "콜라겐(10,000ppm)|물");
    CHECK(cut("소듐하이알루로네이트 10, 000ppm, 물") == "소듐하이알루로네이트 10, 000ppm|물");
    CHECK(cut("Iron Oxides (CI 77492,CI 77491), Mica") == "Iron Oxides (CI 77492,CI 77491)|Mica");
    CHECK(cut("Octinoxate 7.5%Water,Alcohol") == "Octinoxate 7.5%|Water|Alcohol");
    CHECK(cut(",, Aqua ,*, Glycerin**,") == "Aqua|Glycerin");
}

TEST_CASE("other separators do as commas where they are used as such") {
    CHECK(cut("Aqua; Glycerin; Parfum") == "Aqua|Glycerin|Parfum");
    CHECK(cut("AQUA • GLYCERIN • PARFUM") == "AQUA|GLYCERIN|PARFUM");
    CHECK(cut("A - B - C - D - E - F") == "A|B|C|D|E|F");
    CHECK(cut("A / B / C / D / E / F") == "A|B|C|D|E|F");
    CHECK(cut("Sodium PCA - low, Glycerin") == "Sodium PCA - low|Glycerin");
    CHECK(cut("Aqua. Glycerin. Parfum.") == "Aqua|Glycerin|Parfum");
}

TEST_CASE("a name a line is a list; a line that is broken within a list is not its end") {
    CHECK(cut("Aqua\nGlycerin\nParfum") == "Aqua|Glycerin|Parfum");
    CHECK(cut("Aqua, Sucrose\nStearate, Parfum") == "Aqua|Sucrose\nStearate|Parfum");
    CHECK(cut("Aqua, Glycerin\n\nParfum, Limonene") == "Aqua|Glycerin|Parfum|Limonene");
}

TEST_CASE("headings open lists, drugs, parts and what may be in it") {
    CHECK(cut("Ingredients: Aqua, Glycerin") == "Aqua|Glycerin");
    CHECK(cut("전성분 : 정제수, 글리세린") == "정제수|글리세린");
    CHECK(cut("Active ingredient: Salicylic Acid 2%\nInactive ingredients: Water, Alcohol") == "!Salicylic Acid 2%|#Water|Alcohol");
    CHECK(cut("Active: Sulfur, Other: Water, Alcohol") == "!Sulfur|#Water|Alcohol");
    CHECK(cut("PARFUM/Active Ingredients: OCTOCRYLENE 8%") == "PARFUM|!OCTOCRYLENE 8%");
    CHECK(cut("Mica, Talc. May Contain (+/-): Carmine, CI 77491") == "Mica|Talc|~Carmine|~CI 77491");
    CHECK(cut("Mica [+/- Carmine, CI 77491], Talc") == "Mica|~Carmine|~CI 77491|Talc");
    CHECK(cut("[본품] 정제수, 글리세린 [증정] 정제수, 향료") == "#정제수|글리세린|#정제수|향료");
    CHECK(cut("Step One:\nWater, Lactic Acid\nStep Two:\nWater, Glycerin") == "#Water|Lactic Acid|#Water|Glycerin");
    CHECK(cut("Aqua<br>Glycerin, Squalane &amp; Sesame Oil,&nbsp;BHT <ILN4711>") == "Aqua|Glycerin|Squalane & Sesame Oil|BHT");
    CHECK(cut("Aqua [more]Glycerin, BHT[less]") == "Aqua|Glycerin|BHT");
    CHECK(cut("본품 : 정제수, 베타인 증정 : 정제수, 향료") == "#정제수|베타인|#정제수|향료");
}

TEST_CASE("what is told around a list is no list") {
    CHECK(cut("-Retinol: helps to even the look of skin\n-Collagen: plumps\n\nWater, Glycerin") == "Water|Glycerin");
    CHECK(cut("-Avobenzone 2%, Octocrylene 6%: Sunscreen\n\nWater, Talc") == "!Avobenzone 2%|!Octocrylene 6%|Water|Talc");
    CHECK(cut("This serum with retinol is for all of your skin. Water, Glycerin") == "Water|Glycerin");
    CHECK(cut("Water, Glycerin. Please be aware that the lists of ingredients may change from time to time.") == "Water|Glycerin");
    CHECK(cut("정제수, 향료 *제공된 성분은 달라질 수 있습니다. 포장을 확인해 주세요.") == "정제수|향료");
    CHECK(cut("Directions: Apply a thin layer\nIngredients: Water, Zinc Oxide") == "Water|Zinc Oxide");
}

TEST_CASE("what is said not to be in it is not in it") {
    CHECK(cut("Water, Glycerin. Formulated without retinol, fragrance and dyes.") == "Water|Glycerin");
    CHECK(cut("Does not contain fragrance. Water, Glycerin") == "Water|Glycerin");
    CHECK(cut("Made without:\n- Parabens\n- Retinyl Palmitate\n\nWater, Glycerin") == "Water|Glycerin");
    CHECK(cut("정제수, 글리세린\n*파라벤, 인공향료 무첨가") == "정제수|글리세린");
    CHECK(cut("Free of: Parabens, Fragrance\nIngredients: Water, Glycerin") == "Water|Glycerin");
}

TEST_CASE("brackets without a partner do not swallow the list") {
    CHECK(cut("Aqua (Water, Glycerin, Parfum") == "Aqua  Water|Glycerin|Parfum");
    CHECK(cut("Aqua) Water, [Glycerin, Parfum") == "Aqua  Water|Glycerin|Parfum");
    CHECK(cut("Blend (" + std::string(500, 'a') + ", Parfum)") == "Blend|" + std::string(500, 'a') + "|Parfum");
    CHECK(cut("").empty());
    CHECK(cut("([{<").empty());
}

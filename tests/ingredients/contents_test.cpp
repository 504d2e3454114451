#include "ingredients/lists.h"

using namespace gyeol;
using namespace gyeol::test;
using ingredients::Contents;

namespace {

/// The contents of a list as `aha fragrance`.
std::string holds(const std::string& list, const std::string& category = {}, const std::string& name = {}) {
    const Contents found = account(list, category, name).contents;
    std::string names;
    const auto add = [&](bool is, const char* what) { names += is ? (names.empty() ? "" : " ") + std::string(what) : ""; };
    add(found.aha, "aha");
    add(found.bha, "bha");
    add(found.pha, "pha");
    add(found.retinoid, "retinoid");
    add(found.vitaminC, "vitamin-c");
    add(found.benzoylPeroxide, "benzoyl-peroxide");
    add(found.collagen, "collagen");
    add(found.egf, "egf");
    add(found.physicalScrub, "scrub");
    add(found.enzymeExfoliant, "enzyme");
    add(found.fragrance, "fragrance");
    return names;
}

struct Sample {
    const char *list, *holds;
};

}  // namespace

TEST_CASE("English lists are read as a chemist would") {
    const Sample samples[] = {
        {"Aqua (Water), Glycolic Acid, Aloe Barbadensis Leaf Juice*, Sodium Hydroxide, Hexylene Glycol. *Organic", "aha"},
        {"Water, Ammonium Lactate, Urea, Sodium Lactate, Sodium Glycolate", "aha"},
        {"Water, Sodium Glycolate, Calcium Lactate, Citric Acid, Sugar Cane Extract", ""},
        {"Drug Facts\nActive ingredient\nSalicylic acid 2%\nPurpose\nAcne treatment\nInactive ingredients\nwater, alcohol denat., menthol",
         "bha"},
        {"Water, Sodium Salicylate, Salix Alba (Willow) Bark Extract, Butyloctyl Salicylate, BHA, BHT", ""},
        {"Water, Capryloyl Salicylic Acid", "bha"},
        {"Water, Gluconolactone, Lactobionic Acid, Sodium Gluconate", "pha"},
        {"Water, Retinyl Retinoate, Bakuchiol", "retinoid"},
        {"Squalane, Hydroxypinacolone Retinoate", "retinoid"},
        {"Adapalene 0.1%, Carbomer 940, Edetate Disodium", "retinoid"},
        {"Water, L-Ascorbic Acid 15 %, Ferulic Acid", "vitamin-c"},
        {"Water, Erythorbic Acid, Citrus Fruit Extract (Vitamin C)", ""},
        {"Active Ingredients: Benzoyl Peroxide 5% (Acne Medication). Inactive: Carbomer, Water", "benzoyl-peroxide"},
        {"BENZOYL PEROXIDE (UNII: W9WZN9A0GM) (BENZOYL PEROXIDE - UNII:W9WZN9A0GM), WATER", "benzoyl-peroxide"},
        {"Water, Gelatin, Hydrolyzed Elastin, sh-Polypeptide-121, Collagen-like Polypeptide", ""},
        {"Water, Collagen Amino Acids", "collagen"},
        {"Water, Oligopeptide-1, sh-Oligopeptide-2, sh-Polypeptide-11, Copper Tripeptide-1", ""},
        {"Water, Human Oligopeptide-1", "egf"},
        {"Water, SH-Oligopeptide-1", "egf"},
        {"Zea Mays (Corn) Starch, Papain, Lipase", "enzyme"},
        {"Water, Carica Papaya (Papaya) Fruit Extract, Lactobacillus/Pumpkin Ferment Extract", ""},
        {"Water, Parfum/Fragrance", "fragrance"},
        {"Water, D-Limonene", "fragrance"},
        {"Water, Benzyl Alcohol, Menthol, Camphor, Eucalyptus Globulus Leaf Oil", ""},
        {"Water, Benzyl Alcohol, Citral", "fragrance"},
        {"Water, Vitamin A (Retinyl Palmitate), EGF (rh-Oligopeptide-1), Alpha Hydroxy Acids (Lactic Acid)", "aha retinoid egf"},
        {"Salicyclic Acid, Gylcolic Acid, Lactobionic Aicd, Retinyl Palmiate, Ascorbyl Palmitat, Bromelian",
         "aha bha pha retinoid vitamin-c enzyme"},
    };
    for (const Sample& sample : samples) {
        INFO(sample.list);
        CHECK(holds(sample.list) == sample.holds);
    }
}

TEST_CASE("Korean lists are read as a chemist would") {
    const Sample samples[] = {
        {"정제수, 글리콜산, 젖산, 레티닐팔미테이트(비타민A), 가수분해콜라겐, 시트랄", "aha retinoid collagen fragrance"},
        {"[전성분] 정제수,글리세린,레티날,콜라겐 추출물,알에이치-올리고펩타이드-1,향료*", "retinoid collagen egf fragrance"},
        {"정제수,락토바이오닉애시드,글루코노-델타-락톤,살리실릭 애씨드,만델릭애씨드", "aha bha pha"},
        {"정제수 글리세린 글라이콜릭애씨드 살리실릭애씨드 부틸렌글라이콜 향료", "aha bha fragrance"},
        {"소듐코코일이세티오네이트, 옥수수전분, 프로테아제, 파파인(파파야효소), 티트리잎오일", "enzyme"},
        {"정제수, 소듐아스코빌포스페이트, 에칠아스코빌에텔, 나이아신아마이드", "vitamin-c"},
        {"정제수, 베타인살리실레이트, 베타인, 흰버드나무껍질추출물", "bha"},
        {"정제수, 소듐살리실레이트, 락틱애씨드/글라이콜릭애씨드코폴리머, 올리고펩타이드-1", ""},
        {"정제수, 하이드록시피나콜론레티노에이트(1,000ppm), 토코페롤", "retinoid"},
        {"정제수, 글루코노락튼, 저분자 피쉬 콜라겐", "pha collagen"},
        {"①정제수, 글리세린, 에스에이치-올리고펩타이드-1(0.5ppm), 착향제", "egf fragrance"},
        {"과산화벤조일, 정제수", "benzoyl-peroxide"},
        {"[본품] 정제수, 글리세린 [증정 앰플] 정제수, 아스코빌글루코사이드", "vitamin-c"},
        {"정제수, 글리세린, 메틸다이하이드로자스모네이트, 편백잎오일", ""},
    };
    for (const Sample& sample : samples) {
        INFO(sample.list);
        CHECK(holds(sample.list) == sample.holds);
    }
}

TEST_CASE("where it stands does not matter, trace or not") {
    CHECK(holds("Water, Phenoxyethanol, Lactic Acid") == "aha");
    CHECK(holds("Water, Mica. May contain: Retinyl Palmitate") == "retinoid");
}

TEST_CASE("grains scrub only in what is sold to scrub") {
    const char* const walnut = "Water, Juglans Regia (Walnut) Shell Powder, Glycerin";
    CHECK(holds(walnut, "exfoliant") == "scrub");
    CHECK(holds(walnut, "cleanser") == "scrub");
    CHECK(holds(walnut, "serum_treatment").empty());
    CHECK(holds(walnut, "serum_treatment", "Overnight scrub serum") == "scrub");

    const char* const silica = "Water, Silica, Jojoba Esters, Polyethylene";
    CHECK(holds(silica, "moisturizer").empty());
    CHECK(holds(silica, "cleanser", "Melting cleansing balm").empty());
    CHECK(holds(silica, "cleanser", "Daily Polishing Wash") == "scrub");
    CHECK(holds(silica, "exfoliant", "Smoothing Face Scrub") == "scrub");

    CHECK(holds("Sucrose, Glycerin, Shea Butter", "exfoliant", "Brown sugar polish") == "scrub");
    CHECK(holds("Water, Glycerin, Betaine, Sucrose", "exfoliant", "Brown sugar polish").empty());
    CHECK(holds("소듐클로라이드, 글리세린", "body", "바디 솔트 스크럽") == "scrub");
    CHECK(holds("정제수, 글리세린, 셀룰로오스, 카보머", "exfoliant", "마일드 필링젤") == "scrub");
    CHECK(holds("정제수, 글리세린, 셀룰로오스검", "exfoliant", "마일드 필링젤").empty());
}

TEST_CASE("a product's kind comes from its category, else from its name") {
    using ingredients::ProductKind;
    const auto kind = [](const char* name, const char* category) { return ingredients::productOf(name, category).kind; };
    CHECK(kind("", "serum_treatment") == ProductKind::serum);
    CHECK(kind("", "mask_pack") == ProductKind::mask);
    CHECK(kind("", "toner_mist") == ProductKind::toner);
    CHECK(kind("Cream", "cleanser") == ProductKind::cleanser);
    CHECK(kind("어성초 진정 토너", "") == ProductKind::toner);
    CHECK(kind("콜라겐 마스크팩", "") == ProductKind::mask);
    CHECK(kind("Sun Milk SPF 50+", "") == ProductKind::sunscreen);
    CHECK(kind("클렌징 폼", "기타") == ProductKind::cleanser);
    CHECK(kind("Something", "") == ProductKind::unknown);
    CHECK(ingredients::productOf("각질 스크럽", "").scrub);
    CHECK(ingredients::productOf("AHA 30 Peel", "").peel);
    CHECK_FALSE(ingredients::productOf("Papaya wash", "").enzyme);
}

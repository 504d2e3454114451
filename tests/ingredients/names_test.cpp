#include "ingredients/lists.h"

using namespace gyeol::test;

// Look-alikes: whole names are compared, never parts of them.
TEST_CASE("a name inside another name is not that name") {
    struct Sample {
        const char *written, *kind;
    };
    const Sample samples[] = {
        {"Alcohol", "drying-alcohol"},
        {"Cetyl Alcohol", "fatty-alcohol"},
        {"Cetearyl Alcohol", "fatty-alcohol"},
        {"Benzyl Alcohol", "fragrance-allergen"},
        {"Urea", "keratolytic-other"},
        {"Imidazolidinyl Urea", "preservative-sensitiser"},
        {"Hydroxyethyl Urea", "humectant"},
        {"Betaine", "humectant"},
        {"Betaine Salicylate", "bha"},
        {"Cocamidopropyl Betaine", "surfactant-gentle"},
        {"Hyaluronic Acid", "humectant"},
        {"Asiatic Acid", "soothing"},
        {"Stearic Acid", "emollient"},
        {"Polyglutamic Acid", "humectant"},
        {"Lactic Acid", "aha"},
        {"Sodium Lactate", "humectant"},
        {"Lauryl Lactate", "emollient"},
        {"Polylactic Acid", "physical-scrub"},
        {"Sodium Stearoyl Lactylate", "texture"},
        {"Malic Acid", "aha"},
        {"Maleic Acid", "ph-adjuster"},
        {"Diisostearyl Malate", "emollient"},
        {"Citric Acid", "ph-adjuster"},
        {"Gluconic Acid", "pha"},
        {"Sodium Gluconate", "ph-adjuster"},
        {"Salicylic Acid", "bha"},
        {"Salix Alba (Willow) Bark Extract", "salicylate-other"},
        {"Butyloctyl Salicylate", "salicylate-other"},
        {"Ethylhexyl Salicylate", "uv-filter"},
        {"BHA", "antioxidant"},
        {"Oligopeptide-1", "peptide"},
        {"rh-Oligopeptide-1", "egf-growth-factor"},
        {"Oligopeptide-10", "peptide"},
        {"Copper Tripeptide-1", "copper-peptide"},
        {"Sodium Lauryl Sulfate", "surfactant-harsh"},
        {"Sodium Lauryl Sulfoacetate", "surfactant-gentle"},
        {"Bakuchiol", "retinoid-alternative"},
        {"Glycolic Acid Polymer", ""},
        {"에탄올", "drying-alcohol"},
        {"세테아릴알코올", "fatty-alcohol"},
        {"글라이콜릭애씨드", "aha"},
        {"글라이신", "humectant"},
        {"하이알루로닉애씨드", "humectant"},
        {"올리고펩타이드-1", "peptide"},
        {"에스에이치-올리고펩타이드-1", "egf-growth-factor"},
        {"흰버드나무껍질추출물", "salicylate-other"},
        {"레티날", "retinoid-cosmetic"},
    };
    for (const Sample& sample : samples) {
        INFO(sample.written);
        CHECK(classOf(sample.written) == sample.kind);
    }
}

TEST_CASE("copolymers of acids are no acids") {
    for (const char* list : {"Water, Lactic Acid/Glycolic Acid Copolymer", "정제수, 락틱애씨드/글라이콜릭애씨드코폴리머",
                             "Poly(Lactic Acid/Glycolic Acid) Copolymer"}) {
        INFO(list);
        CHECK_FALSE(account(list).contents.aha);
    }
}

TEST_CASE("brackets explain, name, or list") {
    CHECK(namesIn("Aqua (Water, Eau)") == "Water");
    CHECK(namesIn("Melaleuca Alternifolia (Tea Tree) Leaf Oil") == "Melaleuca Alternifolia (Tea Tree) Leaf Oil");
    CHECK(namesIn("Melaleuca Alternifolia Leaf Oil") == "Melaleuca Alternifolia (Tea Tree) Leaf Oil");
    CHECK(namesIn("Parfum (Limonene, Linalool)") == "Parfum|Limonene|Linalool");
    CHECK(namesIn("Liposome Capsules (Retinol, Lecithin)") == "Retinol|Lecithin");
    CHECK(namesIn("Retinyl Palmitate (Vitamin A)") == "Retinyl Palmitate");
    CHECK(namesIn("Alpha Hydroxy Acids (Glycolic Acid, Lactic Acid)") == "Glycolic Acid|Lactic Acid");
    CHECK(namesIn("Wild Berry Juice (Vitamin C)") == "Wild Berry Juice (Vitamin C)");
    CHECK(namesIn("Willow Bark Extract (Salicylic Acid)") == "Salix Alba (Willow) Bark Extract");
    CHECK(namesIn("하이드로제네이티드폴리(C6-14올레핀)") == "Hydrogenated Poly(C6-14 Olefin)");
    CHECK(namesIn("Cocos Nucifera (Coconut Oil, Glycerin, Parfum") == "Cocos Nucifera (Coconut) Oil|Glycerin|Parfum");
}

TEST_CASE("slashes and conjunctions stand between names of one or of two") {
    CHECK(namesIn("Aqua/Water/Eau") == "Water");
    CHECK(namesIn("Parfum / Fragrance") == "Parfum");
    CHECK(namesIn("Caprylic/Capric Triglyceride") == "Caprylic/Capric Triglyceride");
    CHECK(namesIn("Acide Salicylique / Salicylic Acid") == "Salicylic Acid");
    CHECK(namesIn("Cetearyl Alcohol (and) Ceteareth-20") == "Cetearyl Alcohol|Ceteareth-20");
    CHECK(namesIn("Glycerin, and Retinol") == "Glycerin|Retinol");
    CHECK(namesIn("나이아신아마이드 및 아데노신") == "Niacinamide|Adenosine");
}

TEST_CASE("names without commas are found where the whole is a list") {
    CHECK(namesIn("BENZOYL PEROXIDE WATER GLUCONOLACTONE GLYCERIN CARBOMER") == "Benzoyl Peroxide|Water|Gluconolactone|Glycerin|Carbomer");
    CHECK(namesIn("정제수 글리세린 락틱애씨드 잔탄검") == "Water|Glycerin|Lactic Acid|Xanthan Gum");
    CHECK(namesIn("Salicylic Acid Nelumbo Nucifera Flower Extract") == "Salicylic Acid|Nelumbo Nucifera Flower Extract");
    CHECK(namesIn("Active Ingredient Salicylic Acid 2% Purpose Acne Treatment Inactive Ingredients Water") == "Salicylic Acid|Water");
    CHECK(namesIn("Glycine Soja Germ Extract") == "Glycine Soja Germ Extract");
    CHECK(namesIn("Lactic Acid Bacteria Ferment") == "Lactic Acid Bacteria Ferment");
    CHECK(namesIn("Retinol Boosting Night Magic") == "?");
    CHECK(namesIn("Capryl Salicylic Acid Water Glycerin Panthenol Carbomer") == "?|Water|Glycerin|Panthenol|Carbomer");
}

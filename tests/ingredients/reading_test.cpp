#include "ingredients/amount.h"
#include "ingredients/lists.h"
#include "ingredients/name_key.h"
#include "ingredients/plain_names.h"

using namespace gyeol;
using namespace gyeol::test;

namespace {

/// The traces of a list, by name.
std::string traces(const std::string& list) {
    std::string names;
    for (const auto& ingredient : ingredients::readList(catalogue(), list).ingredients) {
        names += ingredient.trace ? (names.empty() ? "" : "|") + ingredient.name() : "";
    }
    return names;
}

}  // namespace

TEST_CASE("what stands behind the first ingredient of one per cent is a trace") {
    CHECK(traces("Water, Glycerin, Lactic Acid, Phenoxyethanol, Salicylic Acid, Parfum") == "Salicylic Acid|Parfum");
    CHECK(traces("Water, Glycerin, Lactic Acid").empty());
    CHECK(traces("정제수, 글리세린, 잔탄검, 락틱애씨드") == "Lactic Acid");
    CHECK(traces("Water, Xanthan Gum") == "");
}

TEST_CASE("every part of a set has its own line") {
    CHECK(traces("[A] Water, Carbomer, Retinol [B] Water, Lactic Acid, Parfum, Limonene") == "Retinol|Limonene");
}

TEST_CASE("a printed share says more than the place") {
    CHECK(traces("Water, Phenoxyethanol, Niacinamide 5%, Retinol 0.3%, Collagen 10ppm") == "Collagen");
    CHECK(traces("Water, Centella Asiatica Extract(200ppm), Glycerin") == "Centella Asiatica Extract");
}

TEST_CASE("drugs are no traces, and the alphabet tells nothing of amounts") {
    CHECK(traces("Active ingredient: Salicylic Acid. Inactive: Water").empty());
    const std::string alphabet =
        "Alcohol Denat., Butylparaben, Carbomer, Glycerin, Glycolic Acid, Menthol, Panthenol, Sodium Benzoate, Water";
    CHECK(traces(alphabet).empty());
    CHECK(ingredients::readList(catalogue(), alphabet).alphabetical);
    CHECK_FALSE(ingredients::readList(catalogue(), "Water, Alcohol, Parfum").alphabetical);
}

TEST_CASE("shares are read wherever they stand") {
    const auto ppm = [](const char* text) { return ingredients::splitAmount(text).ppm.value_or(-1); };
    const auto name = [](const char* text) { return std::string(ingredients::splitAmount(text).name); };
    CHECK(ppm("Salicylic Acid 2%") == 20'000);
    CHECK(ppm("2% Salicylic Acid") == 20'000);
    CHECK(ppm("Salicylic Acid 0.5 % w/w") == 5'000);
    CHECK(ppm("Benzoyl Peroxide - 2.5%") == 25'000);
    CHECK(ppm("콜라겐(10,000ppm)") == 10'000);
    CHECK(ppm("병풀추출물 (0.5 ppm)") == 0);
    CHECK(ppm("Sulfur (25 mg)") == -1);
    CHECK(ppm("Peroxide 250%") == -1);
    CHECK(name("Benzoyl Peroxide - 2.5%") == "Benzoyl Peroxide");
    CHECK(name("Sulfur (25 mg)") == "Sulfur");
    CHECK(name("Polysorbate 20") == "Polysorbate 20");
    CHECK(name("Ceramide 3") == "Ceramide 3");
    CHECK(name("CI 77891") == "CI 77891");
    CHECK(name("3-O-Ethyl Ascorbic Acid") == "3-O-Ethyl Ascorbic Acid");
    CHECK(name("10%") == "10%");
    CHECK(name("").empty());
}

TEST_CASE("positions count within a part, as printed") {
    const auto reading = ingredients::readList(catalogue(), "[A] Water, Parfum (Limonene)\n[B] Aqua, Sailicylic Acid");
    REQUIRE(reading.ingredients.size() == 5);
    CHECK(reading.ingredients[2].position == 3);
    CHECK(reading.ingredients[3].position == 1);
    CHECK(reading.ingredients[3].written == "Aqua");
    CHECK(reading.ingredients[4].name() == "Salicylic Acid");
    CHECK(reading.ingredients[4].written == "Sailicylic Acid");
    CHECK(reading.ingredients[4].respelt);
    CHECK(reading.ingredients[4].part > reading.ingredients[2].part);
}

TEST_CASE("a name that is broken over two lines is one name") {
    CHECK(namesIn("Water, Sodium Hyalu-\nronate, Glycerin, Cetyl\nAlcohol, Parfum") ==
          "Water|Sodium Hyaluronate|Glycerin|Cetyl Alcohol|Parfum");
    CHECK(namesIn("Water, Glycerin\nButylene Glycol, Carbom er, Parfum, BHT") == "Water|Glycerin|Butylene Glycol|Carbomer|Parfum|BHT");
}

TEST_CASE("a name that a person gave is found in a list without the catalogue") {
    const auto holds = [](const char* list, const char* name) {
        const auto keys = ingredients::keysIn(list);
        return std::find(keys.begin(), keys.end(), ingredients::nameKey(name)) != keys.end();
    };
    CHECK(holds("Aqua, Salicylic Acid 2% w/w, Glycerin", "salicylic acid"));
    CHECK(holds("Aqua, Parfum (Limonene, Linalool)", "Linalool"));
    CHECK(holds("Aqua/Water, Limonene*", "limonene"));
    CHECK(holds("Salix Alba (Willow) Bark Extract", "Salix Alba Bark Extract"));
    CHECK(holds("Extracts of Rose and Sage, Limonene and Linalool, Citral", "Citral"));
    CHECK(holds("Extracts of Rose and Sage, Limonene and Linalool, Citral", "Linalool"));
    CHECK(holds("정제수, 살리실릭애시드(0.5%)", "살리실릭애씨드"));
    CHECK_FALSE(holds("Cetyl Alcohol, Glycerin", "Alcohol"));
    CHECK_FALSE(holds("Water, Glycerin. Made without limonene.", "Limonene"));
    CHECK_FALSE(holds("", "Limonene"));
}

#include "ingredients/lists.h"

using namespace gyeol;
using namespace gyeol::test;
using namespace gyeol::ingredients;

namespace {

/// The names that a caution rests on, `A|B`; `none` where it is not given.
std::string causes(Caution caution, const std::string& list, const std::string& category = {}) {
    const Account read = account(list, category);
    for (const CautionGiven& given : read.cautions) {
        if (given.caution == caution) {
            std::string names;
            for (const std::size_t place : given.because) {
                names += (names.empty() ? "" : "|") + read.reading.ingredients.at(place).name();
            }
            return names;
        }
    }
    return "none";
}

}  // namespace

TEST_CASE("sun: AHA that works, and every retinoid") {
    CHECK(causes(Caution::sun, "Water, Glycolic Acid, Retinol") == "Glycolic Acid|Retinol");
    CHECK(causes(Caution::sun, "Water, Phenoxyethanol, Lactic Acid") == "none");
    CHECK(causes(Caution::sun, "Water, Salicylic Acid, Gluconolactone") == "none");
}

TEST_CASE("pregnancy: retinoids even as a trace, salicylic acid beyond one, hydroquinone") {
    CHECK(causes(Caution::pregnancy, "Water, Phenoxyethanol, Retinyl Palmitate") == "Retinyl Palmitate");
    CHECK(causes(Caution::pregnancy, "Water, Salicylic Acid, Hydroquinone") == "Salicylic Acid|Hydroquinone");
    CHECK(causes(Caution::pregnancy, "Water, Phenoxyethanol, Salicylic Acid") == "none");
    CHECK(causes(Caution::pregnancy, "Water, Bakuchiol, Azelaic Acid") == "none");
}

TEST_CASE("salicylate allergy: any salicylate, the trace of one too") {
    CHECK(causes(Caution::salicylateAllergy, "Water, Phenoxyethanol, Salicylic Acid") == "Salicylic Acid");
    CHECK(causes(Caution::salicylateAllergy, "정제수, 흰버드나무껍질추출물, 소듐살리실레이트") ==
          "Salix Alba (Willow) Bark Extract|Sodium Salicylate");
    CHECK(causes(Caution::salicylateAllergy, "Water, Betaine, Lactic Acid") == "none");
}

TEST_CASE("fragrance: the word, its allergens, essential oils") {
    CHECK(causes(Caution::fragrance, "Water, Parfum, Linalool, Lavender Oil") == "Parfum|Linalool|Lavandula Angustifolia (Lavender) Oil");
    CHECK(causes(Caution::fragrance, "Water, Jojoba Oil, Green Tea Extract") == "none");
}

TEST_CASE("surfactants strip in the first half of a cleanser") {
    const char* const list = "Water, Sodium Lauryl Sulfate, Glycerin, Betaine";
    CHECK(causes(Caution::harshSurfactant, list, "cleanser") == "Sodium Lauryl Sulfate");
    CHECK(causes(Caution::harshSurfactant, list, "serum") == "none");
    CHECK(causes(Caution::harshSurfactant, "Water, Glycerin, Betaine, Sodium Lauryl Sulfate", "cleanser") == "none");
}

TEST_CASE("alcohol dries among the first five") {
    CHECK(causes(Caution::dryingAlcohol, "Water, Alcohol Denat., Glycerin") == "Alcohol Denat.");
    CHECK(causes(Caution::dryingAlcohol, "Water, A, B, C, D, Alcohol") == "none");
    CHECK(causes(Caution::dryingAlcohol, "Water, Cetyl Alcohol, Stearyl Alcohol") == "none");
}

TEST_CASE("what belongs to clinics and doctors") {
    CHECK(causes(Caution::clinicOnly, "Trichloroacetic Acid, Water") == "Trichloroacetic Acid");
    CHECK(causes(Caution::prescription, "Tretinoin 0.05%, Stearic Acid") == "Tretinoin");
    CHECK(causes(Caution::prescription, "Retinol, Squalane") == "none");
    CHECK(causes(Caution::spicules, "Water, Hydrolyzed Sponge") == "Hydrolyzed Sponge");
    CHECK(causes(Caution::sensitisingPreservative, "Water, Methylisothiazolinone") == "Methylisothiazolinone");
}

TEST_CASE("a plain cream gives no caution, and cautions come in their order") {
    CHECK(account("Water, Glycerin, Squalane, Ceramide NP, Carbomer, Phenoxyethanol", "moisturizer").cautions.empty());
    const auto cautions = account("Water, Glycolic Acid, Salicylic Acid, Alcohol, Parfum").cautions;
    CHECK(std::is_sorted(cautions.begin(), cautions.end(), [](const auto& a, const auto& b) { return a.caution < b.caution; }));
    CHECK(cautions.size() == 5);
}

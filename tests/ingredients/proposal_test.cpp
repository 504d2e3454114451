#include "ingredients/lists.h"

using namespace gyeol;
using namespace gyeol::test;
using namespace gyeol::ingredients;

namespace {

Proposal proposed(const std::string& list, const std::string& category, const std::string& name = {}) {
    return account(list, category, name).proposal;
}

/// The names that a proposal rests on, `A|B`.
std::string because(const std::string& list, const std::string& category, const std::string& name = {}) {
    const Account read = account(list, category, name);
    std::string names;
    for (const std::size_t place : read.proposal.because) {
        names += (names.empty() ? "" : "|") + read.reading.ingredients.at(place).name();
    }
    return names;
}

}  // namespace

TEST_CASE("an acid at work makes an acid, with its kind, name and strength") {
    const Proposal glycolic = proposed("Water, Glycolic Acid 7%, Glycerin, Parfum", "toner");
    CHECK(glycolic.kind == TreatmentKind::acid);
    CHECK(glycolic.acid == AcidKind::aha);
    CHECK(glycolic.acidName == "glycolic");
    CHECK(glycolic.ppm == 70'000);
    CHECK(because("Water, Glycolic Acid 7%, Glycerin, Parfum", "toner") == "Glycolic Acid");

    CHECK(proposed("Water, Salicylic Acid, Lactic Acid", "serum").acid == AcidKind::mixed);
    CHECK(proposed("정제수, 글루코노락톤, 락토바이오닉애씨드", "토너").acid == AcidKind::pha);
    CHECK(proposed("Active ingredient: Salicylic Acid 2%. Inactive: Water, Alcohol", "serum").acid == AcidKind::bha);
}

TEST_CASE("a trace of an acid makes none, but in a product that is sold as a peel") {
    CHECK(proposed("Water, Glycerin, Phenoxyethanol, Lactic Acid", "moisturizer").kind == TreatmentKind::moisturizer);
    CHECK(proposed("Water, Glycerin, Phenoxyethanol, Lactic Acid", "toner", "AHA Peeling Toner").kind == TreatmentKind::acid);
    CHECK(proposed("정제수, 글리세린, 글루코노락톤(10ppm)", "toner", "파하 토너").kind == TreatmentKind::other);
}

TEST_CASE("citric acid is an acid only where it leads a peel") {
    CHECK(proposed("Water, Citric Acid, Glycerin", "toner").kind == TreatmentKind::other);
    const Proposal peel = proposed("Water, Citric Acid, Glycerin", "exfoliant", "Fruit acid peel");
    CHECK(peel.kind == TreatmentKind::acid);
    CHECK(peel.acidName == "citric");
}

TEST_CASE("cleansers") {
    CHECK(proposed("Water, Cocamidopropyl Betaine, Glycerin", "cleanser").kind == TreatmentKind::cleanse);
    CHECK_FALSE(proposed("Water, Cocamidopropyl Betaine, Glycerin", "cleanser").harsh);
    CHECK(proposed("Water, Sodium Lauryl Sulfate, Glycerin", "cleanser").harsh);
    CHECK(because("Water, Sodium Lauryl Sulfate, Glycerin", "cleanser") == "Sodium Lauryl Sulfate");
    CHECK(proposed("Water, Glycolic Acid, Decyl Glucoside", "cleanser").kind == TreatmentKind::acidCleanser);
    CHECK(proposed("Active: Benzoyl Peroxide 4%. Other: Water, Salicylic Acid", "cleanser").kind == TreatmentKind::benzoylPeroxide);
    const Proposal powder = proposed("Corn Starch, Papain, Sodium Cocoyl Isethionate", "cleanser");
    CHECK(powder.kind == TreatmentKind::exfoliatingPack);
    CHECK(powder.exfoliant == ExfoliantKind::enzyme);
}

TEST_CASE("masks") {
    CHECK(proposed("Water, Glycerin, Panthenol", "mask").kind == TreatmentKind::moisturizingPack);
    CHECK(proposed("정제수, 글리세린, 하이드롤라이즈드콜라겐, 향료", "mask_pack").kind == TreatmentKind::collagenMask);
    CHECK(proposed("정제수, 향료, 하이드롤라이즈드콜라겐", "mask_pack").kind == TreatmentKind::moisturizingPack);
    CHECK(proposed("정제수, 향료, 하이드롤라이즈드콜라겐", "mask_pack", "콜라겐 마스크").kind == TreatmentKind::collagenMask);
    CHECK(proposed("정제수, 글리세린, 에스에이치-올리고펩타이드-1", "mask_pack").kind == TreatmentKind::egfMask);
    CHECK(proposed("Kaolin, Water, Glycerin", "mask").kind == TreatmentKind::other);
    const Proposal pack = proposed("Water, Lactic Acid, Glycerin", "mask");
    CHECK(pack.kind == TreatmentKind::exfoliatingPack);
    CHECK(pack.exfoliant == ExfoliantKind::acid);
    CHECK(proposed("Water, Gluconolactone, Glycerin", "mask").exfoliant == ExfoliantKind::pha);
    CHECK(proposed("Water, Perlite, Glycerin", "mask").exfoliant == ExfoliantKind::physical);
}

TEST_CASE("retinoids work in small amounts, so a place behind the line does not excuse them; esters are excused") {
    const Proposal retinol = proposed("Water, Glycerin, Phenoxyethanol, Retinol", "serum");
    CHECK(retinol.kind == TreatmentKind::retinoid);
    CHECK(retinol.retinoid == RetinoidKind::retinol);
    CHECK(proposed("Water, Glycerin, Phenoxyethanol, Retinyl Palmitate", "moisturizer").kind == TreatmentKind::moisturizer);
    CHECK(proposed("Water, Glycerin, Phenoxyethanol, Retinyl Palmitate", "moisturizer", "Retinol cream").kind == TreatmentKind::retinoid);
    CHECK(proposed("Water, Retinyl Palmitate, Retinal", "serum").retinoid == RetinoidKind::retinal);
    CHECK(proposed("Adapalene 0.1%, Water", "").retinoid == RetinoidKind::adapalene);
}

TEST_CASE("what else stands on a shelf") {
    CHECK(proposed("Water, Zinc Oxide, Lactic Acid", "sunscreen").kind == TreatmentKind::sunscreen);
    CHECK(proposed("Water, Azelaic Acid, Glycerin", "serum").kind == TreatmentKind::azelaic);
    CHECK(proposed("Water, Ascorbic Acid, Ferulic Acid", "serum").kind == TreatmentKind::vitaminC);
    CHECK(proposed("Water, Parfum, Ascorbyl Glucoside", "serum").kind == TreatmentKind::other);
    CHECK(proposed("정제수, 향료, 아스코빌글루코사이드", "serum", "비타민C 세럼").kind == TreatmentKind::vitaminC);
    CHECK(proposed("Water, Glycerin", "moisturizer").kind == TreatmentKind::moisturizer);
    CHECK(proposed("Water, Glycerin", "").kind == TreatmentKind::other);
    CHECK(proposed("", "").because.empty());
}

TEST_CASE("kinds have the names of a diary") {
    CHECK(nameOf(TreatmentKind::exfoliatingPack) == "exfoliating-pack");
    CHECK(fromName<TreatmentKind>("egf-mask") == TreatmentKind::egfMask);
    CHECK(nameOf(AcidKind::mixed) == "mixed");
    CHECK(nameOf(ExfoliantKind::physical) == "physical");
    CHECK(nameOf(RetinoidKind::tazarotene) == "tazarotene");
}

#include "diaries.h"
#include "support/catch.h"

#include <algorithm>

using namespace gyeol;
using namespace gyeol::test;
using diary::PartsPerMillion;
using diary::TreatmentKind;

namespace {

diary::Diary withRetinol() {
    auto diary = usualDiary();
    diary.treatments.push_back(begun("retinol", TreatmentKind::retinoid));
    return diary;
}

diary::Diary withBha() {
    auto diary = usualDiary();
    diary.treatments[0].acid = diary::AcidKind::bha;
    return diary;
}

}  // namespace

TEST_CASE("pregnancy refuses retinoids and strong salicylic acid, and says that no pin changes it") {
    auto diary = withRetinol();
    CHECK(open(resolved(diary), "retinol", 0));
    diary.person.pregnant = true;
    const auto made = resolved(diary);
    CHECK(closedBy(made, "retinol", 27) == std::vector<std::string>{"pregnancy"});
    CHECK(tells(made, "pregnancy"));
    CHECK(open(made, "toner", 0));
    for (const auto& closure : made.closures) {
        CHECK_FALSE(closure.mayOverrule);
        CHECK_FALSE(closure.opens.has_value());
    }
    auto bha = withBha();
    bha.person.pregnant = true;
    bha.treatments[0].percent = PartsPerMillion{20'000};
    CHECK(open(resolved(bha), "toner", 0));
    CHECK(tells(resolved(bha), "pregnancy-salicylic"));
    bha.treatments[0].percent = PartsPerMillion{20'001};
    CHECK(closedBy(resolved(bha), "toner", 0, "pregnancy-salicylic"));
}

TEST_CASE("a little salicylic acid on the list of an AHA is told in pregnancy, not refused; a cleanser with it is told too") {
    auto diary = usualDiary();
    diary.person.pregnant = true;
    diary.treatments[0].percent = PartsPerMillion{70'000};
    CHECK_FALSE(tells(resolved(diary), "pregnancy-salicylic"));
    diary.treatments[0].product = diary::Product{};
    diary.treatments[0].product->ingredients = "Aqua, Glycolic Acid, Salicylic Acid";
    CHECK(tells(resolved(diary), "pregnancy-salicylic"));
    CHECK(open(resolved(diary), "toner", 0));
    diary.treatments[0].product.reset();
    diary.treatments.push_back(begun("wash", TreatmentKind::acidCleanser));
    CHECK_FALSE(tells(resolved(diary), "pregnancy-salicylic"));
    diary.treatments.back().acid = diary::AcidKind::bha;
    CHECK(tells(resolved(diary), "pregnancy-salicylic"));
}

TEST_CASE("fragrance is told on sensitive skin and around a procedure, and nowhere else") {
    auto diary = usualDiary();
    diary.treatments.push_back(shelf("cream", TreatmentKind::moisturizer));
    diary.treatments.back().product = diary::Product{};
    diary.treatments.back().product->ingredients = "정제수, 글리세린, 리날룰";
    CHECK_FALSE(tells(resolved(diary), "fragrance"));
    diary.procedures = {procedure(diary::ProcedureKind::ipl, -6)};
    CHECK(tells(resolved(diary), "fragrance"));
    diary.procedures = {procedure(diary::ProcedureKind::ipl, -7)};  // the days after it are over
    CHECK_FALSE(tells(resolved(diary), "fragrance"));
    diary.person.sensitive = true;
    CHECK(tells(resolved(diary), "fragrance"));
    diary.person.allergies = {"리날룰"};
    CHECK(tells(resolved(diary), "allergy"));
    CHECK_FALSE(tells(resolved(diary), "fragrance"));
    diary.treatments.back().product->ingredients = "Aqua, Cetyl Alcohol, Butylene Glycol";
    CHECK_FALSE(tells(resolved(diary), "fragrance"));
}

TEST_CASE("a mask that is worn longer than the trial's time is told") {
    auto diary = usualDiary();
    diary.treatments[3].minutes = 20;
    CHECK_FALSE(tells(resolved(diary), "mask-time"));
    diary.treatments[3].minutes = 21;
    CHECK(tells(resolved(diary), "mask-time"));
}

TEST_CASE("a shelf beyond the planner's limit is planned as far as it goes, and told") {
    auto diary = usualDiary();
    for (int i = 0; i < 60; ++i) {
        diary.treatments.push_back(shelf("mask-" + std::to_string(i), TreatmentKind::collagenMask));
    }
    CHECK(resolved(diary).problem.treatments.size() == 64);
    CHECK_FALSE(tells(resolved(diary), "long-shelf"));
    diary.treatments.push_back(shelf("one-more", TreatmentKind::collagenMask));
    CHECK(resolved(diary).problem.treatments.size() == 64);
    CHECK(tells(resolved(diary), "long-shelf"));
}

TEST_CASE("a salicylate allergy refuses what may hold one") {
    auto diary = withBha();
    diary.person.allergies = {"salicylate"};
    CHECK(closedBy(resolved(diary), "toner", 0, "salicylate-allergy"));
    diary.treatments[0].acid = diary::AcidKind::mixed;
    CHECK(closedBy(resolved(diary), "toner", 0, "salicylate-allergy"));
    diary.treatments[0].acid = diary::AcidKind::aha;
    CHECK(open(resolved(diary), "toner", 0));
    diary.treatments[2].product = diary::Product{};
    diary.treatments[2].product->ingredients = "Aqua, Salix Alba (Willow) Bark Extract, 1,2-Hexanediol";
    CHECK(closedBy(resolved(diary), "moist", 0, "salicylate-allergy"));
}

TEST_CASE("an allergen is found as a whole name") {
    auto diary = usualDiary();
    diary.person.allergies = {"Alcohol"};
    diary.treatments[2].product = diary::Product{};
    diary.treatments[2].product->ingredients = "Aqua, Cetyl Alcohol, Glycerin";
    CHECK(open(resolved(diary), "moist", 0));
    diary.treatments[2].product->ingredients = "Aqua,  ALCOHOL , Glycerin";
    CHECK(closedBy(resolved(diary), "moist", 0, "allergy"));
    auto cream = shelf("cream", TreatmentKind::moisturizer);
    cream.product = diary.treatments[2].product;
    diary.treatments.push_back(cream);
    const auto made = resolved(diary);
    CHECK(std::none_of(made.daily.begin(), made.daily.end(), [](const auto& step) { return step.treatment == "cream"; }));
    CHECK(std::any_of(made.daily.begin(), made.daily.end(), [](const auto& step) { return step.treatment == "moisturizer"; }));
}

TEST_CASE("children and salicylic acid") {
    auto diary = withBha();
    diary.person.birthYear = 2026 - 15;
    CHECK(open(resolved(diary), "toner", 0));
    diary.person.birthYear = 2026 - 14;  // may still be 13
    CHECK(closedBy(resolved(diary), "toner", 0, "too-young"));
    diary.treatments[0].acid = diary::AcidKind::aha;
    CHECK(open(resolved(diary), "toner", 0));
}

TEST_CASE("strong acids count twice and are told; stronger ones are refused") {
    auto diary = usualDiary();
    const auto load = [&] { return resolved(diary).problem.gates[0].weights[0][0]; };
    diary.treatments[0].percent = PartsPerMillion{100'000};
    CHECK(load() == 100);
    CHECK_FALSE(tells(resolved(diary), "strong-acid"));
    diary.treatments[0].percent = PartsPerMillion{100'001};
    CHECK(load() == 200);
    CHECK(tells(resolved(diary), "strong-acid"));
    diary.treatments[0].percent = PartsPerMillion{300'000};
    CHECK(open(resolved(diary), "toner", 0));
    diary.treatments[0].percent = PartsPerMillion{300'001};
    CHECK(closedBy(resolved(diary), "toner", 0, "too-strong"));
    diary.treatments[0].percent = PartsPerMillion{80'000};
    diary.treatments[0].ph = diary::MilliPh{3'500};
    CHECK(load() == 100);
    diary.treatments[0].ph = diary::MilliPh{3'499};
    CHECK(load() == 200);
    diary.treatments[0].ph = diary::MilliPh{2'999};
    CHECK(closedBy(resolved(diary), "toner", 0, "too-strong"));
    diary.treatments[0].ph.reset();
    diary.treatments[0].acidName = "TCA";
    CHECK(closedBy(resolved(diary), "toner", 0, "too-strong"));
}

TEST_CASE("the limits of AHA are no limits of BHA and PHA, but what is too strong for home is too strong") {
    auto diary = usualDiary();
    auto& toner = diary.treatments[0];
    const auto load = [&] { return resolved(diary).problem.gates[0].weights[0][0]; };
    toner.acid = diary::AcidKind::bha;
    toner.percent = PartsPerMillion{20'000};
    toner.ph = diary::MilliPh{3'300};
    CHECK(load() == 100);
    CHECK_FALSE(tells(resolved(diary), "strong-acid"));
    toner.acid = diary::AcidKind::pha;
    toner.percent = PartsPerMillion{150'000};
    CHECK(load() == 60);
    toner.acid = diary::AcidKind::mixed;
    CHECK(load() == 200);
    CHECK(tells(resolved(diary), "strong-acid"));
    toner.acid = diary::AcidKind::bha;
    toner.percent = PartsPerMillion{300'001};
    CHECK(closedBy(resolved(diary), "toner", 0, "too-strong"));
}

TEST_CASE("loads by kind and strength") {
    auto diary = withBha();
    const auto load = [&] { return resolved(diary).problem.gates[0].weights[0][0]; };
    auto& toner = diary.treatments[0];
    toner.percent = PartsPerMillion{5'000};
    CHECK(load() == 50);
    toner.percent = PartsPerMillion{20'000};
    CHECK(load() == 100);
    toner.percent = PartsPerMillion{20'001};
    CHECK(load() == 200);
    toner.acid = diary::AcidKind::pha;
    CHECK(load() == 60);
    toner.acid = diary::AcidKind::aha;
    toner.percent = PartsPerMillion{49'999};
    CHECK(load() == 70);
    toner.percent = PartsPerMillion{50'000};
    CHECK(load() == 100);
    toner.acidName = "lactic";
    CHECK(load() == 70);
    toner.percent = PartsPerMillion{50'001};
    CHECK(load() == 100);
    toner.percent.reset();
    CHECK(load() == 100);
}

TEST_CASE("a product past its date is not planned") {
    auto diary = usualDiary();
    diary.treatments[3].product = diary::Product{};
    auto& product = *diary.treatments[3].product;
    product.useBy = on(4);
    CHECK(open(resolved(diary), "collagen", 4));
    CHECK(closedBy(resolved(diary), "collagen", 5, "expired"));
    CHECK_FALSE(tells(resolved(diary), "expired"));
    CHECK(tells(resolved(diary, 5), "expired"));
    product.useBy.reset();
    product.opened = *parseDate("2026-08-31");
    product.monthsAfterOpening = 3;  // to the end of November
    CHECK(open(resolved(diary), "collagen", 6));
    CHECK(closedBy(resolved(diary), "collagen", 7, "expired"));
}

TEST_CASE("a daily product past its date gives way to the usual step") {
    auto diary = usualDiary();
    diary.treatments.push_back(shelf("sun", TreatmentKind::sunscreen));
    diary.treatments.back().product = diary::Product{};
    diary.treatments.back().product->useBy = on(2);
    const auto made = resolved(diary);
    const auto has = [&](const char* id, int day) {
        return std::any_of(made.daily.begin(), made.daily.end(),
                           [&](const rulebook::DailyStep& step) { return step.treatment == id && step.date == on(day); });
    };
    CHECK((has("sun", 2) && !has("sunscreen", 2)));
    CHECK((!has("sun", 3) && has("sunscreen", 3)));
}

TEST_CASE("what goes badly together is told") {
    auto diary = withRetinol();
    CHECK_FALSE(tells(resolved(diary), "acne-drugs"));
    diary.treatments.push_back(begun("peroxide", TreatmentKind::benzoylPeroxide));
    CHECK(tells(resolved(diary), "acne-drugs"));
    diary.treatments[4].retinoid = diary::RetinoidKind::retinol;
    diary.treatments[4].percent = PartsPerMillion{3'000};
    CHECK_FALSE(tells(resolved(diary), "strong-retinol"));
    diary.treatments[4].percent = PartsPerMillion{3'001};
    CHECK(tells(resolved(diary), "strong-retinol"));
    diary.treatments.push_back(begun("c", TreatmentKind::vitaminC));
    CHECK_FALSE(tells(resolved(diary), "vitamin-c-acid"));
    diary.person.skinType = diary::SkinType::dry;
    CHECK(tells(resolved(diary), "vitamin-c-acid"));
    diary.treatments.back().ph = diary::MilliPh{6'000};
    CHECK_FALSE(tells(resolved(diary), "vitamin-c-acid"));
}

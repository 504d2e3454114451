#include "diary/diary.h"

#include "support/catch.h"
#include "support/random_diary.h"

using namespace gyeol;
using namespace gyeol::diary;

TEST_CASE("a treatment is found by its id") {
    const Diary diary = test::randomDiary(1);
    for (const auto& treatment : diary.treatments) {
        CHECK(findTreatment(diary, treatment.id) == &treatment);
    }
    CHECK(findTreatment(diary, TreatmentId("nothing-of-that-name")) == nullptr);
}

TEST_CASE("a treatment's part of the day is the person's word, else its kind's") {
    Treatment treatment = test::randomDiary(1).treatments.front();
    treatment.part.reset();
    treatment.kind = TreatmentKind::sunscreen;
    CHECK(partOf(treatment) == Part::morning);
    treatment.kind = TreatmentKind::cleanse;
    CHECK(partOf(treatment) == Part::both);
    treatment.kind = TreatmentKind::moisturizer;
    CHECK(partOf(treatment) == Part::both);
    for (const auto kind : {TreatmentKind::acid, TreatmentKind::acidCleanser, TreatmentKind::vitaminC, TreatmentKind::other}) {
        treatment.kind = kind;
        CHECK(partOf(treatment) == Part::evening);
    }
    treatment.part = Part::morning;
    CHECK(partOf(treatment) == Part::morning);
}

TEST_CASE("four kinds are daily") {
    int daily = 0;
    for (const auto& [kind, name] : namesOf<TreatmentKind>) {
        daily += isDaily(kind) ? 1 : 0;
    }
    CHECK(daily == 4);
    CHECK(isDaily(TreatmentKind::other));
    CHECK_FALSE(isDaily(TreatmentKind::acidCleanser));
}

TEST_CASE("a new treatment has its id, kind and name, and nothing else") {
    const Treatment made = makeTreatment(TreatmentId("toner"), TreatmentKind::acid, "My toner");
    CHECK(made.id.text() == "toner");
    CHECK(made.kind == TreatmentKind::acid);
    CHECK(made.name == "My toner");
    CHECK_FALSE(made.started);
    CHECK_FALSE(made.product);
    CHECK(made.active);
}

TEST_CASE("a treatment's kind is the shelf's, else that of the daily step of its name") {
    Diary diary;
    diary.treatments.push_back(makeTreatment(TreatmentId("cleanse"), TreatmentKind::acidCleanser));
    CHECK(kindOf(diary, "cleanse") == TreatmentKind::acidCleanser);
    CHECK(kindOf(diary, "sunscreen") == TreatmentKind::sunscreen);
    CHECK(kindOf(diary, "nothing-of-that-name") == TreatmentKind::other);
}

TEST_CASE("a check-in is found by its day and part") {
    const Diary diary = test::randomDiary(1);
    REQUIRE_FALSE(diary.checkIns.empty());
    for (const CheckIn& checkIn : diary.checkIns) {
        CHECK(findCheckIn(diary, checkIn.date, checkIn.part) == &checkIn);
    }
    CHECK(findCheckIn(diary, diary.checkIns.back().date + Days(4000), Part::evening) == nullptr);
}

TEST_CASE("acids and exfoliating packs are exfoliants, an acid cleanser is rinsed off") {
    CHECK(isExfoliant(TreatmentKind::acid));
    CHECK(isExfoliant(TreatmentKind::exfoliatingPack));
    CHECK_FALSE(isExfoliant(TreatmentKind::acidCleanser));
    CHECK_FALSE(isExfoliant(TreatmentKind::retinoid));
}

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

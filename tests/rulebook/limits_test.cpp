#include "diaries.h"
#include "rulebook/rule_data.h"
#include "support/catch.h"

using namespace gyeol;
using namespace gyeol::test;
using diary::SkinType;
using diary::Tolerance;
using diary::TreatmentKind;

namespace {

diary::Diary atStep(SkinType type, bool sensitive, Tolerance tolerance) {
    auto diary = usualDiary();
    experienced(diary);
    diary.person.skinType = type;
    diary.person.sensitive = sensitive;
    diary.person.tolerance = tolerance;
    return diary;
}

int weekly(SkinType type, Tolerance tolerance) {
    return capOf(resolved(atStep(type, false, tolerance)), "exfoliation-per-week", 7, 20);
}

}  // namespace

TEST_CASE("exfoliation in seven days, by skin and step") {
    CHECK(weekly(SkinType::oily, Tolerance::fresh) == 1);
    CHECK(weekly(SkinType::oily, Tolerance::some) == 2);
    CHECK(weekly(SkinType::oily, Tolerance::used) == 3);
    CHECK(weekly(SkinType::combination, Tolerance::some) == 2);
    CHECK(weekly(SkinType::normal, Tolerance::used) == 3);
    CHECK(weekly(SkinType::dry, Tolerance::some) == 1);
    CHECK(weekly(SkinType::dry, Tolerance::used) == 2);
    const auto sensitiveNew = resolved(atStep(SkinType::normal, true, Tolerance::fresh));
    CHECK(capOf(sensitiveNew, "exfoliation-per-week", 14, 0) == 1);
    CHECK(capOf(sensitiveNew, "exfoliation-per-week", 7, 0) == -1);
    CHECK(capOf(resolved(atStep(SkinType::oily, true, Tolerance::used)), "exfoliation-per-week", 7, 0) == 1);
}

TEST_CASE("all exfoliation counts together, acid cleansers apart") {
    auto diary = usualDiary();
    diary.treatments.push_back(begun("wash", TreatmentKind::acidCleanser));
    const auto made = resolved(diary);
    for (const auto& cap : made.problem.caps) {
        if (cap.rule == "exfoliation-per-week") {
            CHECK(cap.treatments == std::vector<int>{0, 1});
        } else if (cap.rule == "acid-cleanser-per-week") {
            CHECK(cap.treatments == std::vector<int>{4});
            CHECK(cap.max[0] == 3);
        }
    }
    CHECK(capOf(made, "acid-cleanser-per-week", 7, 0) == 3);
}

TEST_CASE("physical 각질팩: a lower limit of its own, none on sensitive skin, soft ones only on dry skin") {
    auto diary = usualDiary();
    diary.treatments[1].exfoliant = diary::ExfoliantKind::physical;
    const auto cap = [&](SkinType type, Tolerance tolerance) {
        auto with = atStep(type, false, tolerance);
        with.treatments = diary.treatments;
        return capOf(resolved(with), "scrub-per-week", 7, 20);
    };
    CHECK(cap(SkinType::oily, Tolerance::fresh) == 2);
    CHECK(cap(SkinType::combination, Tolerance::used) == 1);
    CHECK(cap(SkinType::normal, Tolerance::some) == 1);
    CHECK(cap(SkinType::normal, Tolerance::used) == 2);
    CHECK(cap(SkinType::dry, Tolerance::used) == 1);
    diary.person.sensitive = true;
    CHECK(closedBy(resolved(diary), "pack", 3, "no-scrub"));
    CHECK(tells(resolved(diary), "no-scrub"));
    diary.person.sensitive = false;
    diary.person.skinType = SkinType::dry;
    CHECK_FALSE(closedBy(resolved(diary), "pack", 3, "no-scrub"));
    diary.treatments[1].harsh = true;
    CHECK(closedBy(resolved(diary), "pack", 3, "no-scrub"));
}

TEST_CASE("각질팩 of any sort once or twice in seven days, and the turns keep to it") {
    auto diary = usualDiary();
    experienced(diary);
    CHECK(capOf(resolved(diary), "exfoliation-per-week", 7, 20) == 3);
    CHECK(capOf(resolved(diary), "exfoliating-pack-per-week", 7, 20) == 2);
    diary.treatments[0].perWeek = diary::HalvesPerWeek{0};
    CHECK(aimOf(resolved(diary), "pack", 14) == 2);
    diary.treatments[1].perWeek = diary::HalvesPerWeek{6};
    CHECK(aimOf(resolved(diary), "pack", 14) == 2);
    diary.treatments[0].perWeek.reset();
    CHECK(aimOf(resolved(diary), "toner", 14) == 1);
}

TEST_CASE("days between exfoliations, by skin") {
    auto diary = usualDiary();
    for (const auto& [type, days] : {std::pair(SkinType::oily, 2), {SkinType::normal, 2}, {SkinType::combination, 2}, {SkinType::dry, 3}}) {
        diary.person.skinType = type;
        CHECK(gapOf(resolved(diary), "alternate-days") == days);
    }
    diary.person.sensitive = true;
    CHECK(gapOf(resolved(diary), "alternate-days") == 7);
}

TEST_CASE("exfoliation and retinoids stand on different nights, further apart on tender skin") {
    auto diary = usualDiary();
    diary.treatments.push_back(begun("retinol", TreatmentKind::retinoid));
    CHECK(gapOf(resolved(diary), "not-the-same-night") == 1);
    diary.person.skinType = SkinType::dry;
    CHECK(gapOf(resolved(diary), "not-the-same-night") == 2);
    diary.person.skinType = SkinType::normal;
    diary.checkIns = {checkIn(-14, 2, 0, 0)};
    CHECK(gapOf(resolved(diary), "not-the-same-night") == 2);
    diary.checkIns = {checkIn(-15, 2, 0, 0)};
    CHECK(gapOf(resolved(diary), "not-the-same-night") == 1);
}

TEST_CASE("retinoid and benzoyl peroxide stand in different parts of the day") {
    auto diary = usualDiary();
    diary.treatments.push_back(begun("tretinoin", TreatmentKind::retinoid));
    diary.treatments[4].retinoid = diary::RetinoidKind::tretinoin;
    diary.treatments.push_back(begun("peroxide", TreatmentKind::benzoylPeroxide));
    CHECK(gapOf(resolved(diary), "tretinoin-benzoyl-peroxide") == 1);
    diary.treatments[4].retinoid = diary::RetinoidKind::adapalene;
    CHECK(gapOf(resolved(diary), "retinoid-benzoyl-peroxide") == 1);
    diary.treatments[5].part = diary::Part::both;
    CHECK(gapOf(resolved(diary), "retinoid-benzoyl-peroxide") == 1);
    diary.treatments[5].part = diary::Part::morning;
    CHECK(gapOf(resolved(diary), "retinoid-benzoyl-peroxide") == -1);
}

TEST_CASE("an acid cleanser rests on recovery nights") {
    auto diary = usualDiary();
    diary.treatments.push_back(begun("wash", TreatmentKind::acidCleanser));
    const auto made = resolved(diary);
    CHECK(gapOf(made, "cleanser-recovery-night") == 2);
}

TEST_CASE("one pack or mask an evening, but a moist step with a 각질팩") {
    auto diary = usualDiary();
    diary.treatments.push_back(shelf("egf", TreatmentKind::egfMask));
    const auto made = resolved(diary);
    int gaps = 0;
    for (const auto& gap : made.problem.gaps) {
        if (gap.rule == "one-mask-an-evening") {
            ++gaps;
            CHECK(gap.days == 1);
            const bool withPack = gap.first == std::vector<int>{1};
            CHECK((withPack ? gap.then == std::vector<int>{4} : gap.first == std::vector<int>{2, 3, 4}));
        }
    }
    CHECK(gaps == 2);
    CHECK(gapOf(made, "pack-rest-night") == 2);
}

TEST_CASE("a 각질팩 needs a moist step; on dry and sensitive skin an acid does too") {
    auto diary = usualDiary();
    auto made = resolved(diary);
    REQUIRE(made.problem.needs.size() == 1);
    CHECK(made.problem.needs[0].treatment == 1);
    CHECK(made.problem.needs[0].with == std::vector<int>{2, 3});
    CHECK(made.problem.needs[0].rule == "restore-after-pack");
    diary.person.skinType = SkinType::dry;
    made = resolved(diary);
    REQUIRE(made.problem.needs.size() == 2);
    CHECK(made.problem.needs[0].rule == "restore-after-acid");
    diary.treatments.erase(diary.treatments.begin() + 2, diary.treatments.end());
    made = resolved(diary);
    CHECK(made.problem.needs.empty());
    CHECK(tells(made, "moisturizer-is-the-moist-step"));
}

TEST_CASE("packs and masks in seven days") {
    auto diary = usualDiary();
    diary.treatments.push_back(shelf("egf", TreatmentKind::egfMask));
    CHECK(capOf(resolved(diary), "pack-per-week", 7, 0) == 3);
    CHECK(capOf(resolved(diary), "collagen-per-week", 7, 0) == 2);
    CHECK(capOf(resolved(diary), "egf-per-week", 7, 0) == 2);
    diary.person.skinType = SkinType::dry;
    CHECK(capOf(resolved(diary), "pack-per-week", 7, 0) == 4);
}

TEST_CASE("the evening's budget: weekday, exception, daily steps") {
    auto diary = usualDiary();
    CHECK(resolved(diary).problem.budget[0] == 40);
    diary.evenings.byWeekday = {{diary::DayOfWeek::friday, 20}};
    CHECK(resolved(diary).problem.budget[3] == 40);
    CHECK(resolved(diary).problem.budget[4] == 15);
    diary.evenings.minutes = 3;
    CHECK(resolved(diary).problem.budget[0] == 0);
    diary.evenings.minutes = 30;
    diary.evenings.exceptions.push_back({on(4), on(5), 60, {}, false, {}});
    CHECK(resolved(diary).problem.budget[3] == 25);
    CHECK(resolved(diary).problem.budget[4] == 55);
    CHECK(resolved(diary).problem.budget[5] == 55);
    CHECK(resolved(diary).problem.budget[6] == 25);
    auto wash = shelf("wash", TreatmentKind::cleanse);
    wash.minutes = 7;
    auto cream = shelf("cream", TreatmentKind::moisturizer);
    cream.minutes = 2;
    diary.treatments.insert(diary.treatments.end(), {wash, cream});
    CHECK(resolved(diary).problem.budget[0] == 21);
}

TEST_CASE("minutes of the morning cost the evening nothing") {
    auto diary = usualDiary();
    CHECK(resolved(diary).problem.treatments[0].minutes == 5);
    CHECK(resolved(diary).problem.treatments[1].minutes == 15);
    CHECK(resolved(diary).problem.treatments[3].minutes == 20);
    diary.treatments[0].part = diary::Part::morning;
    CHECK(resolved(diary).problem.treatments[0].minutes == 0);
    diary.treatments[0].part = diary::Part::both;
    diary.treatments[0].minutes = 8;
    CHECK(resolved(diary).problem.treatments[0].minutes == 8);
    CHECK(resolved(diary).problem.gates[0].weights[0][0] == 200);
}

TEST_CASE("a person's own numbers take the place of ours, as far as they may") {
    auto diary = usualDiary();
    experienced(diary);
    const auto own = [&](const std::string& rule, std::int64_t milli, std::optional<int> until = std::nullopt) {
        diary.overrides = {{rule, std::nullopt, milli, until ? std::optional(on(*until)) : std::nullopt, {}}};
        return resolved(diary);
    };
    CHECK(capOf(own("exfoliation-per-week", 1'000), "exfoliation-per-week", 7, 0) == 1);
    CHECK(tells(own("exfoliation-per-week", 1'000), "your-number"));
    CHECK(capOf(own("exfoliation-per-week", 1'000, 9), "exfoliation-per-week", 7, 9) == 1);
    CHECK(capOf(own("exfoliation-per-week", 1'000, 9), "exfoliation-per-week", 7, 10) == 3);
    CHECK(capOf(own("exfoliation-per-week", 500), "exfoliation-per-week", 14, 0) == 1);
    CHECK(capOf(own("exfoliation-per-week", 5'000), "exfoliation-per-week", 7, 0) == 3);
    CHECK(tells(own("exfoliation-per-week", 5'000), "number-not-taken"));
    CHECK(gapOf(own("alternate-days", 4'000), "alternate-days") == 4);
    CHECK(gapOf(own("alternate-days", 1'000), "alternate-days") == 1);
    CHECK(gapOf(own("alternate-days", 1'000, 5), "alternate-days") == 2);  // not to the end: the more careful one
    CHECK(own("barrier-recovered", 300).problem.gates[0].ceiling[0] == 30);
    CHECK(own("barrier-recovered", 300, 5).problem.gates[0].ceiling[6] == 50);
    CHECK(tells(own("pregnancy", 0), "number-not-taken"));
    CHECK_FALSE(tells(own("alternate-days", 4'000, -1), "your-number"));
}

TEST_CASE("a number that cannot take effect is told as not taken") {
    auto diary = usualDiary();
    experienced(diary);
    const auto taken = [&](const std::string& rule, std::int64_t milli, const char* treatment = nullptr) {
        diary.overrides = {
            {rule, treatment != nullptr ? std::optional(diary::TreatmentId(treatment)) : std::nullopt, milli, std::nullopt, {}}};
        const auto made = resolved(diary);
        CHECK(tells(made, "your-number") != tells(made, "number-not-taken"));
        return tells(made, "your-number");
    };
    CHECK(taken("alternate-days", 1'000));
    CHECK_FALSE(taken("alternate-days", 0));
    CHECK_FALSE(taken("alternate-days", 4'000, "toner"));
    CHECK(taken("exfoliation-per-week", 1'000, "toner"));
    CHECK_FALSE(taken("exfoliation-per-week", 1'000, "moist"));
    CHECK_FALSE(taken("no-such-rule", 1'000));
    CHECK(taken("scrub-per-week", 1'000));
    diary.person.sensitive = true;
    CHECK_FALSE(taken("scrub-per-week", 1'000));
    diary.treatments.push_back(begun("retinol", TreatmentKind::retinoid));
    CHECK(taken("not-the-same-night", 1'000));
    diary.checkIns.push_back(checkIn(-14, 2, 0, 0));
    CHECK_FALSE(taken("not-the-same-night", 1'000));
    diary.checkIns.back().date = on(-15);
    CHECK(taken("not-the-same-night", 1'000));
}

TEST_CASE("an own number for one treatment stands beside the group's") {
    auto diary = usualDiary();
    experienced(diary);
    diary.overrides = {{"exfoliation-per-week", diary::TreatmentId("pack"), 1'000, std::nullopt, {}}};
    const auto made = resolved(diary);
    bool found = false;
    for (const auto& cap : made.problem.caps) {
        found = found || (cap.treatments == std::vector<int>{1} && cap.max[0] == 1 && cap.rule == "exfoliation-per-week");
    }
    CHECK(found);
    CHECK(capOf(made, "exfoliation-per-week", 7, 0) == 3);
}

TEST_CASE("every rule that may be overridden is, by a number of one's own") {
    auto diary = usualDiary();
    diary.treatments[1].exfoliant = diary::ExfoliantKind::physical;
    experienced(diary);
    diary.person.skinType = SkinType::dry;
    diary.person.tolerance = Tolerance::used;
    for (const auto& [id, kind] :
         {std::pair("retinol", TreatmentKind::retinoid), {"wash", TreatmentKind::acidCleanser}, {"egf", TreatmentKind::egfMask}}) {
        diary.treatments.push_back(begun(id, kind));
    }
    diary.treatments[4].started = on(-3);
    diary.treatments.push_back(shelf("waits", TreatmentKind::azelaic));
    const auto usual = resolved(diary).problem;
    for (const auto& rule : book().data().rules) {
        if (rule.overridable) {
            INFO(rule.id);
            diary.overrides = {{rule.id, std::nullopt, 6'000, std::nullopt, {}}};
            const auto six = resolved(diary).problem;
            diary.overrides[0].value = 1'000;
            CHECK((six != usual || resolved(diary).problem != usual));
        }
    }
}

#include "diaries.h"
#include "support/catch.h"

using namespace gyeol;
using namespace gyeol::test;
using diary::TreatmentKind;

TEST_CASE("signs of 1 go on, a sign of 2 or a sum of 4 holds") {
    auto diary = usualDiary();
    diary.checkIns = {checkIn(0, 1, 1, 1)};
    CHECK(open(resolved(diary), "toner", 0));
    diary.checkIns = {checkIn(0, 2, 0, 0)};
    CHECK(closedBy(resolved(diary), "toner", 0, "irritation-hold"));
    diary.checkIns = {checkIn(0, 0, 0, 2)};
    CHECK(closedBy(resolved(diary), "toner", 0, "irritation-hold"));
    diary.checkIns = {checkIn(0, 0, 0, 0)};
    diary.checkIns[0].peeling = 2;
    CHECK(closedBy(resolved(diary), "toner", 0, "irritation-hold"));
    CHECK(open(resolved(diary), "moist", 0));
    CHECK(open(resolved(diary), "collagen", 0));
}

TEST_CASE("a hold lasts until the day after the third calm check-in; coming days are planned as if calm") {
    auto diary = usualDiary();
    diary.checkIns = {checkIn(0, 2, 0, 0)};
    const auto made = resolved(diary, 2);
    CHECK_FALSE(open(made, "toner", 5));
    CHECK(open(made, "toner", 6));
    CHECK(restsOnCalm(made, "toner", 6));
    CHECK(tells(made, "irritation-hold"));
    calm(diary, 1, 2);
    CHECK(firstOpen(resolved(diary, 2), "toner") == 4);
    calm(diary, 3, 3);
    const auto over = resolved(diary, 3);
    CHECK_FALSE(open(over, "toner", 3));
    CHECK(open(over, "toner", 4));
    CHECK_FALSE(restsOnCalm(over, "toner", 4));
}

TEST_CASE("calm check-ins are at most two days apart, on different days, and known") {
    auto diary = usualDiary();
    diary.checkIns = {checkIn(0, 2, 0, 0), checkIn(1, 0, 0, 0), checkIn(3, 0, 0, 0), checkIn(5, 0, 0, 0)};
    CHECK(firstOpen(resolved(diary, 6), "toner", 6) == 6);
    diary.checkIns[1].date = on(2);
    diary.checkIns[2].date = on(5);  // three days after: the chain begins again
    diary.checkIns[3].date = on(6);
    CHECK(firstOpen(resolved(diary, 6), "toner", 6) == 8);
    diary.checkIns = {checkIn(0, 2, 0, 0), checkIn(1, 0, 0, 0), checkIn(1, 0, 0, 0), checkIn(1, 0, 0, 0)};
    diary.checkIns[2].part = diary::Part::morning;
    CHECK(firstOpen(resolved(diary, 1), "toner", 1) == 4);
    diary.checkIns = {checkIn(0, 2, 0, 0), checkIn(1, 0, 0, 0), checkIn(2, 0, 0, 0), checkIn(3, 0, 0, 0)};
    diary.checkIns[3].redness.reset();
    CHECK(firstOpen(resolved(diary, 3), "toner", 3) == 5);
}

TEST_CASE("the worst of a day's check-ins counts") {
    auto diary = usualDiary();
    diary.checkIns = {checkIn(0, 2, 0, 0), checkIn(0, 0, 0, 0)};
    diary.checkIns[0].part = diary::Part::morning;
    CHECK_FALSE(open(resolved(diary), "toner", 0));
}

TEST_CASE("after a rest the rate is half for two weeks") {
    auto diary = usualDiary();
    experienced(diary);
    diary.checkIns.push_back(checkIn(1, 2, 0, 0));
    calm(diary, 2, 4);
    const auto made = resolved(diary, 5);  // open on day 5, half rate on days 5 to 18
    CHECK(open(made, "toner", 5));
    CHECK(capOf(made, "exfoliation-per-week", 7, 10) == 3);
    CHECK(capOf(made, "exfoliation-per-week", 7, 11) == 1);
    CHECK(capOf(made, "exfoliation-per-week", 7, 18) == 1);
    CHECK(capOf(made, "exfoliation-per-week", 7, 19) == 3);
    CHECK(tells(made, "half-rate"));
}

TEST_CASE("half of one in seven days is one in fourteen") {
    auto diary = usualDiary();
    diary.checkIns = {checkIn(-4, 2, 0, 0)};
    calm(diary, -3, -1);
    const auto made = resolved(diary);  // half rate on days 0 to 13
    CHECK(capOf(made, "exfoliation-per-week", 14, 12) > 1);
    CHECK(capOf(made, "exfoliation-per-week", 14, 13) == 1);
    CHECK(capOf(made, "exfoliation-per-week", 14, 14) > 1);
    CHECK(capOf(made, "exfoliation-per-week", 7, 13) == 1);
}

TEST_CASE("retinoids and other actives come back at half rate as well") {
    auto diary = usualDiary();
    diary.treatments.push_back(begun("retinol", TreatmentKind::retinoid));
    diary.treatments.push_back(begun("azelaic", TreatmentKind::azelaic));
    diary.checkIns = {checkIn(-4, 2, 0, 0)};
    calm(diary, -3, -1);
    const auto made = resolved(diary);
    CHECK(capOf(made, "retinoid-nights", 7, 5) == 2);
    CHECK(capOf(made, "retinoid-nights", 7, 6) == 1);
    CHECK(capOf(made, "half-rate", 7, 5) == 7);
    CHECK(capOf(made, "half-rate", 7, 6) == 3);
}

TEST_CASE("a severe sign takes seven calm check-ins, a new patch test and the first step") {
    auto diary = usualDiary();
    experienced(diary);
    diary.sessions.push_back(session("toner", -3, diary::SessionState::done));
    diary.sessions.push_back(session("pack", -5, diary::SessionState::done));
    diary.checkIns.erase(diary.checkIns.end() - 1);
    diary.checkIns.push_back(checkIn(0, 3, 0, 0));
    const auto made = resolved(diary, 0);
    CHECK(firstOpen(made, "pack") == 8);
    CHECK(closedBy(made, "pack", 7, "severe-irritation"));
    CHECK(firstOpen(made, "toner") == -1);  // used within three days: a new patch test
    CHECK(closedBy(made, "toner", 20) == std::vector<std::string>{"new-patch-test"});
    CHECK(capOf(made, "exfoliation-per-week", 7, 27) == 1);

    SECTION("the suspect is tested in place of what was used") {
        diary.checkIns.back().suspect = diary::TreatmentId("pack");
        CHECK(firstOpen(resolved(diary), "toner") == 8);
        CHECK(firstOpen(resolved(diary), "pack") == -1);
    }
    SECTION("a test that began after the sign and passed") {
        diary.treatments[0].patchTest = diary::PatchTest::passed;
        diary.treatments[0].patchFrom = on(0);
        CHECK(firstOpen(resolved(diary), "toner") == -1);
        diary.treatments[0].patchFrom = on(1);
        CHECK(firstOpen(resolved(diary), "toner") == 8);
    }
}

TEST_CASE("what does not clear in two weeks goes to a clinician") {
    auto diary = usualDiary();
    diary.checkIns = {checkIn(-13, 2, 0, 0), checkIn(-1, 2, 0, 0)};
    CHECK_FALSE(tells(resolved(diary), "see-clinician"));
    CHECK(firstOpen(resolved(diary), "toner") == 4);
    diary.checkIns[0].date = on(-14);
    CHECK(tells(resolved(diary), "see-clinician"));
    CHECK(firstOpen(resolved(diary), "toner") == -1);
}

TEST_CASE("conditions close until they have healed") {
    auto diary = usualDiary();
    SECTION("sunburn at least seven days") {
        diary.conditions = {{diary::ConditionKind::sunburn, on(2), on(3), {}}};
        CHECK(open(resolved(diary), "toner", 1));
        CHECK(closedBy(resolved(diary), "toner", 2, "condition-hold"));
        CHECK(closedBy(resolved(diary), "toner", 8, "condition-hold"));
        CHECK(open(resolved(diary), "toner", 9));
        CHECK(open(resolved(diary), "moist", 4));
    }
    SECTION("a cut until it has healed") {
        diary.conditions = {{diary::ConditionKind::openCut, on(2), on(3), {}}};
        CHECK_FALSE(open(resolved(diary), "toner", 3));
        CHECK(open(resolved(diary), "toner", 4));
    }
    SECTION("still there") {
        diary.conditions = {{diary::ConditionKind::eczema, on(2), std::nullopt, {}}};
        CHECK_FALSE(open(resolved(diary), "toner", 27));
        CHECK_FALSE(tells(resolved(diary), "see-clinician"));
    }
    SECTION("blisters close masks as well and send to a clinician") {
        diary.conditions = {{diary::ConditionKind::blisters, on(0), std::nullopt, {}}};
        CHECK_FALSE(open(resolved(diary), "collagen", 5));
        CHECK(tells(resolved(diary), "see-clinician"));
    }
}

TEST_CASE("dry skin: one step down and one more 보습팩") {
    auto diary = usualDiary();
    experienced(diary);
    CHECK(aimOf(resolved(diary), "moist", 0) == 2);
    SECTION("by hydration") {
        diary.checkIns.back().hydration = 2;
        const auto made = resolved(diary);
        CHECK(capOf(made, "exfoliation-per-week", 7, 5) == 3);
        CHECK(capOf(made, "exfoliation-per-week", 7, 6) == 2);
        CHECK(capOf(made, "exfoliation-per-week", 7, 13) == 2);
        CHECK(capOf(made, "exfoliation-per-week", 7, 14) == 3);
        CHECK(aimOf(made, "moist", 0) == 3);
        CHECK(aimOf(made, "moist", 7) == 3);
        CHECK(aimOf(made, "moist", 14) == 2);  // two weeks from the check-in
        CHECK(open(made, "toner", 0));
    }
    SECTION("by corneometer") {
        diary.checkIns.back().corneometer = diary::MilliAu{29'999};
        CHECK(capOf(resolved(diary), "exfoliation-per-week", 7, 6) == 2);
        diary.checkIns.back().corneometer = diary::MilliAu{30'000};
        CHECK(capOf(resolved(diary), "exfoliation-per-week", 7, 6) == 3);
        CHECK(aimOf(resolved(diary), "moist", 0) == 3);
        diary.checkIns.back().corneometer = diary::MilliAu{45'000};
        CHECK(aimOf(resolved(diary), "moist", 0) == 2);
    }
    SECTION("it is forgotten after two weeks") {
        diary.checkIns.back().date = on(-13);
        diary.checkIns.back().hydration = 1;
        diary.checkIns.erase(diary.checkIns.end() - 14, diary.checkIns.end() - 1);
        CHECK(tells(resolved(diary), "dry-skin"));
        diary.checkIns.back().date = on(-14);
        CHECK_FALSE(tells(resolved(diary), "dry-skin"));
    }
}

TEST_CASE("combination skin that says dry twice in five takes the dry row") {
    auto diary = usualDiary();
    diary.person.skinType = diary::SkinType::combination;
    calm(diary, -4, 0);
    CHECK(gapOf(resolved(diary), "alternate-days") == 2);
    diary.checkIns[0].hydration = 2;
    CHECK(gapOf(resolved(diary), "alternate-days") == 2);
    diary.checkIns[1].hydration = 2;
    CHECK(gapOf(resolved(diary), "alternate-days") == 3);
    CHECK(tells(resolved(diary), "combination-as-dry"));
    diary.checkIns.push_back(checkIn(1, 0, 0, 0));
    CHECK(gapOf(resolved(diary, 1), "alternate-days") == 2);
}

TEST_CASE("a check-in of a day to come is no news yet") {
    auto diary = usualDiary();
    diary.checkIns = {checkIn(1, 2, 0, 0)};
    CHECK(open(resolved(diary, 0), "toner", 1));
    CHECK_FALSE(open(resolved(diary, 1), "toner", 1));
}

#include "diaries.h"
#include "support/catch.h"

using namespace gyeol;
using namespace gyeol::test;
using diary::Tolerance;
using diary::TreatmentKind;

namespace {

/// The step in force, by what it allows normal skin.
int step(const diary::Diary& diary, int today = 0) {
    return capOf(resolved(diary, today), "exfoliation-per-week", 7, 27);
}

/// An acid begun so many days ago, weekly used, with calm check-ins every third day.
diary::Diary begunSince(int days) {
    auto diary = usualDiary();
    diary.treatments.erase(diary.treatments.begin() + 1);
    diary.treatments[0].started.reset();
    diary.person.tolerance = Tolerance::used;
    for (int day = -days; day < 0; day += 7) {
        diary.sessions.push_back(session("toner", day, diary::SessionState::done));
    }
    for (int day = -days; day <= 0; day += 3) {
        diary.checkIns.push_back(checkIn(day, 1, 0, 0));
    }
    return diary;
}

}  // namespace

TEST_CASE("two calm weeks with check-ins allow the next step, twelve weeks the highest") {
    CHECK(step(begunSince(13)) == 1);
    CHECK(step(begunSince(15)) == 2);
    CHECK(step(begunSince(84)) == 2);
    CHECK(step(begunSince(85)) == 3);
}

TEST_CASE("no check-in, no step up") {
    auto diary = begunSince(60);
    diary.checkIns.clear();
    CHECK(step(diary) == 1);
    diary = begunSince(15);
    diary.checkIns.resize(3);
    CHECK(step(diary) == 1);
}

TEST_CASE("the person's word and the accepted step are upper bounds") {
    auto diary = begunSince(200);
    CHECK(step(diary) == 3);
    diary.person.tolerance = Tolerance::some;
    CHECK(step(diary) == 2);
    diary.person.tolerance = Tolerance::fresh;
    CHECK(step(diary) == 1);
    diary.person.tolerance = Tolerance::used;
    diary.steps = {{on(-100), 1}};
    CHECK(step(diary) == 1);
    diary.steps.push_back({on(-20), 2});
    CHECK(step(diary) == 2);
    diary.steps.push_back({on(1), 3});  // not yet
    CHECK(step(diary) == 2);
}

TEST_CASE("a step up is proposed, not taken") {
    auto diary = begunSince(200);
    diary.steps = {{on(-14), 1}};
    CHECK(step(diary) == 1);
    CHECK(tells(resolved(diary), "step-up"));
    diary.steps[0].date = on(-13);
    CHECK_FALSE(tells(resolved(diary), "step-up"));
    diary.steps[0].date = on(-14);
    diary.checkIns.erase(
        std::remove_if(diary.checkIns.begin(), diary.checkIns.end(), [](const diary::CheckIn& one) { return one.date > on(-4); }),
        diary.checkIns.end());
    CHECK_FALSE(tells(resolved(diary), "step-up"));  // the newest is more than three days old
    diary.checkIns.push_back(checkIn(-3, 0, 0, 0));
    CHECK(tells(resolved(diary), "step-up"));
    diary.checkIns.push_back(checkIn(-8, 2, 0, 0));
    CHECK_FALSE(tells(resolved(diary), "step-up"));
}

TEST_CASE("a rest of more than four weeks drops one step") {
    auto diary = begunSince(200);
    diary.sessions.erase(
        std::remove_if(diary.sessions.begin(), diary.sessions.end(), [](const diary::Session& one) { return one.date > on(-29); }),
        diary.sessions.end());
    diary.sessions.push_back(session("toner", -28, diary::SessionState::done));
    CHECK(step(diary) == 3);
    CHECK(step(diary, 1) == 2);
}

TEST_CASE("a severe sign begins again at the first step") {
    auto diary = begunSince(200);
    diary.checkIns.push_back(checkIn(-40, 3, 0, 0));
    diary.treatments[0].patchTest = diary::PatchTest::passed;
    diary.treatments[0].patchFrom = on(-39);
    CHECK(step(diary) == 2);
    auto recent = begunSince(200);
    recent.checkIns.push_back(checkIn(-12, 3, 0, 0));
    CHECK(step(recent) == 1);
}

TEST_CASE("sensitive skin stays four weeks at the first step") {
    auto diary = begunSince(27);
    diary.person.sensitive = true;
    CHECK(capOf(resolved(diary), "exfoliation-per-week", 14, 0) == 1);
    diary = begunSince(30);
    diary.person.sensitive = true;
    CHECK(capOf(resolved(diary), "exfoliation-per-week", 7, 0) == 1);
}

TEST_CASE("retinoid nights: two a week, one more every two calm weeks, sooner on oily skin") {
    const auto nights = [](diary::SkinType type, bool sensitive, int days, bool checked = true) {
        diary::Diary diary;
        diary.person.skinType = type;
        diary.person.sensitive = sensitive;
        diary.treatments = {shelf("retinol", TreatmentKind::retinoid)};
        diary.treatments[0].started = on(-days);
        for (int day = -days; day < 0; day += 4) {
            diary.sessions.push_back(session("retinol", day, diary::SessionState::done));
        }
        if (checked) {
            calm(diary, -days, 0);
        }
        return capOf(resolved(diary), "retinoid-nights", 7, 10);
    };
    using diary::SkinType;
    CHECK(nights(SkinType::normal, false, 13) == 2);
    CHECK(nights(SkinType::normal, false, 14) == 3);
    CHECK(nights(SkinType::normal, false, 28) == 4);
    CHECK(nights(SkinType::normal, false, 28, false) == 2);
    CHECK(nights(SkinType::oily, false, 6) == 2);
    CHECK(nights(SkinType::oily, false, 7) == 3);
    CHECK(nights(SkinType::normal, true, 100) == 3);
    CHECK(nights(SkinType::normal, false, 300) == -1);  // every night: no cap is left
}

TEST_CASE("a rest of more than four weeks takes a retinoid night away") {
    diary::Diary diary;
    diary.treatments = {shelf("retinol", TreatmentKind::retinoid)};
    diary.treatments[0].started = on(-100);
    for (int day = -100; day <= -28; day += 4) {
        diary.sessions.push_back(session("retinol", day, diary::SessionState::done));
    }
    calm(diary, -100, 1);
    for (const int day : {-45, -20}) {  // no night more in the two weeks after these
        diary.checkIns.push_back(checkIn(day, 2, 0, 0));
    }
    const auto nights = [&](int today) { return capOf(resolved(diary, today), "retinoid-nights", 7, 20); };
    CHECK(nights(0) - nights(1) == 1);
    diary.sessions.push_back(session("retinol", -1, diary::SessionState::done));
    CHECK(nights(0) == nights(1));
}

TEST_CASE("in its first weeks a retinoid stands on alternate nights") {
    diary::Diary diary;
    diary.treatments = {shelf("retinol", TreatmentKind::retinoid)};
    diary.treatments[0].started = on(-27);
    for (int day = -28; day < 0; day += 4) {
        diary.sessions.push_back(session("retinol", day, diary::SessionState::done));
    }
    diary.sessions.erase(diary.sessions.begin());
    calm(diary, -28, 0);
    CHECK(gapOf(resolved(diary), "retinoid-alternate") == 2);
    diary.treatments[0].started = on(-28);
    CHECK(gapOf(resolved(diary), "retinoid-alternate") == -1);
}

TEST_CASE("new actives come one at a time, in the shelf's order, two weeks apart") {
    diary::Diary diary;
    diary.treatments = {shelf("toner", TreatmentKind::acid), shelf("retinol", TreatmentKind::retinoid),
                        shelf("collagen", TreatmentKind::collagenMask)};
    auto made = resolved(diary);
    CHECK(open(made, "toner", 0));
    CHECK(closedBy(made, "retinol", 27) == std::vector<std::string>{"new-active"});
    CHECK(open(made, "collagen", 0));
    CHECK(aimOf(made, "retinol", 0) == -1);
    diary.sessions = {session("toner", -4, diary::SessionState::done)};
    made = resolved(diary);
    CHECK(closedBy(made, "retinol", 9, "new-active"));
    CHECK(open(made, "retinol", 10));
    diary.treatments[1].started = on(-1);
    CHECK(open(resolved(diary), "retinol", 0));
}

TEST_CASE("a patch test comes before a new active of sensitive skin") {
    diary::Diary diary;
    diary.treatments = {shelf("toner", TreatmentKind::acid)};
    CHECK(open(resolved(diary), "toner", 0));
    diary.person.sensitive = true;
    CHECK(closedBy(resolved(diary), "toner", 0) == std::vector<std::string>{"patch-test"});
    CHECK(tells(resolved(diary), "patch-test"));
    CHECK(tells(resolved(diary), "small-area-first"));
    diary.treatments[0].patchTest = diary::PatchTest::running;
    diary.treatments[0].patchFrom = on(-2);
    auto made = resolved(diary);
    CHECK(closedBy(made, "toner", 27, "patch-test"));
    REQUIRE(made.bands.size() == 1);
    CHECK(made.bands[0].from == on(-2));
    CHECK(made.bands[0].to == on(4));
    CHECK_FALSE(tells(resolved(diary, 4), "patch-test-over"));
    CHECK(tells(resolved(diary, 5), "patch-test-over"));  // seven days have passed; only the person knows how it went
    CHECK(closedBy(resolved(diary, 5), "toner", 5, "patch-test"));
    diary.treatments[0].patchTest = diary::PatchTest::passed;
    CHECK(open(resolved(diary), "toner", 0));
    diary.treatments[0].patchTest = diary::PatchTest::failed;
    CHECK(closedBy(resolved(diary), "toner", 0, "patch-test-failed"));
    CHECK(tells(resolved(diary), "patch-test-failed"));
    diary.treatments[0].patchTest.reset();
    diary.treatments[0].started = on(-30);
    CHECK(open(resolved(diary), "toner", 0));
}

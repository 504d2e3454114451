#include "diaries.h"
#include "support/catch.h"

using namespace gyeol;
using namespace gyeol::test;
using diary::HalvesPerWeek;
using diary::SessionState;
using diary::TreatmentKind;

TEST_CASE("aims are the person's wish, else the rule book's number") {
    auto diary = usualDiary();
    diary.treatments.push_back(begun("azelaic", TreatmentKind::azelaic));
    diary.treatments.push_back(begun("wash", TreatmentKind::acidCleanser));
    diary.treatments.push_back(shelf("egf", TreatmentKind::egfMask));
    const auto made = resolved(diary);
    CHECK(aimOf(made, "collagen", 7) == 2);
    CHECK(aimOf(made, "moist", 7) == 2);
    CHECK(aimOf(made, "azelaic", 7) == 7);
    CHECK(aimOf(made, "wash", 7) == 3);
    CHECK(aimOf(made, "egf", 7) == -1);
    diary.treatments[3].perWeek = HalvesPerWeek{2};
    CHECK(aimOf(resolved(diary), "collagen", 7) == 1);
    diary.treatments[3].perWeek = HalvesPerWeek{0};
    CHECK(aimOf(resolved(diary), "collagen", 7) == 0);
    diary.treatments[3].perWeek = HalvesPerWeek{10};  // beyond the cap
    CHECK(aimOf(resolved(diary), "collagen", 7) == 2);
}

TEST_CASE("aims carry what a miss and an excess cost") {
    const auto made = resolved(usualDiary());
    for (const auto& target : made.problem.targets) {
        if (target.treatment == indexOf(made, "collagen")) {
            CHECK(target.miss == 24);
            CHECK(target.over == 14);
            CHECK(target.rule == "weekly-aim");
        }
        CHECK(target.to - target.from == 6);
    }
}

TEST_CASE("a group's cap is dealt out in turn: the oldest last session first, then the shelf's order") {
    auto diary = usualDiary();  // one exfoliation a week
    auto made = resolved(diary);
    CHECK(aimOf(made, "toner", 0) == 1);
    CHECK(aimOf(made, "pack", 0) == 0);
    CHECK(aimOf(made, "toner", 7) == 0);
    CHECK(aimOf(made, "pack", 7) == 1);
    CHECK(aimOf(made, "toner", 14) == 1);
    CHECK(tells(made, "turn-comes"));
    diary.sessions = {session("toner", -6, SessionState::done)};
    made = resolved(diary);
    CHECK(aimOf(made, "pack", 0) == 1);
    CHECK(aimOf(made, "toner", 7) == 1);
}

TEST_CASE("a week that has begun counts what is done in it") {
    auto diary = usualDiary();
    diary.sessions = {session("toner", 1, SessionState::done)};
    const auto made = resolved(diary, 3);
    CHECK(aimOf(made, "toner", 0) == 1);
    CHECK(aimOf(made, "pack", 0) == 0);
    CHECK(aimOf(made, "pack", 7) == 1);
}

TEST_CASE("a kept session that nobody answered counts for limits and not for aims") {
    auto diary = usualDiary();
    diary.sessions = {session("collagen", 1, SessionState::planned)};
    CHECK(aimOf(resolved(diary, 3), "collagen", 0) == 2 + 1 - 1);  // one more wanted by the aim, one less left by the cap
    diary.treatments[3].perWeek = HalvesPerWeek{2};
    CHECK(aimOf(resolved(diary, 3), "collagen", 0) == 2);
    diary.sessions[0].state = SessionState::done;
    CHECK(aimOf(resolved(diary, 3), "collagen", 0) == 1);
}

TEST_CASE("half a session a week is an aim of a fortnight, counted from the week of 1 January 1970") {
    auto diary = usualDiary();
    diary.treatments[2].perWeek = HalvesPerWeek{3};
    const auto made = resolved(diary);
    std::vector<std::pair<int, int>> spans;
    for (const auto& target : made.problem.targets) {
        if (target.treatment == indexOf(made, "moist")) {
            spans.emplace_back(target.from, target.count);
        }
    }
    const int weeks = daysBetween(*parseDate("1969-12-29"), monday()) / 7;
    if (weeks % 2 == 0) {
        CHECK(spans == std::vector<std::pair<int, int>>{{0, 3}, {14, 3}});
    } else {
        CHECK(spans == std::vector<std::pair<int, int>>{{-7, 3}, {7, 3}, {21, 1}});
    }
}

TEST_CASE("new sensitive skin has one exfoliation in a fortnight") {
    auto diary = usualDiary();
    diary.person.sensitive = true;
    const auto made = resolved(diary);
    for (const auto& target : made.problem.targets) {
        if (target.treatment == indexOf(made, "toner")) {
            CHECK(target.to - target.from == 13);
        }
    }
}

TEST_CASE("what waits, is refused or stays at home is not missed; what a window closes is") {
    auto diary = usualDiary();
    diary.procedures = {procedure(diary::ProcedureKind::ablativeLaser, 1)};
    CHECK(aimOf(resolved(diary), "toner", 8) >= 0);
    diary.procedures.clear();
    diary.evenings.exceptions.push_back({on(7), on(13), std::nullopt, {diary::TreatmentId("collagen")}, false, {}});
    CHECK(aimOf(resolved(diary), "collagen", 8) == -1);
    CHECK(closedBy(resolved(diary), "collagen", 7, "left-at-home"));
    CHECK(open(resolved(diary), "collagen", 14));
    CHECK(open(resolved(diary), "moist", 8));
}

TEST_CASE("a pause plans nothing, and a week's aim keeps the share of the days that are left") {
    auto diary = usualDiary();
    diary.evenings.exceptions.push_back({on(0), on(3), std::nullopt, {}, true, {}});
    const auto made = resolved(diary);
    CHECK(closedBy(made, "moist", 3) == std::vector<std::string>{"pause"});
    CHECK(open(made, "moist", 4));
    CHECK(aimOf(made, "moist", 0) == 0);  // 2 · 3/7
    diary.evenings.exceptions[0].to = on(2);
    CHECK(aimOf(resolved(diary), "moist", 0) == 1);
    const auto steps = std::count_if(made.daily.begin(), made.daily.end(), [](const auto& step) { return step.date <= on(3); });
    CHECK(steps == 0);
}

TEST_CASE("nights of stress raise the collagen aim and lower exfoliation's") {
    auto diary = usualDiary();
    experienced(diary);
    const auto badAir = [&](int nights) {
        diary.exposures.clear();
        for (int night = 0; night < nights; ++night) {
            diary.exposures.push_back({on(night), std::nullopt, 40, std::nullopt, std::nullopt, std::nullopt, std::nullopt});
        }
        return resolved(diary);
    };
    CHECK(aimOf(badAir(1), "collagen", 0) == 2);
    CHECK(aimOf(badAir(2), "collagen", 0) == 3);
    CHECK(aimOf(badAir(2), "collagen", 7) == 2);
    CHECK(capOf(badAir(2), "collagen-per-week", 7, 6) == 3);
    CHECK(capOf(badAir(2), "collagen-per-week", 7, 8) == 2);
    const auto exfoliation = [&](int nights) {
        const auto made = badAir(nights);
        return aimOf(made, "toner", 0) + aimOf(made, "pack", 0);
    };
    CHECK(exfoliation(4) == 3);
    CHECK(exfoliation(5) == 2);
}

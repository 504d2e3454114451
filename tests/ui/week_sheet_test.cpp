#include "ui/models/week_sheet.h"
#include "support/catch.h"
#include "support/days.h"
#include "window_fixture.h"

#include <algorithm>

using namespace gyeol;
using ui::CellState;
using ui::Showing;
using ui::WeekRow;
using ui::WeekSheet;

namespace {

using gyeol::test::monday;
using gyeol::test::tuesday;

/// A shelf of an acid and two masks, written by hand.
diary::Diary smallDiary() {
    diary::Diary diary;
    diary.person.skinType = diary::SkinType::normal;
    const auto add = [&](const char* id, diary::TreatmentKind kind) {
        diary::Treatment treatment = diary::makeTreatment(diary::TreatmentId(id), kind, id);
        treatment.started = *parseDate("2026-06-01");
        diary.treatments.push_back(treatment);
    };
    add("mask", diary::TreatmentKind::collagenMask);
    add("toner", diary::TreatmentKind::acid);
    add("pack", diary::TreatmentKind::moisturizingPack);
    return diary;
}

diary::Session entry(Date date, const char* treatment, diary::SessionState state) {
    return {.date = date,
            .treatment = diary::TreatmentId(treatment),
            .part = diary::Part::evening,
            .state = state,
            .pinnedOn = {},
            .over = {},
            .note = {}};
}

struct Laid {
    test::WindowFixture fixture;
    service::PlannedSpan planned;
    WeekSheet sheet;

    Laid(const diary::Diary& diary, Date today, Showing showing = Showing::keptWeek)
        : planned(service::planSpan(fixture.book(), diary, {monday, 7, today})),
          sheet(ui::makeSheet(fixture.book(), diary, planned, showing)) {}

    [[nodiscard]] const ui::WeekCell& cell(const char* treatment, int column) const {
        for (const WeekRow& row : sheet.rows) {
            if (row.treatment == treatment && row.part == diary::Part::evening) {
                return row.cells.at(static_cast<std::size_t>(column));
            }
        }
        throw std::runtime_error(std::string("no row of ") + treatment);
    }
};

}  // namespace

TEST_CASE("rows stand in the order of application, morning above evening") {
    const Laid laid(smallDiary(), tuesday);
    std::vector<std::string> rows;
    for (const WeekRow& row : laid.sheet.rows) {
        rows.push_back(row.treatment.value_or(row.part == diary::Part::morning ? "MORNING" : "EVENING"));
        CHECK(row.cells.size() == 7);
    }
    REQUIRE(rows.size() > 5);
    CHECK(rows.front() == "MORNING");
    const auto evening = std::ranges::find(rows, "EVENING");
    REQUIRE(evening != rows.end());
    CHECK(std::ranges::find(rows.begin(), evening, "sunscreen") != evening);
    std::vector<std::string> night(evening + 1, rows.end());
    REQUIRE(night.size() == 5);
    CHECK(night.front() == "cleanse");
    CHECK(night.at(1) == "toner");
    CHECK(night.back() == "moisturizer");
    CHECK(std::ranges::is_sorted(laid.sheet.rows.end() - 5, laid.sheet.rows.end(), {},
                                 [](const WeekRow& row) { return rulebook::applicationOrder(row.kind); }));
}

TEST_CASE("a week that nobody kept is shown as the plan proposes it") {
    const Laid laid(smallDiary(), tuesday);
    CHECK(laid.sheet.showing == Showing::proposal);
    int proposed = 0;
    for (const exchange::PlannedSession& session : laid.planned.document.sessions) {
        if (session.part == diary::Part::evening && session.date >= tuesday) {
            CHECK(laid.cell(session.treatment.c_str(), session.day).state == CellState::proposed);
            ++proposed;
        }
    }
    CHECK(proposed > 7);
}

TEST_CASE("what the diary says of a day is told by the state of its cell") {
    diary::Diary diary = smallDiary();
    diary.sessions = {entry(monday, "toner", diary::SessionState::done), entry(monday, "mask", diary::SessionState::missed),
                      entry(monday, "pack", diary::SessionState::planned), entry(tuesday, "mask", diary::SessionState::skipped)};
    const Laid laid(diary, tuesday);
    CHECK(laid.cell("toner", 0).state == CellState::done);
    CHECK(laid.cell("mask", 0).state == CellState::missed);
    CHECK(laid.cell("pack", 0).state == CellState::kept);  // planned, and nobody said whether it was done
    CHECK(laid.cell("mask", 1).state == CellState::skipped);
    CHECK(laid.cell("cleanse", 0).state == CellState::proposed);
}

TEST_CASE("a kept week stays as it was kept until the proposal is asked for") {
    diary::Diary diary = smallDiary();
    const Date sunday = *parseDate("2026-11-29"), saturday = *parseDate("2026-11-28");
    diary.sessions = {entry(saturday, "mask", diary::SessionState::planned), entry(sunday, "mask", diary::SessionState::planned)};
    CHECK(service::isKept(diary, monday, 7));
    CHECK_FALSE(service::isKept(diary, monday + Days(7), 7));
    const Laid kept(diary, tuesday, Showing::keptWeek);
    CHECK(kept.sheet.showing == Showing::keptWeek);
    CHECK(kept.cell("mask", 5).state == CellState::kept);
    CHECK(kept.cell("mask", 6).state == CellState::kept);
    for (int column = 0; column < 7; ++column) {
        CHECK_FALSE(ui::hasSession(kept.cell("toner", column).state));
    }
    const Laid proposal(diary, tuesday, Showing::proposal);
    CHECK(proposal.sheet.showing == Showing::proposal);
    // Two masks on two evenings running is not what the best week has: one of them is left out, and says so.
    const bool dropped = proposal.cell("mask", 5).state == CellState::dropped || proposal.cell("mask", 6).state == CellState::dropped;
    CHECK(dropped);
}

TEST_CASE("a pin that something newer closes is held back, not hidden") {
    diary::Diary diary = smallDiary();
    diary::Session pin = entry(*parseDate("2026-11-27"), "toner", diary::SessionState::planned);
    pin.pinned = true;
    pin.pinnedOn = *parseDate("2026-11-20");
    diary.sessions = {pin};
    CHECK(Laid(diary, tuesday).cell("toner", 4).state == CellState::kept);
    CHECK(Laid(diary, tuesday).cell("toner", 4).pinned);
    diary.conditions.push_back({.kind = diary::ConditionKind::sunburn, .from = tuesday, .to = std::nullopt, .note = {}});
    const Laid laid(diary, tuesday);
    CHECK(laid.cell("toner", 4).state == CellState::heldBack);
    CHECK(laid.cell("toner", 2).state == CellState::closed);
}

TEST_CASE("the days around a procedure are banded and have banners in lanes of their own") {
    diary::Diary diary = smallDiary();
    diary.procedures.push_back({.id = diary::ProcedureId("laser"),
                                .kind = diary::ProcedureKind::laserToning,
                                .date = *parseDate("2026-11-26"),
                                .minuteOfDay = 15 * 60,
                                .place = {},
                                .agent = {},
                                .needleUm = {},
                                .series = {},
                                .healedOn = {},
                                .note = {},
                                .clinic = {}});
    const Laid laid(diary, tuesday);
    CHECK(laid.cell("toner", 3).banded);
    CHECK_FALSE(laid.cell("cleanse", 3).banded);
    REQUIRE_FALSE(laid.sheet.banners.empty());
    for (const ui::Banner& a : laid.sheet.banners) {
        CHECK(a.first >= 0);
        CHECK(a.last <= 6);
        CHECK(a.lane < laid.sheet.lanes());
        for (const ui::Banner& b : laid.sheet.banners) {
            const bool apart = &a == &b || a.lane != b.lane || a.last < b.first || b.last < a.first;
            CHECK(apart);
        }
    }
}

TEST_CASE("an evening that what was done leaves no room on is closed by its limit, and a preview says the same") {
    const auto book = rulebook::RuleBook::read(test::data() / "rulebook");
    auto diary = service::readDiaryFrom(test::data() / "example" / "beginner-combination.json", std::nullopt);
    REQUIRE((book && diary));
    const Date monday = *parseDate("2026-11-23");
    REQUIRE(diary::apply(*diary, service::markSession(*diary, monday, diary::TreatmentId("glycolic-toner"), diary::Part::evening,
                                                      diary::SessionState::done)));
    const auto planned = service::planSpan(*book, *diary, {monday, 7, monday + Days(1)});
    const ui::SheetMaker maker(*book, *diary, planned);
    const rulebook::LoadCurve load = rulebook::barrierLoad(*book, *diary, planned.resolved, planned.plan.sessions);
    for (const ui::WeekSheet& sheet : {maker.make(ui::Showing::keptWeek), maker.preview(planned, load)}) {
        const auto row = std::ranges::find_if(sheet.rows, [](const ui::WeekRow& of) { return of.treatment == "glycolic-toner"; });
        REQUIRE(row != sheet.rows.end());
        const ui::WeekCell& tuesday = row->cells[1];
        CHECK(tuesday.state == ui::CellState::closed);
        CHECK_FALSE(tuesday.limits.empty());
        const auto session = planner::Session{daysBetween(planned.resolved.problem.firstDay, monday + Days(1)), *row->index};
        CHECK(tuesday.limits == service::limitsClosing(planned.resolved, session));
    }
}

TEST_CASE("the barrier load covers the shown days and rises with an exfoliation") {
    diary::Diary diary = smallDiary();
    diary.sessions = {entry(monday, "toner", diary::SessionState::done)};
    const Laid laid(diary, tuesday);
    REQUIRE(laid.sheet.load.before.size() == 7);
    REQUIRE(laid.sheet.load.after.size() == 7);
    CHECK(laid.sheet.load.after[0] > laid.sheet.load.before[0]);
    CHECK(laid.sheet.load.before[1] < laid.sheet.load.after[0]);
    CHECK(laid.sheet.load.ceiling > 0);
}

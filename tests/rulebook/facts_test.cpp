#include "diaries.h"
#include "support/catch.h"

using namespace gyeol;
using namespace gyeol::test;
using diary::SessionState;
using diary::TreatmentKind;

namespace {

diary::Session pinned(const std::string& treatment, int day, std::vector<std::string> over = {}, std::optional<int> madeOn = std::nullopt) {
    auto made = session(treatment, day, SessionState::planned);
    made.pinned = true;
    made.over = std::move(over);
    made.pinnedOn = madeOn ? std::optional(on(*madeOn)) : std::nullopt;
    return made;
}

}  // namespace

TEST_CASE("what a diary's entry becomes, before today and from today on") {
    auto diary = usualDiary();
    const auto state = [&](int day, SessionState is) {
        diary.sessions = {session("collagen", day, is)};
        return resolved(diary, 2);
    };
    CHECK(given(state(-1, SessionState::done), "collagen", -1));
    CHECK(given(state(1, SessionState::done), "collagen", 1));
    CHECK(given(state(2, SessionState::done), "collagen", 2));
    CHECK(given(state(1, SessionState::planned), "collagen", 1));
    CHECK_FALSE(given(state(2, SessionState::planned), "collagen", 2));
    CHECK_FALSE(given(state(1, SessionState::skipped), "collagen", 1));
    CHECK_FALSE(given(state(1, SessionState::missed), "collagen", 1));
    CHECK(closedBy(state(2, SessionState::skipped), "collagen", 2) == std::vector<std::string>{"skipped-by-you"});
    CHECK(closedBy(state(3, SessionState::missed), "collagen", 3) == std::vector<std::string>{"skipped-by-you"});
    CHECK(open(state(2, SessionState::planned), "collagen", 2));
    CHECK(pointsOf(state(2, SessionState::planned), "collagen", 2, "keep-the-plan") == 10);
    CHECK(pointsOf(state(1, SessionState::planned), "collagen", 1, "keep-the-plan") == 0);
    CHECK(tells(state(1, SessionState::planned), "unanswered"));
    CHECK_FALSE(tells(state(2, SessionState::planned), "unanswered"));
}

TEST_CASE("days before today are closed to free sessions") {
    const auto made = resolved(usualDiary(), 2);
    CHECK(closedBy(made, "moist", 1) == std::vector<std::string>{"past-day"});
    CHECK(open(made, "moist", 2));
}

TEST_CASE("done before planned before the rest; a patch counts for the patch test only") {
    auto diary = usualDiary();
    diary.sessions = {session("moist", 3, SessionState::skipped), session("moist", 3, SessionState::done)};
    diary.sessions[0].part = diary::Part::morning;
    CHECK(given(resolved(diary, 3), "moist", 3));
    CHECK(open(resolved(diary, 3), "moist", 3));
    diary.sessions = {session("toner", -1, SessionState::done)};
    diary.sessions[0].area = diary::Area::patch;
    CHECK_FALSE(given(resolved(diary), "toner", -1));
    diary.sessions[0].area = diary::Area::small;
    CHECK(given(resolved(diary), "toner", -1));
}

TEST_CASE("a pin is a fact where nothing hard closes its day") {
    auto diary = usualDiary();
    diary.sessions = {pinned("toner", 4)};
    CHECK(given(resolved(diary), "toner", 4));
    diary.procedures = {procedure(diary::ProcedureKind::laserToning, 6)};
    CHECK_FALSE(given(resolved(diary), "toner", 4));
    CHECK(tells(resolved(diary), "pin-crossed-out"));
    CHECK(closedBy(resolved(diary), "toner", 4, "procedure-before"));
    diary.sessions = {pinned("toner", 4, {"procedure-before"})};
    CHECK(given(resolved(diary), "toner", 4));
    diary.sessions = {pinned("toner", 6, {"procedure-day"})};
    CHECK_FALSE(given(resolved(diary), "toner", 6));  // the day itself may not be overruled
}

TEST_CASE("a pin does not stand against news that came after it") {
    auto diary = usualDiary();
    diary.checkIns = {checkIn(1, 2, 0, 0)};
    diary.sessions = {pinned("toner", 2, {"irritation-hold"}, 1)};
    CHECK(given(resolved(diary, 1), "toner", 2));
    diary.sessions = {pinned("toner", 2, {"irritation-hold"}, 0)};
    CHECK_FALSE(given(resolved(diary, 1), "toner", 2));
    diary.sessions = {pinned("toner", 2, {"irritation-hold"})};
    CHECK_FALSE(given(resolved(diary, 1), "toner", 2));  // made nobody knows when
    diary.sessions = {pinned("toner", 2, {"irritation-hold"}, 0)};
    diary.sessions[0].state = SessionState::done;
    CHECK(given(resolved(diary, 2), "toner", 2));  // what was done is never rewritten
}

TEST_CASE("no pin stands against pregnancy and retinoids") {
    auto diary = usualDiary();
    diary.treatments.push_back(begun("retinol", TreatmentKind::retinoid));
    diary.person.pregnant = true;
    diary.sessions = {pinned("retinol", 2, {"pregnancy"}, 0)};
    CHECK_FALSE(given(resolved(diary), "retinol", 2));
}

TEST_CASE("a pinned pack buys its moist step with points") {
    auto diary = usualDiary();
    diary.sessions = {pinned("pack", 3)};
    const auto made = resolved(diary);
    CHECK(pointsOf(made, "moist", 3, "restore-after-pack") == 40);
    CHECK(pointsOf(made, "collagen", 3, "restore-after-pack") == 40);
    CHECK(pointsOf(made, "moist", 4, "restore-after-pack") == 0);
    const auto warned = rulebook::noticesOf(book(), made, {});
    REQUIRE(warned.size() == 1);
    CHECK(warned[0].rule == "restore-after-pack");
    CHECK(warned[0].weight == rulebook::Weight::caution);
    CHECK(warned[0].from == on(3));
    CHECK(rulebook::noticesOf(book(), made, {{3, indexOf(made, "moist")}}).empty());
}

TEST_CASE("what is off the shelf keeps loading the skin") {
    auto diary = usualDiary();
    diary.treatments[0].active = false;
    CHECK(indexOf(resolved(diary), "toner") == -1);
    diary.sessions = {session("toner", -1, SessionState::done)};
    const auto made = resolved(diary);
    REQUIRE(indexOf(made, "toner") == 0);
    CHECK(given(made, "toner", -1));
    CHECK(closedBy(made, "toner", 9) == std::vector<std::string>{"retired"});
    CHECK(made.problem.gates[0].weights[0][0] == 100);
    CHECK(aimOf(made, "toner", 0) == -1);
}

TEST_CASE("history reaches as far as the problem's own lists do") {
    auto diary = usualDiary();
    diary.sessions = {session("toner", -7, SessionState::done), session("collagen", -60, SessionState::done)};
    const auto made = resolved(diary);
    CHECK(given(made, "toner", -7));
    CHECK_FALSE(given(made, "collagen", -60));
}

TEST_CASE("every closed cell has a reason, and scores are the sum of their terms") {
    auto diary = usualDiary();
    diary.procedures = {procedure(diary::ProcedureKind::ipl, 9)};
    diary.checkIns = {checkIn(0, 2, 0, 0)};
    diary.treatments[3].prefer = {diary::DayOfWeek::wednesday};
    diary.exposures = {{on(3), 9, 50, 90, 25, std::nullopt, 200}};
    const auto made = resolved(diary, 1);
    for (std::size_t at = 0; at < made.problem.treatments.size(); ++at) {
        const auto& treatment = made.problem.treatments[at];
        for (int day = 0; day < made.problem.days; ++day) {
            INFO(treatment.id << " on " << day);
            CHECK((treatment.allowed[static_cast<std::size_t>(day)] == 0) == !closedBy(made, treatment.id, day).empty());
            int sum = 0;
            for (const auto& term : made.scoreTerms) {
                sum += term.treatment == static_cast<int>(at) && term.day == day ? term.points : 0;
            }
            CHECK(sum == treatment.score[static_cast<std::size_t>(day)]);
        }
    }
}

TEST_CASE("the horizon begins on the person's first weekday and has whole weeks, at least four") {
    const auto horizon = [](int from, int days, int today, diary::DayOfWeek first) {
        auto diary = usualDiary();
        diary.person.firstWeekday = first;
        const auto made = rulebook::resolve(book(), diary, {on(from), days, on(today)});
        return std::pair(daysBetween(monday(), made.problem.firstDay), made.problem.days);
    };
    CHECK(horizon(0, 7, 0, diary::DayOfWeek::monday) == std::pair(0, 28));
    CHECK(horizon(3, 7, 3, diary::DayOfWeek::monday) == std::pair(0, 28));
    CHECK(horizon(0, 7, 0, diary::DayOfWeek::sunday) == std::pair(-1, 28));
    CHECK(horizon(7, 7, -1, diary::DayOfWeek::monday) == std::pair(-7, 28));
    CHECK(horizon(0, 28, 0, diary::DayOfWeek::monday) == std::pair(0, 28));
    CHECK(horizon(0, 29, 0, diary::DayOfWeek::monday) == std::pair(0, 35));
    CHECK(horizon(0, 364, 0, diary::DayOfWeek::monday) == std::pair(0, 364));
}

TEST_CASE("what was done beyond a limit is told plainly") {
    auto diary = usualDiary();
    diary.sessions = {session("toner", 0, SessionState::done)};
    CHECK_FALSE(tells(resolved(diary, 2), "done-beyond"));
    diary.sessions.push_back(session("toner", 1, SessionState::done));
    CHECK(tells(resolved(diary, 2), "done-beyond"));
    CHECK(given(resolved(diary, 2), "toner", 1));
    diary.sessions = {session("toner", 1, SessionState::done)};
    diary.procedures = {procedure(diary::ProcedureKind::ipl, -1)};
    const auto made = resolved(diary, 2);
    CHECK(tells(made, "done-beyond"));
    CHECK(given(made, "toner", 1));
}

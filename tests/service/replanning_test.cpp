#include "service/replanning.h"

#include "service/planned.h"

#include <algorithm>

using namespace gyeol;
using namespace gyeol::service;
using test::date;

namespace {

const rulebook::Span replannedWeek{date("2026-11-23"), 7, date("2026-11-23")};

diary::Diary longUsed() {
    diary::Diary diary = test::smallDiary();
    diary.treatments[0].started = date("2026-01-05");
    return diary;
}

std::vector<PlanChange> ofKind(const std::vector<PlanChange>& changes, ChangeKind kind) {
    std::vector<PlanChange> some;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(some), [&](const PlanChange& change) { return change.kind == kind; });
    return some;
}

}  // namespace

TEST_CASE("a plan does not differ from itself, nor from its kept week") {
    const auto book = test::ruleBook();
    const auto diary = longUsed();
    const PlannedSpan planned = planSpan(book, diary, replannedWeek);
    CHECK(changesOf(expectedSessions(diary, replannedWeek, planned), planned).empty());
    const auto kept = test::with(diary, keepSpan(diary, planned));
    CHECK(changesOf(expectedSessions(kept, replannedWeek, std::nullopt), planSpan(book, kept, replannedWeek)).empty());
}

TEST_CASE("a check-in with a red face drops the exfoliation, and the list says which rule closed its day") {
    const auto book = test::ruleBook();
    const auto diary = longUsed();
    auto kept = test::with(diary, keepSpan(diary, planSpan(book, diary, replannedWeek)));
    const auto expected = expectedSessions(kept, replannedWeek, std::nullopt);
    kept.checkIns.push_back(
        {.date = date("2026-11-23"), .redness = 3, .dryness = 1, .stinging = 2, .peeling = 0, .suspect = {}, .note = {}});
    const PlannedSpan planned = planSpan(book, kept, replannedWeek);
    const auto changes = changesOf(expected, planned);
    REQUIRE_FALSE(changes.empty());
    const auto dropped = ofKind(changes, ChangeKind::dropped);
    const auto toner = std::find_if(dropped.begin(), dropped.end(), [](const PlanChange& change) { return change.treatment == "toner"; });
    REQUIRE(toner != dropped.end());
    REQUIRE_FALSE(toner->closedBy.empty());
    CHECK(std::any_of(toner->closedBy.begin(), toner->closedBy.end(),
                      [](const exchange::ClosingFact& fact) { return fact.rule == "severe-irritation"; }));
    CHECK(std::is_sorted(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.kind < b.kind; }));
    for (const PlanChange& change : changes) {
        CHECK(change.from.has_value() == (change.kind != ChangeKind::added));
        CHECK(change.to.has_value() == (change.kind != ChangeKind::dropped));
    }
}

TEST_CASE("a session that goes and one of its treatment that comes are one that moved, the nearest together") {
    const auto book = test::ruleBook();
    const auto diary = longUsed();
    const PlannedSpan planned = planSpan(book, diary, replannedWeek);
    const auto& problem = planned.resolved.problem;
    const auto now = expectedSessions(diary, replannedWeek, planned);
    const auto mine = std::find_if(now.begin(), now.end(), [](const auto& session) { return session.treatment == "toner"; });
    REQUIRE(mine != now.end());
    auto expected = now;
    const Date elsewhere = mine->date + Days(mine->date < replannedWeek.from + Days(6) ? 1 : -1);
    expected[static_cast<std::size_t>(mine - now.begin())].date = elsewhere;
    const auto moved = ofKind(changesOf(expected, planned), ChangeKind::moved);
    REQUIRE(moved.size() == 1);
    CHECK(moved.front().treatment == "toner");
    CHECK(*moved.front().from == elsewhere);
    CHECK(*moved.front().to == mine->date);
    CHECK((!moved.front().closedBy.empty() || !moved.front().because.empty() || problem.pairs.empty()));
}

TEST_CASE("what is new says what it earns") {
    const auto book = test::ruleBook();
    const auto diary = longUsed();
    const PlannedSpan planned = planSpan(book, diary, replannedWeek);
    const auto changes = changesOf({}, planned);
    REQUIRE_FALSE(changes.empty());
    for (const PlanChange& change : changes) {
        CHECK(change.kind == ChangeKind::added);
        CHECK_FALSE(change.because.empty());
        CHECK(std::all_of(change.because.begin(), change.because.end(), [](const auto& term) { return term.points > 0; }));
    }
}

TEST_CASE("days that are over are no part of the difference") {
    const auto book = test::ruleBook();
    const auto diary = longUsed();
    const rulebook::Span later{date("2026-11-23"), 7, date("2026-11-27")};
    const PlannedSpan planned = planSpan(book, diary, later);
    for (const PlanChange& change : changesOf({{date("2026-11-24"), "toner"}}, planned)) {
        CHECK(change.kind == ChangeKind::added);
        CHECK(*change.to >= date("2026-11-27"));
    }
}

#include "service/explaining.h"

#include "planner/checker.h"
#include "service/planned.h"

#include <algorithm>
#include <numeric>

using namespace gyeol;
using namespace gyeol::service;
using exchange::CellState;
using exchange::Explanation;
using exchange::RulePoints;
using test::date;

namespace {

std::int64_t sumOf(const std::vector<RulePoints>& terms) {
    return std::accumulate(terms.begin(), terms.end(), std::int64_t{0},
                           [](std::int64_t sum, const RulePoints& term) { return sum + term.points; });
}

bool isSorted(const std::vector<RulePoints>& terms) {
    return std::is_sorted(terms.begin(), terms.end(),
                          [](const RulePoints& a, const RulePoints& b) { return std::abs(a.points) > std::abs(b.points); });
}

/// The small diary with its toner in long use, planned for a week from a Monday.
struct Week {
    rulebook::RuleBook book = test::ruleBook();
    diary::Diary diary = test::smallDiary();
    PlannedSpan planned;

    explicit Week(const std::vector<diary::Session>& sessions = {}) {
        diary.treatments[0].started = date("2026-01-05");
        diary.sessions = sessions;
        planned = planSpan(book, diary, {date("2026-11-23"), 7, date("2026-11-23")});
    }
    [[nodiscard]] Explanation explain(const std::string& treatment, const char* day) const {
        const auto told = explainCell(diary, planned, treatment, date(day));
        REQUIRE(told.has_value());
        return *told;
    }
};

diary::Session pinned(const char* day, const char* treatment) {
    diary::Session session = test::session(day, treatment);
    session.pinned = true;
    session.pinnedOn = date("2026-11-23");
    return session;
}

}  // namespace

TEST_CASE("what each rule earns adds up to the plan's value, of every example") {
    const auto book = test::ruleBook();
    for (const char* name : test::exampleNames) {
        INFO(name);
        const PlannedSpan planned = planSpan(book, test::example(name), {date("2026-11-23"), 7, date("2026-11-23")});
        const auto worth = worthByRule(planned.resolved, planned.plan.sessions);
        CHECK(sumOf(worth) == planned.plan.value);
        CHECK(isSorted(worth));
    }
}

TEST_CASE("a placed session's terms are what the plan would be worth less without it") {
    const Week week;
    int placed = 0;
    for (const planner::Session& session : week.planned.plan.sessions) {
        const auto& problem = week.planned.resolved.problem;
        const auto told = explainCell(week.diary, week.planned, problem.treatments[static_cast<std::size_t>(session.treatment)].id,
                                      problem.firstDay + Days(session.day));
        REQUIRE(told.has_value());
        CHECK(told->state == CellState::placed);
        auto without = week.planned.plan.sessions;
        std::erase(without, session);
        CHECK(sumOf(told->terms) == week.planned.plan.value - planner::valueOf(problem, without));
        CHECK(isSorted(told->terms));
        ++placed;
    }
    CHECK(placed > 10);
}

TEST_CASE("an open cell's terms add up to its costs, a closed one has facts with the day on which it opens") {
    const Week week;
    int open = 0;
    int closed = 0;
    for (const char* treatment : {"toner", "pack", "serum"}) {
        for (int day = 0; day < 7; ++day) {
            const auto told = explainCell(week.diary, week.planned, treatment, date("2026-11-23") + Days(day));
            REQUIRE(told.has_value());
            if (told->state == CellState::open) {
                REQUIRE(told->costs.has_value());
                CHECK(*told->costs >= 0);
                CHECK(sumOf(told->terms) == -*told->costs);
                CHECK(told->facts.empty());
                ++open;
            }
            closed += told->state == CellState::closed ? 1 : 0;
        }
    }
    CHECK(open > 3);
    CHECK(closed == 0);
}

TEST_CASE("a cell closed by a procedure names it and the first open day") {
    const auto book = test::ruleBook();
    const auto diary = test::example("sensitive-laser");
    const PlannedSpan planned = planSpan(book, diary, {date("2026-11-23"), 7, date("2026-11-23")});
    const auto told = explainCell(diary, planned, "enzyme-pack", date("2026-11-27"));
    REQUIRE(told.has_value());
    CHECK(told->state == CellState::closed);
    REQUIRE_FALSE(told->facts.empty());
    CHECK(told->facts.front().cause.find("procedure") != nullptr);
    REQUIRE(told->facts.front().opens.has_value());
    CHECK(*told->facts.front().opens > date("2026-12-01"));
    CHECK_FALSE(told->costs.has_value());
}

TEST_CASE("a cell that what was done leaves no room for names the limit, and when there is room again") {
    const Week week({test::session("2026-11-23", "toner", diary::SessionState::done)});
    const Explanation told = week.explain("toner", "2026-11-24");
    CHECK(told.state == CellState::closed);
    REQUIRE_FALSE(told.facts.empty());
    for (const auto& fact : told.facts) {
        REQUIRE(fact.opens.has_value());
        CHECK(*fact.opens > date("2026-11-24"));
    }
    CHECK(week.explain("toner", formatDate(*told.facts.front().opens).c_str()).state != CellState::closed);
}

TEST_CASE("a pin that breaks a rule says which, and the smallest change") {
    const Week week({pinned("2026-11-24", "toner"), pinned("2026-11-25", "toner"), pinned("2026-11-26", "toner")});
    const Explanation told = week.explain("toner", "2026-11-25");
    CHECK(told.state == CellState::placed);
    CHECK(told.given);
    CHECK(std::any_of(told.facts.begin(), told.facts.end(), [](const auto& fact) { return fact.rule == "alternate-days"; }));
    REQUIRE_FALSE(told.moves.empty());
    CHECK(std::all_of(told.moves.begin(), told.moves.end(), [](const auto& move) { return move.treatment == "toner"; }));
    const Week fine({pinned("2026-11-25", "toner")});
    CHECK(fine.explain("toner", "2026-11-25").facts.empty());
    CHECK(fine.explain("toner", "2026-11-25").moves.empty());
}

TEST_CASE("daily steps, days that are over, and treatments that nobody knows") {
    const Week week;
    CHECK(week.explain("foam", "2026-11-25").state == CellState::daily);
    CHECK(week.explain("sunscreen", "2026-11-25").state == CellState::daily);
    CHECK_FALSE(explainCell(week.diary, week.planned, "nobody", date("2026-11-25")).has_value());
    const PlannedSpan later = planSpan(week.book, week.diary, {date("2026-11-23"), 7, date("2026-11-26")});
    const auto past = explainCell(week.diary, later, "toner", date("2026-11-24"));
    REQUIRE(past.has_value());
    CHECK(past->past);
    CHECK(past->state == CellState::closed);
}

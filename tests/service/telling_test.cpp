#include "service/planned.h"

using namespace gyeol;
using namespace gyeol::test;
using exchange::PlannedSession;
using exchange::Reason;

namespace {

constexpr planner::TreatmentIndex toner = 0, pack = 1, serum = 2;

/// A week from Monday 23 November; every reason is made by hand.
rulebook::Resolved resolvedWeek(Date from, int days) {
    rulebook::Resolved resolved;
    resolved.span = {from, days, date("2026-11-23")};
    resolved.problem.firstDay = date("2026-11-23");
    resolved.problem.days = 7;
    for (const char* id : {"toner", "pack", "serum"}) {
        resolved.problem.treatments.push_back({id, 5, std::vector<char>(7, 1), std::vector<int>(7, 0)});
    }
    resolved.problem.budget.assign(7, 45);
    return resolved;
}

exchange::PlanDocument told(const rulebook::Resolved& resolved, std::vector<planner::Session> sessions,
                            const std::vector<rulebook::Notice>& notices = {}) {
    planner::Plan plan;
    plan.sessions = std::move(sessions);
    return service::tell(ruleBook(), smallDiary(), resolved, plan, notices);
}

std::vector<std::string> order(const exchange::PlanDocument& document) {
    std::vector<std::string> names;
    for (const PlannedSession& session : document.sessions) {
        names.push_back(std::to_string(session.day) + " " + std::string(nameOf(*session.part)) + " " + session.treatment);
    }
    return names;
}

}  // namespace

TEST_CASE("sessions stand by date, part and order of application, daily steps among them, both parts of a day twice") {
    auto resolved = resolvedWeek(date("2026-11-23"), 7);
    for (const diary::Part part : {diary::Part::morning, diary::Part::evening}) {
        resolved.daily.push_back({date("2026-11-24"), part, "foam", false, "cleanse-gently", {}});
        resolved.daily.push_back({date("2026-11-24"), part, "moisturizer", false, "moisturize", {}});
    }
    resolved.daily.push_back({date("2026-11-24"), diary::Part::morning, "sunscreen", true, "sunscreen", {}});
    const auto document = told(resolved, {{1, toner}, {1, pack}, {1, serum}, {2, toner}});
    CHECK(order(document) == std::vector<std::string>{"1 morning foam", "1 morning serum", "1 morning moisturizer", "1 morning sunscreen",
                                                      "1 evening foam", "1 evening toner", "1 evening serum", "1 evening pack",
                                                      "1 evening moisturizer", "2 evening toner"});
    CHECK(document.sessions[3].given);
    CHECK(document.sessions[0].why == std::vector<Reason>{{"cleanse-gently", std::nullopt, std::nullopt}});
}

TEST_CASE("a daily step gives way to what the plan has in its place, but not where it is already done") {
    auto resolved = resolvedWeek(date("2026-11-23"), 7);
    for (const char* day : {"2026-11-23", "2026-11-24", "2026-11-25"}) {
        resolved.daily.push_back(
            {date(day), diary::Part::evening, "foam", day == std::string("2026-11-25"), "cleanse-gently", {serum, pack}});
    }
    const auto document = told(resolved, {{0, toner}, {1, pack}, {2, pack}});
    CHECK(order(document) ==
          std::vector<std::string>{"0 evening foam", "0 evening toner", "1 evening pack", "2 evening foam", "2 evening pack"});
}

TEST_CASE("only the shown days are listed, counted from the first of them") {
    const auto document = told(resolvedWeek(date("2026-11-25"), 2), {{1, toner}, {2, pack}, {3, toner}, {4, pack}});
    CHECK(order(document) == std::vector<std::string>{"0 evening pack", "1 evening toner"});
    CHECK(document.sessions[0].date == date("2026-11-25"));
    CHECK(document.firstDay == date("2026-11-25"));
    CHECK(document.days == 2);
    CHECK(document.horizon == 7);
}

TEST_CASE("points of a session are its score and the pairs that it closes, one entry a rule") {
    auto resolved = resolvedWeek(date("2026-11-23"), 7);
    resolved.scoreTerms = {
        {toner, 2, "prefer-day", 3}, {toner, 2, "stress-night", -16}, {pack, 2, "prefer-day", 2}, {pack, 2, "prefer-day", 1}};
    resolved.problem.history = {{-1, toner}};
    resolved.problem.pairs = {{toner, pack, 0, 8, "pack-with-acid"},
                              {toner, toner, 3, -2, "spread-exfoliation"},
                              {toner, toner, 1, -6, "spread-exfoliation"},
                              {toner, toner, 0, 50, "itself"},
                              {pack, toner, 1, 4, "not-there"}};
    const auto document = told(resolved, {{1, toner}, {2, toner}, {2, pack}});
    REQUIRE(document.sessions.size() == 3);
    // with the past session three days before and yesterday's, the spacing of the second toner is told once
    CHECK(document.sessions[1].why == std::vector<Reason>{{"prefer-day", 3, std::nullopt},
                                                          {"stress-night", -16, std::nullopt},
                                                          {"spread-exfoliation", -8, std::nullopt}});
    CHECK(document.sessions[2].why == std::vector<Reason>{{"prefer-day", 3, std::nullopt}, {"pack-with-acid", 8, std::nullopt}});
    CHECK(document.sessions[0].why.empty());
}

TEST_CASE("a session of both parts tells its points once") {
    auto resolved = resolvedWeek(date("2026-11-23"), 7);
    resolved.scoreTerms = {{serum, 0, "prefer-day", 3}};
    const auto document = told(resolved, {{0, serum}});
    REQUIRE(document.sessions.size() == 2);
    CHECK(document.sessions[0].part == diary::Part::morning);
    CHECK(document.sessions[0].why.size() == 1);
    CHECK(document.sessions[1].part == diary::Part::evening);
    CHECK(document.sessions[1].why.empty());
}

TEST_CASE("sessions save an aim up to its count, past ones first") {
    auto resolved = resolvedWeek(date("2026-11-23"), 7);
    resolved.problem.history = {{-1, toner}};
    resolved.problem.targets = {{toner, -3, 6, 2, 30, 14, "weekly-aim"}};
    const auto document = told(resolved, {{1, toner}, {3, toner}, {5, pack}});
    CHECK(document.sessions[0].why == std::vector<Reason>{{"weekly-aim", std::nullopt, 30}});
    CHECK(document.sessions[1].why.empty());
    REQUIRE(document.unmet.size() == 1);
    CHECK(document.unmet[0].overBy == 1);
    CHECK(document.unmet[0].points == -14);
    CHECK(document.unmet[0].from == date("2026-11-20"));
}

TEST_CASE("an aim that falls short says what closed its days; one without points is not told") {
    auto resolved = resolvedWeek(date("2026-11-23"), 2);
    resolved.problem.targets = {
        {toner, 0, 6, 3, 30, 14, "weekly-aim"}, {pack, 0, 6, 1, 0, 0, "weekly-aim"}, {serum, 0, 6, 0, 12, 0, "weekly-aim"}};
    resolved.closures = {{toner, 3, "procedure-before", {}, {}, true},
                         {toner, 4, "procedure-before", {}, {}, true},
                         {toner, 9, "beyond-the-span", {}, {}, true},
                         {pack, 3, "other-treatment", {}, {}, true}};
    const auto document = told(resolved, {{5, toner}, {6, serum}});
    REQUIRE(document.unmet.size() == 1);  // the horizon counts, not only the shown days
    CHECK(document.unmet[0].treatment == "toner");
    CHECK(document.unmet[0].shortBy == 2);
    CHECK(document.unmet[0].points == -60);
    CHECK(document.unmet[0].why ==
          std::vector<Reason>{{"weekly-aim", std::nullopt, std::nullopt}, {"procedure-before", std::nullopt, std::nullopt}});
}

TEST_CASE("given sessions are as the diary has them; free ones may rest on calm") {
    auto resolved = resolvedWeek(date("2026-11-23"), 7);
    resolved.problem.fixed = {{1, toner}};
    resolved.restsOnCalm = {{1, toner}, {2, toner}};
    auto diary = smallDiary();
    diary.sessions.push_back(session("2026-11-24", "toner", diary::SessionState::skipped));
    diary.sessions.push_back(session("2026-11-24", "toner", diary::SessionState::done));
    diary.sessions.back().part = diary::Part::morning;
    diary.sessions.back().area = diary::Area::small;
    planner::Plan plan;
    plan.sessions = {{1, toner}, {2, toner}};
    const auto document = service::tell(ruleBook(), diary, resolved, plan, {});
    CHECK(document.sessions[0].given);
    CHECK(document.sessions[0].part == diary::Part::morning);
    CHECK(document.sessions[0].area == diary::Area::small);
    CHECK_FALSE(document.sessions[0].ifCalm);
    CHECK_FALSE(document.sessions[1].given);
    CHECK(document.sessions[1].ifCalm);
}

TEST_CASE("warnings are those of the shown days, each once, in order") {
    using rulebook::Notice;
    using rulebook::Weight;
    const auto notice = [](const char* rule, Weight weight, const char* from, const char* to, const char* treatment) {
        return Notice{rule, weight, date(from), date(to), treatment, {}, {}};
    };
    const auto document =
        told(resolvedWeek(date("2026-11-24"), 2), {},
             {notice("b", Weight::caution, "2026-11-25", "2026-11-25", "toner"), notice("a", Weight::stop, "2026-11-25", "2026-11-27", ""),
              notice("z", Weight::note, "2026-11-20", "2026-11-24", ""), notice("b", Weight::caution, "2026-11-25", "2026-11-25", "toner"),
              notice("early", Weight::note, "2026-11-20", "2026-11-23", ""), notice("late", Weight::note, "2026-11-26", "2026-11-26", "")});
    REQUIRE(document.warnings.size() == 3);
    CHECK(document.warnings[0].rule == "z");
    CHECK(document.warnings[0].severity == exchange::Severity::note);
    CHECK(document.warnings[1].rule == "a");
    CHECK(document.warnings[1].severity == exchange::Severity::stop);
    CHECK(document.warnings[2].rule == "b");
    CHECK(document.warnings[2].severity == exchange::Severity::caution);
}

TEST_CASE("a solved problem is told by day, without parts or rule book") {
    auto problem = resolvedWeek(date("2026-11-23"), 7).problem;
    problem.fixed = {{2, pack}};
    problem.targets = {{toner, 0, 6, 2, 30, 14, ""}};
    planner::Plan plan;
    plan.sessions = {{1, toner}, {2, pack}};
    plan.value = -30;
    plan.bound = -30;
    plan.optimal = true;
    const auto document = service::tellSolved(problem, plan);
    CHECK(document.days == 7);
    CHECK(document.horizon == 7);
    CHECK(document.ruleBook.empty());
    REQUIRE(document.sessions.size() == 2);
    CHECK(document.sessions[0].date == date("2026-11-24"));
    CHECK_FALSE(document.sessions[0].part.has_value());
    CHECK(document.sessions[1].given);
    REQUIRE(document.unmet.size() == 1);
    CHECK(document.unmet[0].points == -30);
    CHECK(document.unmet[0].why.empty());
}

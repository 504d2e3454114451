#include "service/planned.h"
#include "support/days.h"

#include <algorithm>

using namespace gyeol;
using namespace gyeol::test;

namespace {

using gyeol::test::monday;

exchange::PlanDocument plannedWeek(const diary::Diary& diary) {
    return service::planSpan(ruleBook(), diary, {monday, 7, monday}).document;
}

/// Puts a session into a plan by hand, on a day counted from its first.
void add(exchange::PlanDocument& plan, int day, const char* treatment) {
    exchange::PlannedSession session;
    session.day = day;
    session.date = plan.firstDay + Days(day);
    session.treatment = treatment;
    session.part = diary::Part::evening;
    plan.sessions.push_back(session);
}

}  // namespace

TEST_CASE("the plan of a diary breaks no rule that is not the person's own") {
    for (const char* name : exampleNames) {
        INFO(name);
        const auto diary = example(name);
        const auto judgement = service::judge(ruleBook(), diary, plannedWeek(diary), monday);
        CHECK(judgement.unknownTreatments.empty());
        CHECK(std::all_of(judgement.breaches.begin(), judgement.breaches.end(), [](const auto& breach) { return breach.own; }));
    }
}

TEST_CASE("an acid on every evening breaks rules, each named with its day and treatments") {
    const auto diary = example("experienced-halfyear");
    const auto acid =
        std::find_if(diary.treatments.begin(), diary.treatments.end(), [](const auto& t) { return t.kind == diary::TreatmentKind::acid; });
    REQUIRE(acid != diary.treatments.end());
    auto plan = plannedWeek(diary);
    for (int day = 0; day < 7; ++day) {
        add(plan, day, acid->id.text().c_str());
    }
    const auto judgement = service::judge(ruleBook(), diary, plan, monday);
    const auto broken = service::brokenRules(judgement);
    REQUIRE(broken.size() == judgement.breaches.size());
    REQUIRE_FALSE(broken.empty());
    for (const auto& rule : broken) {
        CHECK_FALSE(rule.rule.empty());
        CHECK(rule.date >= monday);
        CHECK_FALSE(rule.treatments.empty());
    }
    CHECK(std::any_of(broken.begin(), broken.end(), [](const auto& rule) { return !rule.own && rule.rule == "alternate-days"; }));
}

TEST_CASE("a closed day names the rule that closes it") {
    const auto diary = example("sensitive-laser");
    const auto resolved = rulebook::resolve(ruleBook(), diary, {monday, 7, monday});
    const auto closed = std::find_if(resolved.closures.begin(), resolved.closures.end(),
                                     [](const auto& closure) { return closure.day >= 0 && closure.day < 7; });
    REQUIRE(closed != resolved.closures.end());
    auto plan = plannedWeek(diary);
    add(plan, closed->day, resolved.problem.treatments[static_cast<std::size_t>(closed->treatment)].id.c_str());
    const auto broken = service::brokenRules(service::judge(ruleBook(), diary, plan, monday));
    CHECK(std::any_of(broken.begin(), broken.end(), [&](const auto& rule) {
        return rule.kind == planner::BreachKind::allowed && rule.rule == closed->rule &&
               rule.date == resolved.problem.firstDay + Days(closed->day);
    }));
}

TEST_CASE("a given session that the plan lacks is a breach, and so is a treatment that nobody has") {
    auto diary = example("beginner-combination");
    const auto searched = std::find_if(diary.treatments.begin(), diary.treatments.end(),
                                       [](const auto& t) { return t.kind == diary::TreatmentKind::moisturizingPack; });
    REQUIRE(searched != diary.treatments.end());
    auto plan = plannedWeek(diary);
    std::erase_if(plan.sessions, [&](const auto& session) { return session.date == monday && session.treatment == searched->id.text(); });
    const auto done = diary::Session{
        .date = monday, .treatment = searched->id, .state = diary::SessionState::done, .pinnedOn = {}, .over = {}, .note = {}};
    std::erase_if(diary.sessions, [&](const auto& session) { return diary::sameKey(session, done); });
    diary.sessions.push_back(done);
    add(plan, 2, "nobody-has-this");
    add(plan, 3, "sunscreen");  // daily steps are passed over
    const auto judgement = service::judge(ruleBook(), diary, plan, monday);
    CHECK(judgement.unknownTreatments == std::vector<std::string>{"nobody-has-this"});
    CHECK(std::any_of(judgement.breaches.begin(), judgement.breaches.end(),
                      [](const auto& breach) { return breach.kind == planner::BreachKind::missingGiven; }));
}

TEST_CASE("facts beyond the days of the plan are not missing from it") {
    auto diary = example("beginner-combination");
    const auto plan = plannedWeek(diary);
    const auto searched = std::find_if(diary.treatments.begin(), diary.treatments.end(),
                                       [](const auto& t) { return t.kind == diary::TreatmentKind::moisturizingPack; });
    REQUIRE(searched != diary.treatments.end());
    diary.sessions.push_back(
        {.date = date("2026-12-10"), .treatment = searched->id, .pinned = true, .pinnedOn = monday, .over = {}, .note = {}});
    const auto judgement = service::judge(ruleBook(), diary, plan, monday);
    CHECK(std::none_of(judgement.breaches.begin(), judgement.breaches.end(),
                       [](const auto& breach) { return breach.kind == planner::BreachKind::missingGiven; }));
}

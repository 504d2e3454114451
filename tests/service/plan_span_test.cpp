#include "service/planned.h"

#include <algorithm>
#include <map>

using namespace gyeol;
using namespace gyeol::test;

TEST_CASE("the points of a plan that shows its whole horizon add up to its value") {
    for (const char* name : exampleNames) {
        INFO(name);
        const auto diary = example(name);
        const auto planned = service::planSpan(ruleBook(), diary, {date("2026-11-23"), 28, date("2026-11-23")});
        REQUIRE(planned.document.horizon == 28);
        std::int64_t sum = 0;
        for (const auto& session : planned.document.sessions) {
            for (const auto& reason : session.why) {
                sum += reason.points.value_or(0);
            }
        }
        for (const auto& aim : planned.document.unmet) {
            sum += aim.points;
        }
        CHECK(sum == planned.document.value);
        CHECK(planned.document.value == planner::valueOf(planned.resolved.problem, planned.plan.sessions));
        CHECK(planned.document.optimal);
        CHECK(planned.document.bound == planned.document.value);
        CHECK(planner::check(planned.resolved.problem, planned.plan.sessions).empty());
    }
}

TEST_CASE("a week is the same whether it is shown alone or with the next") {
    const auto diary = example("beginner-combination");
    const auto week = service::planSpan(ruleBook(), diary, {date("2026-11-23"), 7, date("2026-11-23")}).document;
    const auto both = service::planSpan(ruleBook(), diary, {date("2026-11-23"), 14, date("2026-11-23")}).document;
    REQUIRE(both.sessions.size() > week.sessions.size());
    CHECK(std::equal(week.sessions.begin(), week.sessions.end(), both.sessions.begin()));
    CHECK(week.value == both.value);
}

TEST_CASE("every shown day is cleansed, moisturized and protected") {
    const auto document =
        service::planSpan(ruleBook(), example("beginner-combination"), {date("2026-11-23"), 7, date("2026-11-23")}).document;
    std::map<int, int> steps;
    for (const auto& session : document.sessions) {
        ++steps[session.day];
    }
    REQUIRE(steps.size() == 7);
    for (const auto& [day, count] : steps) {
        CHECK(count >= 4);
    }
}

TEST_CASE("a kept week is planned again as it was kept") {
    const rulebook::Span span{date("2026-11-23"), 7, date("2026-11-23")};
    const auto diary = example("experienced-halfyear");
    const auto first = service::planSpan(ruleBook(), diary, span);
    const auto kept = with(diary, service::keepSpan(diary, first));
    const auto second = service::planSpan(ruleBook(), kept, span);
    REQUIRE(second.document.sessions.size() == first.document.sessions.size());
    for (std::size_t i = 0; i < first.document.sessions.size(); ++i) {
        CHECK(second.document.sessions[i].treatment == first.document.sessions[i].treatment);
        CHECK(second.document.sessions[i].date == first.document.sessions[i].date);
    }
    CHECK(service::keepSpan(kept, second).empty());
}

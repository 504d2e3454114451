// For each rule that has numbers, and each kind of procedure: changing a number in the JSON changes the planned week of a golden diary.
#include "cli/run_cli.h"
#include "golden/golden_weeks.h"
#include "rulebook/changed_rule_book.h"
#include "service/open_diary.h"
#include "service/planning.h"

#include <algorithm>
#include <map>

using namespace gyeol;
using namespace gyeol::test;

namespace {

/// A golden diary with its span and its plan under the rule book as it is.
struct Planned {
    std::string name;
    diary::Diary diary;
    rulebook::Span span;
    service::PlannedSpan usual;
};

rulebook::RuleBook usualBook() {
    return *rulebook::RuleBook::read(data() / "rulebook");
}

std::vector<Planned> goldenPlans() {
    const auto& book = usualBook();
    std::vector<Planned> plans;
    for (const GoldenWeek& week : goldenWeeks) {
        const auto file = sourceRoot() / "tests" / "golden" / "diaries" / (std::string(week.name) + ".json");
        auto diary = service::readDiaryFrom(file, std::nullopt);
        REQUIRE(diary.has_value());
        const rulebook::Span span{*parseDate(week.from), week.days, *parseDate(week.today)};
        plans.push_back({week.name, *diary, span, service::planSpan(book, *diary, span)});
    }
    return plans;
}

/// Whether another rule book plans something else: other sessions or daily steps, other warnings, or the same at another worth.
bool differs(const Planned& planned, const rulebook::RuleBook& book) {
    const auto made = rulebook::resolve(book, planned.diary, planned.span);
    const auto& usual = planned.usual.resolved;
    if (made.daily != usual.daily || made.notices != usual.notices || made.restsOnCalm != usual.restsOnCalm) {
        return true;
    }
    if (made.problem == usual.problem) {
        return rulebook::noticesOf(book, made, planned.usual.plan.sessions) !=
               rulebook::noticesOf(usualBook(), usual, planned.usual.plan.sessions);
    }
    const auto plan = planner::solve(made.problem);
    return plan.sessions != planned.usual.plan.sessions || plan.value != planned.usual.plan.value;
}

}  // namespace

TEST_CASE("changing a number of a rule changes a planned week, for each rule", "[long]") {
    auto plans = goldenPlans();
    const ChangedBook changed;
    std::map<std::string, std::vector<Number>> byRule;
    for (const Number& number : everyNumber()) {
        byRule[number.rule].push_back(number);
    }
    CHECK(byRule.size() > 60);
    // The diary that showed the last number is likely to show the next one, so it is asked first.
    const auto showsIn = [&](const std::vector<rulebook::RuleBook>& books) {
        const auto showing = std::find_if(plans.begin(), plans.end(), [&](const Planned& planned) {
            return std::any_of(books.begin(), books.end(), [&](const rulebook::RuleBook& book) { return differs(planned, book); });
        });
        if (showing == plans.end()) {
            return false;
        }
        std::rotate(plans.begin(), showing, showing + 1);
        return true;
    };
    const auto shows = [&](const std::vector<Number>& numbers, std::initializer_list<int> steps) {
        return std::any_of(numbers.begin(), numbers.end(), [&](const Number& number) { return showsIn(changed.with(number, steps)); });
    };
    for (const auto& [rule, numbers] : byRule) {
        INFO("no golden week changes with a number of " << rule);
        CHECK((shows(numbers, {1, -1}) || shows(numbers, {30, -30, 1'000, -1'000})));
    }
}

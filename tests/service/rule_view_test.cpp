#include "service/rule_view.h"
#include "planned.h"
#include "support/days.h"

#include <algorithm>

using namespace gyeol;

namespace {

using gyeol::test::tuesday;

std::vector<service::RuleTopic> rulesFor(const rulebook::RuleBook& book, const diary::Diary& diary, Date today) {
    const auto contents = rulebook::readContents(test::data() / "rulebook");
    REQUIRE(contents.has_value());
    return service::rulesFor(book, *contents, diary, today);
}

service::RuleEntry entryOf(const std::vector<service::RuleTopic>& topics, const std::string& id) {
    for (const auto& topic : topics) {
        for (const auto& entry : topic.rules) {
            if (entry.rule->id == id) {
                return entry;
            }
        }
    }
    FAIL("no rule " << id);
    return topics.front().rules.front();
}

}  // namespace

TEST_CASE("every rule of the book stands under one topic, with a number of its own where it may be changed") {
    const auto book = test::ruleBook();
    const auto topics = rulesFor(book, test::example("beginner-combination"), tuesday);
    std::size_t rules = 0;
    for (const auto& topic : topics) {
        CHECK_FALSE(topic.rules.empty());
        rules += topic.rules.size();
        for (const auto& entry : topic.rules) {
            CAPTURE(entry.rule->id);
            CHECK(entry.rule->overridable == (entry.personal && entry.personal->own));
        }
    }
    CHECK(rules == book.data().rules.size());
}

TEST_CASE("the numbers are the ones that the plan is made with") {
    const auto book = test::ruleBook();
    for (const char* name : test::exampleNames) {
        CAPTURE(name);
        const auto diary = test::example(name);
        const auto topics = rulesFor(book, diary, tuesday);
        const auto planned = service::planSpan(book, diary, {tuesday, 7, tuesday});
        const auto today = static_cast<std::size_t>(daysBetween(planned.resolved.problem.firstDay, tuesday));
        for (const auto& gap : planned.resolved.problem.gaps) {
            const auto* rule = book.data().findRule(gap.rule);
            if (rule != nullptr && rule->overridable) {
                CAPTURE(gap.rule);
                CHECK(entryOf(topics, gap.rule).personal->own->ours == gap.days * 1000);
            }
        }
        for (const auto& gate : planned.resolved.problem.gates) {
            CAPTURE(gate.rule);
            CHECK(entryOf(topics, gate.rule).personal->own->ours == gate.ceiling.at(today) * 10);
        }
        for (const auto& cap : planned.resolved.problem.caps) {
            const auto* rule = book.data().findRule(cap.rule);
            // Lowered for a while, or raised by a week of stress: then the usual one is the person's number all the same.
            if (rule != nullptr && rule->overridable && cap.window == 7 && cap.rule != "collagen-per-week" && cap.treatments.size() > 1) {
                CAPTURE(cap.rule);
                CHECK(entryOf(topics, cap.rule).personal->own->ours >= *std::min_element(cap.max.begin(), cap.max.end()) * 500);
            }
        }
    }
}

TEST_CASE("an own number is set, replaced, told as over, and taken back") {
    const auto book = test::ruleBook();
    const auto diary = test::example("beginner-combination");
    diary::Override own{.rule = "alternate-days", .treatment = {}, .value = 4000, .until = tuesday, .note = "mine"};
    const auto set = test::with(diary, service::setOwnNumber(diary, own));
    REQUIRE(set.overrides.size() == 1);
    CHECK(entryOf(rulesFor(book, set, tuesday), "alternate-days").ownHolds);
    CHECK_FALSE(entryOf(rulesFor(book, set, tuesday + Days(1)), "alternate-days").ownHolds);
    CHECK(entryOf(rulesFor(book, set, tuesday), "alternate-days").personal->own->ours == 2000);
    own.value = 5000;
    const auto replaced = test::with(set, service::setOwnNumber(set, own));
    REQUIRE(replaced.overrides.size() == 1);
    CHECK(replaced.overrides.front().value == 5000);
    CHECK(test::with(replaced, service::takeBackOwnNumber(replaced, "alternate-days")) == diary);
    CHECK(service::takeBackOwnNumber(diary, "alternate-days").empty());
}

#include "service/check_in.h"
#include "planned.h"
#include "service/consequence.h"
#include "support/days.h"

#include <algorithm>

using namespace gyeol;
using diary::ConditionKind;
using diary::Part;
using service::SkinDay;

namespace {

using gyeol::test::tuesday;

service::SkinWords wordsOn(const diary::Diary& diary, Date date, int redness, int stinging) {
    auto words = service::skinWordsOn(diary, date, Part::evening);
    words.checkIn.redness = redness;
    words.checkIn.stinging = stinging;
    return words;
}

diary::Diary say(const diary::Diary& diary, const service::SkinWords& words) {
    return test::with(diary, service::saySkin(diary, words));
}

}  // namespace

TEST_CASE("what is said of a day is read back, and an empty word takes it away again") {
    const auto diary = test::example("beginner-combination");
    auto words = wordsOn(diary, tuesday, 2, 1);
    words.checkIn.note = "after a walk";
    words.conditions = {ConditionKind::sunburn, ConditionKind::openCut};
    const auto said = say(diary, words);
    CHECK(service::skinWordsOn(said, tuesday, Part::evening) == words);
    CHECK(service::skinWordsOn(said, tuesday, Part::morning).conditions == words.conditions);
    CHECK(say(said, service::skinWordsOn(diary, tuesday, Part::evening)) == diary);
    CHECK(test::with(said, diary::inverse(service::saySkin(diary, words))) == diary);
}

TEST_CASE("a condition goes on until it is taken away, and then ended the day before") {
    const auto diary = test::example("beginner-combination");
    auto words = service::skinWordsOn(diary, tuesday, Part::evening);
    words.conditions = {ConditionKind::eczema};
    const auto ill = say(diary, words);
    const Date friday = tuesday + Days(3);
    CHECK(service::skinWordsOn(ill, friday, Part::evening).conditions == words.conditions);
    auto healed = service::skinWordsOn(ill, friday, Part::evening);
    healed.conditions.clear();
    const auto well = say(ill, healed);
    CHECK(service::skinWordsOn(well, friday, Part::evening).conditions.empty());
    CHECK(service::skinWordsOn(well, friday - Days(1), Part::evening).conditions == words.conditions);
    REQUIRE(well.conditions.size() == diary.conditions.size() + 1);

    // Noted too late: it began earlier, and is one and the same.
    auto earlier = service::skinWordsOn(ill, tuesday - Days(2), Part::evening);
    earlier.conditions = {ConditionKind::eczema};
    const auto both = say(ill, earlier);
    CHECK(both.conditions.size() == ill.conditions.size());
    CHECK(service::skinWordsOn(both, tuesday - Days(2), Part::evening).conditions == words.conditions);
}

TEST_CASE("all calm takes yesterday's calm signs, never irritated ones") {
    const auto book = test::ruleBook();
    const auto diary = test::example("beginner-combination");
    const auto nothing = service::allCalm(book, diary, tuesday, Part::evening);
    CHECK_FALSE(nothing.asYesterday);  // Monday is a gap
    CHECK(nothing.checkIn.redness == 0);
    CHECK_FALSE(nothing.checkIn.hydration);

    auto mild = wordsOn(diary, tuesday - Days(1), 1, 0);
    mild.checkIn.hydration = 4;
    const auto calm = service::allCalm(book, say(diary, mild), tuesday, Part::evening);
    CHECK(calm.asYesterday);
    CHECK(calm.checkIn.redness == 1);
    CHECK(calm.checkIn.hydration == 4);
    CHECK(calm.checkIn.date == tuesday);
    CHECK_FALSE(service::allCalm(book, say(diary, wordsOn(diary, tuesday - Days(1), 2, 0)), tuesday, Part::evening).asYesterday);
}

TEST_CASE("a gap stays unknown, and so does a check-in that leaves redness open") {
    const auto book = test::ruleBook();
    const auto diary = test::example("beginner-combination");
    CHECK(service::skinDays(book, diary, tuesday, 14).size() == 14);
    CHECK(service::skinDay(book, diary, tuesday) == SkinDay::unknown);
    CHECK(service::skinDay(book, say(diary, wordsOn(diary, tuesday, 0, 0)), tuesday) == SkinDay::calm);
    CHECK(service::skinDay(book, say(diary, wordsOn(diary, tuesday, 2, 0)), tuesday) == SkinDay::irritated);
    auto flushed = wordsOn(diary, tuesday, 0, 0);
    flushed.checkIn.redness.reset();
    const auto open = say(diary, flushed);
    CHECK(service::skinDay(book, open, tuesday) == SkinDay::unknown);
    CHECK(service::shouldLookAgain(open, tuesday + Days(1)));
    CHECK_FALSE(service::shouldLookAgain(open, tuesday + Days(2)));
    CHECK_FALSE(service::shouldLookAgain(say(open, wordsOn(open, tuesday + Days(1), 0, 0)), tuesday + Days(1)));
    auto ill = wordsOn(diary, tuesday, 0, 0);
    ill.conditions = {ConditionKind::sunburn};
    CHECK(service::skinDay(book, say(diary, ill), tuesday) == SkinDay::unusual);
    CHECK(test::with(open, service::removeCheckIn(open, tuesday, Part::evening)) == diary);
}

TEST_CASE("red flags name whom to call, a filler in its own words and first") {
    const auto book = test::ruleBook();
    auto diary = test::example("beginner-combination");
    diary.procedures.clear();
    const auto calls = [&](const std::set<ConditionKind>& conditions) {
        std::vector<service::Call> called;
        for (const auto& advice : service::whomToCall(book, diary, tuesday, conditions)) {
            called.push_back(advice.call);
        }
        return called;
    };
    using service::Call;
    CHECK(calls({}).empty());
    CHECK(calls({ConditionKind::sunburn, ConditionKind::openCut}).empty());
    CHECK(calls({ConditionKind::blisters}) == std::vector{Call::clinician});
    CHECK(calls({ConditionKind::swelling}) == std::vector{Call::emergency, Call::clinician});
    diary.procedures.push_back(
        {.id = diary::ProcedureId("f"), .kind = diary::ProcedureKind::filler, .date = tuesday - Days(2), .place = {}});
    CHECK(calls({}) == std::vector{Call::fillerEmergency});
    CHECK(calls({ConditionKind::oozing}) == std::vector{Call::fillerEmergency, Call::clinic});
    diary.procedures.front().date = tuesday - Days(30);
    CHECK(calls({ConditionKind::oozing}) == std::vector{Call::clinician});
    diary.procedures.front().date = tuesday + Days(1);
    CHECK(calls({}).empty());
}

TEST_CASE("what was used in the days before is suspected first") {
    const auto book = test::ruleBook();
    auto diary = test::example("beginner-combination");
    diary = test::with(diary,
                       service::markSession(diary, tuesday, diary::TreatmentId("enzyme-pack"), Part::evening, diary::SessionState::done));
    const auto suspects = service::suspectsOf(book, diary, tuesday);
    REQUIRE_FALSE(suspects.empty());
    CHECK(suspects.front() == diary::TreatmentId("enzyme-pack"));
    CHECK(suspects.size() == diary.treatments.size());
}

TEST_CASE("a choice tells its consequence: the rest, and the next exfoliation") {
    const auto book = test::ruleBook();
    const auto diary = test::example("beginner-combination");
    const rulebook::Span span{tuesday, 14, tuesday};
    const auto same = service::consequenceOf(book, diary, {}, span);
    CHECK(same.changes.empty());
    CHECK(same.news.empty());
    CHECK(same.exfoliationBefore == same.exfoliationAfter);

    const auto red = service::consequenceOf(book, diary, service::saySkin(diary, wordsOn(diary, tuesday, 2, 1)), span);
    REQUIRE(red.exfoliationBefore.has_value());
    CHECK(red.exfoliationAfter > red.exfoliationBefore);
    CHECK(std::any_of(red.news.begin(), red.news.end(), [](const auto& notice) { return notice.rule == "irritation-hold"; }));
    CHECK(std::any_of(red.changes.begin(), red.changes.end(), [](const auto& change) {
        return change.kind != service::ChangeKind::added && change.treatment == "glycolic-toner";
    }));

    auto blisters = service::skinWordsOn(diary, tuesday, Part::evening);
    blisters.conditions = {ConditionKind::blisters};
    const auto stop = service::consequenceOf(book, diary, service::saySkin(diary, blisters), span);
    CHECK_FALSE(stop.exfoliationAfter);
    CHECK(std::any_of(stop.news.begin(), stop.news.end(), [](const auto& notice) { return notice.rule == "see-clinician"; }));
}

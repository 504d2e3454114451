#include "service/first_run.h"
#include "diary/validation.h"
#include "planned.h"
#include "support/days.h"

#include <algorithm>

using namespace gyeol;
using service::FirstAnswers;
using service::Maybe;
using service::Owned;
using service::Thing;
using service::UsedFor;

namespace {

using gyeol::test::tuesday;

FirstAnswers owning(std::vector<Owned> owned, Maybe sensitive) {
    return {.skin = diary::SkinType::combination, .sensitive = sensitive, .pregnant = Maybe::no, .owned = std::move(owned)};
}

const diary::Treatment& treatment(const diary::Diary& diary, const char* id) {
    const auto* found = diary::findTreatment(diary, diary::TreatmentId(id));
    REQUIRE(found != nullptr);
    return *found;
}

}  // namespace

TEST_CASE("nothing answered is a sound diary of normal skin, with the gentler way taken") {
    const auto diary = service::firstDiary({}, tuesday);
    CHECK(diary::validate(diary).empty());
    CHECK(diary.person.skinType == diary::SkinType::normal);
    CHECK(diary.person.tolerance == diary::Tolerance::fresh);
    CHECK_FALSE(diary.person.sensitive);
    CHECK(service::firstDiary({.pregnant = Maybe::unknown}, tuesday).person.pregnant);
}

TEST_CASE("everything owned is a sound diary with every thing once, and plans") {
    const auto book = test::ruleBook();
    for (const UsedFor used : {UsedFor::unknown, UsedFor::never, UsedFor::underFourWeeks, UsedFor::oneToThreeMonths, UsedFor::longer}) {
        for (const Maybe sensitive : {Maybe::unknown, Maybe::no, Maybe::yes}) {
            std::vector<Owned> all;
            for (const Thing thing : service::things()) {
                all.push_back({thing, used, "name"});
            }
            const auto diary = service::firstDiary(owning(all, sensitive), tuesday);
            CHECK(diary::validate(diary).empty());
            CHECK(diary.treatments.size() == service::things().size());
            const auto planned = service::planSpan(book, diary, {tuesday, 14, tuesday});
            CHECK(service::firstDays(planned).size() == planned.resolved.problem.treatments.size());
            CHECK_FALSE(planned.document.sessions.empty());
        }
    }
}

TEST_CASE("for how long a thing was used becomes the day on which it began, and how used the skin is") {
    const auto diaryFor = [](UsedFor used) {
        return service::firstDiary(owning({{Thing::ahaToner, used, "AHA"}, {Thing::collagenMask, used, "mask"}}, Maybe::no), tuesday);
    };
    CHECK_FALSE(treatment(diaryFor(UsedFor::never), "aha-toner").started);
    CHECK_FALSE(treatment(diaryFor(UsedFor::unknown), "aha-toner").started);
    const auto weeks = diaryFor(UsedFor::underFourWeeks), months = diaryFor(UsedFor::oneToThreeMonths), longer = diaryFor(UsedFor::longer);
    CHECK(daysBetween(*treatment(weeks, "aha-toner").started, tuesday) < 28);
    CHECK(daysBetween(*treatment(months, "aha-toner").started, tuesday) > 28);
    CHECK(daysBetween(*treatment(months, "aha-toner").started, tuesday) < 93);
    CHECK(daysBetween(*treatment(longer, "aha-toner").started, tuesday) > 92);
    CHECK(weeks.person.tolerance == diary::Tolerance::fresh);
    CHECK(months.person.tolerance == diary::Tolerance::some);
    CHECK(longer.person.tolerance == diary::Tolerance::used);
    CHECK_FALSE(treatment(longer, "collagen-sheet").started);
    CHECK_FALSE(treatment(longer, "aha-toner").patchTest);
}

TEST_CASE("skin that is sensitive, or may be, tests the first new active on the arm and lets the others wait") {
    const auto book = test::ruleBook();
    for (const Maybe sensitive : {Maybe::yes, Maybe::unknown}) {
        const auto diary = service::firstDiary(owning({{Thing::retinol, UsedFor::never, "retinol"},
                                                       {Thing::phaToner, UsedFor::never, "PHA"},
                                                       {Thing::collagenMask, UsedFor::never, "mask"}},
                                                      sensitive),
                                               tuesday);
        CHECK(treatment(diary, "pha-toner").patchTest == diary::PatchTest::running);
        CHECK(treatment(diary, "retinol-serum").patchTest == diary::PatchTest::due);
        CHECK_FALSE(treatment(diary, "collagen-sheet").patchTest);
        const auto tests = service::patchDays(book, diary);
        REQUIRE(tests.size() == 1);
        CHECK(tests.front() == service::PatchDays{"pha-toner", tuesday, tuesday + Days(7)});
        const auto planned = service::planSpan(book, diary, {tuesday, 14, tuesday});
        for (const auto& session : planned.document.sessions) {
            CHECK(session.treatment != "pha-toner");
            CHECK(session.treatment != "retinol-serum");
        }
    }
    CHECK(service::patchDays(book, service::firstDiary(owning({{Thing::phaToner, UsedFor::never, "PHA"}}, Maybe::no), tuesday)).empty());
}

TEST_CASE("the minutes of an evening are the person's, else the rule book's") {
    FirstAnswers answers;
    CHECK_FALSE(service::firstDiary(answers, tuesday).evenings.minutes);
    answers.eveningMinutes = 20;
    CHECK(service::firstDiary(answers, tuesday).evenings.minutes == 20);
}

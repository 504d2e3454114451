#include "service/day_view.h"
#include "planned.h"
#include "service/day_acts.h"
#include "support/days.h"

#include <algorithm>

using namespace gyeol;
using diary::Part;
using diary::SessionState;
using service::DayView;

namespace {

using gyeol::test::tuesday;

DayView viewOf(const diary::Diary& diary, Date date = tuesday, Date today = tuesday) {
    const auto book = test::ruleBook();
    return service::dayView(book, diary, service::planSpan(book, diary, {startOfWeek(date, std::chrono::Monday), 7, today}), date);
}

const service::DayStep* stepOf(const std::vector<service::DayStep>& steps, const std::string& id) {
    const auto found = std::find_if(steps.begin(), steps.end(), [&id](const auto& step) { return step.treatment == id; });
    return found == steps.end() ? nullptr : &*found;
}

/// An evening that the plan gives to an acid, of this week.
diary::Diary withPinnedToner(diary::Diary diary) {
    return test::with(diary, service::pinSession(diary, tuesday, diary::TreatmentId("glycolic-toner"), tuesday, {}));
}

}  // namespace

TEST_CASE("a day has the plan's steps in the order of application, morning and evening apart") {
    for (const char* name : test::exampleNames) {
        const auto diary = test::example(name);
        const auto book = test::ruleBook();
        const auto planned = service::planSpan(book, diary, {test::date("2026-11-23"), 7, tuesday});
        const DayView view = service::dayView(book, diary, planned, tuesday);
        std::vector<std::string> expected, told;
        for (const auto& session : planned.document.sessions) {
            if (session.date == tuesday) {
                expected.push_back(session.treatment);
            }
        }
        for (const auto* steps : {&view.morning, &view.evening}) {
            for (const auto& step : *steps) {
                told.push_back(step.treatment);
            }
            CHECK(std::is_sorted(steps->begin(), steps->end(), [](const auto& a, const auto& b) {
                return rulebook::applicationOrder(a.kind) < rulebook::applicationOrder(b.kind);
            }));
        }
        CAPTURE(name);
        CHECK(told == expected);
    }
}

TEST_CASE("a tick, a skip with its reason and what was used off the plan stand in the day") {
    auto diary = test::example("beginner-combination");
    diary = test::with(diary, service::markSession(diary, tuesday, diary::TreatmentId("gel-cleanser"), Part::evening, SessionState::done));
    diary = test::with(diary, service::skipSession(diary, tuesday, diary::TreatmentId("light-cream"), Part::evening, "No time"));
    diary =
        test::with(diary, service::markSession(diary, tuesday, diary::TreatmentId("glycolic-toner"), Part::evening, SessionState::done));
    const DayView view = viewOf(diary);
    CHECK(stepOf(view.evening, "gel-cleanser")->state == SessionState::done);
    CHECK(stepOf(view.morning, "gel-cleanser")->state == SessionState::planned);
    CHECK(stepOf(view.evening, "light-cream")->state == SessionState::skipped);
    CHECK(stepOf(view.evening, "light-cream")->note == "No time");
    REQUIRE(stepOf(view.evening, "glycolic-toner") != nullptr);
    CHECK(stepOf(view.evening, "glycolic-toner")->state == SessionState::done);
    CHECK(view.sunburnFlag.has_value());
    const auto others = service::somethingElse(diary, view, Part::evening);
    CHECK(std::find(others.begin(), others.end(), diary::TreatmentId("glycolic-toner")) == others.end());
    CHECK(std::find(others.begin(), others.end(), diary::TreatmentId("enzyme-pack")) != others.end());
}

TEST_CASE("skipping without a reason leaves the note as it was") {
    auto diary = test::example("beginner-combination");
    diary = test::with(diary, service::skipSession(diary, tuesday, diary::TreatmentId("light-cream"), Part::evening, "No time"));
    diary = test::with(diary, service::skipSession(diary, tuesday, diary::TreatmentId("light-cream"), Part::evening, ""));
    CHECK(stepOf(viewOf(diary).evening, "light-cream")->note == "No time");
}

TEST_CASE("what a check-in holds back is told among what is left out, though it was kept and pinned") {
    auto diary = withPinnedToner(test::example("beginner-combination"));
    REQUIRE(stepOf(viewOf(diary).evening, "glycolic-toner") != nullptr);
    diary = test::with(diary, service::recordCheckIn(diary, {.date = tuesday,
                                                             .part = Part::morning,
                                                             .redness = 2,
                                                             .dryness = 0,
                                                             .stinging = 0,
                                                             .peeling = 0,
                                                             .hydration = {},
                                                             .corneometer = {},
                                                             .suspect = {},
                                                             .note = {}}));
    const DayView view = viewOf(diary);
    CHECK(stepOf(view.evening, "glycolic-toner") == nullptr);
    const auto left =
        std::find_if(view.leftOut.begin(), view.leftOut.end(), [](const auto& out) { return out.treatment == "glycolic-toner"; });
    REQUIRE(left != view.leftOut.end());
    REQUIRE(left->closure.has_value());
    CHECK(left->closure->rule == "irritation-hold");
    CHECK(left->closure->opens > tuesday);
}

TEST_CASE("in a kept week the steps are the kept ones") {
    auto diary = test::example("beginner-combination");
    const auto book = test::ruleBook();
    diary = test::with(diary, service::keepSpan(diary, service::planSpan(book, diary, {test::date("2026-11-23"), 7, tuesday})));
    for (Date date = tuesday; date < test::date("2026-11-30"); date += Days(1)) {
        const DayView view = viewOf(diary, date);
        for (const diary::Session& session : diary.sessions) {
            if (session.date == date && session.state == SessionState::planned) {
                CAPTURE(formatDate(date), session.treatment.text());
                CHECK(stepOf(view.evening, session.treatment.text()) != nullptr);
            }
        }
    }
}

TEST_CASE("after a procedure there is water only, to the hour where the appointment has one") {
    auto diary = test::example("sensitive-laser");
    const Date day = test::date("2026-12-01");
    const auto hours = viewOf(diary, day, day).waterOnly;
    REQUIRE(hours.size() == 1);
    CHECK(hours.front().until == day);
    CHECK(hours.front().untilMinute == 21 * 60);
    CHECK(hours.front().toTheHour);
    CHECK(viewOf(diary, day - Days(1), day - Days(1)).waterOnly.empty());
    diary.procedures.front().clinic->washHours = 24;
    const auto longer = viewOf(diary, day + Days(1), day + Days(1)).waterOnly;
    REQUIRE(longer.size() == 1);
    CHECK(longer.front().until == day + Days(1));
    CHECK(longer.front().untilMinute == 15 * 60);
    diary.procedures.front().minuteOfDay.reset();
    CHECK_FALSE(viewOf(diary, day, day).waterOnly.front().toTheHour);
    diary.procedures.front().state = diary::ProcedureState::cancelled;
    CHECK(viewOf(diary, day, day).waterOnly.empty());
}

TEST_CASE("a usual step that the shelf has no product for is shown, with nothing to tick") {
    const DayView view = viewOf(test::smallDiary());
    REQUIRE(stepOf(view.morning, "sunscreen") != nullptr);
    CHECK_FALSE(stepOf(view.morning, "sunscreen")->onShelf);
    CHECK(stepOf(view.morning, "foam")->onShelf);
}

#include "exchange/calendar_plan.h"
#include "support/catch.h"
#include "support/paths.h"

using namespace gyeol;
using exchange::CalendarEvent;
using exchange::CalendarPart;
using exchange::CalendarPlan;
using exchange::CalendarStep;
using exchange::CalendarWish;
using exchange::CalendarWord;

namespace {

constexpr Date calendarMonday{std::chrono::year{2026} / std::chrono::November / 23};

wording::Wording calendarEnglish() {
    auto words = wording::Wording::read(test::data(), wording::Language::english);
    REQUIRE(words);
    return *words;
}

diary::Diary calendarShelf() {
    diary::Diary diary;
    diary.treatments = {diary::makeTreatment(diary::TreatmentId("aha-toner"), diary::TreatmentKind::acid, "Glycolic toner"),
                        diary::makeTreatment(diary::TreatmentId("collagen"), diary::TreatmentKind::collagenMask)};
    return diary;
}

CalendarStep calendarStep(const std::string& treatment, int minutes) {
    CalendarStep step;
    step.treatment = treatment;
    step.minutes = minutes;
    return step;
}

/// An evening: the cleanser of every day, a toner that is done, and a mask for calm skin on a small area.
CalendarPlan calendarPlan() {
    CalendarPart part;
    part.date = calendarMonday;
    part.steps = {calendarStep("cleanse", 0), calendarStep("aha-toner", 5), calendarStep("collagen", 20)};
    part.steps[0].daily = true;
    part.steps[1].done = true;
    part.steps[2].ifCalm = true;
    part.steps[2].area = diary::Area::small;
    part.steps[2].note = "on the cheeks";
    CalendarPlan plan;
    plan.today = calendarMonday;
    plan.ruleBook = "1.0";
    plan.parts = {part};
    return plan;
}

CalendarWord calendarWord(const std::string& rule, const std::string& treatment) {
    CalendarWord word;
    word.rule = rule;
    word.treatment = treatment;
    return word;
}

std::vector<CalendarEvent> told(const CalendarPlan& plan, const CalendarWish& wish = {}) {
    return calendarEvents(plan, calendarShelf(), calendarEnglish(), wish);
}

constexpr std::string_view calmLegend = "“if calm”: planned as if each day's check-in finds calm skin. Check in first.\n\n";
constexpr std::string_view calendarFooter = "Rule book 1.0 · Not medical advice.";

}  // namespace

TEST_CASE("an evening's entry says of each step what is done, what waits for calm skin and what is for a small area") {
    const auto events = told(calendarPlan());
    REQUIRE(events.size() == 1);
    CHECK(events[0].summary == "Evening: Glycolic toner, Collagen mask");
    CHECK(events[0].description ==
          "1. Gentle cleanser\n"
          "2. Glycolic toner (5 min, ✓ done)\n"
          "3. Collagen mask (20 min, if calm, small area) – on the cheeks\n\n" +
              std::string(calmLegend) + std::string(calendarFooter));
    CHECK(events[0].minutes == 30);
    CHECK_FALSE(events[0].done);
}

TEST_CASE("an evening that rests on no calm check-in does not speak of it, and is done when all its steps are") {
    CalendarPlan plan = calendarPlan();
    for (CalendarStep& step : plan.parts[0].steps) {
        step.ifCalm = false;
        step.done = true;
    }
    const auto events = told(plan);
    REQUIRE(events.size() == 1);
    CHECK(events[0].description.find("calm") == std::string::npos);
    CHECK(events[0].done);
}

TEST_CASE("what waits for calm skin is explained once, however many steps wait and wherever they stand") {
    CalendarPlan plan = calendarPlan();
    plan.parts[0].steps.push_back(calendarStep("moisturizer", 0));
    const std::string one = told(plan)[0].description;
    plan.parts[0].steps[1].ifCalm = true;
    const std::string two = told(plan)[0].description;
    for (const std::string& text : {one, two}) {
        const std::size_t at = text.find(calmLegend);
        REQUIRE(at != std::string::npos);
        CHECK(text.find(calmLegend, at + 1) == std::string::npos);
    }
}

TEST_CASE("of entries for each step only the one that waits for calm skin says so") {
    CalendarWish wish;
    wish.entries = exchange::CalendarEntries::steps;
    const auto events = told(calendarPlan(), wish);
    REQUIRE(events.size() == 3);
    CHECK(events[0].description == "Step 1 of 3: Gentle cleanser\n\n" + std::string(calendarFooter));
    CHECK(events[1].description == "Step 2 of 3: Glycolic toner (5 min, ✓ done)\n\n" + std::string(calendarFooter));
    CHECK(events[1].done);
    CHECK(events[2].description == "Step 3 of 3: Collagen mask (20 min, if calm, small area) – on the cheeks\n\n" +
                                       std::string(calmLegend) + std::string(calendarFooter));
    CHECK_FALSE(events[2].done);
    CHECK(events[2].minuteOfDay == wish.evening + 2 + 5);

    wish.dailySteps = false;
    CHECK(told(calendarPlan(), wish).size() == 2);
}

TEST_CASE("a treatment whose turn it is not is told with its next day where these weeks have one") {
    CalendarPlan plan = calendarPlan();
    plan.parts[0].leftOut = {calendarWord("", "aha-toner"), calendarWord("", "collagen")};
    plan.parts[0].leftOut[1].next = calendarMonday + Days(2);
    const std::string text = told(plan)[0].description;
    CHECK(text.find("Leave out\n"
                    "- Glycolic toner: its turn does not come in these weeks.\n"
                    "- Collagen mask: its next turn is Wed 25 Nov.\n") != std::string::npos);
}

TEST_CASE("a rule that leaves a treatment out names it and the day on which it opens, and each line stands once") {
    CalendarPlan plan = calendarPlan();
    CalendarWord closed = calendarWord("procedure-after", "aha-toner");
    closed.params = {{"procedure", "laser toning"}, {"date", calendarMonday - Days(1)}};
    closed.opens = calendarMonday + Days(4);
    plan.parts[0].leftOut = {closed, calendarWord("alternate-days", "collagen"), closed};
    const std::string text = told(plan)[0].description;
    const std::string line = "- Glycolic toner rests after the laser toning of Sun 22 Nov; Fri 27 Nov at the earliest.";
    const std::size_t at = text.find(line);
    REQUIRE(at != std::string::npos);
    CHECK(text.find(line, at + 1) == std::string::npos);
    // The sentence of this rule names no treatment, so the name stands before it.
    CHECK(text.find("- Collagen mask: Exfoliants stand on alternate days at the closest") != std::string::npos);
}

TEST_CASE("a calendar goes under the person's name where there is one") {
    diary::Diary diary;
    CHECK(exchange::calendarName(diary, calendarEnglish()) == "Gyeol");
    diary.person.name = "서연";
    CHECK(exchange::calendarName(diary, calendarEnglish()) == "Gyeol · 서연");
}

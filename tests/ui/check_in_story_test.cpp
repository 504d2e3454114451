#include "accessible_walk.h"
#include "page_story.h"
#include "support/catch.h"
#include "ui/check_in/check_in_page.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace gyeol;
using diary::Part;

namespace {

/// The page of the check-in as a person drives it.
struct CheckInStory : test::PageStory {
    CheckInStory() : PageStory("check_in") {}

    void click(const char* name) {
        test::named<QAbstractButton>(*window, name).click();
        test::settle(*window);
    }
    [[nodiscard]] bool isOn(const char* name) { return test::named<QAbstractButton>(*window, name).isChecked(); }
    [[nodiscard]] std::optional<diary::CheckIn> checkIn(int daysAgo = 0, Part part = Part::evening) const {
        for (const diary::CheckIn& at : fixture.onDisk().checkIns) {
            if (at.date == fixture.clock.day - Days(daysAgo) && at.part == part) {
                return at;
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] static bool has(const QString& text, const char* part) { return text.contains(QLatin1String(part)); }
};

}  // namespace

TEST_CASE("one tap says that all is calm; undo makes the day unknown again") {
    CheckInStory story;
    story.begin("beginner-combination");
    const diary::Diary before = story.fixture.onDisk();
    CHECK(story.text("consequence").startsWith(QStringLiteral("Choose")));
    story.click("allCalm");
    REQUIRE(story.checkIn());
    CHECK(story.checkIn()->redness == 0);
    CHECK(story.checkIn()->stinging == 0);
    CHECK_FALSE(story.checkIn()->hydration);
    CHECK(test::named<QPushButton>(*story.window, "day_0").accessibleName().endsWith(QStringLiteral(": calm")));
    CHECK(story.window->desk().undoStack().undoText().startsWith(QStringLiteral("check-in of Tuesday 24 November")));
    story.trigger("undo");
    CHECK(story.fixture.onDisk() == before);
    CHECK(test::named<QPushButton>(*story.window, "day_0").accessibleName().endsWith(QStringLiteral(": unknown")));
    CHECK_FALSE(story.isOn("sign_redness_0"));
}

TEST_CASE("what is being said of an evening stays when the day turns at the rollover hour, and is kept for that evening") {
    CheckInStory story;
    story.begin("beginner-combination");
    story.click("sign_redness_1");
    story.fixture.clock.day += Days(1);
    story.show("today");
    story.open();
    CHECK(story.isOn("sign_redness_1"));
    story.click("keepCheckIn");
    REQUIRE(story.checkIn(1));
    CHECK(story.checkIn(1)->redness == 1);
    CHECK_FALSE(story.checkIn());
    story.show("today");
    story.open();
    CHECK_FALSE(story.isOn("sign_redness_1"));
}

TEST_CASE("redness is weighed before it is kept, holds the plan back when it is, is undone, and there after a restart") {
    CheckInStory story;
    story.begin("beginner-combination");
    story.click("sign_redness_2");
    story.click("sign_stinging_1");
    const diary::Diary before = story.fixture.onDisk();
    CHECK_FALSE(story.checkIn());
    CHECK(CheckInStory::has(story.text("consequence"), "actives rest until 3 calm"));
    CHECK(CheckInStory::has(story.text("consequence"), "Next exfoliation: Tue 1 Dec; it was Wed 25 Nov."));
    CHECK(CheckInStory::has(story.text("consequence"), "Glycolic toner 7% on Wed 25 Nov is left out"));
    story.click("keepCheckIn");
    REQUIRE(story.checkIn());
    CHECK(story.checkIn()->redness == 2);
    CHECK_FALSE(test::named<QPushButton>(*story.window, "keepCheckIn").isEnabled());

    story.show("today");
    CHECK(std::ranges::any_of(test::named<QWidget>(*story.window, "todayLeftOut").findChildren<QLabel*>(),
                              [](const QLabel* label) { return CheckInStory::has(label->text(), "actives rest until"); }));
    story.trigger("undo");
    CHECK(story.fixture.onDisk() == before);
    CHECK(std::ranges::none_of(test::named<QWidget>(*story.window, "todayLeftOut").findChildren<QLabel*>(),
                               [](const QLabel* label) { return CheckInStory::has(label->text(), "actives rest until"); }));
    story.trigger("redo");
    const diary::Diary kept = story.fixture.onDisk();
    story.restart();
    CHECK(story.fixture.onDisk() == kept);
    CHECK(story.isOn("sign_redness_2"));
    CHECK(story.isOn("sign_stinging_1"));
    story.click("removeCheckIn");
    CHECK(story.fixture.onDisk() == before);
}

TEST_CASE("swelling sends to a doctor at once, holds the actives until it is taken away, and then ended yesterday") {
    CheckInStory story;
    story.begin("beginner-combination");
    auto& advice = test::named<QLabel>(*story.window, "advice");
    CHECK_FALSE(advice.isVisible());
    story.click("condition_swelling");
    CHECK(advice.isVisible());
    CHECK(CheckInStory::has(advice.text(), "call the emergency number now"));
    CHECK(CheckInStory::has(advice.text(), "see a clinician"));
    CHECK(CheckInStory::has(story.text("consequence"), "No exfoliation is planned any more"));
    story.click("keepCheckIn");
    REQUIRE(story.fixture.onDisk().conditions.size() == 1);
    CHECK(story.fixture.onDisk().conditions.front().kind == diary::ConditionKind::swelling);
    CHECK_FALSE(story.checkIn());  // nothing was said of the signs: they stay unknown

    story.fixture.clock.day += Days(2);
    story.show("today");
    story.show("check_in");
    CHECK(story.isOn("condition_swelling"));
    story.click("condition_swelling");
    CHECK_FALSE(advice.isVisible());
    story.click("keepCheckIn");
    CHECK(story.fixture.onDisk().conditions.front().to == story.fixture.clock.day - Days(1));
}

TEST_CASE("after a filler its own emergency is told before anything is chosen") {
    CheckInStory story;
    story.begin("beginner-combination");
    diary::Diary changed = story.window->desk().diary();
    changed.procedures.push_back({.id = diary::ProcedureId("filler-1"),
                                  .kind = diary::ProcedureKind::filler,
                                  .date = story.fixture.clock.day - Days(1),
                                  .state = diary::ProcedureState::done,
                                  .place = {}});
    story.window->desk().act(diary::difference(story.window->desk().diary(), changed), QStringLiteral("a filler"));
    test::settle(*story.window);
    CHECK(CheckInStory::has(story.text("advice"), "net-like"));
    story.click("condition_oozing");
    CHECK(CheckInStory::has(story.text("advice"), "Call the clinic of your filler today."));
    CHECK(story.text("advice").indexOf(QStringLiteral("net-like")) < story.text("advice").indexOf(QStringLiteral("Call the clinic")));
}

TEST_CASE("a flush leaves redness open, and the next morning asks to look again") {
    CheckInStory story;
    story.begin("beginner-combination");
    auto& flush = test::named<QPushButton>(*story.window, "onlyFlushed");
    CHECK_FALSE(flush.isVisible());
    story.click("sign_redness_3");
    CHECK(flush.isVisible());
    story.click("sign_stinging_0");
    story.click("onlyFlushed");
    CHECK_FALSE(flush.isVisible());
    story.click("keepCheckIn");
    REQUIRE(story.checkIn());
    CHECK_FALSE(story.checkIn()->redness);
    CHECK(test::named<QPushButton>(*story.window, "day_0").accessibleName().endsWith(QStringLiteral(": unknown")));
    story.fixture.clock.day += Days(1);
    story.fixture.clock.time = std::chrono::hours(8);
    story.show("today");
    CHECK(CheckInStory::has(story.text("lookAgain"), "look again"));
    story.show("check_in");
    story.click("sign_redness_1");
    story.click("sign_stinging_0");
    story.click("keepCheckIn");
    CHECK(story.checkIn(0, Part::morning));
    story.show("today");
    CHECK(story.window->findChild<QLabel*>(QStringLiteral("lookAgain")) == nullptr);
}

TEST_CASE("a past day is chosen on the strip and filled; what is not kept yet is asked about") {
    CheckInStory story;
    story.begin("beginner-combination");
    CHECK(test::named<QPushButton>(*story.window, "day_1").accessibleName() == QStringLiteral("Monday 23 November: unknown"));
    story.click("sign_dryness_1");
    story.fixture.prompts.answer = ui::Answer::no;
    story.click("day_1");
    CHECK(story.fixture.prompts.told.size() == 1);
    CHECK_FALSE(story.checkIn());
    CHECK_FALSE(story.isOn("sign_dryness_1"));
    story.click("sign_redness_0");
    story.click("sign_stinging_0");
    story.click("sign_hydration_4");
    story.fixture.prompts.answer = ui::Answer::yes;
    story.click("day_0");
    REQUIRE(story.checkIn(1));
    CHECK(story.checkIn(1)->hydration == 4);
    CHECK(test::named<QPushButton>(*story.window, "day_1").accessibleName().endsWith(QStringLiteral(": calm")));
    CHECK(test::named<QPushButton>(*story.window, "allCalm").text().contains(QStringLiteral("day before")));
    story.click("allCalm");
    CHECK(story.checkIn()->hydration == 4);
}

TEST_CASE("a suspect, a reading and a note are kept; a reading that is none is said to be none") {
    CheckInStory story;
    story.begin("beginner-combination");
    auto& reading = test::named<QLineEdit>(*story.window, "corneometer");
    auto& wrong = test::named<QLabel>(*story.window, "corneometerWrong");
    QTest::keyClicks(&reading, QStringLiteral("131"));
    CHECK(wrong.isVisibleTo(&story.window->workspace()));
    reading.selectAll();
    QTest::keyClicks(&reading, QStringLiteral("41.5"));
    CHECK_FALSE(wrong.isVisibleTo(&story.window->workspace()));
    QTest::keyClicks(&test::named<QLineEdit>(*story.window, "checkInNote"), QStringLiteral("windy"));
    auto& suspect = test::named<QComboBox>(*story.window, "suspect");
    suspect.setCurrentIndex(suspect.findData(QStringLiteral("glycolic-toner")));
    emit suspect.activated(suspect.currentIndex());
    test::settle(*story.window);
    story.click("keepCheckIn");
    REQUIRE(story.checkIn());
    CHECK(story.checkIn()->corneometer == diary::MilliAu{41'500});
    CHECK(story.checkIn()->note == "windy");
    CHECK(story.checkIn()->suspect == diary::TreatmentId("glycolic-toner"));
    story.restart();
    CHECK(test::named<QLineEdit>(*story.window, "corneometer").text() == QStringLiteral("41.5"));
}

TEST_CASE("what was typed and not kept outlives another page and another language") {
    CheckInStory story;
    story.begin("beginner-combination");
    story.click("sign_peeling_1");
    story.show("today");
    story.window->useLanguage(ui::Language::korean);
    story.show("check_in");
    CHECK(story.isOn("sign_peeling_1"));
    CHECK(test::named<QPushButton>(*story.window, "sign_peeling_1").accessibleName() == QStringLiteral("각질 들뜸: 약간"));
    story.fixture.languages->use(ui::Language::english);
}

TEST_CASE("every control of the check-in has a name, and nothing is cut at the smallest size, in both languages") {
    CheckInStory story;
    story.begin("sensitive-laser");
    story.window->resize(960, 600);
    for (const ui::Language language : {ui::Language::english, ui::Language::korean}) {
        story.window->useLanguage(language);
        test::settle(*story.window);
        auto& page = test::named<QWidget>(*story.window, "checkInPage");
        const test::Walk met = test::walkAccessible(page);
        CAPTURE(met.nameless.join(QLatin1Char('\n')).toStdString());
        CHECK(met.controls > 45);
        CHECK(met.nameless.isEmpty());
        for (const QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                CAPTURE(button->objectName().toStdString());
                CHECK(button->width() >= button->minimumSizeHint().width());
                CHECK(button->fontMetrics().size(0, button->text()).width() <= button->width());
            }
        }
    }
    story.fixture.languages->use(ui::Language::english);
}

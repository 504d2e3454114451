#include "accessible_walk.h"
#include "page_story.h"
#include "support/catch.h"
#include "ui/today/today_page.h"

#include <QApplication>
#include <QProgressBar>
#include <QRegularExpression>
#include <QTest>

using namespace gyeol;
using diary::Part;
using diary::SessionState;

namespace {

/// The page of today as a person drives it.
struct TodayStory : test::PageStory {
    TodayStory() : PageStory("today") {}

    [[nodiscard]] ui::TodayPage& todayPage() { return test::named<ui::TodayPage>(*window, "todayPage"); }
    [[nodiscard]] bool has(const char* name) { return window->findChild<QWidget*>(QLatin1String(name)) != nullptr; }
    void click(const char* name) {
        auto& button = test::named<QAbstractButton>(*window, name);
        QTest::mouseClick(&button, Qt::LeftButton, {}, QPoint(12, button.height() / 2));
        test::settle(*window);
    }
    [[nodiscard]] std::optional<diary::Session> entry(const char* treatment, Part part) const {
        for (const diary::Session& session : fixture.onDisk().sessions) {
            if (session.date == fixture.clock.day && session.treatment.text() == treatment && session.part == part) {
                return session;
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] QString undoText() { return window->desk().undoStack().undoText(); }
};

}  // namespace

TEST_CASE("today is ticked by mouse and by key, on the disk at once, undone by name, and there after a restart") {
    TodayStory story;
    story.begin("beginner-combination");
    const diary::Diary before = story.fixture.onDisk();
    story.click("tick_evening_gel-cleanser");
    REQUIRE(story.entry("gel-cleanser", Part::evening));
    CHECK(story.entry("gel-cleanser", Part::evening)->state == SessionState::done);
    CHECK(story.undoText() == QStringLiteral("tick Gentle gel cleanser, Tue 24 Nov"));
    // The rows were made anew, and the keys go on where they were.
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("tick_evening_gel-cleanser"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    test::settle(*story.window);
    CHECK_FALSE(story.entry("gel-cleanser", Part::evening));
    story.trigger("undo");
    CHECK(story.entry("gel-cleanser", Part::evening));

    story.restart();
    CHECK(test::named<QCheckBox>(*story.window, "tick_evening_gel-cleanser").isChecked());
    CHECK_FALSE(test::named<QCheckBox>(*story.window, "tick_morning_gel-cleanser").isChecked());
    story.click("tick_evening_gel-cleanser");
    CHECK(story.fixture.onDisk() == before);
}

TEST_CASE("a step is skipped with a reason, and done after all") {
    TodayStory story;
    story.begin("beginner-combination");
    story.click("skip_evening_light-cream");  // the person changes their mind
    CHECK_FALSE(story.entry("light-cream", Part::evening));
    story.fixture.prompts.lines = {QStringLiteral("No time")};
    story.click("skip_evening_light-cream");
    REQUIRE(story.entry("light-cream", Part::evening));
    CHECK(story.entry("light-cream", Part::evening)->state == SessionState::skipped);
    CHECK(story.entry("light-cream", Part::evening)->note == "No time");
    CHECK_FALSE(story.has("skip_evening_light-cream"));
    story.click("takeBack_evening_light-cream");
    CHECK_FALSE(story.entry("light-cream", Part::evening));
}

TEST_CASE("something else that was used becomes a session that was done, the flag of an AHA too, and undo takes it back") {
    TodayStory story;
    story.begin("beginner-combination");
    const diary::Diary before = story.fixture.onDisk();
    auto& others = test::named<QMenu>(*story.window, "others_evening");
    emit others.aboutToShow();
    QAction* toner = nullptr;
    for (QAction* action : others.actions()) {
        CHECK(action->data().toString() != QStringLiteral("gel-cleanser"));
        toner = action->data().toString() == QStringLiteral("glycolic-toner") ? action : toner;
    }
    REQUIRE(toner != nullptr);
    toner->trigger();
    test::settle(*story.window);
    REQUIRE(story.entry("glycolic-toner", Part::evening));
    CHECK(story.entry("glycolic-toner", Part::evening)->state == SessionState::done);
    CHECK(test::named<QCheckBox>(*story.window, "tick_evening_glycolic-toner").isChecked());
    CHECK(story.text("words_morning").contains(QStringLiteral("AHA")));
    CHECK(story.undoText().startsWith(QStringLiteral("note Glycolic toner")));
    story.trigger("undo");
    CHECK(story.fixture.onDisk() == before);
    CHECK_FALSE(story.has("tick_evening_glycolic-toner"));
}

TEST_CASE("the timer of a mask runs by the given clock, says once that it may come off, warns, and ticks") {
    TodayStory story;
    story.begin("sensitive-laser");
    ui::MaskTimer& timer = story.todayPage().timer();
    CHECK_FALSE(timer.isBeating());
    auto& card = test::named<QWidget>(*story.window, "timerCard");
    CHECK_FALSE(card.isVisible());
    story.click("timer_evening_moisture-pack");
    CHECK(card.isVisible());
    CHECK(timer.isBeating());
    const auto at = [&](int minutes) {
        story.fixture.clock.time = std::chrono::hours(12) + std::chrono::minutes(minutes);
        emit timer.changed();
    };
    auto& bar = test::named<QProgressBar>(*story.window, "timerBar");
    at(10);
    CHECK(bar.value() == bar.maximum() / 2);
    CHECK(story.text("timerTime") == QStringLiteral("10:00 of 20 minutes"));
    CHECK(story.text("timerHint").isEmpty());
    at(15);
    CHECK(story.text("timerHint") == QStringLiteral("It may come off now."));
    at(25);
    CHECK(story.text("timerHint") == QStringLiteral("It may come off now."));
    at(26);
    CHECK(story.text("timerHint").startsWith(QStringLiteral("Take it off now.")));
    CHECK(story.text("timerHint").contains(QStringLiteral("25 minutes")));
    CHECK(bar.value() == bar.maximum());
    story.click("timerTakeOff");
    CHECK_FALSE(card.isVisible());
    CHECK_FALSE(timer.isBeating());
    REQUIRE(story.entry("moisture-pack", Part::evening));
    CHECK(story.entry("moisture-pack", Part::evening)->state == SessionState::done);
}

TEST_CASE("a timer that is stopped ticks nothing, and its own beat moves the bar") {
    TodayStory story;
    story.begin("sensitive-laser");
    const diary::Diary before = story.fixture.onDisk();
    story.click("timer_evening_moisture-pack");
    story.fixture.clock.time += std::chrono::minutes(5);
    auto& bar = test::named<QProgressBar>(*story.window, "timerBar");
    CHECK(QTest::qWaitFor([&] { return bar.value() == 300; }, 5'000));
    story.click("timerStop");
    CHECK_FALSE(story.todayPage().timer().isBeating());
    CHECK(story.fixture.onDisk() == before);
}

TEST_CASE("a pack that exfoliates is timed as long as it says, and no longer") {
    const auto pack = ui::maskOf("pack", true, 10), sheet = ui::maskOf("sheet", false, 0), brief = ui::maskOf("brief", false, 10);
    CHECK(std::tuple(pack.least, pack.full, pack.most) == std::tuple(10, 10, 10));
    CHECK(std::tuple(sheet.least, sheet.full, sheet.most) == std::tuple(15, 20, 25));
    CHECK(std::tuple(brief.least, brief.full, brief.most) == std::tuple(10, 10, 25));
}

TEST_CASE("after the laser the day says until when there is water only") {
    TodayStory story;
    story.fixture.clock.day = *parseDate("2026-12-01");
    story.begin("sensitive-laser");
    CHECK(story.text("waterOnly") == QStringLiteral("Water only until 21:00"));
    story.window->useLanguage(ui::Language::korean);
    test::settle(*story.window);
    CHECK(story.text("waterOnly").contains(QStringLiteral("21:00까지")));
    story.fixture.languages->use(ui::Language::english);
}

TEST_CASE("every control of today has a name, in both languages, and nothing is cut at the smallest size") {
    TodayStory story;
    story.begin("sensitive-laser");
    story.window->resize(960, 600);
    for (const ui::Language language : {ui::Language::english, ui::Language::korean}) {
        story.window->useLanguage(language);
        test::settle(*story.window);
        const test::Walk met = test::walkAccessible(story.todayPage());
        CAPTURE(met.nameless.join(QLatin1Char('\n')).toStdString());
        CHECK(met.controls > 12);
        CHECK(met.nameless.isEmpty());
        for (const QPushButton* button : story.todayPage().findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                CAPTURE(button->objectName().toStdString());
                CHECK(button->width() >= button->sizeHint().width());
            }
        }
    }
    story.fixture.languages->use(ui::Language::english);
}

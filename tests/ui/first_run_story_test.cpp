#include "accessible_walk.h"
#include "support/catch.h"
#include "ui/welcome/first_run.h"
#include "window_fixture.h"

#include <QTest>

#include <algorithm>

using namespace gyeol;

namespace {

/// The first run as a person clicks through it.
struct FirstRunStory {
    test::WindowFixture fixture;
    std::unique_ptr<ui::MainWindow> window;

    void begin() {
        window = fixture.start();
        click("planMine");
    }
    void click(const char* name) {
        test::named<QAbstractButton>(*window, name).click();
        test::settle(*window);
    }
    void own(service::Thing thing) { click(("own_" + std::to_string(static_cast<int>(thing))).c_str()); }
    void used(service::Thing thing, service::UsedFor used) {
        click(("used_" + std::to_string(static_cast<int>(thing)) + "_" + std::to_string(static_cast<int>(used))).c_str());
    }
    /// What the last page tells, once it has planned.
    [[nodiscard]] QString told() {
        const auto& thinking = test::named<ui::FirstRun>(*window, "firstRun").findChildren<ui::Thinking*>();
        REQUIRE(QTest::qWaitFor([&] { return thinking.front()->isSettled(); }, 20'000));
        QStringList lines;
        for (const QLabel* label : window->findChildren<QLabel*>(QStringLiteral("firstRunTold"))) {
            lines << label->text();
        }
        return lines.join(QLatin1Char('\n'));
    }
};

}  // namespace

TEST_CASE("from nothing to a planned fortnight, a tick, a check-in that holds it back, undo, and the same after a restart") {
    FirstRunStory story;
    story.begin();
    story.click("skinType_2");
    story.click("sensitive_0");
    story.click("firstRunNext");
    story.own(service::Thing::ahaToner);
    story.used(service::Thing::ahaToner, service::UsedFor::oneToThreeMonths);
    story.own(service::Thing::collagenMask);
    story.click("firstRunNext");
    story.click("eveningMinutes_30");
    story.click("firstRunNext");
    CHECK(story.told().contains(QStringLiteral("AHA toner\nFirst on ")));
    CHECK_FALSE(std::filesystem::exists(story.fixture.diaryPath()));
    story.click("firstRunNext");
    CHECK(test::named<QWidget>(*story.window, "weekPage").isVisible());
    const diary::Diary made = story.fixture.onDisk();
    CHECK(made.person.skinType == diary::SkinType::combination);
    CHECK(made.person.tolerance == diary::Tolerance::some);
    CHECK(made.evenings.minutes == 30);
    CHECK(made.treatments.size() == 5);

    story.window->workspace().show(QStringLiteral("today")).begin();
    test::settle(*story.window);
    story.click("tick_evening_gentle-cleanser");
    story.window->workspace().show(QStringLiteral("check_in")).begin();
    test::settle(*story.window);
    story.click("sign_redness_2");
    story.click("sign_stinging_0");
    CHECK(test::named<QLabel>(*story.window, "consequence").text().contains(QStringLiteral("actives rest")));
    story.click("keepCheckIn");
    CHECK(story.fixture.onDisk().checkIns.size() == 1);
    test::named<QAction>(*story.window, "undo").trigger();
    test::settle(*story.window);
    CHECK(story.fixture.onDisk().checkIns.empty());
    test::named<QAction>(*story.window, "redo").trigger();
    test::settle(*story.window);
    const diary::Diary kept = story.fixture.onDisk();

    story.window.reset();
    story.window = story.fixture.start();
    CHECK(story.fixture.onDisk() == kept);
    story.window->workspace().show(QStringLiteral("today")).begin();
    test::settle(*story.window);
    CHECK(test::named<QAbstractButton>(*story.window, "tick_evening_gentle-cleanser").isChecked());
    CHECK(story.window->findChild<QWidget*>(QStringLiteral("tick_evening_aha-toner")) == nullptr);
}

TEST_CASE("who knows nothing gets a patch test from today on, told with its day, on the board too") {
    FirstRunStory story;
    story.begin();
    story.click("firstRunNext");
    story.own(service::Thing::phaToner);
    story.click("firstRunNext");
    story.click("firstRunNext");
    CHECK(story.told().contains(QStringLiteral("First use: Tue 1 Dec, if the arm stays calm.")));
    story.click("firstRunNext");
    const diary::Diary made = story.fixture.onDisk();
    const auto toner = std::ranges::find(made.treatments, diary::TreatmentId("pha-toner"), &diary::Treatment::id);
    REQUIRE(toner != made.treatments.end());
    CHECK(toner->patchTest == diary::PatchTest::running);
    CHECK(toner->patchFrom == story.fixture.clock.day);
    const auto& bands = story.window->week().plan().latest()->planned.resolved.bands;
    CHECK(std::ranges::any_of(bands, [](const rulebook::Band& band) { return band.rule == "patch-test-days"; }));
}

TEST_CASE("back goes back without forgetting, and out of the first page to the start; another first run begins with nothing said") {
    FirstRunStory story;
    story.begin();
    story.click("skinType_3");
    story.click("firstRunNext");
    story.own(service::Thing::retinol);
    story.click("firstRunBack");
    CHECK(test::named<QAbstractButton>(*story.window, "skinType_3").isChecked());
    story.click("firstRunBack");
    CHECK(test::named<QWidget>(*story.window, "planMine").isVisible());
    story.click("planMine");
    CHECK_FALSE(test::named<QAbstractButton>(*story.window, "skinType_3").isChecked());
    CHECK_FALSE(test::named<QAbstractButton>(*story.window, "own_11").isChecked());
}

TEST_CASE("every control of the first run has a name, and its pages fit the smallest window, in both languages") {
    FirstRunStory story;
    story.begin();
    story.window->resize(960, 600);
    for (int page = 0; page < 3; ++page) {
        for (const ui::Language language : {ui::Language::korean, ui::Language::english}) {
            story.window->useLanguage(language);
            test::settle(*story.window);
            const test::Walk met = test::walkAccessible(*story.window);
            CAPTURE(page, met.nameless.join(QLatin1Char('\n')).toStdString());
            CHECK(met.nameless.isEmpty());
            for (const QPushButton* button : story.window->findChildren<QPushButton*>()) {
                if (button->isVisible()) {
                    CAPTURE(button->objectName().toStdString());
                    CHECK(button->fontMetrics().size(0, button->text()).width() <= button->width());
                }
            }
        }
        story.click("firstRunNext");
    }
}

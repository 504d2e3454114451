#include "accessible_walk.h"
#include "page_story.h"
#include "support/catch.h"
#include "ui/settings/settings_page.h"

#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>

using namespace gyeol;

namespace {

/// The settings as a person drives them.
struct SettingsStory : test::PageStory {
    SettingsStory() : PageStory("settings") {}

    void click(const char* name) {
        test::named<QAbstractButton>(*window, name).click();
        test::settle(*window);
    }
    [[nodiscard]] bool isSeen(const char* name) { return test::named<QWidget>(*window, name).isVisible(); }
    void chooseHour(int hour) {
        auto& box = test::named<QComboBox>(*window, "rolloverHour");
        box.setCurrentIndex(hour);
        emit box.activated(hour);
        test::settle(*window);
    }
};

}  // namespace

TEST_CASE("language and appearance change at once on the settings page and are remembered, whichever diary is open", "[settings]") {
    SettingsStory story;
    story.begin("beginner-combination");
    story.click("language_1");
    CHECK(test::named<QListWidget>(*story.window, "settingsList").item(0)->text() == QStringLiteral("언어와 화면"));
    CHECK(test::named<QAction>(*story.window, "language_ko").isChecked());
    story.click("scheme_2");
    CHECK(story.fixture.theme.isDark());
    CHECK(story.fixture.preferences.values.at("language") == "ko");
    CHECK(story.fixture.preferences.values.at("theme") == "dark");
    story.fixture.languages->use(ui::Language::english);
    story.fixture.theme.use(ui::Scheme::light);
    story.restart();
    CHECK(story.fixture.languages->current() == ui::Language::korean);
    CHECK(story.fixture.theme.isDark());
    story.fixture.languages->use(ui::Language::english);
}

TEST_CASE("a language that is chosen while no diary is open is not lost", "[settings]") {
    test::WindowFixture fixture;
    {
        const auto window = fixture.start();
        test::named<QAction>(*window, "language_ko").trigger();
        test::named<QAction>(*window, "scheme_dark").trigger();
        test::named<QPushButton>(*window, "beginEmpty").click();
        CHECK(fixture.languages->current() == ui::Language::korean);
    }
    fixture.languages->use(ui::Language::english);
    fixture.theme.use(ui::Scheme::light);
    const auto again = fixture.start();
    CHECK(fixture.languages->current() == ui::Language::korean);
    CHECK(fixture.theme.scheme() == ui::Scheme::dark);
    fixture.languages->use(ui::Language::english);
}

TEST_CASE("another rollover hour is weighed, kept and undone; before it is kept nothing is written", "[settings]") {
    SettingsStory story;
    story.fixture.clock.time = std::chrono::hours(3);  // in the night: it is still Monday
    story.begin("beginner-combination");
    const diary::Diary before = story.fixture.onDisk();
    CHECK_FALSE(story.isSeen("days"));
    story.chooseHour(2);
    CHECK(story.isSeen("days"));
    CHECK(story.fixture.onDisk() == before);
    CHECK(story.text("days_consequence").startsWith(QStringLiteral("Today becomes Tuesday 24 November.")));
    story.click("days_putBack");
    CHECK_FALSE(story.isSeen("days"));
    story.chooseHour(2);
    story.click("days_keep");
    CHECK(story.fixture.onDisk().person.rolloverHour == 2);
    CHECK_FALSE(story.isSeen("days"));
    CHECK(story.window->desk().undoStack().undoText() == QStringLiteral("how days and weeks are counted"));
    story.trigger("undo");
    CHECK(story.fixture.onDisk() == before);
    CHECK(test::named<QComboBox>(*story.window, "rolloverHour").currentIndex() == 4);
}

TEST_CASE("the first weekday is kept and the board begins on it", "[settings]") {
    SettingsStory story;
    story.begin("beginner-combination");
    story.click("firstWeekday_0");
    CHECK(story.text("days_consequence").contains(QStringLiteral("exfoliation")));
    story.click("days_keep");
    CHECK(story.fixture.onDisk().person.firstWeekday == diary::DayOfWeek::sunday);
    story.show("week");
    CHECK(weekdayOf(story.window->week().firstDay()) == std::chrono::Sunday);
}

TEST_CASE("the settings are reached by a key, every control has a name, and arrows walk the sections", "[settings]") {
    SettingsStory story;
    story.begin("beginner-combination");
    story.show("today");
    story.trigger("page_settings");
    CHECK(story.window->workspace().current() == QStringLiteral("settings"));
    CHECK(test::named<QAction>(*story.window, "page_settings").shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Comma));
    auto& list = test::named<QListWidget>(*story.window, "settingsList");
    CHECK(list.hasFocus());
    for (int row = 0; row < list.count(); ++row) {
        CHECK(list.currentRow() == row);
        const test::Walk met = test::walkAccessible(*story.window);
        CAPTURE(row, met.nameless.join(QLatin1Char('\n')).toStdString());
        CHECK(met.nameless.isEmpty());
        QTest::keyClick(&list, Qt::Key_Down);
        test::settle(*story.window);
    }
}

TEST_CASE("less time in the evenings is weighed, kept and undone", "[settings]") {
    SettingsStory story;
    story.begin("beginner-combination");
    const diary::Diary before = story.fixture.onDisk();
    test::named<ui::SettingsPage>(*story.window, "settingsPage").show(QStringLiteral("evenings"));
    test::settle(*story.window);
    CHECK_FALSE(story.isSeen("evenings"));
    test::named<QSpinBox>(*story.window, "eveningUsual").setValue(10);
    test::settle(*story.window);
    CHECK(story.isSeen("evenings"));
    CHECK(story.text("evenings_consequence").contains(QStringLiteral("left out")));
    CHECK(story.fixture.onDisk() == before);
    story.click("evenings_keep");
    CHECK(story.fixture.onDisk().evenings.minutes == 10);
    story.trigger("undo");
    CHECK(story.fixture.onDisk() == before);
    test::named<QSpinBox>(*story.window, "evening_3").setValue(0);
    test::settle(*story.window);
    story.click("evenings_keep");
    auto expected = before.evenings.byWeekday;
    expected[diary::DayOfWeek::wednesday] = 0;
    CHECK(story.fixture.onDisk().evenings.byWeekday == expected);
}

TEST_CASE("a journey with something left at home is arranged, changed and removed; a pause says that nothing is planned", "[settings]") {
    SettingsStory story;
    story.begin("beginner-combination");
    const diary::Diary before = story.fixture.onDisk();
    test::named<ui::SettingsPage>(*story.window, "settingsPage").show(QStringLiteral("evenings"));
    test::settle(*story.window);
    story.click("addWhile");
    auto& keep = test::named<QPushButton>(*story.window, "while_keep");
    CHECK_FALSE(keep.isEnabled());  // nothing is said yet
    story.click("without_glycolic-toner");
    CHECK(keep.isEnabled());
    CHECK(story.text("while_consequence").contains(QStringLiteral("Glycolic toner 7%")));
    CHECK(story.text("while_consequence").contains(QStringLiteral("Wed 25 Nov")));
    keep.click();
    test::settle(*story.window);
    REQUIRE(story.fixture.onDisk().evenings.exceptions.size() == 1);
    CHECK(story.fixture.onDisk().evenings.exceptions.front().without == std::vector{diary::TreatmentId("glycolic-toner")});
    CHECK(story.fixture.onDisk().evenings.exceptions.front().from == story.fixture.clock.day);

    story.click("changeWhile_0");
    story.click("whilePause");
    CHECK(story.text("while_consequence").contains(QStringLiteral("left out")));
    story.click("while_keep");
    CHECK(story.fixture.onDisk().evenings.exceptions.front().pause);
    CHECK(story.fixture.onDisk().evenings.exceptions.front().without.empty());
    story.click("removeWhile_0");
    CHECK(story.fixture.onDisk() == before);
    story.trigger("undo");
    CHECK(story.fixture.onDisk().evenings.exceptions.size() == 1);
}

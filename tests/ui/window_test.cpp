#include "accessible_walk.h"
#include "exchange/diary_json.h"
#include "service/day_acts.h"
#include "service/open_diary.h"
#include "support/catch.h"
#include "window_fixture.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QDialog>
#include <QMenuBar>
#include <QTest>

#include <fstream>
#include <sstream>

using namespace gyeol;

namespace {

std::string readAll(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("the first start offers questions, examples and an empty diary, later starts open the diary") {
    test::WindowFixture fixture;
    {
        const auto window = fixture.start();
        CHECK(test::named<QWidget>(*window, "welcomePage").isVisible());
        CHECK_FALSE(test::named<QWidget>(*window, "weekPage").isVisible());
        CHECK_FALSE(std::filesystem::exists(fixture.diaryPath()));
        test::named<QPushButton>(*window, "beginEmpty").click();
        CHECK(test::named<QWidget>(*window, "weekPage").isVisible());
    }
    CHECK(fixture.onDisk() == diary::Diary{});
    const auto again = fixture.start();
    CHECK(test::named<QWidget>(*again, "weekPage").isVisible());
}

TEST_CASE("every control has a name, on the welcome page and on the week") {
    test::WindowFixture fixture;
    const auto window = fixture.start();
    const test::Walk welcome = test::walkAccessible(*window);
    CHECK(welcome.controls > 6);
    test::named<QPushButton>(*window, "example_sensitive-laser").click();
    test::settle(*window);
    const test::Walk week = test::walkAccessible(*window);
    CHECK(week.controls > 60);
    const QStringList nameless = welcome.nameless + week.nameless;
    CAPTURE(nameless.join(QLatin1Char('\n')).toStdString());
    CHECK(nameless.isEmpty());
}

TEST_CASE("every control has a name while a replan is looked at") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    test::named<QAction>(*window, "keepWeek").trigger();
    test::settle(*window);
    const Date sunny = window->week().firstDay() + Days(2);  // the evening of an acid
    window->desk().act(
        service::noteExposure(window->desk().diary(), sunny, sunny, {.date = sunny, .uvIndex = 9, .source = diary::ExposureSource::hand}),
        QStringLiteral("sun"));
    test::settle(*window);
    test::named<QAction>(*window, "replan").trigger();
    test::settle(*window);
    auto& panel = test::named<QWidget>(*window, "changesPanel");
    REQUIRE(panel.isVisible());
    const test::Walk met = test::walkAccessible(panel);
    CAPTURE(met.nameless.join(QLatin1Char('\n')).toStdString());
    CHECK(met.controls >= 4);
    CHECK(met.nameless.isEmpty());
}

TEST_CASE("every control of the day's editor and of the list of days has a name") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    const auto& model = *qobject_cast<ui::WeekModel*>(window->week().board().model());
    window->week().board().setCurrentIndex(model.index(test::rowOf(model, "glycolic-toner", diary::Part::evening), 2));
    for (const auto& [action, dialog, least] : {std::tuple("editDay", "dayEditor", 20), std::tuple("moveTo", "moveDialog", 1)}) {
        test::named<QAction>(*window, action).trigger();
        test::settle(*window);
        auto& opened = test::named<QDialog>(*window, dialog);
        const test::Walk met = test::walkAccessible(opened);
        CAPTURE(dialog, met.nameless.join(QLatin1Char('\n')).toStdString());
        CHECK(met.controls >= least);
        CHECK(met.nameless.isEmpty());
        opened.reject();
        test::settle(*window);
    }
}

TEST_CASE("Tab goes where the eye goes: the buttons above, the board, and out of it again") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    auto& today = test::named<QToolButton>(*window, "button_today");
    today.setFocus();
    QStringList visited;
    for (int step = 0; step < 12 && !visited.contains(QStringLiteral("weekBoard")); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited << QApplication::focusWidget()->objectName();
    }
    CAPTURE(visited.join(QLatin1Char(' ')).toStdString());
    REQUIRE(visited.contains(QStringLiteral("weekBoard")));
    CHECK(visited.indexOf(QStringLiteral("button_nextWeek")) < visited.indexOf(QStringLiteral("button_keepWeek")));
    CHECK(visited.indexOf(QStringLiteral("button_keepWeek")) < visited.indexOf(QStringLiteral("weekBoard")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() != QStringLiteral("weekBoard"));
}

TEST_CASE("the language changes at once, everywhere, and is remembered with the diary") {
    test::WindowFixture fixture;
    {
        const auto window = fixture.startWithExample(QStringLiteral("sensitive-laser"));
        const auto& heading = test::named<QLabel>(*window, "weekHeading");
        CHECK(heading.text() == QStringLiteral("23 – 29 November 2026"));
        test::named<QAction>(*window, "language_ko").trigger();
        test::settle(*window);
        CHECK(heading.text().contains(QStringLiteral("2026년 11월")));
        CHECK(test::named<QAction>(*window, "keepWeek").text().contains(QStringLiteral("확정")));
        CHECK(window->menuBar()->actions().first()->text().startsWith(QStringLiteral("파일")));
        CHECK(test::named<QToolButton>(*window, "nav_week").text() == QStringLiteral("주간"));
        CHECK(window->week().board().model()->headerData(0, Qt::Vertical, Qt::DisplayRole).toString() == QStringLiteral("아침"));
    }
    fixture.languages->use(ui::Language::english);
    const auto again = fixture.start();
    CHECK(fixture.languages->current() == ui::Language::korean);
    CHECK(test::named<QAction>(*again, "language_ko").isChecked());
    fixture.languages->use(ui::Language::english);
}

TEST_CASE("a calendar names its months in the language of the window, whatever the system speaks") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("sensitive-laser"));
    window->workspace().show(QStringLiteral("shelf")).begin();
    test::settle(*window);
    for (const auto& [language, spoken] :
         {std::pair(ui::Language::korean, QLocale::Korean), std::pair(ui::Language::english, QLocale::English)}) {
        window->useLanguage(language);
        test::named<QToolButton>(*window, "shelfOpenedCalendar").click();
        auto& calendar = test::named<QCalendarWidget>(*window, "shelfOpenedDays");
        CHECK(calendar.locale().language() == spoken);
        calendar.window()->close();
        test::settle(*window);
    }
}

TEST_CASE("light and dark change every colour that is drawn") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    const QImage light = window->grab().toImage();
    test::named<QAction>(*window, "scheme_dark").trigger();
    test::settle(*window);
    const QImage dark = window->grab().toImage();
    CHECK(fixture.theme.isDark());
    for (const QPoint& at : {QPoint(40, 400), QPoint(700, 30), QPoint(120, window->height() - 60)}) {
        CHECK(light.pixelColor(at).lightness() > 200);
        CHECK(dark.pixelColor(at).lightness() < 80);
    }
}

TEST_CASE("export writes the diary and import replaces it, as one act that can be undone") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    const diary::Diary before = fixture.onDisk();
    const auto exported = fixture.folder.path() / "out.json";
    fixture.prompts.files = {exported};
    test::named<QAction>(*window, "export").trigger();
    CHECK(readAll(exported) == exchange::writeDiary(before));

    fixture.prompts.files = {test::data() / "example" / "sensitive-laser.json"};
    fixture.prompts.answer = ui::Answer::no;
    test::named<QAction>(*window, "import").trigger();
    CHECK(fixture.onDisk() == before);

    fixture.prompts.files = {test::data() / "example" / "sensitive-laser.json"};
    fixture.prompts.answer = ui::Answer::yes;
    test::named<QAction>(*window, "import").trigger();
    CHECK(fixture.onDisk().person.sensitive);
    test::named<QAction>(*window, "undo").trigger();
    CHECK(fixture.onDisk() == before);
}

TEST_CASE("what cannot be read is told in one sentence, and nothing changes") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    const diary::Diary before = fixture.onDisk();
    const auto bad = fixture.folder.path() / "bad.json";
    std::ofstream(bad) << "{\"format\": \"gyeol-diary\", \"version\": 1, \"person\": {\"skin_type\": \"blue\"}}";
    fixture.prompts.files = {bad};
    test::named<QAction>(*window, "import").trigger();
    REQUIRE(fixture.prompts.told.size() == 1);
    CHECK(fixture.prompts.told.last().contains(QStringLiteral("/person/skin_type")));
    fixture.prompts.files = {bad};
    test::named<QAction>(*window, "open").trigger();
    CHECK(fixture.prompts.told.size() == 2);
    CHECK(fixture.onDisk() == before);
    CHECK(test::named<QWidget>(*window, "weekPage").isVisible());
}

TEST_CASE("the file that is open is not opened again: that is said, and nothing else happens") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    const int puts = window->desk().puts();
    std::filesystem::create_directory_symlink(fixture.diaryPath().parent_path(), fixture.folder.path() / "link");
    for (const auto& path : {fixture.diaryPath(), fixture.folder.path() / "link" / fixture.diaryPath().filename()}) {
        fixture.prompts.files = {path};
        test::named<QAction>(*window, "open").trigger();
        CHECK(fixture.prompts.told.last().contains(QStringLiteral("is the diary that is open")));
    }
    CHECK(window->desk().puts() == puts);
}

TEST_CASE("a change that the disk refuses is told, and the window goes on showing what is on the disk") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    diary::ChangeSet stale;
    diary::Person other = window->desk().diary().person;
    other.name = "Nobody";
    diary::Person next = other;
    next.name = "Somebody";
    stale.changes.push_back(diary::Change<diary::Person>{other, next, 0});
    window->desk().act(stale, QStringLiteral("a change of what is not there"));
    CHECK(fixture.prompts.told.size() == 1);
    CHECK_FALSE(window->desk().undoStack().canUndo());
    CHECK(fixture.onDisk() == window->desk().diary());
}

TEST_CASE("a new diary never takes the place of the one that is there") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    const diary::Diary before = fixture.onDisk();
    test::named<QAction>(*window, "newDiary").trigger();
    CHECK(test::named<QPushButton>(*window, "backToDiary").isVisible());
    test::named<QPushButton>(*window, "beginEmpty").click();  // no file is chosen: the person changed their mind
    CHECK(fixture.onDisk() == before);
    const auto second = fixture.folder.path() / "second.gyeol";
    fixture.prompts.files = {second};
    test::named<QPushButton>(*window, "beginEmpty").click();
    CHECK(std::filesystem::exists(second));
    CHECK(fixture.onDisk() == before);
    CHECK(window->desk().diary().treatments.empty());
}

TEST_CASE("at the smallest size nothing of the toolbar is cut, in either language") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("sensitive-laser"));
    window->resize(1024, 640);
    for (const ui::Language language : {ui::Language::english, ui::Language::korean}) {
        window->useLanguage(language);
        test::settle(*window);
        for (const QToolButton* button : window->week().findChildren<QToolButton*>()) {
            if (!button->isVisible()) {
                continue;
            }
            CAPTURE(button->objectName().toStdString());
            CHECK(button->width() >= button->sizeHint().width());
            const QRect inWindow(button->mapTo(window.get(), QPoint(0, 0)), button->size());
            CHECK(window->rect().contains(inWindow));
        }
        CHECK(window->week().board().horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff);
        CHECK(window->week().board().columnWidth(6) >= 64);
    }
    fixture.languages->use(ui::Language::english);
}

#include "accessible_walk.h"
#include "page_story.h"
#include "support/catch.h"
#include "ui/settings/settings_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenuBar>
#include <QTest>

#include <set>

using namespace gyeol;

namespace {

/// What Tab should come to on a page: whatever is in sight, enabled and says that it takes Tab.
std::set<QWidget*> stopsOf(const QWidget& page) {
    std::set<QWidget*> stops;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (takesTab && widget->isVisible() && widget->isEnabled()) {
            stops.insert(widget);
        }
    }
    return stops;
}

/// Where Tab goes from where the keys are, until it comes round.
std::set<QWidget*> reached() {
    constexpr int most = 500;
    std::set<QWidget*> visited;
    for (int step = 0; step < most; ++step) {
        QWidget* at = QApplication::focusWidget();
        if (at == nullptr) {
            break;
        }
        visited.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
        if (QApplication::focusWidget() == at) {
            break;  // a trap
        }
    }
    return visited;
}

/// Buttons in sight whose letter with Alt is that of a menu, or of another button.
QStringList clashingLetters(const ui::MainWindow& window) {
    QStringList clashes;
    std::set<QKeySequence> taken;
    for (const QAction* menu : window.menuBar()->actions()) {
        taken.insert(QKeySequence::mnemonic(menu->text()));
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const QKeySequence letter = QKeySequence::mnemonic(button->text());
        if (button->isVisible() && !letter.isEmpty() && !taken.insert(letter).second) {
            clashes << button->text();
        }
    }
    return clashes;
}

}  // namespace

TEST_CASE("on every page Tab comes to every control and out of it again, and each has a name", "[keyboard]") {
    test::PageStory story("week");
    story.begin("sensitive-laser");
    const auto actions = story.window->workspace().pageActions();
    CHECK(actions.size() >= 4);
    for (QAction* action : actions) {
        action->trigger();
        test::settle(*story.window);
        CAPTURE(action->objectName().toStdString());
        REQUIRE(QApplication::focusWidget() != nullptr);
        const QWidget& page = story.window->workspace().show(story.window->workspace().current());
        CHECK(page.isAncestorOf(QApplication::focusWidget()));
        const auto stops = stopsOf(page);
        const auto visited = reached();
        QStringList missed;
        for (const QWidget* stop : stops) {
            if (!visited.contains(const_cast<QWidget*>(stop)) && stop->isVisible()) {
                missed << QLatin1String(stop->metaObject()->className()) + QLatin1Char(' ') + stop->objectName();
            }
        }
        CAPTURE(missed.join(QStringLiteral(", ")).toStdString());
        CHECK(missed.isEmpty());
        const test::Walk met = test::walkAccessible(*story.window);
        CAPTURE(met.nameless.join(QLatin1Char('\n')).toStdString());
        CHECK(met.nameless.isEmpty());
    }
}

TEST_CASE("on the week the arrows begin at today, in a window that was just opened and in a week that was just turned to", "[keyboard]") {
    test::PageStory story("week");
    story.begin("beginner-combination");
    auto& board = story.window->week().board();
    const auto& model = *qobject_cast<ui::WeekModel*>(board.model());
    board.setCurrentIndex({});
    QTest::keyClick(&board, Qt::Key_Down);
    CHECK(board.currentIndex() == model.index(test::rowOf(model, "gel-cleanser", diary::Part::morning), 1));
    const int row = board.currentIndex().row();
    QTest::keyClick(&board, Qt::Key_Down);
    CHECK(board.currentIndex().row() > row);
    story.trigger("nextWeek");
    board.setCurrentIndex({});
    QTest::keyClick(&board, Qt::Key_Right);
    CHECK(board.currentIndex() == model.index(row, 0));
}

TEST_CASE("no button in sight has the letter of a menu or of another button, in both languages", "[keyboard]") {
    test::PageStory story("week");
    story.window = story.fixture.start();
    const auto check = [&story](const char* where) {
        for (const ui::Language language : {ui::Language::english, ui::Language::korean}) {
            story.window->useLanguage(language);
            test::settle(*story.window);
            CAPTURE(where, clashingLetters(*story.window).join(QStringLiteral(", ")).toStdString());
            CHECK(clashingLetters(*story.window).isEmpty());
        }
    };
    check("welcome");
    story.begin("sensitive-laser");
    for (QAction* page : story.window->workspace().pageActions()) {
        page->trigger();
        check(page->objectName().toUtf8().constData());
    }
    story.show("procedures");
    test::named<QAbstractButton>(*story.window, "open_laser-toning-1").click();
    check("a procedure");
    story.show("settings");
    test::named<ui::SettingsPage>(*story.window, "settingsPage").show(QStringLiteral("backups"));
    check("backups");
    story.fixture.languages->use(ui::Language::english);
}

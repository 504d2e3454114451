// What is said of a day from its head, and what else the board's own menu does: always in the database afterwards, always undone in one
// step.
#include "support/catch.h"
#include "support/days.h"
#include "ui/week/day_editor.h"
#include "window_fixture.h"

#include <QApplication>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace gyeol;
using diary::SessionState;

namespace {

using gyeol::test::monday;

struct Heads {
    test::WindowFixture fixture;
    std::unique_ptr<ui::MainWindow> window = fixture.startWithExample(QStringLiteral("beginner-combination"));

    [[nodiscard]] ui::WeekBoard& board() { return window->week().board(); }
    [[nodiscard]] ui::DayEditor& openHead(int column) {
        auto& header = board().header();
        const QPoint at(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, 20);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, at);
        return test::named<ui::DayEditor>(*window, "dayEditor");
    }
    void choose(ui::DayEditor& editor, const char* measure, int level) {
        auto& chips = test::named<ui::LevelChips>(editor, measure);
        QTest::mouseClick(&test::named<QToolButton>(chips, ("level_" + std::to_string(level)).c_str()), Qt::LeftButton);
    }
    void save(ui::DayEditor& editor) {
        QTest::mouseClick(&test::named<QPushButton>(editor, "editSave"), Qt::LeftButton);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        test::settle(*window);
    }
    void trigger(const char* name) {
        test::named<QAction>(*window, name).trigger();
        test::settle(*window);
    }
    [[nodiscard]] const diary::Exposure* exposure(const diary::Diary& diary, Date date) {
        const auto found = std::ranges::find(diary.exposures, date, &diary::Exposure::date);
        return found == diary.exposures.end() ? nullptr : &*found;
    }
};

}  // namespace

TEST_CASE("the head of a day takes sun and dust as words, for that day alone") {
    Heads days;
    const diary::Diary before = days.fixture.onDisk();
    auto& editor = days.openHead(3);
    CHECK(editor.windowTitle() == QStringLiteral("Thursday 26 November"));
    days.choose(editor, "editSun", 3);
    days.choose(editor, "editDust", 2);
    days.save(editor);
    const diary::Diary after = days.fixture.onDisk();
    const auto* thursday = days.exposure(after, monday + gyeol::Days(3));
    REQUIRE(thursday != nullptr);
    CHECK(thursday->uvIndex == 8);
    CHECK(thursday->pm25 == 36);
    CHECK(thursday->source == diary::ExposureSource::hand);
    CHECK(*days.exposure(after, monday + gyeol::Days(2)) == *days.exposure(before, monday + gyeol::Days(2)));
    days.trigger("undo");
    CHECK(days.fixture.onDisk() == before);
}

TEST_CASE("numbers go to the whole week where that is asked for, minutes of the evenings too") {
    Heads days;
    auto& editor = days.openHead(2);
    auto* number = test::named<ui::LevelChips>(editor, "editRooms").findChild<QSpinBox*>();
    number->setValue(28);
    CHECK(test::named<QToolButton>(test::named<ui::LevelChips>(editor, "editRooms"), "level_0").isChecked());
    days.choose(editor, "editEvening", 1);
    test::named<QRadioButton>(editor, "editWholeWeek").setChecked(true);
    days.save(editor);
    const diary::Diary after = days.fixture.onDisk();
    for (int day = 0; day < 7; ++day) {
        REQUIRE(days.exposure(after, monday + gyeol::Days(day)) != nullptr);
        CHECK(days.exposure(after, monday + gyeol::Days(day))->humidity == 28);
    }
    REQUIRE(after.evenings.exceptions.size() == 1);
    CHECK(after.evenings.exceptions[0].minutes == 30);
    CHECK(after.evenings.exceptions[0].from == monday);
    CHECK(after.evenings.exceptions[0].to == monday + gyeol::Days(6));
}

TEST_CASE("saving a day as it is changes nothing") {
    Heads days;
    const diary::Diary before = days.fixture.onDisk();
    days.save(days.openHead(3));
    CHECK(days.fixture.onDisk() == before);
    CHECK_FALSE(test::named<QAction>(*days.window, "undo").isEnabled());
}

TEST_CASE("a rest day is inserted by key, empties its evening and is taken back the same way") {
    Heads days;
    const auto& model = *qobject_cast<ui::WeekModel*>(days.board().model());
    const auto free = [&model](int column) {
        return std::ranges::none_of(model.sheet().rows, [column](const ui::WeekRow& row) {
            return row.index && row.cells[static_cast<std::size_t>(column)].state == ui::CellState::proposed;
        });
    };
    constexpr int wednesday = 2;
    CHECK_FALSE(free(wednesday));
    const diary::Diary before = days.fixture.onDisk();
    days.board().setFocus();
    days.board().setCurrentIndex(model.index(test::rowOf(model, "glycolic-toner", diary::Part::evening), wednesday));
    QTest::keyClick(&days.board(), Qt::Key_R);
    test::settle(*days.window);
    CHECK(free(wednesday));
    REQUIRE(days.fixture.onDisk().evenings.exceptions.size() == 1);
    CHECK(days.fixture.onDisk().evenings.exceptions[0].pause);
    CHECK(test::named<QAction>(*days.window, "undo").text() == QStringLiteral("Undo rest day Wed 25 Nov"));
    QTest::keyClick(&days.board(), Qt::Key_R);
    test::settle(*days.window);
    CHECK(days.fixture.onDisk() == before);
}

TEST_CASE("a session is skipped with a reason, noted as missed, and has a note") {
    Heads days;
    days.trigger("keepWeek");
    const auto& model = *qobject_cast<ui::WeekModel*>(days.board().model());
    const QModelIndex toner = model.index(test::rowOf(model, "glycolic-toner", diary::Part::evening), 2);
    REQUIRE(model.cellAt(toner)->state == ui::CellState::kept);
    days.board().setFocus();
    days.board().setCurrentIndex(toner);
    const auto entry = [&days] {
        const diary::Diary diary = days.fixture.onDisk();
        return *std::ranges::find_if(diary.sessions, [](const diary::Session& session) {
            return session.date == monday + gyeol::Days(2) && session.treatment.text() == "glycolic-toner";
        });
    };
    QTest::keyClick(&days.board(), Qt::Key_S, Qt::ShiftModifier);  // the person changes their mind
    CHECK(entry().state == SessionState::planned);
    days.fixture.prompts.lines = {QStringLiteral("Too tired")};
    QTest::keyClick(&days.board(), Qt::Key_S, Qt::ShiftModifier);
    test::settle(*days.window);
    CHECK(entry().state == SessionState::skipped);
    CHECK(entry().note == "Too tired");
    days.trigger("undo");
    CHECK(entry().state == SessionState::planned);
    days.fixture.prompts.lines = {QStringLiteral("half a layer")};
    QTest::keyClick(&days.board(), Qt::Key_N);
    test::settle(*days.window);
    CHECK(entry().note == "half a layer");
}

TEST_CASE("two weeks stand side by side on a wide window, one on a narrow") {
    Heads days;
    CHECK(days.board().model()->columnCount() == 7);
    days.window->resize(1920, 1000);
    test::settle(*days.window);
    CHECK(days.board().model()->columnCount() == 14);
    CHECK(days.board().columnWidth(13) >= 64);
    days.window->resize(1280, 800);
    test::settle(*days.window);
    CHECK(days.board().model()->columnCount() == 7);
}

// The week as it is rearranged: by mouse, by keys alone, and from the list of days. What counts is what stands in the database afterwards.
#include "support/catch.h"
#include "support/days.h"
#include "ui/week/chip_delegate.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QTest>

#include <algorithm>

using namespace gyeol;
using diary::SessionState;
using ui::CellAnswer;
using ui::CellState;

namespace {

struct Board {
    test::WindowFixture fixture;
    std::unique_ptr<ui::MainWindow> window;

    explicit Board(const char* example = "beginner-combination") { window = fixture.startWithExample(QLatin1String(example)); }

    [[nodiscard]] ui::WeekBoard& view() { return window->week().board(); }
    [[nodiscard]] const ui::WeekModel& model() { return *qobject_cast<ui::WeekModel*>(view().model()); }
    [[nodiscard]] QModelIndex cell(const char* treatment, int column) {
        return model().index(test::rowOf(model(), treatment, diary::Part::evening), column);
    }
    [[nodiscard]] CellState state(const char* treatment, int column) { return model().cellAt(cell(treatment, column))->state; }
    [[nodiscard]] int proposed(const char* treatment) {
        for (int column = 1; column < model().columnCount(); ++column) {
            if (state(treatment, column) == CellState::proposed) {
                return column;
            }
        }
        return -1;
    }
    [[nodiscard]] QPoint middle(const QModelIndex& index) {
        view().scrollTo(index);
        return view().visualRect(index).center();
    }
    void waitForAnswers() {
        REQUIRE(QTest::qWaitFor([this] {
            return model().answers() != nullptr && std::ranges::none_of(model().answers()->cells, [](const CellAnswer& answer) {
                       return answer.kind == CellAnswer::Kind::waiting;
                   });
        }));
    }
    /// Presses the mouse on a chip and drags it just far enough to be taken up.
    void takeUp(const QModelIndex& from) {
        const QPoint at = middle(from);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseMove(view().viewport(), at + QPoint(QApplication::startDragDistance() + 2, 0));
    }
    void pointAt(const QModelIndex& to) {
        QTest::mouseMove(view().viewport(), middle(to));
        QTest::qWait(2 * ui::Carrying::coalescing);
    }
    void letGo(const QModelIndex& over) {
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, middle(over));
        test::settle(*window);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&view(), key, with); }
    [[nodiscard]] std::vector<diary::Session> pins() const {
        std::vector<diary::Session> pins;
        std::ranges::copy_if(fixture.onDisk().sessions, std::back_inserter(pins), &diary::Session::pinned);
        return pins;
    }
    /// What a screen reader finds that was said; that it does speak it by itself, screen_reader_story.py hears.
    [[nodiscard]] QString spoken() const {
        return QAccessible::queryAccessibleInterface(&test::named<QLabel>(*window, "weekFooter"))->text(QAccessible::Name);
    }
    [[nodiscard]] QString undoText() { return test::named<QAction>(*window, "undo").text(); }
    void trigger(const char* name) {
        test::named<QAction>(*window, name).trigger();
        test::settle(*window);
    }
    /// The first column after today that answers as asked; -1 where none does.
    [[nodiscard]] int answering(CellAnswer::Kind kind) {
        for (int column = 2; column < model().columnCount(); ++column) {
            if (model().answers()->cells[static_cast<std::size_t>(column)].kind == kind) {
                return column;
            }
        }
        return -1;
    }
};

using gyeol::test::monday;

}  // namespace

TEST_CASE("a chip is dragged by mouse: its row answers, the week follows, and the drop is a pin in the diary") {
    Board board;
    const diary::Diary before = board.fixture.onDisk();
    const int home = board.proposed("collagen-mask");
    REQUIRE(home >= 0);
    board.takeUp(board.cell("collagen-mask", home));
    REQUIRE(board.view().carrying().isCarrying());
    board.waitForAnswers();
    const ui::RowAnswers& answers = *board.model().answers();
    CHECK(answers.cells[static_cast<std::size_t>(home)].kind == CellAnswer::Kind::home);
    CHECK(answers.cells[0].kind == CellAnswer::Kind::closed);  // yesterday
    const int target = board.answering(CellAnswer::Kind::open);
    REQUIRE(target >= 0);
    CHECK_FALSE(answers.cells[static_cast<std::size_t>(target)].word.isEmpty());

    board.pointAt(board.cell("collagen-mask", target));
    CHECK(board.state("collagen-mask", target) == CellState::proposed);  // the week as the drop would make it
    const auto& status = test::named<QLabel>(*board.window, "whyStatus");
    CHECK(status.text().toLower() == answers.cells[static_cast<std::size_t>(target)].word);
    CHECK(board.fixture.onDisk() == before);

    board.letGo(board.cell("collagen-mask", target));
    const auto pins = board.pins();
    REQUIRE(pins.size() == 1);
    CHECK(pins[0].treatment.text() == "collagen-mask");
    CHECK(pins[0].date == monday + Days(target));
    CHECK(pins[0].state == SessionState::planned);
    CHECK(board.model().cellAt(board.cell("collagen-mask", target))->pinned);
    CHECK(board.model().answers() == nullptr);
    CHECK(board.undoText().startsWith(QStringLiteral("Undo move 콜라겐 마스크 (Collagen mask) to ")));

    board.trigger("undo");
    CHECK(board.fixture.onDisk() == before);
    CHECK(board.state("collagen-mask", home) == CellState::proposed);
}

TEST_CASE("Escape and a drop outside put everything back") {
    Board board;
    const diary::Diary before = board.fixture.onDisk();
    const ui::WeekSheet shown = board.model().sheet();
    const int home = board.proposed("collagen-mask");
    for (const bool escape : {true, false}) {
        board.takeUp(board.cell("collagen-mask", home));
        board.waitForAnswers();
        board.pointAt(board.cell("collagen-mask", board.answering(CellAnswer::Kind::open)));
        if (escape) {
            board.key(Qt::Key_Escape);
            CHECK_FALSE(board.view().carrying().isCarrying());
            board.letGo(board.cell("collagen-mask", home));
        } else {
            QTest::mouseMove(board.view().viewport(), QPoint(300, 3000));
            QTest::mouseRelease(board.view().viewport(), Qt::LeftButton, {}, QPoint(300, 3000));
            test::settle(*board.window);
        }
        CHECK(board.model().answers() == nullptr);
        for (std::size_t row = 0; row < shown.rows.size(); ++row) {
            CHECK(board.model().sheet().rows[row].cells == shown.rows[row].cells);
        }
        CHECK(board.fixture.onDisk() == before);
    }
    CHECK_FALSE(test::named<QAction>(*board.window, "undo").isEnabled());
}

TEST_CASE("a drop before the answers are there waits for them") {
    Board board;
    const int home = board.proposed("collagen-mask");
    board.takeUp(board.cell("collagen-mask", home));
    board.letGo(board.cell("collagen-mask", 6));
    REQUIRE(QTest::qWaitFor([&board] { return board.pins().size() == 1; }));
    CHECK(board.pins()[0].date == monday + Days(6));
}

TEST_CASE("the same by keys alone, and every step is spoken") {
    Board board;
    const diary::Diary before = board.fixture.onDisk();
    const int home = board.proposed("collagen-mask");
    board.view().setFocus();
    board.view().setCurrentIndex(board.cell("collagen-mask", home));
    board.key(Qt::Key_M);
    REQUIRE(board.view().carrying().isCarrying());
    CHECK(board.spoken().contains(QStringLiteral("Enter puts it down")));
    board.waitForAnswers();
    board.key(Qt::Key_End);
    CHECK(board.view().currentIndex() == board.cell("collagen-mask", 6));
    CHECK(board.spoken().startsWith(QStringLiteral("Sunday 29 November: ")));
    const QString sentence = board.view().currentIndex().data(Qt::AccessibleTextRole).toString();
    CHECK(sentence.startsWith(QStringLiteral("콜라겐 마스크 (Collagen mask), Sunday 29 November, evening: ")));
    CHECK(sentence.endsWith(board.model().answers()->cells[6].sentence));
    board.key(Qt::Key_Escape);
    CHECK(board.spoken().contains(QStringLiteral("back where it was")));
    CHECK(board.view().currentIndex() == board.cell("collagen-mask", home));
    CHECK(board.fixture.onDisk() == before);

    board.key(Qt::Key_M);
    board.waitForAnswers();
    board.key(Qt::Key_End);
    board.key(Qt::Key_Left);
    board.key(Qt::Key_Right);
    board.key(Qt::Key_Return);
    CHECK(board.spoken().contains(QStringLiteral("is pinned to Sunday 29 November")));
    test::settle(*board.window);
    // A moment later, what stands there by now is what a reader finds there.
    auto& footer = test::named<QLabel>(*board.window, "weekFooter");
    CHECK(QTest::qWaitFor([&footer] { return QAccessible::queryAccessibleInterface(&footer)->text(QAccessible::Name) == footer.text(); }));
    REQUIRE(board.pins().size() == 1);
    CHECK(board.pins()[0].date == monday + Days(6));
    CHECK(board.view().currentIndex() == board.cell("collagen-mask", 6));
    QTest::keyClick(board.window.get(), Qt::Key_Z, Qt::ControlModifier);
    test::settle(*board.window);
    CHECK(board.fixture.onDisk() == before);
}

TEST_CASE("the window closes in peace while a chip is in the hand") {
    Board board;
    board.takeUp(board.cell("collagen-mask", board.proposed("collagen-mask")));
    REQUIRE(board.view().carrying().isCarrying());
    board.window.reset();
    Board other;
    other.view().setFocus();
    other.view().setCurrentIndex(other.cell("collagen-mask", other.proposed("collagen-mask")));
    other.key(Qt::Key_M);
    other.window.reset();
}

TEST_CASE("while a chip is in the hand, keys do nothing else") {
    Board board;
    const diary::Diary before = board.fixture.onDisk();
    board.view().setFocus();
    board.view().setCurrentIndex(board.cell("collagen-mask", board.proposed("collagen-mask")));
    board.key(Qt::Key_M);
    board.waitForAnswers();
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_S, Qt::Key_R, Qt::Key_X}) {
        board.key(key);
    }
    CHECK(board.view().carrying().isCarrying());
    CHECK(board.fixture.onDisk() == before);
    board.key(Qt::Key_Escape);
}

TEST_CASE("the list of days moves too, and its closed days cannot be chosen") {
    Board board;
    board.view().setFocus();
    board.view().setCurrentIndex(board.cell("collagen-mask", board.proposed("collagen-mask")));
    board.key(Qt::Key_M, Qt::ControlModifier);
    auto* days = board.window->findChild<QListWidget*>(QStringLiteral("moveDays"));
    REQUIRE(days != nullptr);
    REQUIRE(QTest::qWaitFor([days] { return days->count() > 0; }));
    days->setCurrentRow(days->count() - 1);
    QTest::keyClick(days, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&board] { return board.pins().size() == 1; }));
    CHECK(board.pins()[0].date == monday + Days(6));
    test::settle(*board.window);

    board.view().setCurrentIndex(board.cell("collagen-mask", 6));
    board.trigger("moveTo");
    auto* dialog = board.window->findChild<QDialog*>(QStringLiteral("moveDialog"));
    REQUIRE(dialog != nullptr);
    dialog->reject();
    CHECK(board.model().answers() == nullptr);
    CHECK(board.pins().size() == 1);
}

TEST_CASE("a closed cell refuses a drop, says why, and takes it where the person insists; board and paper go on saying so") {
    Board board("sensitive-laser");
    const int home = board.proposed("enzyme-pack");
    REQUIRE(home >= 0);
    constexpr int friday = 4;  // four days before the laser
    board.takeUp(board.cell("enzyme-pack", home));
    board.waitForAnswers();
    board.pointAt(board.cell("enzyme-pack", friday));
    board.letGo(board.cell("enzyme-pack", friday));
    CHECK(board.pins().empty());
    CHECK(board.view().currentIndex() == board.cell("enzyme-pack", friday));
    CHECK(test::named<QLabel>(*board.window, "whyStatus").text().startsWith(QStringLiteral("Closed until")));
    auto& button = test::named<QToolButton>(*board.window, "why_pinAnyway");
    REQUIRE(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton);
    test::settle(*board.window);
    const auto pins = board.pins();
    REQUIRE(pins.size() == 1);
    CHECK(pins[0].date == monday + Days(friday));
    CHECK(std::ranges::find(pins[0].over, "procedure-before") != pins[0].over.end());
    const ui::WeekCell& cell = *board.model().cellAt(board.cell("enzyme-pack", friday));
    CHECK(cell.state == CellState::kept);
    CHECK(std::ranges::find(cell.against, "procedure-before") != cell.against.end());
    CHECK(
        board.cell("enzyme-pack", friday).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("against: Before a procedure")));
    CHECK(test::named<QLabel>(*board.window, "whyStatus").text() == QStringLiteral("Pinned by you, against a rule"));
}

TEST_CASE("what a person may not decide is not offered") {
    Board board("sensitive-laser");
    board.trigger("nextWeek");
    constexpr int tuesday = 1;  // the day of the laser itself
    board.view().setCurrentIndex(board.cell("enzyme-pack", tuesday));
    CHECK(board.state("enzyme-pack", tuesday) == CellState::closed);
    CHECK_FALSE(test::named<QAction>(*board.window, "pinAnyway").isEnabled());
    CHECK_FALSE(test::named<QToolButton>(*board.window, "why_pinAnyway").isVisible());
}

TEST_CASE("a 각질팩 brings its moist step where the evening has time for both, and says so where it has not") {
    Board board;
    board.view().setFocus();
    board.view().setCurrentIndex(board.cell("enzyme-pack", 2));
    board.key(Qt::Key_P);
    test::settle(*board.window);
    REQUIRE(board.pins().size() == 1);
    constexpr int saturday = 5, friday = 4;  // 45 minutes; 25 minutes
    board.takeUp(board.cell("enzyme-pack", 2));
    board.waitForAnswers();
    board.pointAt(board.cell("enzyme-pack", saturday));
    board.letGo(board.cell("enzyme-pack", saturday));
    REQUIRE(board.pins().size() == 1);
    CHECK(board.pins()[0].date == monday + Days(saturday));
    const auto moist = [&board](int column) {
        return board.state("moisture-pack", column) == CellState::proposed || board.state("collagen-mask", column) == CellState::proposed;
    };
    CHECK(moist(saturday));
    CHECK(board.model().cellAt(board.cell("enzyme-pack", saturday))->against.empty());

    board.takeUp(board.cell("enzyme-pack", saturday));
    board.waitForAnswers();
    CHECK(board.model().answers()->cells[friday].kind == CellAnswer::Kind::closed);
    board.pointAt(board.cell("enzyme-pack", friday));
    board.letGo(board.cell("enzyme-pack", friday));
    CHECK(board.pins()[0].date == monday + Days(saturday));
    board.trigger("pinAnyway");
    REQUIRE(board.pins().size() == 1);
    CHECK(board.pins()[0].date == monday + Days(friday));
    CHECK_FALSE(moist(friday));
    const ui::WeekCell& cell = *board.model().cellAt(board.cell("enzyme-pack", friday));
    CHECK(std::ranges::find(cell.against, "restore-after-pack") != cell.against.end());
}

TEST_CASE("in a kept week a drop keeps what the preview showed, as one act") {
    Board board;
    board.trigger("keepWeek");
    const diary::Diary kept = board.fixture.onDisk();
    int home = -1;
    for (int column = 2; column < 7 && home < 0; ++column) {
        home = board.state("collagen-mask", column) == CellState::kept ? column : -1;
    }
    REQUIRE(home >= 0);
    board.takeUp(board.cell("collagen-mask", home));
    board.waitForAnswers();
    const int target = board.answering(CellAnswer::Kind::open);
    REQUIRE(target >= 0);
    board.pointAt(board.cell("collagen-mask", target));
    const ui::WeekSheet previewed = board.model().sheet();
    board.letGo(board.cell("collagen-mask", target));
    for (std::size_t row = 0; row < previewed.rows.size(); ++row) {
        for (int column = 1; previewed.rows[row].index && column < 7; ++column) {
            const CellState was = previewed.rows[row].cells[static_cast<std::size_t>(column)].state;
            const CellState is = board.model().sheet().rows[row].cells[static_cast<std::size_t>(column)].state;
            CAPTURE(row, column);
            CHECK((was == CellState::proposed || was == CellState::kept) == (is == CellState::kept));
        }
    }
    board.trigger("undo");
    CHECK(board.fixture.onDisk() == kept);
}

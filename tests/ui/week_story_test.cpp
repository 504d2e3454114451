#include "support/catch.h"
#include "ui/week/chip_delegate.h"
#include "ui/week/chip_painter.h"
#include "window_fixture.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace gyeol;
using diary::SessionState;

namespace {

constexpr int tuesdayOfTheWeek = 1;

/// The window as a person drives it: actions, mouse and keys on the board.
struct WeekStory {
    test::WindowFixture fixture;
    std::unique_ptr<ui::MainWindow> window;

    void begin() { window = fixture.startWithExample(QStringLiteral("beginner-combination")); }
    void restart() {
        window.reset();
        window = fixture.start();
    }
    [[nodiscard]] ui::WeekBoard& board() { return window->week().board(); }
    [[nodiscard]] const ui::WeekModel& model() { return *qobject_cast<ui::WeekModel*>(board().model()); }
    [[nodiscard]] QAction& action(const char* name) { return test::named<QAction>(*window, name); }
    void trigger(const char* name) {
        action(name).trigger();
        test::settle(*window);
    }
    void key(int key) {
        QTest::keyClick(&board(), static_cast<Qt::Key>(key));
        test::settle(*window);
    }
    [[nodiscard]] QModelIndex cell(const char* treatment, int column) {
        return model().index(test::rowOf(model(), treatment, diary::Part::evening), column);
    }
    [[nodiscard]] ui::CellState state(const char* treatment, int column) { return model().cellAt(cell(treatment, column))->state; }
    void clickRing(const QModelIndex& index) {
        board().scrollTo(index);
        const QRectF chip = ui::ChipDelegate::chipRect(board().visualRect(index));
        QTest::mouseClick(board().viewport(), Qt::LeftButton, {}, ui::tickArea(chip).center().toPoint());
        test::settle(*window);
    }
    /// The searched treatment and the column of a proposal after today.
    [[nodiscard]] QModelIndex someProposal() {
        for (int row = 0; row < model().rowCount(); ++row) {
            for (int column = tuesdayOfTheWeek + 1; column < model().columnCount(); ++column) {
                const QModelIndex index = model().index(row, column);
                if (model().cellAt(index) != nullptr && model().rowAt(row)->index &&
                    model().cellAt(index)->state == ui::CellState::proposed) {
                    return index;
                }
            }
        }
        return {};
    }
    [[nodiscard]] long count(SessionState wanted) const {
        const diary::Diary diary = fixture.onDisk();
        return std::ranges::count(diary.sessions, wanted, &diary::Session::state);
    }
};

}  // namespace

TEST_CASE("an example becomes a kept week, ticked by mouse and by keys, undone, done again and there after a restart") {
    WeekStory story;
    story.begin();
    REQUIRE(story.someProposal().isValid());
    CHECK(story.count(SessionState::planned) == 0);

    story.trigger("keepWeek");
    const long kept = story.count(SessionState::planned);
    CHECK(kept > 0);
    CHECK_FALSE(story.action("keepWeek").isEnabled());
    CHECK(story.window->desk().undoStack().undoText().startsWith(QStringLiteral("keep week 23")));

    const long doneBefore = story.count(SessionState::done);
    story.clickRing(story.cell("gel-cleanser", tuesdayOfTheWeek));
    CHECK(story.count(SessionState::done) == doneBefore + 1);
    CHECK(story.state("gel-cleanser", tuesdayOfTheWeek) == ui::CellState::done);
    CHECK(story.window->desk().undoStack().undoText() == QStringLiteral("tick Gentle gel cleanser, Tue 24 Nov"));

    story.board().setFocus();
    story.board().setCurrentIndex(story.cell("light-cream", tuesdayOfTheWeek));
    story.key(Qt::Key_Space);
    CHECK(story.count(SessionState::done) == doneBefore + 2);
    CHECK(story.state("light-cream", tuesdayOfTheWeek) == ui::CellState::done);

    story.trigger("undo");
    CHECK(story.count(SessionState::done) == doneBefore + 1);
    CHECK(story.state("light-cream", tuesdayOfTheWeek) != ui::CellState::done);
    story.trigger("redo");
    CHECK(story.state("light-cream", tuesdayOfTheWeek) == ui::CellState::done);

    const diary::Diary before = story.fixture.onDisk();
    const ui::WeekSheet shown = story.model().sheet();
    story.restart();
    CHECK(story.fixture.onDisk() == before);
    REQUIRE(story.model().rowCount() == static_cast<int>(shown.rows.size()));
    for (std::size_t row = 0; row < shown.rows.size(); ++row) {
        CHECK(story.model().sheet().rows[row].cells == shown.rows[row].cells);
    }
    CHECK_FALSE(story.action("undo").isEnabled());
}

TEST_CASE("undoing everything brings back the diary to the letter") {
    WeekStory story;
    story.begin();
    const diary::Diary before = story.fixture.onDisk();
    story.trigger("keepWeek");
    story.clickRing(story.cell("gel-cleanser", 0));
    story.board().setCurrentIndex(story.cell("light-cream", tuesdayOfTheWeek));
    story.trigger("skip");
    CHECK_FALSE(story.fixture.onDisk() == before);
    while (story.action("undo").isEnabled()) {
        story.trigger("undo");
    }
    CHECK(story.fixture.onDisk() == before);
}

TEST_CASE("a session is pinned and the pin taken away again by key") {
    WeekStory story;
    story.begin();
    const QModelIndex proposal = story.someProposal();
    REQUIRE(proposal.isValid());
    story.board().setFocus();
    story.board().setCurrentIndex(proposal);
    story.key(Qt::Key_P);
    CHECK(story.model().cellAt(proposal)->pinned);
    const auto pins = [&] { return std::ranges::count(story.fixture.onDisk().sessions, true, &diary::Session::pinned); };
    CHECK(pins() == 1);
    story.key(Qt::Key_P);
    CHECK(pins() == 0);
}

TEST_CASE("a skipped session says so and comes back") {
    WeekStory story;
    story.begin();
    story.trigger("keepWeek");
    story.board().setFocus();
    const diary::Diary kept = story.fixture.onDisk();
    const auto planned = std::ranges::find(kept.sessions, SessionState::planned, &diary::Session::state);
    REQUIRE(planned != kept.sessions.end());
    const std::string treatment = planned->treatment.text();
    const int column = daysBetween(*parseDate("2026-11-23"), planned->date);
    story.board().setCurrentIndex(story.cell(treatment.c_str(), column));
    story.key(Qt::Key_S);
    CHECK(story.state(treatment.c_str(), column) == ui::CellState::skipped);
    CHECK(story.count(SessionState::skipped) == std::ranges::count(kept.sessions, SessionState::skipped, &diary::Session::state) + 1);
    story.key(Qt::Key_S);
    CHECK(story.state(treatment.c_str(), column) == ui::CellState::kept);
}

TEST_CASE("the arrows walk over the board and never stop on a heading") {
    WeekStory story;
    story.begin();
    story.board().setFocus();
    story.board().select(1, 0);
    for (int step = 0; step < story.model().rowCount() + 2; ++step) {
        CHECK(story.model().cellAt(story.board().currentIndex()) != nullptr);
        story.key(Qt::Key_Down);
    }
    CHECK(story.board().currentIndex().row() == story.model().rowCount() - 1);
    story.key(Qt::Key_Right);
    CHECK(story.board().currentIndex().column() == 1);
}

TEST_CASE("the Why panel explains whatever is selected") {
    WeekStory story;
    story.begin();
    const auto& title = test::named<QLabel>(*story.window, "whyTitle");
    const auto& status = test::named<QLabel>(*story.window, "whyStatus");
    story.board().setCurrentIndex(story.someProposal());
    test::settle(*story.window);
    CHECK(status.text().startsWith(QStringLiteral("Proposed")));
    CHECK_FALSE(story.window->findChildren<QLabel*>(QStringLiteral("cardTitle")).isEmpty());
    for (int row = 0; row < story.model().rowCount(); ++row) {
        for (int column = 0; column < 7; ++column) {
            if (story.model().cellAt(story.model().index(row, column)) == nullptr) {
                continue;
            }
            story.board().select(row, column);
            test::settle(*story.window);
            CHECK_FALSE(title.text().isEmpty());
            CHECK_FALSE(status.text().isEmpty());
            for (const QLabel* label : story.window->findChildren<QLabel*>(QStringLiteral("cardSentence"))) {
                CAPTURE(label->text().toStdString());
                CHECK_FALSE(label->text().contains(QLatin1Char('{')));
            }
        }
    }
}

TEST_CASE("previous and next week go by seven days, today comes back") {
    WeekStory story;
    story.begin();
    const auto& heading = test::named<QLabel>(*story.window, "weekHeading");
    CHECK(heading.text() == QStringLiteral("23 – 29 November 2026"));
    story.trigger("nextWeek");
    CHECK(heading.text() == QStringLiteral("30 November – 6 December 2026"));
    story.trigger("previousWeek");
    story.trigger("previousWeek");
    CHECK(heading.text() == QStringLiteral("16 – 22 November 2026"));
    CHECK(story.window->week().firstDay() == *parseDate("2026-11-16"));
    story.trigger("today");
    CHECK(heading.text() == QStringLiteral("23 – 29 November 2026"));
    QTest::keyClick(story.window.get(), Qt::Key_Right, Qt::AltModifier);
    test::settle(*story.window);
    CHECK(story.window->week().firstDay() == *parseDate("2026-11-30"));
}

TEST_CASE("an empty shelf is said under the board, with the way to it, until something stands on it") {
    WeekStory story;
    story.window = story.fixture.start();
    test::named<QPushButton>(*story.window, "beginEmpty").click();
    test::settle(*story.window);
    auto& invitation = test::named<QWidget>(*story.window, "weekInvitation");
    CHECK(invitation.isVisible());
    test::named<QPushButton>(*story.window, "weekToShelf").click();
    CHECK(story.window->workspace().current() == QStringLiteral("shelf"));
    diary::Diary filled = story.window->desk().diary();
    filled.treatments.push_back(diary::makeTreatment(diary::TreatmentId("mask"), diary::TreatmentKind::collagenMask, "Mask"));
    story.window->desk().act(diary::difference(story.window->desk().diary(), filled), QStringLiteral("a mask"));
    story.window->workspace().show(QStringLiteral("week"));
    test::settle(*story.window);
    CHECK_FALSE(invitation.isVisible());
    story.trigger("undo");
    CHECK(invitation.isVisible());
}

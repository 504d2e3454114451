// How long the board keeps a hand waiting, on a diary of many years: from taking a chip up to its row's answers painted, and from a move of
// the pointer to the painted preview. The real window, on the platform `offscreen`.
#include "long_window.h"
#include "timing.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

namespace {

using namespace gyeol;
using bench::Clock, bench::millisecondsSince, bench::summary;

/// Sees the viewport being painted while what is waited for is there. Asked at the paint itself: the answer and its paint may come in the
/// same turn of the event loop.
class Paints : public QObject {
public:
    std::function<bool()> there;
    bool seen = false;
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        seen = seen || (event->type() == QEvent::Paint && there && there());
        return false;
    }
};

/// Works the event loop until the viewport was painted with `there`.
void untilPainted(Paints& paints, std::function<bool()> there) {
    paints.there = std::move(there);
    paints.seen = false;
    while (!paints.seen) {
        QApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    paints.there = nullptr;
}

struct Times {
    std::vector<double> pickUp, preview;
};

bool answered(const ui::WeekModel& model) {
    return model.answers() != nullptr && std::ranges::none_of(model.answers()->cells, [](const ui::CellAnswer& cell) {
               return cell.kind == ui::CellAnswer::Kind::waiting;
           });
}

/// One chip taken up, held over every open evening, and put back.
void carry(ui::WeekBoard& board, const ui::WeekModel& model, const QModelIndex& chip, Paints& paints, Times& times) {
    board.scrollTo(chip);
    board.setFocus();
    const QPoint at = board.visualRect(chip).center();
    QTest::mousePress(board.viewport(), Qt::LeftButton, {}, at);
    const auto begin = Clock::now();
    QTest::mouseMove(board.viewport(), at + QPoint(QApplication::startDragDistance() + 1, 0));
    untilPainted(paints, [&model] { return answered(model); });
    times.pickUp.push_back(millisecondsSince(begin));
    for (int column = 0; column < model.columnCount(); ++column) {
        const bool open = model.answers()->cells[static_cast<std::size_t>(column)].kind == ui::CellAnswer::Kind::open;
        if (!open) {
            continue;
        }
        QTest::qWait(2 * ui::Carrying::coalescing);
        const auto moved = Clock::now();
        QTest::mouseMove(board.viewport(), board.visualRect(chip.siblingAtColumn(column)).center());
        untilPainted(paints, [&board, column] { return board.carrying().target() == column; });
        times.preview.push_back(millisecondsSince(moved));
    }
    QTest::keyClick(&board, Qt::Key_Escape);
    QTest::mouseRelease(board.viewport(), Qt::LeftButton, {}, at);
}

}  // namespace

int main(int argc, char** argv) {
    int years = 20, repeat = 20;
    bool json = false;
    CLI::App app("Measures the board under the hand");
    app.add_option("--years", years, "how long the diary is")->check(CLI::Range(1, 60));
    app.add_option("--repeat", repeat, "how often each chip is carried")->check(CLI::PositiveNumber);
    app.add_flag("--json", json, "print JSON instead of lines");
    CLI11_PARSE(app, argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);

    test::WindowFixture fixture;
    const std::size_t sessions = bench::makeLongDiary(fixture, years).diary().sessions.size();
    const auto window = fixture.start();
    ui::WeekBoard& board = window->week().board();
    const auto& model = *qobject_cast<ui::WeekModel*>(board.model());
    Paints paints;
    board.viewport()->installEventFilter(&paints);
    Times times;
    for (int round = 0; round < repeat; ++round) {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.isMovable(model.index(row, column))) {
                    carry(board, model, model.index(row, column), paints, times);
                }
            }
        }
    }
    if (times.pickUp.empty() || times.preview.empty()) {
        std::fputs("there was nothing to carry\n", stderr);
        return 1;
    }
    const nlohmann::json report = {
        {"years", years}, {"sessions", sessions}, {"pick_up", summary(times.pickUp)}, {"preview", summary(times.preview)}};
    if (json) {
        std::printf("%s\n", report.dump().c_str());
    } else {
        std::printf("%s\n", report.dump(2).c_str());
    }
    return 0;
}

// Pictures of the week board: at rest, with a chip in the hand, while a replan is looked at.
#include "picture_window.h"
#include "service/day_acts.h"
#include "service/planning.h"

#include <QTest>

#include <optional>

namespace gyeol::test {
namespace {

struct WeekPicture {
    const char* name;
    const char* example;
    Dress dress;
    const char* treatment;  ///< whose row the selected cell is in
    int column;
    std::optional<int> heldOver = std::nullopt;  ///< the chip of that cell is in the hand, over this column
    bool replan = false;                         ///< the week is kept, then the selected day turns out sunny, and a replan is looked at
};

constexpr int tuesday = 1;
constexpr int wednesday = 2;

/// Takes up the chip of the selected cell with the mouse and holds it over a column.
void hold(ui::WeekBoard& board, int column) {
    const QModelIndex index = board.currentIndex();
    const QPoint at = board.visualRect(index).center();
    const QPoint to = board.visualRect(index.siblingAtColumn(column)).center() + QPoint(18, 14);
    QTest::mousePress(board.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseMove(board.viewport(), at + QPoint(20, 0));
    QTest::mouseMove(board.viewport(), to);
    QTest::qWait(600);
}

/// Keeps the week, lets the sun come out on the selected day, takes the time from the next evening and shows what replanning would change.
void replan(ui::MainWindow& window) {
    named<QAction>(window, "keepWeek").trigger();
    settle(window);
    const Date sunny = window.week().firstDay() + Days(window.week().board().currentIndex().column());
    window.desk().act(
        service::noteExposure(window.desk().diary(), sunny, sunny, {.date = sunny, .uvIndex = 9, .source = diary::ExposureSource::hand}),
        {});
    window.desk().act(service::setEveningMinutes(window.desk().diary(), sunny + Days(1), sunny + Days(1), 10), {});
    settle(window);
    named<QAction>(window, "replan").trigger();
    settle(window);
    QTest::qWait(400);  // chips slide to their places
}

const WeekPicture weekPictures[] = {
    {"week", "beginner-combination", {{1440, 900}, ui::Scheme::light, ui::Language::english}, "glycolic-toner", tuesday + 1},
    {"week-dark", "beginner-combination", {{1440, 900}, ui::Scheme::dark, ui::Language::english}, "collagen-mask", tuesday},
    {"week-korean", "sensitive-laser", {{1440, 900}, ui::Scheme::light, ui::Language::korean}, "enzyme-pack", 5},
    {"week-drag", "beginner-combination", {{1440, 900}, ui::Scheme::light, ui::Language::english}, "collagen-mask", tuesday + 2, 6},
    {"week-drag-dark", "sensitive-laser", {{1440, 900}, ui::Scheme::dark, ui::Language::korean}, "collagen-mask", tuesday + 1, 4},
    {"week-replan", "beginner-combination", {{1440, 900}, ui::Scheme::light, ui::Language::english}, "glycolic-toner", wednesday, {}, true},
    {"week-replan-small",
     "beginner-combination",
     {{1024, 640}, ui::Scheme::dark, ui::Language::korean},
     "glycolic-toner",
     wednesday,
     {},
     true},
    {"week-two", "beginner-combination", {{1920, 1000}, ui::Scheme::light, ui::Language::english}, "collagen-mask", tuesday + 2},
    {"week-small", "experienced-halfyear", {{1024, 640}, ui::Scheme::light, ui::Language::english}, "retinal", tuesday},
    {"week-small-korean", "sensitive-laser", {{1024, 640}, ui::Scheme::dark, ui::Language::korean}, "pha-toner", 5},
};

}  // namespace

bool drawWeeks(const PictureWish& wish) {
    for (const WeekPicture& picture : weekPictures) {
        if (!wish.wants(picture.name)) {
            continue;
        }
        WindowFixture fixture;
        const auto window = fixture.startWithExample(QLatin1String(picture.example));
        wish.dress(*window, picture.dress);
        auto& board = window->week().board();
        const auto& model = *qobject_cast<ui::WeekModel*>(board.model());
        board.select(rowOf(model, picture.treatment, diary::Part::evening), picture.column);
        settle(*window);
        if (picture.replan) {
            replan(*window);
        }
        if (picture.heldOver) {
            hold(board, *picture.heldOver);
        }
        if (!wish.save(*window, picture.name)) {
            return false;
        }
    }
    return true;
}

}  // namespace gyeol::test

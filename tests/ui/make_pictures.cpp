// Draws the pictures of docs/images from the real window and the examples: `gyeol_pictures FOLDER`.
#include "service/day_acts.h"
#include "window_fixture.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

#include <functional>
#include <iostream>

namespace {

using namespace gyeol;

struct Picture {
    const char* name;
    const char* example;
    QSize size;
    ui::Scheme scheme;
    ui::Language language;
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
    test::named<QAction>(window, "keepWeek").trigger();
    test::settle(window);
    const Date sunny = window.week().firstDay() + Days(window.week().board().currentIndex().column());
    window.desk().act(
        service::noteExposure(window.desk().diary(), sunny, sunny, {.date = sunny, .uvIndex = 9, .source = diary::ExposureSource::hand}),
        {});
    window.desk().act(service::setEveningMinutes(window.desk().diary(), sunny + Days(1), sunny + Days(1), 10), {});
    test::settle(window);
    test::named<QAction>(window, "replan").trigger();
    test::settle(window);
    QTest::qWait(400);  // chips slide to their places
}

/// Wrapped texts find their height in a second round of layout.
void settle() {
    for (int round = 0; round < 5; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

const Picture pictures[] = {
    {"week", "beginner-combination", {1440, 900}, ui::Scheme::light, ui::Language::english, "glycolic-toner", tuesday + 1},
    {"week-dark", "beginner-combination", {1440, 900}, ui::Scheme::dark, ui::Language::english, "collagen-mask", tuesday},
    {"week-korean", "sensitive-laser", {1440, 900}, ui::Scheme::light, ui::Language::korean, "enzyme-pack", 5},
    {"week-drag", "beginner-combination", {1440, 900}, ui::Scheme::light, ui::Language::english, "collagen-mask", tuesday + 2, 6},
    {"week-drag-dark", "sensitive-laser", {1440, 900}, ui::Scheme::dark, ui::Language::korean, "collagen-mask", tuesday + 1, 4},
    {"week-replan", "beginner-combination", {1440, 900}, ui::Scheme::light, ui::Language::english, "glycolic-toner", wednesday, {}, true},
    {"week-replan-small",
     "beginner-combination",
     {1024, 640},
     ui::Scheme::dark,
     ui::Language::korean,
     "glycolic-toner",
     wednesday,
     {},
     true},
    {"week-two", "beginner-combination", {1920, 1000}, ui::Scheme::light, ui::Language::english, "collagen-mask", tuesday + 2},
    {"week-small", "experienced-halfyear", {1024, 640}, ui::Scheme::light, ui::Language::english, "retinal", tuesday},
    {"week-small-korean", "sensitive-laser", {1024, 640}, ui::Scheme::dark, ui::Language::korean, "pha-toner", 5},
};

/// A page of the workspace other than the week.
struct PagePicture {
    const char* name;
    const char* page;
    const char* example;
    QSize size;
    ui::Scheme scheme;
    ui::Language language;
    std::function<void(ui::MainWindow&)> prepare = [](ui::MainWindow&) {};  ///< what a person did before the picture
};

void click(ui::MainWindow& window, const char* button) {
    test::named<QPushButton>(window, button).click();
    test::settle(window);
}

const PagePicture pagePictures[] = {
    {"today",
     "today",
     "sensitive-laser",
     {1440, 900},
     ui::Scheme::light,
     ui::Language::english,
     [](ui::MainWindow& window) {  // whichever mask it is tonight
         for (auto* timer : window.findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^timer_")))) {
             timer->click();
             test::settle(window);
             break;
         }
     }},
    {"today-korean-dark", "today", "sensitive-laser", {1024, 640}, ui::Scheme::dark, ui::Language::korean},
    {"check-in",
     "check_in",
     "beginner-combination",
     {1440, 900},
     ui::Scheme::light,
     ui::Language::english,
     [](ui::MainWindow& window) {
         click(window, "sign_redness_2");
         click(window, "sign_stinging_1");
     }},
    {"check-in-korean-dark",
     "check_in",
     "sensitive-laser",
     {1024, 640},
     ui::Scheme::dark,
     ui::Language::korean,
     [](ui::MainWindow& window) { click(window, "condition_swelling"); }},
};

/// The window of a picture's example, dressed as the picture asks.
template <class AnyPicture>
std::unique_ptr<ui::MainWindow> start(test::WindowFixture& fixture, const AnyPicture& picture) {
    auto window = fixture.startWithExample(QLatin1String(picture.example));
    window->resize(picture.size);
    window->useLanguage(picture.language);
    window->useScheme(picture.scheme);
    return window;
}

bool save(QWidget& window, const QString& folder, const char* name) {
    settle();
    const QString file = folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png");
    if (window.grab().save(file)) {
        return true;
    }
    std::cerr << "cannot write " << file.toStdString() << '\n';
    return false;
}

bool drawWeeks(const QString& folder) {
    for (const Picture& picture : pictures) {
        test::WindowFixture fixture;
        const auto window = start(fixture, picture);
        test::settle(*window);
        auto& board = window->week().board();
        const auto& model = *qobject_cast<ui::WeekModel*>(board.model());
        board.select(test::rowOf(model, picture.treatment, diary::Part::evening), picture.column);
        test::settle(*window);
        if (picture.replan) {
            replan(*window);
        }
        if (picture.heldOver) {
            hold(board, *picture.heldOver);
        }
        if (!save(*window, folder, picture.name)) {
            return false;
        }
    }
    return true;
}

bool drawPages(const QString& folder) {
    for (const PagePicture& picture : pagePictures) {
        test::WindowFixture fixture;
        const auto window = start(fixture, picture);
        window->workspace().show(QLatin1String(picture.page)).begin();
        test::settle(*window);
        picture.prepare(*window);
        if (!save(*window, folder, picture.name)) {
            return false;
        }
    }
    return true;
}

/// The welcome page and the pages of the first run.
bool drawWelcome(const QString& folder) {
    test::WindowFixture fixture;
    const auto window = fixture.start();
    bool saved = save(*window, folder, "welcome");
    click(*window, "planMine");
    saved = saved && save(*window, folder, "first-run-skin");
    click(*window, "firstRunNext");
    click(*window, "own_3");
    click(*window, "own_9");
    saved = saved && save(*window, folder, "first-run-things");
    window->useLanguage(ui::Language::korean);
    window->useScheme(ui::Scheme::dark);
    click(*window, "firstRunNext");
    click(*window, "firstRunNext");
    QTest::qWait(1500);
    return saved && save(*window, folder, "first-run-done-korean-dark");
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 2) {
        std::cerr << "usage: gyeol_pictures FOLDER\n";
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    return drawWeeks(folder) && drawPages(folder) && drawWelcome(folder) ? 0 : 4;
}

// Draws the pictures of docs/images from the real window and the examples: `gyeol_pictures FOLDER`.
#include "lived_diary.h"
#include "paper_pictures.h"
#include "service/day_acts.h"
#include "service/planning.h"
#include "storage/backups.h"
#include "ui/photographs/prepare.h"
#include "ui/progress/skin_chart.h"
#include "ui/rules/rules_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shelf/shelf_proxy.h"
#include "ui/widgets/page_frame.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <array>
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

/// The backups of a week, one of them chosen, after a step was accepted that it does not have.
void showBackups(ui::MainWindow& window) {
    const std::filesystem::path diary = window.desk().path();
    const auto evening = std::chrono::local_days(*parseDate("2026-11-23")) + std::chrono::hours(22) + std::chrono::minutes(14);
    for (int day = 0; day < 7; ++day) {
        const auto occasion = day == 2 ? storage::Occasion::import : storage::Occasion::usual;
        static_cast<void>(storage::takeBackup(diary, evening - std::chrono::days(day) - std::chrono::minutes(37 * day), occasion));
    }
    diary::CheckIn checkIn;
    checkIn.date = *parseDate("2026-11-24");
    checkIn.redness = 1;
    window.desk().act(service::recordCheckIn(window.desk().diary(), checkIn), QStringLiteral("check-in"));
    test::named<ui::SettingsPage>(window, "settingsPage").show(QStringLiteral("backups"));
    test::named<QListWidget>(window, "backupList").setCurrentRow(1);
    test::settle(window);
}

/// Looks at a treatment of the shelf.
void pick(ui::MainWindow& window, const char* treatment) {
    auto& view = test::named<QListView>(window, "shelfView");
    const auto& proxy = *qobject_cast<ui::ShelfProxy*>(view.model());
    view.setCurrentIndex(proxy.mapFromSource(proxy.shelf().indexOf(diary::TreatmentId(treatment))));
    test::settle(window);
}

/// Scrolls a page until the end of a part is in sight.
void showPart(ui::MainWindow& window, const char* part) {
    auto& widget = test::named<QWidget>(window, part);
    for (QWidget* at = widget.parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(at)) {
            scroll->ensureWidgetVisible(&widget, 0, 20);
            return;
        }
    }
}

/// The example's person after twelve weeks, with three photographs.
void live(ui::MainWindow& window) {
    const diary::Diary now = window.desk().diary();
    const Date today = *parseDate("2026-11-24");
    window.desk().act(diary::difference(now, test::livedDiary(now, today)), {});
    std::vector<diary::Photograph> photographs;
    for (const auto& [day, flush] : {std::pair("2026-09-06", 3), std::pair("2026-10-11", 2), std::pair("2026-11-22", 1)}) {
        const auto prepared = ui::preparePhotograph(test::cameraJpeg(test::skinPicture(flush), 1, "2026:09:06 09:00:00"));
        const auto kept = window.desk().photographs().keep(prepared->jpeg.toStdString());
        photographs.push_back({.date = *parseDate(day),
                               .part = diary::Part::morning,
                               .file = *kept,
                               .note = {},
                               .regions = {{"left-cheek", 0, 0, 1200, 900}}});
    }
    window.desk().act(service::addPhotographs(window.desk().diary(), photographs), {});
    test::settle(window);
}

/// Scrolls a page down to one of its cards.
void scrollTo(ui::MainWindow& window, const char* card) {
    auto* scroll = window.workspace().show(window.workspace().current()).findChild<QScrollArea*>(QStringLiteral("pageScroll"));
    QTest::qWait(100);
    scroll->verticalScrollBar()->setValue(test::named<QWidget>(window, card).mapTo(scroll->widget(), QPoint(0, 0)).y() - 12);
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
    {"settings",
     "settings",
     "beginner-combination",
     {1440, 900},
     ui::Scheme::light,
     ui::Language::english,
     [](ui::MainWindow& window) { click(window, "firstWeekday_4"); }},
    {"settings-evenings",
     "settings",
     "beginner-combination",
     {1440, 900},
     ui::Scheme::light,
     ui::Language::english,
     [](ui::MainWindow& window) {
         test::named<ui::SettingsPage>(window, "settingsPage").show(QStringLiteral("evenings"));
         test::named<QSpinBox>(window, "eveningUsual").setValue(10);
         test::settle(window);
     }},
    {"settings-korean-dark",
     "settings",
     "sensitive-laser",
     {1024, 640},
     ui::Scheme::dark,
     ui::Language::korean,
     [](ui::MainWindow& window) { click(window, "firstWeekday_0"); }},
    {"settings-backups", "settings", "beginner-combination", {1440, 900}, ui::Scheme::light, ui::Language::english, showBackups},
    {"settings-backups-korean-dark", "settings", "sensitive-laser", {1024, 640}, ui::Scheme::dark, ui::Language::korean, showBackups},
    {"shelf",
     "shelf",
     "beginner-combination",
     {1440, 900},
     ui::Scheme::light,
     ui::Language::english,
     [](ui::MainWindow& window) {
         pick(window, "glycolic-toner");
         test::named<QLineEdit>(window, "shelfPercent").setFocus();
         QTest::keyClicks(&test::named<QLineEdit>(window, "shelfPercent"), QStringLiteral(".5"));
         test::settle(window);
     }},
    {"shelf-ingredients",
     "shelf",
     "sensitive-laser",
     {1440, 900},
     ui::Scheme::light,
     ui::Language::english,
     [](ui::MainWindow& window) {
         click(window, "shelfAdd");
         QTest::keyClicks(&test::named<QLineEdit>(window, "shelfName"), QStringLiteral("Calm night toner"));
         test::named<QPlainTextEdit>(window, "shelfList")
             .setPlainText(QStringLiteral("Water, Lactic Acid 5%, Glycerin, Panthenol, Salicylic Acid, Phenoxyethanol, Parfum, Limonene"));
         test::settle(window);
     }},
    {"shelf-patch-test-korean-dark",
     "shelf",
     "sensitive-laser",
     {1440, 900},
     ui::Scheme::dark,
     ui::Language::korean,
     [](ui::MainWindow& window) {
         pick(window, "pha-toner");
         settle();
         auto& frame = *test::named<QWidget>(window, "shelfPage").findChild<ui::PageFrame*>();
         frame.scroll()->ensureWidgetVisible(&test::named<QWidget>(window, "datesCard"));
     }},
    {"shelf-small-korean-dark",
     "shelf",
     "beginner-combination",
     {1024, 640},
     ui::Scheme::dark,
     ui::Language::korean,
     [](ui::MainWindow& window) { pick(window, "collagen-mask"); }},
    {"procedures",
     "procedures",
     "beginner-combination",
     {1440, 900},
     ui::Scheme::light,
     ui::Language::english,
     [](ui::MainWindow& window) {
         click(window, "addProcedure");
         test::named<QDateEdit>(window, "procedureDate").setDate(QDate(2026, 12, 3));
         test::settle(window);
     }},
    {"procedures-clinic-korean-dark",
     "procedures",
     "sensitive-laser",
     {1024, 640},
     ui::Scheme::dark,
     ui::Language::korean,
     [](ui::MainWindow& window) {
         click(window, "open_laser-toning-1");
         test::named<QSpinBox>(window, "clinic_after").setValue(12);
         test::settle(window);
         showPart(window, "windowCard");
     }},
    {"procedures-list", "procedures", "sensitive-laser", {1440, 900}, ui::Scheme::light, ui::Language::english},
    {"procedures-empty-korean-dark", "procedures", "beginner-combination", {1024, 640}, ui::Scheme::dark, ui::Language::korean},
    {"procedures-advice",
     "procedures",
     "experienced-halfyear",
     {1440, 900},
     ui::Scheme::dark,
     ui::Language::english,
     [](ui::MainWindow& window) {
         click(window, "open_peel-1");
         showPart(window, "noteCard");
     }},
    {"rules",
     "rules",
     "experienced-halfyear",
     {1440, 900},
     ui::Scheme::light,
     ui::Language::english,
     [](ui::MainWindow& window) {
         test::named<ui::RulesPage>(window, "rulesPage").choose(QStringLiteral("exfoliation-per-week"));
         test::named<QDoubleSpinBox>(window, "ownNumber").setValue(1);
         test::settle(window);
     }},
    {"rules-korean-dark",
     "rules",
     "sensitive-laser",
     {1024, 640},
     ui::Scheme::dark,
     ui::Language::korean,
     [](ui::MainWindow& window) { test::named<ui::RulesPage>(window, "rulesPage").choose(QStringLiteral("alternate-days")); }},
    {"rules-guide", "rules", "beginner-combination", {1440, 900}, ui::Scheme::light, ui::Language::english},
    {"rules-guide-korean-dark", "rules", "beginner-combination", {1024, 640}, ui::Scheme::dark, ui::Language::korean},
    {"progress",
     "progress",
     "beginner-combination",
     {1440, 900},
     ui::Scheme::light,
     ui::Language::english,
     [](ui::MainWindow& window) {
         live(window);
         auto& chart = test::named<ui::SkinChart>(window, "skinChart");
         chart.setFocus();
         for (const int key : {Qt::Key_End, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left}) {
             QTest::keyClick(&chart, static_cast<Qt::Key>(key));
         }
     }},
    {"progress-more",
     "progress",
     "beginner-combination",
     {1440, 900},
     ui::Scheme::light,
     ui::Language::english,
     [](ui::MainWindow& window) {
         live(window);
         scrollTo(window, "adherenceCard");
     }},
    {"progress-photographs",
     "progress",
     "beginner-combination",
     {1440, 900},
     ui::Scheme::light,
     ui::Language::english,
     [](ui::MainWindow& window) {
         live(window);
         click(window, "photographGuide");
         scrollTo(window, "photographCard");
     }},
    {"progress-korean-dark", "progress", "beginner-combination", {1440, 900}, ui::Scheme::dark, ui::Language::korean, live},
    {"progress-photographs-korean-dark",
     "progress",
     "beginner-combination",
     {1024, 640},
     ui::Scheme::dark,
     ui::Language::korean,
     [](ui::MainWindow& window) {
         live(window);
         click(window, "compareMode_1");
         scrollTo(window, "photographCard");
     }},
    {"progress-empty", "progress", "sensitive-laser", {1024, 640}, ui::Scheme::light, ui::Language::english},
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

/// What the names of the pictures that are asked for begin with.
QString wanted;

bool isWanted(const char* name) {
    return QLatin1String(name).startsWith(wanted);
}

bool drawWeeks(const QString& folder) {
    for (const Picture& picture : pictures) {
        if (!isWanted(picture.name)) {
            continue;
        }
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
        if (!isWanted(picture.name)) {
            continue;
        }
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

/// What reaches outside, in the settings; no server is asked.
bool drawOutside(const QString& folder) {
    const auto draw = [&folder](const char* name, const char* section, QSize size, ui::Scheme scheme, ui::Language language) {
        test::WindowFixture fixture;
        const Date today = fixture.clock.day;
        const ui::Place seoul{QStringLiteral("Seoul, South Korea"), 3757, 12698};
        std::vector<diary::Exposure> days;
        const std::array<std::array<int, 4>, 5> weather{
            {{2, 14, 28, 41}, {8, 22, 45, 36}, {6, 61, 120, 33}, {3, 88, 160, 52}, {1, 12, 25, 64}}};
        for (const auto& [uv, fine, coarse, humidity] : weather) {
            days.push_back({.date = today + Days(days.size()),
                            .uvIndex = uv,
                            .pm25 = fine,
                            .pm10 = coarse,
                            .humidity = {},
                            .humidityOutdoor = humidity,
                            .outdoorMinutes = {},
                            .source = diary::ExposureSource::forecast});
        }
        if (QLatin1String(section) == QLatin1String("forecast")) {
            fixture.preferences.write("forecast.on", "yes");
            fixture.preferences.write("forecast.place", ui::writePlace(seoul));
            fixture.preferences.write("forecast.known", ui::writeForecast({seoul, today + std::chrono::hours(11), days}));
        }
        const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
        window->resize(size);
        window->useLanguage(language);
        window->useScheme(scheme);
        if (language == ui::Language::english) {
            ui::CalendarAccount account;
            account.address = QUrl(QStringLiteral("https://cloud.example.org/"));
            account.user = QStringLiteral("mina");
            account.calendar = {QUrl(QStringLiteral("https://cloud.example.org/dav/mina/skin/")), QStringLiteral("Skin"), true, true};
            account.wish.alarm = 10;
            window->outside().calendar.change(account);
        }
        window->outside().reminder.turn(true);
        dynamic_cast<ui::SettingsPage&>(window->workspace().show(QStringLiteral("settings"))).show(QLatin1String(section));
        test::settle(*window);
        return save(*window, folder, name);
    };
    using ui::Language;
    using ui::Scheme;
    return draw("settings-forecast", "forecast", {1440, 1000}, Scheme::light, Language::english) &&
           draw("settings-forecast-korean-dark", "forecast", {1440, 1000}, Scheme::dark, Language::korean) &&
           draw("settings-calendar", "calendar", {1440, 900}, Scheme::light, Language::english) &&
           draw("settings-calendar-korean-dark", "calendar", {1024, 640}, Scheme::dark, Language::korean) &&
           draw("settings-reminder-korean", "reminder", {1024, 640}, Scheme::light, Language::korean);
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) {
        std::cerr << "usage: gyeol_pictures FOLDER [BEGINNING OF A NAME]\n";
        return 2;
    }
    wanted = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const bool all = wanted.isEmpty();
    return drawWeeks(folder) && drawPages(folder) && (!all || drawWelcome(folder)) && (!all || drawOutside(folder)) &&
                   drawPapers(folder, wanted)
               ? 0
               : 4;
}

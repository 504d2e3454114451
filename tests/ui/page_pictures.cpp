// Pictures of the pages other than the week.
#include "lived_diary.h"
#include "picture_window.h"
#include "service/planning.h"
#include "storage/backups.h"
#include "ui/photographs/prepare.h"
#include "ui/progress/skin_chart.h"
#include "ui/rules/rules_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shelf/shelf_proxy.h"
#include "ui/widgets/page_frame.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

#include <functional>

namespace gyeol::test {
namespace {

/// A page of the workspace other than the week.
struct PagePicture {
    const char* name;
    const char* page;
    const char* example;
    Dress dress;
    std::function<void(ui::MainWindow&)> prepare = [](ui::MainWindow&) {};  ///< what a person did before the picture
};

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
    named<ui::SettingsPage>(window, "settingsPage").show(QStringLiteral("backups"));
    named<QListWidget>(window, "backupList").setCurrentRow(1);
    settle(window);
}

/// Looks at a treatment of the shelf.
void pick(ui::MainWindow& window, const char* treatment) {
    auto& view = named<QListView>(window, "shelfView");
    const auto& proxy = *qobject_cast<ui::ShelfProxy*>(view.model());
    view.setCurrentIndex(proxy.mapFromSource(proxy.shelf().indexOf(diary::TreatmentId(treatment))));
    settle(window);
}

/// Scrolls a page until the end of a part is in sight.
void showPart(ui::MainWindow& window, const char* part) {
    auto& widget = named<QWidget>(window, part);
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
    window.desk().act(diary::difference(now, livedDiary(now, today)), {});
    std::vector<diary::Photograph> photographs;
    for (const auto& [day, flush] : {std::pair("2026-09-06", 3), std::pair("2026-10-11", 2), std::pair("2026-11-22", 1)}) {
        const auto prepared = ui::preparePhotograph(cameraJpeg(skinPicture(flush), 1, "2026:09:06 09:00:00"));
        const auto kept = window.desk().photographs().keep(prepared->jpeg.toStdString());
        photographs.push_back({.date = *parseDate(day),
                               .part = diary::Part::morning,
                               .file = *kept,
                               .note = {},
                               .regions = {{"left-cheek", 0, 0, 1200, 900}}});
    }
    window.desk().act(service::addPhotographs(window.desk().diary(), photographs), {});
    settle(window);
}

/// Scrolls a page down to one of its cards.
void scrollTo(ui::MainWindow& window, const char* card) {
    auto* scroll = window.workspace().show(window.workspace().current()).findChild<QScrollArea*>(QStringLiteral("pageScroll"));
    QTest::qWait(100);
    scroll->verticalScrollBar()->setValue(named<QWidget>(window, card).mapTo(scroll->widget(), QPoint(0, 0)).y() - 12);
}

const PagePicture pagePictures[] = {
    {"today",
     "today",
     "sensitive-laser",
     {{1440, 900}, ui::Scheme::light, ui::Language::english},
     [](ui::MainWindow& window) {  // whichever mask it is tonight
         for (auto* timer : window.findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^timer_")))) {
             timer->click();
             settle(window);
             break;
         }
     }},
    {"today-korean-dark", "today", "sensitive-laser", {{1024, 640}, ui::Scheme::dark, ui::Language::korean}},
    {"check-in",
     "check_in",
     "beginner-combination",
     {{1440, 900}, ui::Scheme::light, ui::Language::english},
     [](ui::MainWindow& window) {
         click(window, "sign_redness_2");
         click(window, "sign_stinging_1");
     }},
    {"check-in-korean-dark",
     "check_in",
     "sensitive-laser",
     {{1024, 640}, ui::Scheme::dark, ui::Language::korean},
     [](ui::MainWindow& window) { click(window, "condition_swelling"); }},
    {"settings",
     "settings",
     "beginner-combination",
     {{1440, 900}, ui::Scheme::light, ui::Language::english},
     [](ui::MainWindow& window) { click(window, "firstWeekday_4"); }},
    {"settings-evenings",
     "settings",
     "beginner-combination",
     {{1440, 900}, ui::Scheme::light, ui::Language::english},
     [](ui::MainWindow& window) {
         named<ui::SettingsPage>(window, "settingsPage").show(QStringLiteral("evenings"));
         named<QSpinBox>(window, "eveningUsual").setValue(10);
         settle(window);
     }},
    {"settings-korean-dark",
     "settings",
     "sensitive-laser",
     {{1024, 640}, ui::Scheme::dark, ui::Language::korean},
     [](ui::MainWindow& window) { click(window, "firstWeekday_0"); }},
    {"settings-backups", "settings", "beginner-combination", {{1440, 900}, ui::Scheme::light, ui::Language::english}, showBackups},
    {"settings-backups-korean-dark", "settings", "sensitive-laser", {{1024, 640}, ui::Scheme::dark, ui::Language::korean}, showBackups},
    {"shelf",
     "shelf",
     "beginner-combination",
     {{1440, 900}, ui::Scheme::light, ui::Language::english},
     [](ui::MainWindow& window) {
         pick(window, "glycolic-toner");
         named<QLineEdit>(window, "shelfPercent").setFocus();
         QTest::keyClicks(&named<QLineEdit>(window, "shelfPercent"), QStringLiteral(".5"));
         settle(window);
     }},
    {"shelf-ingredients",
     "shelf",
     "sensitive-laser",
     {{1440, 900}, ui::Scheme::light, ui::Language::english},
     [](ui::MainWindow& window) {
         click(window, "shelfAdd");
         QTest::keyClicks(&named<QLineEdit>(window, "shelfName"), QStringLiteral("Calm night toner"));
         named<QPlainTextEdit>(window, "shelfList")
             .setPlainText(QStringLiteral("Water, Lactic Acid 5%, Glycerin, Panthenol, Salicylic Acid, Phenoxyethanol, Parfum, Limonene"));
         settle(window);
     }},
    {"shelf-patch-test-korean-dark",
     "shelf",
     "sensitive-laser",
     {{1440, 900}, ui::Scheme::dark, ui::Language::korean},
     [](ui::MainWindow& window) {
         pick(window, "pha-toner");
         settle(window);
         auto& frame = *named<QWidget>(window, "shelfPage").findChild<ui::PageFrame*>();
         frame.scroll()->ensureWidgetVisible(&named<QWidget>(window, "datesCard"));
     }},
    {"shelf-small-korean-dark",
     "shelf",
     "beginner-combination",
     {{1024, 640}, ui::Scheme::dark, ui::Language::korean},
     [](ui::MainWindow& window) { pick(window, "collagen-mask"); }},
    {"procedures",
     "procedures",
     "beginner-combination",
     {{1440, 900}, ui::Scheme::light, ui::Language::english},
     [](ui::MainWindow& window) {
         click(window, "addProcedure");
         named<QDateEdit>(window, "procedureDate").setDate(QDate(2026, 12, 3));
         settle(window);
     }},
    {"procedures-clinic-korean-dark",
     "procedures",
     "sensitive-laser",
     {{1024, 640}, ui::Scheme::dark, ui::Language::korean},
     [](ui::MainWindow& window) {
         click(window, "open_laser-toning-1");
         named<QSpinBox>(window, "clinic_after").setValue(12);
         settle(window);
         showPart(window, "windowCard");
     }},
    {"procedures-list", "procedures", "sensitive-laser", {{1440, 900}, ui::Scheme::light, ui::Language::english}},
    {"procedures-empty-korean-dark", "procedures", "beginner-combination", {{1024, 640}, ui::Scheme::dark, ui::Language::korean}},
    {"procedures-advice",
     "procedures",
     "experienced-halfyear",
     {{1440, 900}, ui::Scheme::dark, ui::Language::english},
     [](ui::MainWindow& window) {
         click(window, "open_peel-1");
         showPart(window, "noteCard");
     }},
    {"rules",
     "rules",
     "experienced-halfyear",
     {{1440, 900}, ui::Scheme::light, ui::Language::english},
     [](ui::MainWindow& window) {
         named<ui::RulesPage>(window, "rulesPage").choose(QStringLiteral("exfoliation-per-week"));
         named<QDoubleSpinBox>(window, "ownNumber").setValue(1);
         settle(window);
     }},
    {"rules-korean-dark",
     "rules",
     "sensitive-laser",
     {{1024, 640}, ui::Scheme::dark, ui::Language::korean},
     [](ui::MainWindow& window) { named<ui::RulesPage>(window, "rulesPage").choose(QStringLiteral("alternate-days")); }},
    {"rules-guide", "rules", "beginner-combination", {{1440, 900}, ui::Scheme::light, ui::Language::english}},
    {"rules-guide-korean-dark", "rules", "beginner-combination", {{1024, 640}, ui::Scheme::dark, ui::Language::korean}},
    {"progress",
     "progress",
     "beginner-combination",
     {{1440, 900}, ui::Scheme::light, ui::Language::english},
     [](ui::MainWindow& window) {
         live(window);
         auto& chart = named<ui::SkinChart>(window, "skinChart");
         chart.setFocus();
         for (const int key : {Qt::Key_End, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left}) {
             QTest::keyClick(&chart, static_cast<Qt::Key>(key));
         }
     }},
    {"progress-more",
     "progress",
     "beginner-combination",
     {{1440, 900}, ui::Scheme::light, ui::Language::english},
     [](ui::MainWindow& window) {
         live(window);
         scrollTo(window, "adherenceCard");
     }},
    {"progress-photographs",
     "progress",
     "beginner-combination",
     {{1440, 900}, ui::Scheme::light, ui::Language::english},
     [](ui::MainWindow& window) {
         live(window);
         click(window, "photographGuide");
         scrollTo(window, "photographCard");
     }},
    {"progress-korean-dark", "progress", "beginner-combination", {{1440, 900}, ui::Scheme::dark, ui::Language::korean}, live},
    {"progress-photographs-korean-dark",
     "progress",
     "beginner-combination",
     {{1024, 640}, ui::Scheme::dark, ui::Language::korean},
     [](ui::MainWindow& window) {
         live(window);
         click(window, "compareMode_1");
         scrollTo(window, "photographCard");
     }},
    {"progress-empty", "progress", "sensitive-laser", {{1024, 640}, ui::Scheme::light, ui::Language::english}},
};

}  // namespace

bool drawPages(const PictureWish& wish) {
    for (const PagePicture& picture : pagePictures) {
        if (!wish.wants(picture.name)) {
            continue;
        }
        WindowFixture fixture;
        const auto window = fixture.startWithExample(QLatin1String(picture.example));
        wish.dress(*window, picture.dress);
        window->workspace().show(QLatin1String(picture.page)).begin();
        settle(*window);
        picture.prepare(*window);
        if (!wish.save(*window, picture.name)) {
            return false;
        }
    }
    return true;
}

}  // namespace gyeol::test

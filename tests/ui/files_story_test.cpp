#include "accessible_walk.h"
#include "exchange/csv_diary.h"
#include "exchange/diary_json.h"
#include "pdf_reading.h"
#include "service/sealed_diary.h"
#include "support/catch.h"
#include "window_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <fstream>

using namespace gyeol;

namespace {

std::string readExported(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void choose(QObject& window, const char* name, int index) {
    test::named<QComboBox>(window, name).setCurrentIndex(index);
    QApplication::processEvents();
}

void press(QObject& window, const char* name) {
    QTest::mouseClick(&test::named<QPushButton>(window, name), Qt::LeftButton);
    QApplication::processEvents();
}

int count(const std::string& text, const std::string& part) {
    int found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

}  // namespace

TEST_CASE("the week goes into a calendar file, which says beforehand what it will hold", "[files]") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("sensitive-laser"));
    test::named<QAction>(*window, "exportCalendar").trigger();
    auto& dialog = test::named<QDialog>(*window, "calendarDialog");
    const auto& told = test::named<QLabel>(dialog, "calendarTold");
    CHECK(told.text().contains(QStringLiteral("Entries: 14")));
    CHECK(told.text().contains(QStringLiteral("07:30")));
    choose(dialog, "calendarWeeks", 1);
    CHECK(told.text().contains(QStringLiteral("Entries: 28, spans of whole days around procedures: 3")));
    choose(dialog, "calendarKind", 1);
    choose(dialog, "calendarAlarm", 2);
    const auto file = fixture.folder.path() / "week.ics";
    fixture.prompts.files = {file};
    const QPointer<QDialog> shown = &dialog;  // it goes when it is closed
    press(dialog, "saveCalendar");
    CHECK((!shown || !shown->isVisible()));
    const std::string calendar = readExported(file);
    CHECK(count(calendar, "BEGIN:VTODO") == 28);
    CHECK(count(calendar, "BEGIN:VEVENT") == 3);
    CHECK(count(calendar, "TRIGGER:-PT15M") == 28);
    // what was chosen is there the next time
    QTest::qWait(0);
    test::named<QAction>(*window, "exportCalendar").trigger();
    CHECK(test::named<QComboBox>(*window, "calendarKind").currentIndex() == 1);
}

TEST_CASE("a table goes out, comes in changed, and is taken back", "[files]") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    const diary::Diary before = fixture.onDisk();
    test::named<QAction>(*window, "exportTable").trigger();
    auto& out = test::named<QDialog>(*window, "tableExportDialog");
    choose(out, "tableKind", 1);
    test::named<QCheckBox>(out, "tableMark").setChecked(true);
    const auto file = fixture.folder.path() / "check-ins.csv";
    fixture.prompts.files = {file};
    press(out, "saveTable");
    REQUIRE(readExported(file) == exchange::writeDiaryCsv(before, exchange::CsvKind::checkIns, exchange::CsvMark::byteOrder));

    std::ofstream(file, std::ios::app | std::ios::binary)
        << "2026-11-20,morning,1,0,0,0,3,,,from a spreadsheet\r\n2026-11-21,noon,1,0,0,0,3,,,\r\n";
    fixture.prompts.files = {file};
    test::named<QAction>(*window, "importTable").trigger();
    auto& in = test::named<QDialog>(*window, "tableImportDialog");
    CHECK(test::named<QComboBox>(in, "tableKind").currentIndex() == 1);
    CHECK(test::named<QLabel>(in, "tableTold").text().startsWith(QStringLiteral("1 new, 0 changed")));
    CHECK(test::named<QLabel>(in, "tableProblems").text().contains(QStringLiteral("noon")));
    // a column less is a field less; without the date there is nothing to import
    choose(in, "column_date", 0);
    CHECK_FALSE(test::named<QPushButton>(in, "importTable").isEnabled());
    choose(in, "column_date", 1);
    press(in, "importTable");
    diary::Diary after = fixture.onDisk();
    CHECK(after.checkIns.size() == before.checkIns.size() + 1);
    const diary::CheckIn* added = diary::findCheckIn(after, *parseDate("2026-11-20"), diary::Part::morning);
    REQUIRE(added != nullptr);
    CHECK(added->note == "from a spreadsheet");
    window->desk().undoStack().undo();
    CHECK(fixture.onDisk() == before);
    window->desk().undoStack().redo();
    CHECK(fixture.onDisk() == after);
}

TEST_CASE("what is no table is told, and changes nothing", "[files]") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    const diary::Diary before = fixture.onDisk();
    const auto file = fixture.folder.path() / "bad.csv";
    for (const char* text : {"", "a,\"b\n", "\xff\xfe"}) {
        std::ofstream(file, std::ios::binary) << text;
        fixture.prompts.files = {file};
        fixture.prompts.told.clear();
        test::named<QAction>(*window, "importTable").trigger();
        REQUIRE(fixture.prompts.told.size() == 1);
        CHECK(fixture.prompts.told.front().contains(QStringLiteral("bad.csv")));
        CHECK(window->findChild<QDialog*>(QStringLiteral("tableImportDialog")) == nullptr);
    }
    CHECK(fixture.onDisk() == before);
}

TEST_CASE("a diary leaves sealed and comes back with its passphrase alone", "[files]") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    const diary::Diary before = fixture.onDisk();
    const auto file = fixture.folder.path() / "me.gyeol-sealed";
    const QString passphrase = QStringLiteral("촉촉한 밤 열두 시");

    fixture.prompts.lines = {passphrase, QStringLiteral("촉촉한 밤 열한 시")};
    test::named<QAction>(*window, "exportSealed").trigger();
    CHECK(fixture.prompts.told.last().contains(QStringLiteral("differ")));
    fixture.prompts.lines = {QStringLiteral("kurz"), QStringLiteral("kurz")};
    test::named<QAction>(*window, "exportSealed").trigger();
    CHECK(fixture.prompts.told.last().contains(QStringLiteral("too short")));
    CHECK_FALSE(std::filesystem::exists(file));

    fixture.prompts.lines = {passphrase, passphrase};
    fixture.prompts.files = {file};
    test::named<QAction>(*window, "exportSealed").trigger();
    REQUIRE(service::isSealedFile(file));
    CHECK(readExported(file).find("glycolic") == std::string::npos);

    window->desk().act(diary::difference(before, diary::Diary{}), QStringLiteral("empty it"));
    REQUIRE(fixture.onDisk() == diary::Diary{});
    fixture.prompts.lines = {QStringLiteral("another passphrase")};
    fixture.prompts.files = {file};
    test::named<QAction>(*window, "import").trigger();
    CHECK(fixture.prompts.told.last().contains(QStringLiteral("not the passphrase")));
    CHECK(fixture.onDisk() == diary::Diary{});
    fixture.prompts.lines = {passphrase};
    fixture.prompts.files = {file};
    test::named<QAction>(*window, "import").trigger();
    CHECK(fixture.onDisk() == before);
}

TEST_CASE("the week is looked at before it is printed, any week, and what was chosen stays", "[files]") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    test::named<QAction>(*window, "printWeek").trigger();
    auto& dialog = test::named<QDialog>(*window, "printDialog");
    const QString week = test::named<QLabel>(dialog, "printedWeek").text();
    CHECK(week == QStringLiteral("23 – 29 November 2026"));
    press(dialog, "printPrevious");
    CHECK(test::named<QLabel>(dialog, "printedWeek").text() == QStringLiteral("16 – 22 November 2026"));
    press(dialog, "printNext");
    choose(dialog, "paperSize", 1);
    choose(dialog, "paperOrientation", 1);
    test::named<QCheckBox>(dialog, "largePrint").setChecked(true);
    const auto pdf = fixture.folder.path() / "week.pdf", printed = fixture.folder.path() / "printed.pdf";
    fixture.prompts.files = {pdf};
    press(dialog, "savePdf");
    CHECK(test::isSoundPdf(pdf));
    CHECK(test::pagesOf(pdf) == 2);
    CHECK(test::infoOf(pdf).contains(QRegularExpression(QStringLiteral("Page size: +612 x 792"))));
    CHECK(test::textOf(pdf).contains(QStringLiteral("Tue 24 Nov")));
    QTest::qWait(0);

    test::named<QAction>(*window, "printWeek").trigger();
    CHECK(test::named<QComboBox>(*window, "paperSize").currentIndex() == 1);
    CHECK(test::named<QCheckBox>(*window, "largePrint").isChecked());
    fixture.prompts.files = {printed};
    press(*window, "printNow");
    CHECK(test::isSoundPdf(printed));
    CHECK(test::pagesOf(printed) == 2);
}

TEST_CASE("a report is looked at before it is handed on", "[files]") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("experienced-halfyear"));
    test::named<QAction>(*window, "printReport").trigger();
    auto& dialog = test::named<QDialog>(*window, "reportDialog");
    test::named<QDateEdit>(dialog, "reportFrom").setDate(QDate(2026, 10, 19));
    const auto pdf = fixture.folder.path() / "report.pdf";
    fixture.prompts.files = {pdf};
    press(dialog, "savePdf");
    CHECK(test::isSoundPdf(pdf));
    const QString text = test::textOf(pdf);
    CHECK(text.contains(QStringLiteral("19 October – 24 November 2026")));
    CHECK(text.contains(QStringLiteral("superficial peel")));
}

TEST_CASE("without a diary there is nothing to print or to bring out", "[files]") {
    test::WindowFixture fixture;
    const auto window = fixture.start();
    for (const char* name : {"printWeek", "printReport", "exportSealed", "exportCalendar", "exportTable", "importTable"}) {
        CHECK_FALSE(test::named<QAction>(*window, name).isEnabled());
    }
    test::named<QPushButton>(*window, "example_beginner-combination").click();
    test::settle(*window);
    CHECK(test::named<QAction>(*window, "printWeek").isEnabled());
    window->useLanguage(ui::Language::korean);
    CHECK(test::named<QAction>(*window, "exportCalendar").text().contains(QStringLiteral("캘린더")));
}

TEST_CASE("every dialog of the File menu says what its controls are, in both languages, within a small screen", "[files]") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("experienced-halfyear"));
    const auto table = fixture.folder.path() / "table.csv";
    std::ofstream(table) << "date,redness\n2026-11-20,1\n";
    const auto language = GENERATE(ui::Language::english, ui::Language::korean);
    window->useLanguage(language);
    for (const auto& [action, dialog] :
         {std::pair("printWeek", "printDialog"), std::pair("printReport", "reportDialog"), std::pair("exportCalendar", "calendarDialog"),
          std::pair("exportTable", "tableExportDialog"), std::pair("importTable", "tableImportDialog")}) {
        fixture.prompts.files = {table};
        test::named<QAction>(*window, action).trigger();
        auto& opened = test::named<QDialog>(*window, dialog);
        QApplication::processEvents();
        INFO(dialog);
        const test::Walk walk = test::walkAccessible(opened);
        INFO(walk.nameless.join(QLatin1Char('\n')).toStdString());
        CHECK(walk.nameless.isEmpty());
        CHECK(walk.controls > 2);
        CHECK(opened.minimumSizeHint().width() <= 1024);
        CHECK(opened.minimumSizeHint().height() <= 640);
        opened.close();
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

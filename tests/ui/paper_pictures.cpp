// Pictures of what goes on paper: the pages themselves, and the dialogs of the File menu.
#include "pdf_reading.h"
#include "picture_window.h"
#include "ui/print/week_pdf.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QTest>

#include <iostream>

namespace gyeol::test {
namespace {

struct PaperPicture {
    const char* name;
    const char* example;
    ui::Language language;
    ui::PaperWish wish;
    int page;
};

const PaperPicture paperPictures[] = {
    {"print", "sensitive-laser", ui::Language::english, {ui::PaperSize::a4, QPageLayout::Landscape, ui::WeekPaper::Print::plain}, 0},
    {"print-korean", "sensitive-laser", ui::Language::korean, {ui::PaperSize::a4, QPageLayout::Portrait, ui::WeekPaper::Print::plain}, 0},
    {"print-large",
     "experienced-halfyear",
     ui::Language::english,
     {ui::PaperSize::letter, QPageLayout::Landscape, ui::WeekPaper::Print::large},
     1},
};

struct DialogPicture {
    const char* name;
    const char* action;
    const char* dialog;
    const char* example;
    ui::Scheme scheme;
    ui::Language language;
};

const DialogPicture dialogPictures[] = {
    {"print-preview", "printWeek", "printDialog", "beginner-combination", ui::Scheme::light, ui::Language::english},
    {"print-preview-korean-dark", "printWeek", "printDialog", "sensitive-laser", ui::Scheme::dark, ui::Language::korean},
    {"print-report", "printReport", "reportDialog", "experienced-halfyear", ui::Scheme::light, ui::Language::english},
    {"print-report-korean-dark", "printReport", "reportDialog", "experienced-halfyear", ui::Scheme::dark, ui::Language::korean},
    {"calendar-file", "exportCalendar", "calendarDialog", "sensitive-laser", ui::Scheme::light, ui::Language::english},
    {"calendar-file-korean-dark", "exportCalendar", "calendarDialog", "sensitive-laser", ui::Scheme::dark, ui::Language::korean},
    {"table-import", "importTable", "tableImportDialog", "beginner-combination", ui::Scheme::light, ui::Language::english},
    {"table-import-korean-dark", "importTable", "tableImportDialog", "beginner-combination", ui::Scheme::dark, ui::Language::korean},
};

bool save(const QImage& picture, const QString& folder, const char* name) {
    const QString file = folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png");
    if (picture.save(file)) {
        return true;
    }
    std::cerr << "cannot write " << file.toStdString() << '\n';
    return false;
}

bool drawPage(const QString& folder, const PaperPicture& picture) {
    const TemporaryFolder scratch;
    WindowFixture fixture;
    fixture.languages->use(picture.language);
    const auto diary = service::readDiaryFrom(data() / "example" / (std::string(picture.example) + ".json"), std::nullopt);
    const auto pdf = scratch.path() / "week.pdf";
    const rulebook::Span span{*parseDate("2026-11-23"), 7, *parseDate("2026-11-24")};
    const bool written = diary && ui::writeWeekPdf(fixture.book(), fixture.languages->wording(), *diary, span, picture.wish, pdf);
    const auto pages = written ? renderedPages(pdf, scratch.path(), 96) : std::vector<QImage>{};
    return static_cast<int>(pages.size()) > picture.page && save(pages[static_cast<std::size_t>(picture.page)], folder, picture.name);
}

bool drawDialog(const PictureWish& wish, const DialogPicture& picture) {
    WindowFixture fixture;
    const auto window = fixture.startWithExample(QLatin1String(picture.example));
    wish.dress(*window, {window->size(), picture.scheme, picture.language});
    const auto table = fixture.folder.path() / "spreadsheet.csv";
    QFile file(QString::fromStdString(table.string()));
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.write(
        "날짜;제품;상태;메모\n2026-11-18;Glycolic toner 7%;완료;가볍게\n2026. 11. 20.;효소 각질팩 (Enzyme "
        "pack);완료;\n2026-11-31;;완료;\n");
    file.close();
    fixture.prompts.files = {table};
    named<QAction>(*window, picture.action).trigger();
    settle(*window);
    QTest::qWait(300);
    return wish.save(named<QDialog>(*window, picture.dialog), picture.name);
}

}  // namespace

bool drawPapers(const PictureWish& wish) {
    for (const PaperPicture& picture : paperPictures) {
        if (wish.wants(picture.name) && !drawPage(wish.folder, picture)) {
            return false;
        }
    }
    for (const DialogPicture& picture : dialogPictures) {
        if (wish.wants(picture.name) && !drawDialog(wish, picture)) {
            return false;
        }
    }
    return true;
}

}  // namespace gyeol::test

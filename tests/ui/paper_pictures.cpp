#include "paper_pictures.h"

#include "pdf_reading.h"
#include "ui/print/week_pdf.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QTest>

#include <iostream>

namespace {

using namespace gyeol;

struct PagePicture {
    const char* name;
    const char* example;
    ui::Language language;
    ui::PaperWish wish;
    int page;
};

const PagePicture pagePictures[] = {
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

bool drawPage(const QString& folder, const PagePicture& picture) {
    const test::TemporaryFolder scratch;
    test::WindowFixture fixture;
    fixture.languages->use(picture.language);
    const auto diary = service::readDiaryFrom(test::data() / "example" / (std::string(picture.example) + ".json"), std::nullopt);
    const auto pdf = scratch.path() / "week.pdf";
    const rulebook::Span span{*parseDate("2026-11-23"), 7, *parseDate("2026-11-24")};
    const bool written = diary && ui::writeWeekPdf(fixture.book(), fixture.languages->wording(), *diary, span, picture.wish, pdf);
    const auto pages = written ? test::renderedPages(pdf, scratch.path(), 96) : std::vector<QImage>{};
    return static_cast<int>(pages.size()) > picture.page && save(pages[static_cast<std::size_t>(picture.page)], folder, picture.name);
}

bool drawDialog(const QString& folder, const DialogPicture& picture) {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QLatin1String(picture.example));
    window->useLanguage(picture.language);
    window->useScheme(picture.scheme);
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
    test::named<QAction>(*window, picture.action).trigger();
    test::settle(*window);
    QTest::qWait(300);
    return save(test::named<QDialog>(*window, picture.dialog).grab().toImage(), folder, picture.name);
}

}  // namespace

bool drawPapers(const QString& folder, const QString& beginning) {
    const auto isWanted = [&beginning](const char* name) { return QLatin1String(name).startsWith(beginning); };
    for (const PagePicture& picture : pagePictures) {
        if (isWanted(picture.name) && !drawPage(folder, picture)) {
            return false;
        }
    }
    for (const DialogPicture& picture : dialogPictures) {
        if (isWanted(picture.name) && !drawDialog(folder, picture)) {
            return false;
        }
    }
    return true;
}

#include "exchange/diary_json.h"
#include "exchange/treatment_names.h"
#include "pdf_reading.h"
#include "service/open_diary.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temporary_folder.h"
#include "ui/print/pdf_file.h"
#include "ui/print/report_paper.h"
#include "ui/print/week_pdf.h"
#include "ui/qt_text.h"
#include "wording/wording.h"

#include <fstream>

using namespace gyeol;
using namespace gyeol::test;

namespace {

RanProgram report(const std::filesystem::path& diary, const std::filesystem::path& pdf, const QStringList& more = {}) {
    return runProgram(
        QStringLiteral(GYEOL_PROGRAM),
        QStringList{QStringLiteral("--report"), QStringLiteral("2026-09-28"), QStringLiteral("2026-11-22"), QStringLiteral("--diary"),
                    pathText(diary), QStringLiteral("--output"), pathText(pdf), QStringLiteral("--data"), pathText(data())} +
            more);
}

}  // namespace

TEST_CASE("a report names every session, check-in, procedure and product of its days, on numbered pages") {
    const auto file = data() / "example" / "experienced-halfyear.json";
    const auto [code, language] =
        GENERATE(table<const char*, wording::Language>({{"en", wording::Language::english}, {"ko", wording::Language::korean}}));
    const TemporaryFolder folder;
    const auto pdf = folder.path() / "report.pdf";
    const RanProgram ran = report(file, pdf, {QStringLiteral("--lang"), QLatin1String(code)});
    CAPTURE(ran.err.toStdString());
    REQUIRE(ran.status == 0);
    CHECK(isSoundPdf(pdf));
    CHECK(fontsNotEmbedded(pdf).isEmpty());
    const int pages = pagesOf(pdf);
    CHECK(pages >= 3);
    const QString found = textOf(pdf);
    const auto holds = [&found](const QString& text) {
        INFO(text.toStdString());
        CHECK(found.contains(text.simplified()));
    };
    for (int page = 1; page <= pages; ++page) {
        holds(QStringLiteral("%1 / %2").arg(page).arg(pages));
    }
    const auto wording = *wording::Wording::read(data(), language);
    const auto diary = *service::readDiaryFrom(file, std::nullopt);
    const Date from = *parseDate("2026-09-28"), to = *parseDate("2026-11-22");
    int told = 0;
    for (const diary::Session& session : diary.sessions) {
        const bool daily = diary::isDaily(diary::kindOf(diary, session.treatment.text()));
        if (session.date >= from && session.date <= to && session.state != diary::SessionState::planned && !daily) {
            holds(ui::fromCore(formatDate(session.date)) + QLatin1Char(' ') +
                  ui::fromCore(wording.say("part." + std::string(nameOf(session.part)))) + QLatin1Char(' ') +
                  ui::fromCore(exchange::treatmentName(diary, wording, session.treatment.text())));
            ++told;
        }
    }
    CHECK(told > 50);
    for (const diary::CheckIn& checkIn : diary.checkIns) {
        if (checkIn.date >= from && checkIn.date <= to) {
            holds(ui::fromCore(formatDate(checkIn.date)));
            holds(ui::fromCore(checkIn.note));
        }
    }
    for (const diary::Treatment& treatment : diary.treatments) {
        holds(ui::fromCore(exchange::treatmentName(diary, wording, treatment.id.text())));
    }
    holds(ui::fromCore(wording.say("procedure-kind.superficial-peel")));
    holds(QStringLiteral("pH 3.6"));
    holds(ui::fromCore(wording.say("report.footer", {{"version", "1.0"}})).left(12));
}

TEST_CASE("photographs go into a report on request alone, and one that is not there leaves its frame") {
    diary::Diary diary = *service::readDiaryFrom(data() / "example" / "experienced-halfyear.json", std::nullopt);
    const std::string there(64, 'a'), gone(64, 'b');
    diary.photographs = {{.date = *parseDate("2026-10-20"), .file = there + ".jpg", .note = "before the peel", .regions = {}},
                         {.date = *parseDate("2026-11-02"), .file = gone + ".jpg", .note = "after it", .regions = {}}};
    QImage picture(320, 240, QImage::Format_RGB32);
    picture.fill(QColor(200, 160, 140));
    const auto source = [&](const diary::Photograph& photograph) { return photograph.file == there + ".jpg" ? picture : QImage(); };
    const auto wording = *wording::Wording::read(data(), wording::Language::english);
    const auto book = *rulebook::RuleBook::read(data() / "rulebook");
    const TemporaryFolder folder;
    const auto pdf = folder.path() / "report.pdf";
    for (const bool wished : {false, true}) {
        const ui::ReportContent content =
            ui::reportContent(book, wording, nullptr, diary, {*parseDate("2026-09-28"), *parseDate("2026-11-22"), wished}, source,
                              [](const std::string&) { return std::nullopt; });
        REQUIRE(ui::writePdf(pdf, ui::pageLayout(ui::PaperSize::a4, QPageLayout::Portrait), content.title,
                             [&content](QPdfWriter& writer) { ui::paintReport(writer, content); }));
        CHECK(isSoundPdf(pdf));
        const QString images = runProgram(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pathText(pdf)}).out;
        CHECK(images.count(QStringLiteral(" image ")) == (wished ? 1 : 0));
        CHECK(textOf(pdf).contains(QStringLiteral("2026-10-20, Evening · before the peel")) == wished);
        CHECK(textOf(pdf).contains(QStringLiteral("2026-11-02, Evening · after it")) == wished);
    }
}

TEST_CASE("a report of days of which nothing is known says so") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "new.json", pdf = folder.path() / "report.pdf";
    std::ofstream(file) << exchange::writeDiary(diary::Diary{});
    REQUIRE(
        report(file, pdf, {QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--paper"), QStringLiteral("letter")}).status ==
        0);
    CHECK(isSoundPdf(pdf));
    CHECK(infoOf(pdf).contains(QRegularExpression(QStringLiteral("Page size: +612 x 792"))));
    CHECK(textOf(pdf).contains(QStringLiteral("Check-ins on 0 of 56 days.")));
    CHECK(textOf(pdf).contains(QStringLiteral("None in these days.")));
}

TEST_CASE("a report wants two days in order, and a diary") {
    const TemporaryFolder folder;
    const QString pdf = pathText(folder.path() / "report.pdf");
    const auto status = [&](const QStringList& days) {
        return runProgram(
                   QStringLiteral(GYEOL_PROGRAM),
                   QStringList{QStringLiteral("--report")} + days +
                       QStringList{QStringLiteral("--diary"), pathText(folder.path() / "nowhere.json"), QStringLiteral("--output"), pdf})
            .status;
    };
    CHECK(status({QStringLiteral("2026-11-22"), QStringLiteral("2026-09-28")}) == 2);
    CHECK(status({QStringLiteral("2026-09-28"), QStringLiteral("2026-02-30")}) == 2);
    CHECK(status({QStringLiteral("2026-09-28"), QStringLiteral("2026-11-22")}) == 4);
    CHECK(
        runProgram(QStringLiteral(GYEOL_PROGRAM), {QStringLiteral("--report"), QStringLiteral("2026-09-28"), QStringLiteral("2026-11-22")})
            .status == 2);
}

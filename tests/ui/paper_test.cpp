#include "exchange/treatment_names.h"
#include "pdf_reading.h"
#include "service/open_diary.h"
#include "service/planning.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temporary_folder.h"
#include "ui/labels.h"
#include "ui/print/week_pdf.h"
#include "ui/qt_text.h"

#include <QImage>

using namespace gyeol;
using namespace gyeol::test;

namespace {

diary::Diary diaryOf(const std::filesystem::path& path) {
    auto diary = service::readDiaryFrom(path, std::nullopt);
    REQUIRE(diary.has_value());
    return *diary;
}

wording::Wording words(wording::Language language) {
    return *wording::Wording::read(data(), language);
}

const rulebook::RuleBook& book() {
    static const rulebook::RuleBook read = *rulebook::RuleBook::read(data() / "rulebook");
    return read;
}

constexpr std::array wishes{
    ui::PaperWish{ui::PaperSize::a4, QPageLayout::Landscape, ui::WeekPaper::Print::plain},
    ui::PaperWish{ui::PaperSize::a4, QPageLayout::Portrait, ui::WeekPaper::Print::plain},
    ui::PaperWish{ui::PaperSize::letter, QPageLayout::Landscape, ui::WeekPaper::Print::plain},
    ui::PaperWish{ui::PaperSize::letter, QPageLayout::Portrait, ui::WeekPaper::Print::large},
    ui::PaperWish{ui::PaperSize::a4, QPageLayout::Landscape, ui::WeekPaper::Print::large},
};

/// Width and height in points.
QString sizeOf(const ui::PaperWish& wish) {
    const bool lying = wish.orientation == QPageLayout::Landscape;
    if (wish.size == ui::PaperSize::a4) {
        return lying ? QStringLiteral("Page size: +84[12].*x 59[45]") : QStringLiteral("Page size: +59[45].*x 84[12]");
    }
    return lying ? QStringLiteral("Page size: +792 x 612") : QStringLiteral("Page size: +612 x 792");
}

}  // namespace

TEST_CASE("every session, date, window and warning of a week stands on its paper, on every paper and in both languages") {
    const char* example = GENERATE("beginner-combination", "sensitive-laser", "experienced-halfyear");
    const auto language = GENERATE(wording::Language::english, wording::Language::korean);
    const ui::PaperWish wish = GENERATE(from_range(wishes));
    const auto wording = words(language);
    const diary::Diary diary = diaryOf(data() / "example" / (std::string(example) + ".json"));
    const rulebook::Span span{*parseDate("2026-11-23"), 7, *parseDate("2026-11-24")};
    const TemporaryFolder folder;
    const auto pdf = folder.path() / "week.pdf";
    REQUIRE(ui::writeWeekPdf(book(), wording, diary, span, wish, pdf));
    CHECK(isSoundPdf(pdf));
    CHECK(pagesOf(pdf) == (wish.print == ui::WeekPaper::Print::large ? 2 : 1));
    CHECK(infoOf(pdf).contains(QRegularExpression(sizeOf(wish))));
    CHECK(fontsNotEmbedded(pdf).isEmpty());

    const QString found = textOf(pdf);
    const auto holds = [&found](const QString& text) {
        INFO(text.toStdString());
        CHECK(found.contains(text.simplified()));
    };
    const service::PlannedSpan planned = service::planSpan(book(), diary, span);
    for (const exchange::PlannedSession& session : planned.document.sessions) {
        holds(ui::fromCore(exchange::treatmentName(diary, wording, session.treatment)));
        holds(ui::fromCore(wording.shortDate(session.date)));
    }
    for (const rulebook::Notice& notice : planned.notices) {
        if (notice.to >= span.from && notice.from < span.from + Days(span.days)) {
            holds(ui::noticeText(wording, diary, notice));
        }
    }
    for (const rulebook::Band& band : planned.resolved.bands) {
        const bool told = band.rule != "patch-test-days";  // which its notice tells
        if (told && band.to >= span.from && band.from < span.from + Days(span.days)) {
            holds(ui::bandText(wording, band));
        }
    }
    holds(ui::fromCore(wording.say("week.footer", {{"version", book().version()}})));
    holds(ui::fromCore(wording.say("paper.check-in")));
}

TEST_CASE("paper is black on white: what a grey printer prints says all that a colour one does, and nothing leaves the page") {
    const TemporaryFolder folder;
    const auto pdf = folder.path() / "week.pdf";
    const diary::Diary diary = diaryOf(data() / "example" / "sensitive-laser.json");
    for (const ui::PaperWish& wish : wishes) {
        REQUIRE(ui::writeWeekPdf(book(), words(wording::Language::korean), diary, {*parseDate("2026-11-23"), 7, *parseDate("2026-11-24")},
                                 wish, pdf));
        const std::vector<QImage> pages = renderedPages(pdf, folder.path());
        REQUIRE(static_cast<int>(pages.size()) == pagesOf(pdf));
        for (const QImage& page : pages) {
            int inked = 0, coloured = 0, atTheEdge = 0;
            for (int y = 0; y < page.height(); ++y) {
                for (int x = 0; x < page.width(); ++x) {
                    const QRgb pixel = page.pixel(x, y);
                    coloured +=
                        std::max({qRed(pixel), qGreen(pixel), qBlue(pixel)}) - std::min({qRed(pixel), qGreen(pixel), qBlue(pixel)}) > 4;
                    const bool ink = qGray(pixel) < 200;
                    inked += ink;
                    atTheEdge += ink && (x < 10 || y < 10 || x >= page.width() - 10 || y >= page.height() - 10);
                }
            }
            CHECK(coloured == 0);
            CHECK(inked > page.width() * page.height() / 100);
            CHECK(atTheEdge == 0);
        }
    }
}

TEST_CASE("a week of any person fits its page in letters that can be read") {
    const wording::Wording wording = words(wording::Language::korean);
    double smallest = 9;
    std::string where;
    for (const auto& entry : std::filesystem::directory_iterator(sourceRoot() / "tests" / "golden" / "diaries")) {
        const diary::Diary diary = diaryOf(entry.path());
        const ui::WeekPaper paper =
            ui::weekPaper(book(), wording, diary, {*parseDate("2026-11-23"), 7, *parseDate("2026-11-23")}, ui::WeekPaper::Print::plain);
        QImage canvas(1123, 794, QImage::Format_Grayscale8);  // A4 at 96 to the inch
        QPainter painter(&canvas);
        const double zoom = paper.zoomFor(painter, QRectF(42, 38, 1039, 720), 96 / 72.0);
        if (zoom < smallest) {
            smallest = zoom;
            where = entry.path().stem().string();
        }
    }
    INFO(where << " needs " << smallest);
    CHECK(smallest > 0.8);  // 6.8 points
}

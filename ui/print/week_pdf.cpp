#include "ui/print/week_pdf.h"

#include "service/planning.h"
#include "ui/models/week_sheet.h"
#include "ui/print/pdf_file.h"
#include "ui/qt_text.h"

namespace gyeol::ui {

QPageLayout pageLayout(PaperSize size, QPageLayout::Orientation orientation) {
    return {QPageSize(size == PaperSize::a4 ? QPageSize::A4 : QPageSize::Letter), orientation, QMarginsF(11, 10, 11, 9),
            QPageLayout::Millimeter};
}

WeekPaper weekPaper(const rulebook::RuleBook& book, const wording::Wording& wording, const diary::Diary& diary, const rulebook::Span& span,
                    WeekPaper::Print print) {
    const service::PlannedSpan planned = service::planSpan(book, diary, span);
    const WeekSheet sheet = makeSheet(book, diary, planned, Showing::keptWeek);
    return {weekContent(wording, diary, planned, sheet, book.version()), print};
}

void paintPages(QPagedPaintDevice& device, const WeekPaper& paper) {
    QPainter painter(&device);
    const double unit = device.logicalDpiX() / 72.0;
    const QRectF page(0, 0, device.width(), device.height());
    const double zoom = paper.zoomFor(painter, page, unit);
    for (int number = 0; number < paper.pages(); ++number) {
        if (number > 0) {
            device.newPage();
        }
        paper.paint(painter, page, unit, zoom, number);
    }
}

Result<void> writeWeekPdf(const rulebook::RuleBook& book, const wording::Wording& wording, const diary::Diary& diary,
                          const rulebook::Span& span, const PaperWish& wish, const std::filesystem::path& output) {
    const WeekPaper paper = weekPaper(book, wording, diary, span, wish.print);
    return writePdf(output, pageLayout(wish.size, wish.orientation),
                    fromCore(wording.dateRange(span.from, span.from + Days(span.days - 1))),
                    [&paper](QPdfWriter& writer) { paintPages(writer, paper); });
}

}  // namespace gyeol::ui

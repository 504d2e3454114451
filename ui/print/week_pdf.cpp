#include "ui/print/week_pdf.h"

#include "base/file.h"
#include "service/planning.h"
#include "ui/models/week_sheet.h"
#include "ui/print/week_paper.h"
#include "ui/qt_text.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

namespace gyeol::ui {

Result<void> writeWeekPdf(const rulebook::RuleBook& book, const wording::Wording& wording, const diary::Diary& diary,
                          const rulebook::Span& span, const std::filesystem::path& output) {
    const service::PlannedSpan planned = service::planSpan(book, diary, span);
    const WeekSheet sheet = makeSheet(book, diary, planned, Showing::keptWeek);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(11, 10, 11, 9), QPageLayout::Millimeter));
        writer.setResolution(1200);
        writer.setTitle(fromCore(wording.dateRange(span.from, span.from + Days(span.days - 1))));
        writer.setCreator(QStringLiteral("Gyeol"));
        QPainter painter(&writer);
        const double unit = writer.resolution() / 72.0;
        const QRectF page(0, 0, writer.width(), writer.height());
        WeekPaper(wording, diary, planned, sheet, fromCore(book.version())).paint(painter, page, unit);
    }
    const QByteArray& bytes = buffer.data();
    auto written = writeFile(output, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!written && written.error().file.empty()) {
        written.error().file = output.string();
    }
    return written;
}

}  // namespace gyeol::ui

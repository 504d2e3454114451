#include "ui/print/report_paper.h"

#include "ui/print/report_chart.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace gyeol::ui {
namespace {

constexpr double titleSize = 16, headingSize = 11, textSize = 8.5, smallSize = 7.5, cellGap = 4, rowGap = 2.2, footerRoom = 20;
constexpr double photographHeight = 190;

/// Writes from page to page. In Ink::measure it only counts them.
class ReportFlow {
public:
    ReportFlow(QPagedPaintDevice& device, QPainter& painter, const ReportContent& content, Ink ink, int total)
        : device_(device),
          painter_(painter),
          content_(content),
          scale_{device.logicalDpiX() / 72.0, 1},
          page_(0, 0, device.width(), device.height()),
          total_(total),
          pen_(painter, page_, scale_, ink) {}

    int write() {
        head();
        if (!content_.chart.days.empty()) {
            need(scale_.of(headingSize + 12 + reportChartHeight()));
            heading(content_.chartTitle);
            if (pen_.draws()) {
                drawReportChart(painter_, QRectF(page_.left(), pen_.y(), page_.width(), scale_.of(reportChartHeight())), scale_,
                                content_.chart);
            }
            pen_.skip(reportChartHeight() + 6);
        }
        for (const ReportTable& table : content_.tables) {
            write(table);
        }
        photographs();
        footer();
        return number_;
    }

private:
    [[nodiscard]] double bottom() const { return page_.bottom() - scale_.of(footerRoom); }

    void head() {
        pen_.write(content_.title, titleSize, QFont::Bold);
        if (!content_.person.isEmpty()) {
            pen_.write(content_.person, headingSize, QFont::Bold);
        }
        pen_.write(content_.about.join(QStringLiteral(" · ")), textSize, QFont::Normal, paperSoft);
        pen_.skip(4);
        for (const QString& line : content_.summary) {
            pen_.write(line, textSize);
        }
        pen_.skip(8);
    }

    void footer() {
        PaperPen pen(painter_, page_, scale_, pen_.draws() ? Ink::draw : Ink::measure);
        pen.moveTo(page_.bottom() - pen.lineHeight(smallSize));
        pen.writeRight(QStringLiteral("%1 / %2").arg(number_).arg(total_), smallSize, QFont::Normal, paperSoft);
        pen.write(content_.footer, smallSize, QFont::Normal, paperSoft);
    }

    void turnPage() {
        footer();
        ++number_;
        if (pen_.draws()) {
            device_.newPage();
        }
        pen_.moveTo(page_.top());
        pen_.writeRight(content_.person, smallSize, QFont::Normal, paperSoft);
        pen_.write(content_.title, smallSize, QFont::Normal, paperSoft);
        pen_.skip(6);
    }

    /// Turns the page where it has not that much room left.
    void need(double height) {
        if (pen_.y() + height > bottom()) {
            turnPage();
        }
    }

    void heading(const QString& text) {
        pen_.write(text, headingSize, QFont::Bold);
        pen_.skip(3);
    }

    /// Lays out a row and gives where it ends.
    double row(const ReportTable& table, const QStringList& cells, double top, Ink ink, QFont::Weight weight) {
        double left = page_.left(), end = top;
        for (std::size_t column = 0; column < table.shares.size(); ++column) {
            const double width = page_.width() * table.shares[column];
            PaperPen pen(painter_, QRectF(left, top + scale_.of(rowGap), width - scale_.of(cellGap), page_.height()), scale_, ink);
            pen.write(cells[static_cast<qsizetype>(column)], smallSize, weight);
            end = std::max(end, pen.y());
            left += width;
        }
        return end + scale_.of(rowGap);
    }

    void drawRow(const ReportTable& table, const QStringList& cells, QFont::Weight weight) {
        const double end = row(table, cells, pen_.y(), pen_.draws() ? Ink::draw : Ink::measure, weight);
        pen_.moveTo(end);
        pen_.line(weight == QFont::Bold ? paperInk : paperRule, 0.5);
    }

    void write(const ReportTable& table) {
        const double heads = row(table, table.heads, 0, Ink::measure, QFont::Bold);
        const double first = table.rows.empty() ? 0 : row(table, table.rows.front(), 0, Ink::measure, QFont::Normal);
        need(scale_.of(headingSize + 14) + heads + first);
        heading(table.title);
        if (table.rows.empty()) {
            pen_.write(table.empty, textSize, QFont::Normal, paperSoft);
        } else {
            drawRow(table, table.heads, QFont::Bold);
        }
        for (const QStringList& cells : table.rows) {
            if (row(table, cells, pen_.y(), Ink::measure, QFont::Normal) > bottom()) {
                turnPage();
                drawRow(table, table.heads, QFont::Bold);
            }
            drawRow(table, cells, QFont::Normal);
        }
        pen_.skip(10);
    }

    /// Two side by side, each with its caption.
    void photographs() {
        if (content_.photographs.empty()) {
            return;
        }
        need(scale_.of(headingSize + photographHeight + 40));
        heading(content_.photographsTitle);
        const double width = (page_.width() - scale_.of(12)) / 2;
        double rowEnd = pen_.y();
        for (std::size_t i = 0; i < content_.photographs.size(); ++i) {
            const ReportPhotograph& photograph = content_.photographs[i];
            if (i % 2 == 0) {
                pen_.moveTo(rowEnd);
                need(scale_.of(photographHeight + 30));
            }
            const QRectF cell(page_.left() + (i % 2 == 0 ? 0 : width + scale_.of(12)), pen_.y(), width, scale_.of(photographHeight));
            PaperPen caption(painter_, QRectF(cell.left(), cell.bottom() + scale_.of(2), width, page_.height()), scale_,
                             pen_.draws() ? Ink::draw : Ink::measure);
            caption.write(photograph.caption, smallSize);
            if (pen_.draws()) {
                drawPicture(photograph.picture, cell);
            }
            rowEnd = std::max(i % 2 == 0 ? 0.0 : rowEnd, caption.y() + scale_.of(6));
        }
        pen_.moveTo(rowEnd);
    }

    /// As large as the cell holds; an empty frame where the picture is not there.
    void drawPicture(const QImage& picture, const QRectF& cell) {
        if (picture.isNull()) {
            paperFrame(painter_, cell, scale_.of(0.6), paperRule);
            return;
        }
        const double factor = std::min(cell.width() / picture.width(), cell.height() / picture.height());
        painter_.drawImage(QRectF(cell.left(), cell.top(), picture.width() * factor, picture.height() * factor), picture);
    }

    QPagedPaintDevice& device_;
    QPainter& painter_;
    const ReportContent& content_;
    PaperScale scale_;
    QRectF page_;
    int number_ = 1, total_;
    PaperPen pen_;
};

}  // namespace

int paintReport(QPagedPaintDevice& device, const ReportContent& content) {
    QPainter painter(&device);
    const int total = ReportFlow(device, painter, content, Ink::measure, 0).write();
    return ReportFlow(device, painter, content, Ink::draw, total).write();
}

}  // namespace gyeol::ui

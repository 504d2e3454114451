#include "ui/print/report_chart.h"

#include "ui/qt_text.h"

#include <QFontMetricsF>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr double labelWidth = 74, strip = 26, markRow = 12, axis = 14, top = 12, chartTextSize = 7;
constexpr int strips = 5;
constexpr std::array most{3, 3, 3, 3, 5};

class ChartPainter {
public:
    ChartPainter(QPainter& painter, const QRectF& box, const PaperScale& scale, const ReportChart& chart)
        : painter_(painter), box_(box), scale_(scale), chart_(chart), left_(box.left() + scale.of(labelWidth)) {
        dayWidth_ = (box.right() - left_) / static_cast<double>(std::max<std::size_t>(chart.days.size(), 1));
    }

    void draw() {
        for (int number = 0; number < strips; ++number) {
            drawStrip(static_cast<std::size_t>(number), box_.top() + scale_.of(top + strip * number));
        }
        double y = box_.top() + scale_.of(top + strip * strips + 3);
        drawMarks(chart_.exfoliants, y, &ReportDay::exfoliant, Mark::triangle);
        drawMarks(chart_.retinoids, y += scale_.of(markRow), &ReportDay::retinoid, Mark::disc);
        drawMarks(chart_.masks, y += scale_.of(markRow), &ReportDay::mask, Mark::square);
        drawAxis(y + scale_.of(markRow));
        drawProcedures(y + scale_.of(markRow));
    }

private:
    enum class Mark { triangle, disc, square };

    [[nodiscard]] double middleOf(std::size_t day) const { return left_ + dayWidth_ * (static_cast<double>(day) + 0.5); }

    void write(const QString& text, QPointF at, Qt::Alignment side, const QColor& colour = paperInk) {
        const QFont font = paperFont(scale_.of(chartTextSize), QFont::Normal);
        const QFontMetricsF metrics(font, painter_.device());
        const double width = metrics.horizontalAdvance(text);
        painter_.setFont(font);
        painter_.setPen(colour);
        painter_.drawText(QPointF(side == Qt::AlignRight     ? at.x() - width
                                  : side == Qt::AlignHCenter ? at.x() - width / 2
                                                             : at.x(),
                                  at.y() + (metrics.ascent() - metrics.descent()) / 2),
                          text);
    }

    void drawStrip(std::size_t sign, double y) {
        const double height = scale_.of(strip - 6), base = y + height;
        write(chart_.names.at(sign), {box_.left(), y + height / 2}, Qt::AlignLeft);
        write(QString::number(most.at(sign)), {left_ - scale_.of(3), y + scale_.of(2)}, Qt::AlignRight, paperSoft);
        painter_.setPen(QPen(paperRule, scale_.of(0.4)));
        painter_.drawLine(QPointF(left_, base), QPointF(box_.right(), base));
        painter_.drawLine(QPointF(left_, y), QPointF(box_.right(), y));
        for (std::size_t day = 0; day < chart_.days.size(); ++day) {
            const auto& value = chart_.days[day].signs.at(sign);
            if (!value) {
                continue;
            }
            const double width = std::clamp(dayWidth_ * 0.62, scale_.of(0.6), scale_.of(7));
            const QRectF bar(middleOf(day) - width / 2, base - height * *value / most.at(sign), width, height * *value / most.at(sign));
            if (*value == 0) {  // known, and nothing there
                painter_.setPen(QPen(paperInk, scale_.of(0.9)));
                painter_.drawLine(QPointF(bar.left(), base), QPointF(bar.right(), base));
            } else {
                painter_.fillRect(bar, QColor(0x4A, 0x4A, 0x4A));
            }
        }
    }

    void drawMarks(const QString& name, double y, bool ReportDay::*was, Mark mark) {
        const double middle = y + scale_.of(markRow / 2), size = scale_.of(2.6);
        write(name, {box_.left(), middle}, Qt::AlignLeft);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(paperInk);
        for (std::size_t day = 0; day < chart_.days.size(); ++day) {
            if (!(chart_.days[day].*was)) {
                continue;
            }
            const QPointF at(middleOf(day), middle);
            if (mark == Mark::triangle) {
                painter_.drawPolygon(QPolygonF({at + QPointF(0, -size), at + QPointF(size, size), at + QPointF(-size, size)}));
            } else if (mark == Mark::disc) {
                painter_.drawEllipse(at, size, size);
            } else {
                painter_.drawRect(QRectF(at - QPointF(size, size), QSizeF(2 * size, 2 * size) * 0.9));
            }
        }
    }

    /// Dates under the axis, as many as stand well side by side; they begin with the first day.
    void drawAxis(double y) {
        painter_.setPen(QPen(paperInk, scale_.of(0.6)));
        painter_.drawLine(QPointF(left_, y), QPointF(box_.right(), y));
        const double room = scale_.of(52);
        const auto step = std::max<std::size_t>(7, (static_cast<std::size_t>(room / dayWidth_) + 6) / 7 * 7);
        for (std::size_t day = 0; day < chart_.days.size(); day += step) {
            const double x = left_ + dayWidth_ * static_cast<double>(day);
            painter_.setPen(QPen(paperInk, scale_.of(0.6)));
            painter_.drawLine(QPointF(x, y), QPointF(x, y + scale_.of(3)));
            write(fromCore(formatDate(chart_.days[day].date)), {x + scale_.of(2), y + scale_.of(axis / 2)}, Qt::AlignLeft, paperSoft);
        }
    }

    void drawProcedures(double bottom) {
        for (std::size_t day = 0; day < chart_.days.size(); ++day) {
            if (!chart_.days[day].procedure) {
                continue;
            }
            painter_.setPen(QPen(paperInk, scale_.of(0.8), Qt::DashLine));
            painter_.drawLine(QPointF(middleOf(day), box_.top() + scale_.of(top - 3)), QPointF(middleOf(day), bottom));
            const bool late = day * 2 > chart_.days.size();
            write(*chart_.days[day].procedure, {middleOf(day) + scale_.of(late ? -2 : 2), box_.top() + scale_.of(4)},
                  late ? Qt::AlignRight : Qt::AlignLeft);
        }
    }

    QPainter& painter_;
    QRectF box_;
    PaperScale scale_;
    const ReportChart& chart_;
    double left_, dayWidth_ = 1;
};

}  // namespace

double reportChartHeight() {
    return top + strip * strips + 3 + markRow * 3 + axis;
}

void drawReportChart(QPainter& painter, const QRectF& box, const PaperScale& scale, const ReportChart& chart) {
    ChartPainter(painter, box, scale, chart).draw();
}

}  // namespace gyeol::ui

#include "ui/print/day_blocks.h"

#include <QFontMetricsF>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr double stepSize = 8.5, detailSize = 7, labelSize = 7.5, signSize = 7.5;
constexpr double boxSize = 7.5, stepIndent = 11.5;
constexpr double lineGap = 13;  ///< between lines to write on

void drawTickBox(QPainter& painter, const QRectF& box, CellState state, const PaperScale& scale) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(paperInk, scale.of(0.7)));
    painter.drawRect(box);
    if (state == CellState::done) {
        painter.setPen(QPen(paperInk, scale.of(1.2)));
        painter.drawLine(QPointF(box.left() + box.width() * 0.2, box.center().y()),
                         QPointF(box.left() + box.width() * 0.45, box.bottom() - box.height() * 0.2));
        painter.drawLine(QPointF(box.left() + box.width() * 0.45, box.bottom() - box.height() * 0.2),
                         QPointF(box.right() - box.width() * 0.12, box.top() + box.height() * 0.15));
    } else if (state == CellState::skipped || state == CellState::missed) {
        painter.drawLine(box.topLeft(), box.bottomRight());
    }
}

/// How far apart the numbers of a check-in stand: as is easy to circle, unless the longest word leaves less room.
double numberStep(PaperPen& pen, const PaperDay& day) {
    const QFontMetricsF metrics(paperFont(pen.scale().of(signSize), QFont::Normal), pen.painter().device());
    double step = pen.scale().of(10.5);
    for (const PaperSign& sign : day.signs) {
        const double room = pen.column().width() - metrics.horizontalAdvance(sign.name) - pen.scale().of(3);
        step = std::min(step, room / (sign.most - sign.least + 1));
    }
    return step;
}

/// The numbers of a sign, the last one at the right edge of the column.
void drawNumbers(PaperPen& pen, const PaperSign& sign, double step) {
    QPainter& painter = pen.painter();
    const PaperScale& scale = pen.scale();
    const QFont font = paperFont(scale.of(signSize), QFont::Normal), bold = paperFont(scale.of(signSize), QFont::Bold);
    const double height = pen.lineHeight(signSize);
    for (int number = sign.least; number <= sign.most; ++number) {
        const QPointF middle(pen.column().right() - step * (sign.most - number + 0.5), pen.y() + height / 2);
        const bool chosen = sign.value == number;
        const QString text = QString::number(number);
        const QFontMetricsF metrics(chosen ? bold : font, painter.device());
        painter.setFont(chosen ? bold : font);
        painter.setPen(paperInk);
        painter.drawText(QPointF(middle.x() - metrics.horizontalAdvance(text) / 2, middle.y() + (metrics.ascent() - metrics.descent()) / 2),
                         text);
        if (chosen) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(paperInk, scale.of(0.9)));
            painter.drawEllipse(middle, height * 0.47, height * 0.47);
        }
    }
}

}  // namespace

void writeSteps(PaperPen& pen, const QString& label, const std::vector<PaperStep>& steps) {
    pen.write(label, labelSize, QFont::Bold, paperSoft);
    pen.skip(1.5);
    for (const PaperStep& step : steps) {
        if (pen.draws()) {
            const double size = pen.scale().of(boxSize);
            const QRectF box(pen.column().left() + pen.scale().of(0.4), pen.y() + (pen.lineHeight(stepSize) - size) / 2, size, size);
            drawTickBox(pen.painter(), box, step.state, pen.scale());
        }
        pen.write(step.name, stepSize, QFont::Normal, paperInk, stepIndent);
        if (!step.details.isEmpty()) {
            pen.write(step.details, detailSize, QFont::Normal, paperSoft, stepIndent);
        }
        pen.skip(1.2);
    }
}

void writeCheckIn(PaperPen& pen, const QString& label, const PaperDay& day) {
    pen.write(label, labelSize, QFont::Bold, paperSoft);
    const double step = numberStep(pen, day);
    for (const PaperSign& sign : day.signs) {
        if (pen.draws()) {
            drawNumbers(pen, sign, step);
        }
        pen.write(sign.name, signSize);
    }
}

void writeNotes(PaperPen& pen, const QString& label, const QString& note, double bottom) {
    pen.write(label, labelSize, QFont::Bold, paperSoft);
    if (!note.isEmpty()) {
        pen.write(note, detailSize);
    }
    pen.skip(lineGap - 2);
    while (pen.draws() && pen.y() < bottom - pen.scale().of(1)) {
        pen.line();
        pen.skip(lineGap);
    }
}

}  // namespace gyeol::ui

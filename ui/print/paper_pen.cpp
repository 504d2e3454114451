#include "ui/print/paper_pen.h"

#include <QFontMetricsF>

#include <algorithm>

namespace gyeol::ui {
namespace {

/// Tall enough for Korean syllables, no taller.
constexpr double lineSpacing = 1.34;

/// The front of a word that a width holds; at least one letter.
qsizetype holds(const QString& word, double width, const QFontMetricsF& metrics) {
    qsizetype count = 1;
    while (count < word.size() && metrics.horizontalAdvance(word.left(count + 1)) <= width) {
        ++count;
    }
    // The halves of a letter beyond the basic plane stay together.
    return count < word.size() && word[count].isLowSurrogate() && count > 1 ? count - 1 : count;
}

}  // namespace

QFont paperFont(double pixels, QFont::Weight weight) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR"), QStringLiteral("sans-serif")});
    font.setPixelSize(std::max(1, static_cast<int>(pixels)));
    font.setWeight(weight);
    // Shaped, the font's Latin digits become glyphs of their own that a PDF cannot tell as digits again. Neither script needs shaping here.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QStringList paperLines(const QString& text, double width, const QFontMetricsF& metrics) {
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (QString word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (metrics.horizontalAdvance(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines << line;
            }
            while (metrics.horizontalAdvance(word) > width && word.size() > 1) {
                const qsizetype front = holds(word, width, metrics);
                lines << word.left(front);
                word = word.mid(front);
            }
            line = word;
        }
        lines << line;
    }
    return lines;
}

double PaperPen::lineHeight(double points) const {
    return scale_.of(points) * lineSpacing;
}

void PaperPen::write(const QString& text, double points, QFont::Weight weight, const QColor& colour, double indent) {
    const QFont font = paperFont(scale_.of(points), weight);
    const QFontMetricsF metrics(font, painter_->device());
    const double left = column_.left() + scale_.of(indent), height = lineHeight(points);
    const QStringList lines = paperLines(text, column_.right() - left, metrics);
    if (draws()) {
        painter_->setFont(font);
        painter_->setPen(colour);
        double base = y_ + (height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
        for (const QString& line : lines) {
            painter_->drawText(QPointF(left, base), line);
            base += height;
        }
    }
    y_ += height * static_cast<double>(lines.size());
}

void PaperPen::writeRight(const QString& text, double points, QFont::Weight weight, const QColor& colour) {
    if (!draws()) {
        return;
    }
    const QFont font = paperFont(scale_.of(points), weight);
    const QFontMetricsF metrics(font, painter_->device());
    painter_->setFont(font);
    painter_->setPen(colour);
    const double base = y_ + (lineHeight(points) - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    painter_->drawText(QPointF(column_.right() - metrics.horizontalAdvance(text), base), text);
}

void PaperPen::line(const QColor& colour, double points) {
    if (draws()) {
        painter_->setPen(QPen(colour, scale_.unit * points));
        painter_->drawLine(QPointF(column_.left(), y_), QPointF(column_.right(), y_));
    }
}

void paperGrid(QPainter& painter, const std::vector<double>& across, const std::vector<double>& down, const PaperScale& scale) {
    painter.setPen(QPen(paperRule, scale.unit * 0.6));
    for (const double x : across) {
        painter.drawLine(QPointF(x, down.front()), QPointF(x, down.back()));
    }
    for (const double y : down) {
        painter.drawLine(QPointF(across.front(), y), QPointF(across.back(), y));
    }
}

void paperFrame(QPainter& painter, const QRectF& box, double width, const QColor& colour) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width));
    painter.drawRect(box);
}

void paperHatch(QPainter& painter, const QRectF& box, double gap, double width) {
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(paperRule, width));
    for (double x = box.left() - box.height(); x < box.right(); x += gap) {
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
}

}  // namespace gyeol::ui

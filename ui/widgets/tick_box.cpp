#include "ui/widgets/tick_box.h"

#include <QPainter>
#include <QPainterPath>

namespace gyeol::ui {
namespace {

constexpr int gap = 14;

/// The ring grows with the words beside it.
int ringOf(const QFontMetrics& metrics) {
    return metrics.height() + 6;
}

void drawTick(QPainter& painter, const QRectF& ring, const QColor& colour) {
    QPainterPath tick;
    tick.moveTo(ring.left() + ring.width() * 0.28, ring.top() + ring.height() * 0.52);
    tick.lineTo(ring.left() + ring.width() * 0.44, ring.top() + ring.height() * 0.68);
    tick.lineTo(ring.left() + ring.width() * 0.73, ring.top() + ring.height() * 0.36);
    painter.setPen(QPen(colour, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

}  // namespace

TickBox::TickBox(QWidget* parent) : QCheckBox(parent) {
    setProperty("kind", QStringLiteral("tick"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize TickBox::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    return {ringOf(metrics) + gap + metrics.horizontalAdvance(text()) + 10, ringOf(metrics) + 8};
}

QSize TickBox::minimumSizeHint() const {
    const int ring = ringOf(fontMetrics());
    return {ring + gap + 8 * fontMetrics().averageCharWidth(), ring + 8};
}

bool TickBox::hitButton(const QPoint& at) const {
    return rect().contains(at);
}

void TickBox::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = ringOf(fontMetrics());
    const QRectF ring(3.5, (height() - size) / 2.0 + 0.5, size - 1, size - 1);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor line = palette().color(QPalette::PlaceholderText);
    painter.setPen(QPen(isChecked() || underMouse() ? accent : line, 1.6));
    painter.setBrush(isChecked() ? accent : QColor(Qt::transparent));
    painter.drawEllipse(ring);
    if (isChecked()) {
        drawTick(painter, ring, palette().color(QPalette::HighlightedText));
    }
    if (hasFocus()) {
        painter.setPen(QPen(accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect words = rect().adjusted(size + gap, 0, -4, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

}  // namespace gyeol::ui

#include "ui/pores/pore_view.h"

#include <QPainter>
#include <QPainterPath>

namespace gyeol::ui {

PoreView::PoreView(const QString& name, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    setMinimumSize(220, 220);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PoreView::show(QImage piece, QImage overlay, const QString& words) {
    piece_ = std::move(piece);
    overlay_ = std::move(overlay);
    words_ = words;
    update();
}

void PoreView::showCounted(bool counted) {
    isCounted_ = counted;
    update();
}

void PoreView::paintEvent(QPaintEvent* /*event*/) {
    constexpr int radius = 10;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QSizeF size = piece_.isNull() ? QSizeF(this->size()) : QSizeF(piece_.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    const QRectF frame(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    QPainterPath rounded;
    rounded.addRoundedRect(frame, radius, radius);
    painter.setClipPath(rounded);
    if (piece_.isNull()) {
        painter.fillRect(frame, palette().alternateBase());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(frame.adjusted(radius, radius, -radius, -radius), Qt::AlignCenter | Qt::TextWordWrap, words_);
        return;
    }
    painter.drawImage(frame, piece_);
    if (isCounted_ && !overlay_.isNull()) {
        painter.drawImage(frame, overlay_);
    }
}

}  // namespace gyeol::ui

#include "ui/progress/photograph_pair.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr int gap = 12, radius = 10, whole = 100;

}  // namespace

PhotographPair::PhotographPair(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("photographPair"));
    setMinimumHeight(300);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(340);
}

void PhotographPair::Fetched::set(Source source) {
    source_ = std::move(source);
    image_ = {};
}

const QImage& PhotographPair::Fetched::image() const {
    if (source_) {
        image_ = source_();
        source_ = nullptr;
    }
    return image_;
}

void PhotographPair::show(Source left, Source right) {
    left_.set(std::move(left));
    right_.set(std::move(right));
    update();
}

void PhotographPair::setMode(Mode mode) {
    mode_ = mode;
    setCursor(mode == Mode::overlaid ? Qt::SplitHCursor : Qt::ArrowCursor);
    update();
}

void PhotographPair::setDivider(int percent) {
    divider_ = std::clamp(percent, 0, whole);
    update();
}

QRectF PhotographPair::cutOf(QSize picture, QSizeF frame) {
    const QSizeF cut = frame.scaled(QSizeF(picture), Qt::KeepAspectRatio);
    return {QPointF((picture.width() - cut.width()) / 2, (picture.height() - cut.height()) / 2), cut};
}

void PhotographPair::drawIn(QPainter& painter, const QImage& image, const QRectF& frame) const {
    if (image.isNull()) {
        painter.fillRect(frame, palette().alternateBase());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(frame, Qt::AlignCenter | Qt::TextWordWrap, tr("This photograph is not there any more."));
        return;
    }
    painter.drawImage(frame, image, cutOf(image.size(), frame.size()));
}

QRectF PhotographPair::overlaidFrame() const {
    const QSizeF like = left_.image().isNull() ? QSizeF(4, 3) : QSizeF(left_.image().size());
    const QSizeF size = like.scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void PhotographPair::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const auto rounded = [](const QRectF& frame) {
        QPainterPath path;
        path.addRoundedRect(frame, radius, radius);
        return path;
    };
    if (mode_ == Mode::sideBySide) {
        const double each = (width() - gap) / 2.0;
        for (const auto& [picture, x] : {std::pair(&left_, 0.0), std::pair(&right_, each + gap)}) {
            const QRectF frame(x, 0, each, height());
            painter.setClipPath(rounded(frame));
            drawIn(painter, picture->image(), frame);
        }
        return;
    }
    const QRectF frame = overlaidFrame();
    const double line = frame.left() + frame.width() * divider_ / whole;
    painter.setClipPath(rounded(frame));
    drawIn(painter, right_.image(), frame);
    painter.save();
    painter.setClipRect(QRectF(frame.topLeft(), QPointF(line, frame.bottom())), Qt::IntersectClip);
    drawIn(painter, left_.image(), frame);
    painter.restore();
    painter.setPen(QPen(QColor(0, 0, 0, 150), 4));
    painter.drawLine(QPointF(line, frame.top()), QPointF(line, frame.bottom()));
    painter.setPen(QPen(Qt::white, 2));
    painter.drawLine(QPointF(line, frame.top()), QPointF(line, frame.bottom()));
    painter.setBrush(Qt::white);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 1));
    constexpr double handle = 11;
    painter.drawEllipse(QPointF(line, frame.center().y()), handle, handle);
}

void PhotographPair::dragTo(double x) {
    const QRectF frame = overlaidFrame();
    if (mode_ == Mode::overlaid && frame.width() > 0) {
        setDivider(qRound((x - frame.left()) / frame.width() * whole));
        emit dragged(divider_);
    }
}

void PhotographPair::mousePressEvent(QMouseEvent* event) {
    dragTo(event->position().x());
}

void PhotographPair::mouseMoveEvent(QMouseEvent* event) {
    dragTo(event->position().x());
}

}  // namespace gyeol::ui

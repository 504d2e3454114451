#include "ui/pores/region_marker.h"

#include "ui/pores/shot.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gyeol::ui {
namespace {

constexpr int steps = 50;  ///< key presses from one side of the picture to the other

QRectF rectOf(const pores::Region& region) {
    return {static_cast<double>(region.x), static_cast<double>(region.y), static_cast<double>(region.width),
            static_cast<double>(region.height)};
}

pores::Region regionOf(const QRectF& rect) {
    return {static_cast<int>(std::lround(rect.x())), static_cast<int>(std::lround(rect.y())), static_cast<int>(std::lround(rect.width())),
            static_cast<int>(std::lround(rect.height()))};
}

}  // namespace

RegionMarker::RegionMarker(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("poreMarker"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(300, 260);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::CrossCursor);
}

void RegionMarker::show(QImage preview, QSize picture, const pores::Region& region) {
    preview_ = std::move(preview);
    picture_ = picture;
    region_ = region;
    setAccessibleDescription(preview_.isNull() ? QString()
                                               : tr("%1 by %2 pixels, %3 from the left and %4 from above, of %5 by %6")
                                                     .arg(region_.width)
                                                     .arg(region_.height)
                                                     .arg(region_.x)
                                                     .arg(region_.y)
                                                     .arg(picture_.width())
                                                     .arg(picture_.height()));
    update();
}

QRectF RegionMarker::frame() const {
    const QSizeF size = QSizeF(picture_).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

double RegionMarker::scale() const {
    return frame().width() / std::max(1, picture_.width());
}

QPointF RegionMarker::shownAt(QPointF pixel) const {
    return frame().topLeft() + pixel * scale();
}

QPointF RegionMarker::pixelAt(QPointF point) const {
    const QPointF pixel = (point - frame().topLeft()) / std::max(1e-9, scale());
    return {std::clamp(pixel.x(), 0.0, static_cast<double>(picture_.width())),
            std::clamp(pixel.y(), 0.0, static_cast<double>(picture_.height()))};
}

void RegionMarker::put(const pores::Region& region) {
    show(preview_, picture_, fitted(region, picture_));
}

void RegionMarker::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (preview_.isNull()) {
        painter.fillRect(rect(), palette().alternateBase());
        return;
    }
    const QRectF whole = frame();
    painter.drawImage(whole, preview_);
    const QRectF marked(shownAt(rectOf(region_).topLeft()), rectOf(region_).size() * scale());
    QPainterPath outside;
    outside.addRect(whole);
    outside.addRect(marked);
    painter.fillPath(outside, QColor(0, 0, 0, 110));
    painter.setPen(QPen(QColor(0, 0, 0, 180), hasFocus() ? 5 : 4));
    painter.drawRect(marked);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : QColor(Qt::white), hasFocus() ? 3 : 2));
    painter.drawRect(marked);
}

void RegionMarker::mousePressEvent(QMouseEvent* event) {
    if (preview_.isNull() || event->button() != Qt::LeftButton) {
        return;
    }
    pressed_ = pixelAt(event->position());
    isMoving_ = rectOf(region_).contains(*pressed_);
    before_ = region_;
}

void RegionMarker::mouseMoveEvent(QMouseEvent* event) {
    if (!pressed_) {
        return;
    }
    const QPointF at = pixelAt(event->position());
    put(isMoving_ ? regionOf(rectOf(before_).translated(at - *pressed_)) : regionOf(QRectF(*pressed_, at).normalized()));
}

void RegionMarker::mouseReleaseEvent(QMouseEvent* event) {
    if (!pressed_ || event->button() != Qt::LeftButton) {
        return;
    }
    pressed_.reset();
    if (region_ != before_) {
        emit marked(region_);
    }
}

void RegionMarker::keyPressEvent(QKeyEvent* event) {
    const int step = std::max(1, std::max(picture_.width(), picture_.height()) / steps);
    int across = 0, down = 0;
    switch (event->key()) {
        case Qt::Key_Left:
            across = -step;
            break;
        case Qt::Key_Right:
            across = step;
            break;
        case Qt::Key_Up:
            down = -step;
            break;
        case Qt::Key_Down:
            down = step;
            break;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    if (preview_.isNull()) {
        return;
    }
    const pores::Region before = region_;
    const bool isSize = event->modifiers().testFlag(Qt::ShiftModifier);
    put(isSize ? pores::Region{region_.x, region_.y, region_.width + across, region_.height + down}
               : pores::Region{region_.x + across, region_.y + down, region_.width, region_.height});
    if (region_ != before) {
        emit marked(region_);
    }
}

void RegionMarker::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void RegionMarker::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace gyeol::ui

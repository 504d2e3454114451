#include "ui/week/painted_once.h"

#include <QPixmapCache>

#include <cmath>

namespace gyeol::ui {

void paintOnce(QPainter& painter, const QRectF& area, int margin, const QString& key,
               const std::function<void(QPainter&, const QRectF&)>& paint) {
    const double scale = painter.device()->devicePixelRatioF();
    if (scale != std::floor(scale)) {
        paint(painter, area);
        return;
    }
    const QSizeF size = area.size();
    const QString name =
        QStringLiteral("%1 %2x%3@%4 %5").arg(key).arg(size.width()).arg(size.height()).arg(scale).arg(painter.font().key());
    QPixmap picture;
    if (!QPixmapCache::find(name, &picture)) {
        const QSize whole(static_cast<int>(std::ceil(size.width())) + 2 * margin, static_cast<int>(std::ceil(size.height())) + 2 * margin);
        picture = QPixmap(whole * static_cast<int>(scale));
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter first(&picture);
        first.setFont(painter.font());
        paint(first, QRectF(QPointF(margin, margin), size));
        first.end();
        QPixmapCache::insert(name, picture);
    }
    const QPointF corner = area.topLeft() - QPointF(margin, margin);
    painter.drawPixmap(QPointF(std::round(corner.x() * scale) / scale, std::round(corner.y() * scale) / scale), picture);
}

}  // namespace gyeol::ui

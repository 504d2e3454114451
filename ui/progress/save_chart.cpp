#include "ui/progress/save_chart.h"

#include "base/file.h"

#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>

namespace gyeol::ui {

Result<void> savePng(const Drawing& drawing, QSize size, const std::filesystem::path& path) {
    constexpr int ratio = 2;
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing(painter, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return writeFile(path, buffer.data().toStdString());
}

Result<void> saveSvg(const Drawing& drawing, QSize size, const QString& title, const std::filesystem::path& path) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(title);
    QPainter painter(&generator);
    drawing(painter, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.end();
    return writeFile(path, buffer.data().toStdString());
}

}  // namespace gyeol::ui

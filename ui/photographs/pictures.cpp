#include "ui/photographs/pictures.h"

#include "ui/qt_text.h"

namespace gyeol::ui {
namespace {

constexpr int mostKilobytes = 64 * 1024;

}  // namespace

Pictures::Pictures(DiaryDesk& desk) : desk_(desk), kept_(mostKilobytes) {}

QImage Pictures::of(const std::string& file) {
    const QString name = fromCore(file);
    if (const QImage* there = kept_.object(name)) {
        return *there;
    }
    const auto bytes = desk_.photographs().read(file);
    if (!bytes || !*bytes) {
        return {};
    }
    const QImage image = QImage::fromData(QByteArray::fromStdString(**bytes));
    if (!image.isNull()) {
        kept_.insert(name, new QImage(image), static_cast<int>(image.sizeInBytes() / 1024));
    }
    return image;
}

QPixmap Pictures::square(const std::string& file, int side, qreal ratio) {
    const QImage image = of(file);
    if (image.isNull()) {
        return {};
    }
    const int pixels = qRound(side * ratio);
    const QImage scaled = image.scaled(pixels, pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QPixmap cut = QPixmap::fromImage(scaled.copy((scaled.width() - pixels) / 2, (scaled.height() - pixels) / 2, pixels, pixels));
    cut.setDevicePixelRatio(ratio);
    return cut;
}

}  // namespace gyeol::ui

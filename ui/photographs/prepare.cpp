#include "ui/photographs/prepare.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <libexif/exif-data.h>

#include <algorithm>
#include <array>
#include <memory>

namespace gyeol::ui {
namespace {

/// The picture alone, on white where it is transparent: a new image takes over no text, no profile and no place.
QImage bare(QImage image) {
    if (image.colorSpace().isValid()) {
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    QImage plain(image.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter painter(&plain);
    painter.drawImage(0, 0, image);
    return plain;
}

QImage decode(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    static constexpr std::array formats{"jpeg", "jpg", "png", "heic", "heif"};
    const QByteArray format = reader.format();
    if (std::none_of(formats.begin(), formats.end(), [&](const char* known) { return format == known; })) {
        return {};
    }
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > longestSide) {
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    }
    return reader.read();
}

QByteArray encode(const QImage& image, int quality) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    return writer.write(image) ? buffer.data() : QByteArray();
}

}  // namespace

std::optional<QDateTime> takenAt(const QByteArray& bytes) {
    const std::unique_ptr<ExifData, void (*)(ExifData*)> data(
        exif_data_new_from_data(reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<unsigned>(bytes.size())),
        exif_data_unref);
    if (data == nullptr) {
        return std::nullopt;
    }
    const ExifEntry* entry = exif_content_get_entry(data->ifd[EXIF_IFD_EXIF], EXIF_TAG_DATE_TIME_ORIGINAL);
    constexpr int length = 19;
    if (entry == nullptr || entry->format != EXIF_FORMAT_ASCII || entry->size < length) {
        return std::nullopt;
    }
    const QString text = QString::fromLatin1(reinterpret_cast<const char*>(entry->data), length);
    const QDateTime taken = QDateTime::fromString(text, QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    return taken.isValid() ? std::optional(taken) : std::nullopt;
}

std::optional<PreparedPhotograph> preparePhotograph(const QByteArray& bytes) {
    QImage image = decode(bytes);
    if (image.isNull()) {
        return std::nullopt;
    }
    image = bare(std::move(image));
    for (;;) {
        for (const int quality : {90, 85, 80, 75, 70, 60, 50}) {
            QByteArray jpeg = encode(image, quality);
            if (jpeg.isEmpty()) {
                return std::nullopt;
            }
            if (jpeg.size() <= mostBytes) {
                return PreparedPhotograph{std::move(jpeg), takenAt(bytes)};
            }
        }
        image = image.scaled(image.size() * 3 / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
}

}  // namespace gyeol::ui

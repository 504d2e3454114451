#include "ui/pores/shot.h"

#include "base/file.h"
#include "pores/align.h"
#include "pores/decode.h"
#include "ui/photographs/prepare.h"
#include "ui/pores/pore_values.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cmath>

namespace gyeol::ui {
namespace {

constexpr std::uintmax_t largestFile = 256ULL * 1024 * 1024;
constexpr int previewSide = 1200;
constexpr double million = 1e6;

/// The key of the text in a shot's PNG: the way of measuring, the count, and the covered share in millionths.
QString valueKey() {
    return QStringLiteral("gyeol-pores");
}

QByteArray pngOf(const pores::Picture& piece, const pores::Measurement& measured) {
    QImage image = imageOf(piece);
    image.setText(valueKey(),
                  QStringLiteral("%1 %2 %3").arg(pores::method).arg(measured.count()).arg(std::lround(measured.areaRatio * million)));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

/// What stands in a shot's PNG, if it was measured in today's way.
std::optional<PoreValue> writtenValueOf(const std::string& png) {
    QByteArray bytes = QByteArray::fromRawData(png.data(), static_cast<qsizetype>(png.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const QStringList parts = QImageReader(&buffer, "png").text(valueKey()).split(QLatin1Char(' '));
    if (parts.size() != 3 || parts[0].toInt() != pores::method) {
        return std::nullopt;
    }
    bool isCount = false, isShare = false;
    const int count = parts[1].toInt(&isCount), share = parts[2].toInt(&isShare);
    return isCount && isShare && count >= 0 && share >= 0 && share <= million ? std::optional(PoreValue{count, share / million})
                                                                              : std::nullopt;
}

pores::Region regionFor(const ShotWish& wish, const pores::Picture& picture, bool& isFound) {
    const QSize size(picture.width, picture.height);
    if (wish.placed) {
        return fitted(*wish.placed, size);
    }
    if (wish.like && wish.from) {
        const pores::Region whole{0, 0, wish.like->width, wish.like->height};
        if (const auto found = pores::follow(*wish.like, whole, picture, *wish.from)) {
            isFound = true;
            return *found;
        }
        return fitted(*wish.from, size);
    }
    const int side = std::min(picture.width, picture.height) / 2;
    return fitted({(picture.width - side) / 2, (picture.height - side) / 2, side, side}, size);
}

}  // namespace

pores::Region fitted(const pores::Region& region, QSize picture) {
    const double shrink = std::min(1.0, std::sqrt(mostPiecePixels / std::max(1.0, static_cast<double>(region.width) * region.height)));
    const auto side = [shrink](int wanted, int whole) {
        return std::min(std::max(static_cast<int>(wanted * shrink), pores::smallestSide), whole);
    };
    int width = side(region.width, picture.width()), height = side(region.height, picture.height());
    width = std::min(width, mostPiecePixels / std::max(1, height));
    height = std::min(height, mostPiecePixels / std::max(1, width));
    const auto place = [](int at, int size, int now, int whole) { return std::clamp(at + (size - now) / 2, 0, whole - now); };
    return {place(region.x, region.width, width, picture.width()), place(region.y, region.height, height, picture.height()), width, height};
}

QImage imageOf(const pores::Picture& picture) {
    return QImage(picture.rgb.data(), picture.width, picture.height, picture.width * 3, QImage::Format_RGB888).copy();
}

QImage overlayOf(const pores::Measurement& measured) {
    const int width = measured.region.width, height = measured.region.height;
    if (measured.mask.empty()) {
        return {};
    }
    QImage overlay(width, height, QImage::Format_ARGB32_Premultiplied);
    overlay.fill(Qt::transparent);
    const auto isIn = [&](int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height &&
               measured.mask[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)] != 0;
    };
    const QRgb edge = qRgb(0, 214, 255), inside = qPremultiply(qRgba(0, 214, 255, 70));
    for (int y = 0; y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(overlay.scanLine(y));
        for (int x = 0; x < width; ++x) {
            if (isIn(x, y)) {
                line[x] = isIn(x - 1, y) && isIn(x + 1, y) && isIn(x, y - 1) && isIn(x, y + 1) ? inside : edge;
            }
        }
    }
    return overlay;
}

Result<Shot> takeShot(const ShotWish& wish) {
    const auto bytes = readFile(wish.file, largestFile);
    if (!bytes) {
        return tl::unexpected<Failure>(bytes.error());
    }
    const auto picture = pores::decodePicture(*bytes);
    if (!picture) {
        return tl::unexpected<Failure>(picture.error());
    }
    Shot shot;
    shot.size = QSize(picture->width, picture->height);
    const QImage whole(picture->rgb.data(), picture->width, picture->height, picture->width * 3, QImage::Format_RGB888);
    shot.preview = whole.scaled(shot.size.boundedTo(QSize(previewSide, previewSide)), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    shot.taken = takenAt(QByteArray::fromRawData(bytes->data(), static_cast<qsizetype>(bytes->size())));
    shot.region = regionFor(wish, *picture, shot.isFound);
    shot.piece = std::make_shared<const pores::Picture>(pores::cut(*picture, shot.region));
    auto measured = pores::measure(*shot.piece, {0, 0, shot.piece->width, shot.piece->height});
    if (!measured) {
        return tl::unexpected<Failure>(measured.error());
    }
    shot.measured = std::move(*measured);
    shot.png = shot.measured.unusable ? QByteArray() : pngOf(*shot.piece, shot.measured);
    return shot;
}

std::optional<PoreValue> poreValueOf(const std::string& png) {
    if (const auto written = writtenValueOf(png)) {
        return written;
    }
    const auto piece = pores::decodePicture(png);
    if (!piece) {
        return std::nullopt;
    }
    const auto measured = pores::measure(*piece, {0, 0, piece->width, piece->height});
    return !measured || measured->unusable ? std::nullopt : std::optional(PoreValue{measured->count(), measured->areaRatio});
}

}  // namespace gyeol::ui

#pragma once

#include "base/result.h"
#include "pores/measure.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>

#include <filesystem>
#include <memory>
#include <optional>

namespace gyeol::ui {

/// The largest piece that is kept, so that its PNG never has more than 2 MB: 800 × 800 pixels, say.
inline constexpr int mostPiecePixels = 640'000;

/// What is to be made of a camera's file.
struct ShotWish {
    std::filesystem::path file;
    std::optional<pores::Region> placed;         ///< the frame, where a person put it
    std::shared_ptr<const pores::Picture> like;  ///< else: the piece to look for; null: none yet
    std::optional<pores::Region> from;           ///< where that piece lay in its own picture
};

/// A camera's file with its piece, measured.
struct Shot {
    QImage preview;  ///< the whole picture, small
    QSize size;      ///< of the whole picture, in its own pixels
    std::optional<QDateTime> taken;
    pores::Region region;
    bool isFound = false;  ///< it lies on the piece that was looked for
    std::shared_ptr<const pores::Picture> piece;
    pores::Measurement measured;
    QByteArray png;  ///< what is kept; empty where the piece is unusable
};

/// Reads, places, measures. Takes about a second for 12 megapixels: not for the thread of the window. Fails as readFile and
/// pores::decodePicture.
[[nodiscard]] Result<Shot> takeShot(const ShotWish& wish);

/// A frame brought to what can be kept: of at least pores::smallestSide each way and at most mostPiecePixels, inside a picture of that
/// size.
[[nodiscard]] pores::Region fitted(const pores::Region& region, QSize picture);

[[nodiscard]] QImage imageOf(const pores::Picture& picture);
/// The mask of a measurement, to be laid over its piece.
[[nodiscard]] QImage overlayOf(const pores::Measurement& measured);

}  // namespace gyeol::ui

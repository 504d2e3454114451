#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace gyeol::ui {

/// A photograph as it is kept: upright, at most 1,600 pixels long and about 300 KB, with nothing in the file but the picture: no place, no
/// camera, no name.
struct PreparedPhotograph {
    QByteArray jpeg;
    std::optional<QDateTime> taken;  ///< by the camera's own clock; none where the file does not say
};

inline constexpr int longestSide = 1600;      ///< pixels
inline constexpr int mostBytes = 300 * 1024;  ///< aimed at

/// Makes a photograph of a file's bytes: JPEG and PNG, HEIC where Qt has a plugin for it. Nothing where it is no such picture, or one so
/// huge that Qt refuses to hold it. The same bytes give the same photograph.
[[nodiscard]] std::optional<PreparedPhotograph> preparePhotograph(const QByteArray& bytes);

/// When the camera says that it took the picture (EXIF DateTimeOriginal); of a JPEG alone.
[[nodiscard]] std::optional<QDateTime> takenAt(const QByteArray& bytes);

}  // namespace gyeol::ui

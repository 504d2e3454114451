#pragma once

#include "diary/diary.h"

#include <QByteArray>
#include <QImage>

#include <filesystem>
#include <string>

namespace gyeol::test {

/// A diary after twelve weeks of somebody's life up to `today`: check-ins with gaps, redness after most evenings of the toner, hydration
/// that grows, sessions that were done, moved, skipped and missed, a laser six weeks ago. `like` gives person and shelf.
[[nodiscard]] diary::Diary livedDiary(diary::Diary like, Date today);

/// A piece of skin as a camera might see it: pores, a flush, and more light or less. 1 is the least flushed.
[[nodiscard]] QImage skinPicture(int flush, QSize size = QSize(1200, 900));

/// The JPEG of an image with EXIF beside it, as a camera writes it: the orientation (1 to 8), the day ("2026:10:03 09:30:00") and a place.
[[nodiscard]] QByteArray cameraJpeg(const QImage& image, int orientation, const QByteArray& taken);
/// What the place of `cameraJpeg` is written as.
inline constexpr const char* cameraPlace = "37 33 58.5 N Seoul";

/// Writes a camera's file into a folder and returns its path.
[[nodiscard]] std::filesystem::path cameraFile(const std::filesystem::path& folder, const std::string& name, const QByteArray& bytes);

}  // namespace gyeol::test

#pragma once

#include "base/result.h"

#include <QPainter>
#include <QSize>

#include <filesystem>
#include <functional>

namespace gyeol::ui {

/// Draws on the painter, into the rectangle.
using Drawing = std::function<void(QPainter& painter, const QRectF& target)>;

/// Writes a drawing of that size as a PNG, at twice the resolution of the screen, or as an SVG; as a whole or not at all.
[[nodiscard]] Result<void> savePng(const Drawing& drawing, QSize size, const std::filesystem::path& path);
[[nodiscard]] Result<void> saveSvg(const Drawing& drawing, QSize size, const QString& title, const std::filesystem::path& path);

}  // namespace gyeol::ui

#pragma once

#include <QPainter>

#include <functional>

namespace gyeol::ui {

/// Draws what looks the same every time from the picture of its first time: a board under the hand is painted for each move of the pointer,
/// and most of it is text that has been laid out and borders that have been smoothed already.
/// `key` names everything that the picture depends on but its size, the font and the device's scale. `margin` is what is drawn outside
/// `area`, in pixels. Where the device's pixels do not lie on whole units (a scale of 125 %), it is drawn anew.
void paintOnce(QPainter& painter, const QRectF& area, int margin, const QString& key,
               const std::function<void(QPainter&, const QRectF&)>& paint);

}  // namespace gyeol::ui

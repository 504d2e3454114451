#pragma once

#include "ui/commands/diary_desk.h"

#include <QCache>
#include <QImage>
#include <QPixmap>

namespace gyeol::ui {

/// The photographs of the open diary as pictures, the last ones kept at hand. A photograph's name is its content: what is kept is never
/// stale.
class Pictures {
public:
    explicit Pictures(DiaryDesk& desk);

    /// Null where the photograph is not there any more, or is damaged.
    [[nodiscard]] QImage of(const std::string& file);
    /// The same, cut to a square of that side, for a screen of that many pixels a point.
    [[nodiscard]] QPixmap square(const std::string& file, int side, qreal ratio);

private:
    DiaryDesk& desk_;
    QCache<QString, QImage> kept_;
};

}  // namespace gyeol::ui

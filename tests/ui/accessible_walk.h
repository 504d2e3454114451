#pragma once

#include <QStringList>
#include <QWidget>

namespace gyeol::test {

/// What a screen reader meets on its way through a widget.
struct Walk {
    QStringList nameless;  ///< the paths of enabled controls, and of whatever takes keys, that have no name
    int controls = 0;
};

/// Walks everything in sight that a screen reader sees of a widget and what is in it.
[[nodiscard]] Walk walkAccessible(QWidget& widget);

}  // namespace gyeol::test

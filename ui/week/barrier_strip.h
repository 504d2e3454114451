#pragma once

#include "ui/models/week_sheet.h"
#include "ui/theme.h"

#include <QWidget>

class QHeaderView;
class QPainter;
class QPainterPath;
class QPen;

namespace gyeol::ui {

/// The barrier load day by day under the head of the board, with the ceiling below which exfoliation may come again.
/// Days before today are drawn solid, the planned ones lighter. A model, no measurement.
class BarrierStrip : public QWidget {
    Q_OBJECT

public:
    static constexpr int preferredHeight = 62;

    /// Its columns are those of `columns`, in whose viewport it lies.
    BarrierStrip(const Theme& theme, const QHeaderView& columns, QWidget* parent);

    void showLoad(const WeekSheet& sheet);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The line over the columns [from, to).
    [[nodiscard]] QPainterPath curve(int from, int to) const;
    void paintCurve(QPainter& painter, const QPainterPath& line, const QPen& pen, const QColor& fill) const;
    [[nodiscard]] double heightOf(double load) const;

    const Theme& theme_;
    const QHeaderView& columns_;
    WeekLoad load_;
    int pastColumns_ = 0;  ///< columns before today
    int today_ = -1;
};

}  // namespace gyeol::ui

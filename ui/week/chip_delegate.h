#pragma once

#include "ui/models/week_model.h"
#include "ui/theme.h"
#include "ui/week/chip_painter.h"

#include <QStyledItemDelegate>

#include <optional>

namespace gyeol::ui {

class ChipSlides;

/// Paints the cells of the board, and turns a click on a chip's ring or a double click into a wish to tick.
class ChipDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Both outlive the delegate. Chips that are on their way are left out: the board draws them where they are.
    ChipDelegate(const Theme& theme, const ChipSlides& slides, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What the chip of a cell is drawn from. Requires that a session stands there.
    [[nodiscard]] Chip chipOf(const WeekModel& model, const QModelIndex& index) const;
    /// A day of a patch test, or the first use after it. Requires that one is shown there.
    [[nodiscard]] Chip patchChipOf(const WeekModel& model, const QModelIndex& index) const;
    /// A chip by itself, in a rectangle; `under` is its second line.
    void paintLoose(QPainter& painter, const QRectF& chip, const WeekModel& model, int row, const WeekCell& cell,
                    const QString& under = {}) const;

    /// The column over which a chip is held; none while none is.
    void setHeld(std::optional<int> column) { held_ = column; }

    /// Where the chip stands in its cell.
    [[nodiscard]] static QRectF chipRect(const QRect& cell);

signals:
    void tickWished(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;

private:
    void paintGround(QPainter& painter, const QRect& rect, const WeekCell* cell, bool hatched) const;
    /// A cell of the row whose chip is in a hand.
    void paintAnswered(QPainter& painter, const QRect& rect, const WeekModel& model, const QModelIndex& index,
                       const CellAnswer& answer) const;

    const Theme& theme_;
    const ChipSlides& slides_;
    std::optional<int> held_;
};

}  // namespace gyeol::ui

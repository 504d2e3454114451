#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace gyeol::ui {

/// Paints the cells of the board, and turns a click on a chip's ring or a double click into a wish to tick.
class ChipDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ChipDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the chip stands in its cell.
    [[nodiscard]] static QRectF chipRect(const QRect& cell);

signals:
    void tickWished(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;

private:
    const Theme& theme_;
};

}  // namespace gyeol::ui

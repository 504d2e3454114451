#pragma once

#include "ui/shelf/shelf_proxy.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace gyeol::ui {

/// Draws a row of the shelf: its place in the colour of its kind, name and kind under each other, and at the right what is to be said of
/// it.
class ShelfDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ShelfDelegate(const ShelfProxy& proxy, const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ShelfProxy& proxy_;
    const Theme& theme_;
};

}  // namespace gyeol::ui

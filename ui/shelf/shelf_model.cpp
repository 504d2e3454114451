#include "ui/shelf/shelf_model.h"

#include <algorithm>

namespace gyeol::ui {

void ShelfModel::setRows(std::vector<ShelfRow> rows) {
    const bool same = std::ranges::equal(
        rows, rows_, {}, [](const ShelfRow& row) { return row.item.id; }, [](const ShelfRow& row) { return row.item.id; });
    if (!same) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] != rows_[i]) {
            rows_[i] = std::move(rows[i]);
            const QModelIndex changed = index(static_cast<int>(i));
            emit dataChanged(changed, changed);
        }
    }
}

const ShelfRow* ShelfModel::rowAt(const QModelIndex& index) const {
    const bool there = index.isValid() && index.model() == this && index.row() < static_cast<int>(rows_.size());
    return there ? &rows_[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex ShelfModel::indexOf(const diary::TreatmentId& id) const {
    const auto found = std::ranges::find(rows_, id, [](const ShelfRow& row) { return row.item.id; });
    return found == rows_.end() ? QModelIndex() : index(static_cast<int>(found - rows_.begin()));
}

int ShelfModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ShelfModel::data(const QModelIndex& index, int role) const {
    const ShelfRow* row = rowAt(index);
    if (row == nullptr) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return row->name;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return row->spoken;
        default:
            return {};
    }
}

}  // namespace gyeol::ui

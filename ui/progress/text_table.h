#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace gyeol::ui {

/// A table of words that are ready: what a chart shows, for the keyboard and for who does not see it.
class TextTable : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Content {
        QStringList heads;
        std::vector<QStringList> rows;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(Content content) {
        beginResetModel();
        content_ = std::move(content);
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(content_.rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(content_.heads.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)) {
            return {};
        }
        const QString text = content_.rows[static_cast<std::size_t>(index.row())].value(index.column());
        // A reader says where it is: a cell alone is only "mild".
        return role == Qt::AccessibleTextRole && index.column() > 0 ? content_.heads.value(index.column()) + QStringLiteral(": ") + text
                                                                    : text;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(content_.heads.value(section)) : QVariant();
    }

private:
    Content content_;
};

}  // namespace gyeol::ui

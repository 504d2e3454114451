#pragma once

#include "diary/diary.h"
#include "service/shelf_view.h"
#include "wording/wording.h"

#include <QAbstractListModel>

#include <vector>

namespace gyeol::ui {

/// A treatment as a row of the list shows it.
struct ShelfRow {
    service::ShelfItem item;
    diary::TreatmentKind kind = diary::TreatmentKind::other;
    int place = 0;     ///< on the shelf, from 1; counted among what is on it, or off it
    QString name;      ///< the person's own, else the kind's
    QString detail;    ///< "Acid toner · AHA 7 %, pH 3.6"
    QString badge;     ///< what is to be said of it in a word or two; empty where nothing is
    QString spoken;    ///< all of it, for who does not see it
    QString haystack;  ///< what a search looks through, folded
    friend bool operator==(const ShelfRow&, const ShelfRow&) = default;
};

/// The shelf as a list, in the shelf's order.
class ShelfModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Shows rows. Where the same treatments stand in the same order, only what changed is told.
    void setRows(std::vector<ShelfRow> rows);
    [[nodiscard]] const std::vector<ShelfRow>& rows() const { return rows_; }
    /// The row of an index of this model; null where it is none.
    [[nodiscard]] const ShelfRow* rowAt(const QModelIndex& index) const;
    /// The index of a treatment; invalid where it is not there.
    [[nodiscard]] QModelIndex indexOf(const diary::TreatmentId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ShelfRow> rows_;
};

}  // namespace gyeol::ui

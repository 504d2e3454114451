#pragma once

#include "ui/shelf/shelf_model.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace gyeol::ui {

/// In what order the list stands, and which of it.
enum class ShelfOrder { urgency, shelf, expiry, kind, name };
enum class ShelfFilter { onShelf, wantsALook, testing, notBegun, expiring, offShelf, all };

/// The part of the shelf that a person looks at, sorted as they want it. What stands equal keeps the shelf's order.
class ShelfProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ShelfProxy(QObject* parent = nullptr);

    void setOrder(ShelfOrder order);
    void setFilter(ShelfFilter filter);
    /// Only treatments of a kind; none: of all.
    void setKind(std::optional<diary::TreatmentKind> kind);
    /// Only what holds every word of the text: name, brand, kind, ingredients.
    void setText(const QString& text);

    [[nodiscard]] ShelfOrder order() const { return order_; }
    [[nodiscard]] ShelfFilter filter() const { return filter_; }
    [[nodiscard]] const ShelfRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] ShelfModel& shelf() const { return *static_cast<ShelfModel*>(sourceModel()); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    ShelfOrder order_ = ShelfOrder::urgency;
    ShelfFilter filter_ = ShelfFilter::onShelf;
    std::optional<diary::TreatmentKind> kind_;
    QStringList words_;
};

}  // namespace gyeol::ui

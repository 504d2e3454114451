#include "ui/shelf/shelf_proxy.h"

#include "rulebook/resolve.h"

#include <algorithm>
#include <tuple>

namespace gyeol::ui {
namespace {

using service::ShelfState;

bool passes(const service::ShelfItem& item, ShelfFilter filter) {
    const bool on = item.state != ShelfState::retired;
    switch (filter) {
        case ShelfFilter::onShelf:
            return on;
        case ShelfFilter::offShelf:
            return !on;
        case ShelfFilter::wantsALook:
            return item.state == ShelfState::expired || item.state == ShelfState::patchOver || item.expiresSoon;
        case ShelfFilter::testing:
            return item.state == ShelfState::patchDue || item.state == ShelfState::patchRunning || item.state == ShelfState::patchOver ||
                   item.state == ShelfState::patchFailed;
        case ShelfFilter::notBegun:
            return on && !item.begun && item.state != ShelfState::inUse;
        case ShelfFilter::expiring:
            return on && item.expires.has_value();
        case ShelfFilter::all:
            break;
    }
    return true;
}

}  // namespace

ShelfProxy::ShelfProxy(QObject* parent) : QSortFilterProxyModel(parent) {
    setDynamicSortFilter(true);
    sort(0);
}

void ShelfProxy::setOrder(ShelfOrder order) {
    order_ = order;
    invalidate();
    sort(0);
}

void ShelfProxy::setFilter(ShelfFilter filter) {
    filter_ = filter;
    invalidateFilter();
}

void ShelfProxy::setKind(std::optional<diary::TreatmentKind> kind) {
    kind_ = kind;
    invalidateFilter();
}

void ShelfProxy::setText(const QString& text) {
    words_ = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

const ShelfRow* ShelfProxy::rowAt(const QModelIndex& index) const {
    return shelf().rowAt(mapToSource(index));
}

bool ShelfProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const ShelfRow* at = shelf().rowAt(sourceModel()->index(row, 0, parent));
    return at != nullptr && passes(at->item, filter_) && (!kind_ || at->kind == *kind_) &&
           std::ranges::all_of(words_, [at](const QString& word) { return at->haystack.contains(word); });
}

bool ShelfProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const ShelfRow &a = *shelf().rowAt(left), &b = *shelf().rowAt(right);
    const auto place = [&] { return left.row() < right.row(); };
    const auto day = [](const ShelfRow& row) { return row.item.expires.value_or(Date::max()); };
    switch (order_) {
        case ShelfOrder::urgency: {
            // Of what expires, the first to do so stands first.
            const auto key = [&](const ShelfRow& row) {
                const int urgency = service::urgencyOf(row.item);
                const bool dated = row.item.expiresSoon || row.item.state == ShelfState::expired;
                return std::tuple(urgency, dated ? day(row) : Date::max());
            };
            return key(a) != key(b) ? key(a) < key(b) : place();
        }
        case ShelfOrder::expiry:
            return day(a) != day(b) ? day(a) < day(b) : place();
        case ShelfOrder::kind: {
            const int first = rulebook::applicationOrder(a.kind), second = rulebook::applicationOrder(b.kind);
            return first != second ? first < second : a.kind != b.kind ? a.kind < b.kind : place();
        }
        case ShelfOrder::name: {
            const int order = QString::localeAwareCompare(a.name, b.name);
            return order != 0 ? order < 0 : place();
        }
        case ShelfOrder::shelf:
            break;
    }
    return place();
}

}  // namespace gyeol::ui

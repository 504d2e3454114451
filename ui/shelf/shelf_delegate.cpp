#include "ui/shelf/shelf_delegate.h"

#include <QPainter>

namespace gyeol::ui {
namespace {

constexpr int margin = 10, gap = 12, padding = 8;

QFont lineFont(const QFont& base, int pixels, QFont::Weight weight) {
    QFont font = base;
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

struct Fonts {
    explicit Fonts(const QFont& base)
        : name(lineFont(base, 13, QFont::DemiBold)),
          detail(lineFont(base, 12, QFont::Normal)),
          badge(lineFont(base, 11, QFont::DemiBold)) {}
    QFont name, detail, badge;
};

bool isGrave(const service::ShelfItem& item) {
    return item.state == service::ShelfState::expired || item.state == service::ShelfState::patchFailed;
}

bool asks(const service::ShelfItem& item) {
    return item.expiresSoon || item.state == service::ShelfState::patchOver || item.state == service::ShelfState::patchDue;
}

}  // namespace

ShelfDelegate::ShelfDelegate(const ShelfProxy& proxy, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), proxy_(proxy), theme_(theme) {}

QSize ShelfDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    const Fonts fonts(option.font);
    return {160, QFontMetrics(fonts.name).height() + QFontMetrics(fonts.detail).height() + 2 * margin + 2};
}

void ShelfDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const ShelfRow* row = proxy_.rowAt(index);
    if (row == nullptr) {
        return;
    }
    const Colours& colours = theme_.colours();
    const Fonts fonts(option.font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        const bool ringed = selected && option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(selected ? QPen(colours.accent, ringed ? 2 : 1) : QPen(Qt::NoPen));
        painter->setBrush(selected ? colours.accentTint : colours.buttonHover);
        painter->drawRoundedRect(frame, 9, 9);
    }
    const bool retired = row->item.state == service::ShelfState::retired;
    const ChipColours chip = theme_.chip(row->kind);
    const qreal side = frame.height() - 2 * padding;
    const QRectF place(frame.left() + padding, frame.top() + padding, side, side);
    painter->setPen(Qt::NoPen);
    painter->setBrush(retired ? colours.lineSoft : chip.fill);
    painter->drawRoundedRect(place, 8, 8);
    painter->setPen(retired ? colours.textSoft : chip.ink);
    painter->setFont(fonts.name);
    painter->drawText(place, Qt::AlignCenter, QString::number(row->place));

    qreal right = frame.right() - padding;
    const QFontMetricsF badgeMetrics(fonts.badge);
    if (!row->badge.isEmpty()) {
        const qreal width = badgeMetrics.horizontalAdvance(row->badge) + 14;
        const QRectF pill(right - width, place.top() - 1, width, badgeMetrics.height() + 4);
        const bool grave = isGrave(row->item), asking = asks(row->item);
        painter->setPen(Qt::NoPen);
        painter->setBrush(grave ? colours.worseTint : asking ? colours.cautionTint : colours.lineSoft);
        painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter->setPen(grave ? colours.worse : asking ? colours.caution : colours.textSoft);
        painter->setFont(fonts.badge);
        painter->drawText(pill, Qt::AlignCenter, row->badge);
        right = pill.left() - 6;
    }
    const qreal left = place.right() + gap;
    const QFontMetricsF nameMetrics(fonts.name), detailMetrics(fonts.detail);
    const qreal top = frame.center().y() - (nameMetrics.height() + detailMetrics.height() + 2) / 2;
    painter->setFont(fonts.name);
    painter->setPen(retired ? colours.textSoft : colours.text);
    painter->drawText(QRectF(left, top, right - left, nameMetrics.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                      nameMetrics.elidedText(row->name, Qt::ElideRight, right - left));
    const qreal room = frame.right() - padding - left;
    painter->setFont(fonts.detail);
    painter->setPen(colours.textSoft);
    painter->drawText(QRectF(left, top + nameMetrics.height() + 2, room, detailMetrics.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                      detailMetrics.elidedText(row->detail, Qt::ElideRight, room));
    painter->restore();
}

}  // namespace gyeol::ui

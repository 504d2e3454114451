#include "ui/week/chip_delegate.h"

#include "ui/models/week_model.h"
#include "ui/week/chip_painter.h"

#include <QMouseEvent>
#include <QPainter>

namespace gyeol::ui {
namespace {

/// The cell that has the keyboard: a ring around it, round like the chip.
void paintSelection(QPainter& painter, const QRectF& cell, const Colours& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), 10, 10);
    painter.restore();
}

}  // namespace

ChipDelegate::ChipDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

QRectF ChipDelegate::chipRect(const QRect& cell) {
    const double side = cell.width() < 90 ? 3 : 6;
    return QRectF(cell).adjusted(side, 5, -side, -6);
}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const WeekModel*>(index.model());
    if (model == nullptr) {
        return;
    }
    const Colours& colours = theme_.colours();
    const WeekCell* cell = model->cellAt(index);
    if (cell != nullptr) {
        if (cell->banded) {
            paintClosed(*painter, QRectF(option.rect).adjusted(0, 2, 0, -3), Ground::recovery, colours);
        } else if (cell->state == CellState::closed) {
            paintClosed(*painter, QRectF(option.rect).adjusted(0, 2, 0, -3), Ground::closed, colours);
        }
    }
    painter->setPen(cell == nullptr ? colours.line : colours.lineSoft);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (cell == nullptr) {
        return;
    }
    const QRectF chip = chipRect(option.rect);
    if (hasSession(cell->state)) {
        Chip what;
        what.cell = *cell;
        if (cell->state == CellState::proposed && !model->rowAt(index.row())->index) {
            what.cell.state = CellState::kept;  // a step of every day is nobody's proposal
        }
        what.colours = theme_.chip(model->rowAt(index.row())->kind);
        what.text = index.data(Qt::DisplayRole).toString();
        what.calmText = tr("if calm");
        const bool waits = cell->state == CellState::proposed || cell->state == CellState::kept;
        what.ring = waits && model->isTickable(index) ? TickRing::open : TickRing::none;
        painter->setFont(option.font);
        paintChip(*painter, chip, what, colours);
    }
    if ((option.state & QStyle::State_Selected) != 0) {
        paintSelection(*painter, option.rect, colours);
    }
}

bool ChipDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* week = qobject_cast<const WeekModel*>(model);
    const WeekCell* cell = week == nullptr ? nullptr : week->cellAt(index);
    if (cell == nullptr || !hasSession(cell->state) || !week->isTickable(index)) {
        return false;
    }
    const auto* mouse = dynamic_cast<const QMouseEvent*>(event);
    if (mouse == nullptr || mouse->button() != Qt::LeftButton) {
        return false;
    }
    const QRectF chip = chipRect(option.rect);
    const bool onRing = event->type() == QEvent::MouseButtonRelease && tickArea(chip).contains(mouse->position());
    const bool twice =
        event->type() == QEvent::MouseButtonDblClick && chip.contains(mouse->position()) && !tickArea(chip).contains(mouse->position());
    if (onRing || twice) {
        emit tickWished(index);
        return true;
    }
    return false;
}

}  // namespace gyeol::ui

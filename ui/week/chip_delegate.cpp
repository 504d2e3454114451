#include "ui/week/chip_delegate.h"

#include "ui/week/answer_painter.h"
#include "ui/week/chip_painter.h"
#include "ui/week/chip_slides.h"

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

ChipDelegate::ChipDelegate(const Theme& theme, const ChipSlides& slides, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme), slides_(slides) {}

QRectF ChipDelegate::chipRect(const QRect& cell) {
    const double side = cell.width() < 90 ? 3 : 6;
    return QRectF(cell).adjusted(side, 5, -side, -6);
}

void ChipDelegate::paintGround(QPainter& painter, const QRect& rect, const WeekCell* cell, bool hatched) const {
    const Colours& colours = theme_.colours();
    if (cell != nullptr) {
        if (cell->banded) {
            paintClosed(painter, QRectF(rect).adjusted(0, 2, 0, -3), Ground::recovery, colours);
        } else if (hatched) {
            paintClosed(painter, QRectF(rect).adjusted(0, 2, 0, -3), Ground::closed, colours);
        }
    }
    painter.setPen(cell == nullptr ? colours.line : colours.lineSoft);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

void ChipDelegate::paintLoose(QPainter& painter, const QRectF& chip, const WeekModel& model, int row, const WeekCell& cell,
                              const QString& under) const {
    const WeekRow& of = *model.rowAt(row);
    Chip what;
    what.cell = cell;
    what.colours = theme_.chip(of.kind);
    what.text = model.chipText(of, cell);
    what.under = under;
    paintChip(painter, chip, what, theme_.colours());
}

void ChipDelegate::paintAnswered(QPainter& painter, const QRect& rect, const WeekModel& model, const QModelIndex& index,
                                 const CellAnswer& answer) const {
    const Colours& colours = theme_.colours();
    const bool held = held_ == index.column();
    const WeekCell& cell = *model.cellAt(index);
    const bool stands = cell.state == CellState::proposed || cell.state == CellState::kept || cell.state == CellState::done;
    const bool home = answer.kind == CellAnswer::Kind::home;
    if (stands && !(home && held_ && !held)) {
        Chip what;
        what.cell = cell;
        what.cell.pinned = cell.pinned || (held && !home);
        what.colours = theme_.chip(model.rowAt(index.row())->kind);
        what.text = model.chipText(*model.rowAt(index.row()), cell);
        what.under = answer.word;
        paintChip(painter, chipRect(rect), what, colours);
    } else {
        paintAnswer(painter, chipRect(rect), answer, held, colours);
    }
    if (held) {
        paintHeld(painter, rect, answer.kind != CellAnswer::Kind::closed, colours);
    }
}

Chip ChipDelegate::chipOf(const WeekModel& model, const QModelIndex& index) const {
    const WeekRow& row = *model.rowAt(index.row());
    Chip chip;
    chip.cell = *model.cellAt(index);
    if (chip.cell.state == CellState::proposed && !row.index) {
        chip.cell.state = CellState::kept;  // a step of every day is nobody's proposal
    }
    chip.quiet = !row.index;
    chip.colours = theme_.chip(row.kind);
    chip.text = index.data(Qt::DisplayRole).toString();
    chip.under = model.chipUnder(index);
    const bool waits = chip.cell.state == CellState::proposed || chip.cell.state == CellState::kept;
    chip.ring = waits && model.isTickable(index) ? TickRing::open : TickRing::none;
    return chip;
}

Chip ChipDelegate::patchChipOf(const WeekModel& model, const QModelIndex& index) const {
    const Colours& colours = theme_.colours();
    Chip chip;
    chip.cell.state = model.isFirstUse(index) ? CellState::proposed : CellState::kept;
    chip.cell.ifCalm = model.isFirstUse(index);
    chip.colours = model.isFirstUse(index) ? theme_.chip(model.rowAt(index.row())->kind) : ChipColours{colours.lineSoft, colours.textSoft};
    chip.text = index.data(Qt::DisplayRole).toString();
    chip.under = model.chipUnder(index);
    return chip;
}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const WeekModel*>(index.model());
    if (model == nullptr) {
        return;
    }
    const WeekCell* cell = model->cellAt(index);
    painter->setFont(option.font);
    if (const CellAnswer* answer = cell == nullptr ? nullptr : model->answerAt(index)) {
        paintGround(*painter, option.rect, cell, answer->kind == CellAnswer::Kind::closed);
        paintAnswered(*painter, option.rect, *model, index, *answer);
        return;
    }
    const bool patch = model->isPatchDay(index);
    paintGround(*painter, option.rect, cell, cell != nullptr && cell->state == CellState::closed && !patch);
    if (cell == nullptr) {
        return;
    }
    if (patch) {
        paintChip(*painter, chipRect(option.rect), patchChipOf(*model, index), theme_.colours());
    }
    if (hasSession(cell->state) && !slides_.isOnItsWay(index.row(), index.column())) {
        paintChip(*painter, chipRect(option.rect), chipOf(*model, index), theme_.colours());
    }
    if ((option.state & QStyle::State_Selected) != 0 && model->answers() == nullptr) {
        paintSelection(*painter, option.rect, theme_.colours());
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

// A chip in a person's hand: how mouse and keys drive the one machine that carries it.
#include "ui/week/week_board.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace gyeol::ui {
namespace {

/// So far outside the board a chip may be held and still mean a column.
constexpr int reach = 48;

bool isArrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home ||
           key == Qt::Key_End;
}

}  // namespace

void WeekBoard::pickUpCurrent() {
    if (!carrying_.isCarrying() && model_.isMovable(currentIndex())) {
        carrying_.pickUp({currentIndex().row(), currentIndex().column()});
    }
}

std::optional<int> WeekBoard::columnUnder(QPoint at) const {
    if (!viewport()->rect().adjusted(-reach, -reach, reach, reach).contains(at)) {
        return std::nullopt;
    }
    return columnAt(std::clamp(at.x(), 0, viewport()->width() - 1));
}

bool WeekBoard::event(QEvent* event) {
    // While a chip is in the hand every key is the hand's: no shortcut of a menu is in the way.
    if (event->type() == QEvent::ShortcutOverride && carrying_.isCarrying()) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void WeekBoard::mousePressEvent(QMouseEvent* event) {
    if (carrying_.isCarrying()) {
        carrying_.putBack();  // another button, or the mouse while the keys carry
        return;
    }
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && model_.isMovable(index)) {
        carrying_.press({index.row(), index.column()}, event->pos(), visualRect(index).center());
    }
}

void WeekBoard::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) != 0 && (carrying_.isPressed() || carrying_.isCarrying())) {
        carrying_.pointTo(event->pos(), columnUnder(event->pos()), QApplication::startDragDistance());
        return;
    }
    QTableView::mouseMoveEvent(event);
}

void WeekBoard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        carrying_.pointTo(event->pos(), columnUnder(event->pos()), QApplication::startDragDistance());
        if (carrying_.release()) {
            return;
        }
    }
    QTableView::mouseReleaseEvent(event);
}

void WeekBoard::keyPressEvent(QKeyEvent* event) {
    if (carrying_.isCarrying()) {
        carryByKey(event);
        return;
    }
    if (!currentIndex().isValid() && isArrow(event->key())) {
        selectFirst();  // Qt would begin in the first row, which is a heading and takes no keys
        return;
    }
    QTableView::keyPressEvent(event);
}

void WeekBoard::selectFirst() {
    const int today = daysBetween(model_.sheet().from, model_.sheet().today);
    for (int row = 0; row < model_.rowCount() && !currentIndex().isValid(); ++row) {
        select(row, today < model_.columnCount() ? std::max(today, 0) : 0);
    }
}

void WeekBoard::carryByKey(QKeyEvent* event) {
    const int today = std::max(0, daysBetween(model_.sheet().from, model_.sheet().today));
    const int last = model_.columnCount() - 1;
    const int at = carrying_.target().value_or(carrying_.home().column);
    const bool byKeys = carrying_.means() == Carrying::Means::keys;
    switch (event->key()) {
        case Qt::Key_Escape:
            carrying_.putBack();
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
        case Qt::Key_M:
            if (byKeys) {
                carrying_.drop();
            }
            break;
        case Qt::Key_Left:
        case Qt::Key_Right:
            if (byKeys) {
                carrying_.hold(std::clamp(at + (event->key() == Qt::Key_Left ? -1 : 1), today, last));
            }
            break;
        case Qt::Key_Home:
        case Qt::Key_End:
            if (byKeys) {
                carrying_.hold(event->key() == Qt::Key_Home ? today : last);
            }
            break;
        default:
            break;
    }
    event->accept();
}

void WeekBoard::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason) {
        carrying_.putBack();
    }
    QTableView::focusOutEvent(event);
}

}  // namespace gyeol::ui

#include "ui/widgets/told.h"

namespace gyeol::ui {

Told::Told(QWidget* parent) : QScrollArea(parent), column_(nullptr) {
    setObjectName(QStringLiteral("consequenceScroll"));
    auto* inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("told"));
    column_ = new QVBoxLayout(inside);
    column_->setContentsMargins(0, 0, 4, 0);
    column_->setSpacing(12);
    column_->addStretch(1);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void Told::add(QLabel* words) {
    words->setWordWrap(true);
    column_->insertWidget(column_->count() - 1, words);
}

}  // namespace gyeol::ui

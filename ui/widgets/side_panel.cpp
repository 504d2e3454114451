#include "ui/widgets/side_panel.h"

#include <QScrollArea>

namespace gyeol::ui {

namespace {

constexpr int panelWidth = 268;

}  // namespace

SidePanel::SidePanel(const QString& name, QWidget* parent)
    : QWidget(parent),
      card_(new QFrame(this)),
      caption_(makeText("caption", card_)),
      title_(makeText("cardTitle", card_)),
      column_(new QVBoxLayout(card_)),
      words_(nullptr) {
    card_->setObjectName(name);
    card_->setProperty("role", QStringLiteral("card"));
    card_->setFixedWidth(panelWidth);
    auto* scroll = new QScrollArea(card_);
    scroll->setObjectName(QStringLiteral("consequenceScroll"));
    auto* told = new QWidget(scroll);
    told->setObjectName(QStringLiteral("told"));
    words_ = new QVBoxLayout(told);
    words_->setContentsMargins(0, 0, 4, 0);
    words_->setSpacing(12);
    words_->addStretch(1);
    scroll->setWidget(told);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column_->setContentsMargins(18, 16, 18, 18);
    column_->setSpacing(9);
    column_->addWidget(caption_);
    column_->addWidget(title_);
    column_->addWidget(scroll, 1);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 24, 0, 0);
    around->addWidget(card_);
}

void SidePanel::addWords(QLabel* words) {
    words->setWordWrap(true);
    words_->insertWidget(words_->count() - 1, words);
}

void SidePanel::addButton(QPushButton* button) {
    column_->addWidget(button);
}

}  // namespace gyeol::ui

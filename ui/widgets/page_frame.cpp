#include "ui/widgets/page_frame.h"

namespace gyeol::ui {

void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            // Out of sight and out of the way of Tab at once, though it may be the one that asked for this.
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clear(inner);
        }
        delete item;
    }
}

Card::Card(const QString& name, QWidget* parent) : QFrame(parent), title_(makeText("cardTitle", this)), body_(new QVBoxLayout) {
    setObjectName(name);
    setProperty("role", QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 20);
    layout->setSpacing(12);
    layout->addWidget(title_);
    layout->addLayout(body_);
    body_->setSpacing(10);
    title_->hide();
}

void Card::setTitle(const QString& title) {
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

PageFrame::PageFrame(QWidget* parent, int width)
    : QWidget(parent),
      title_(makeText("pageTitle", this)),
      lead_(makeText("pageLead", this)),
      head_(new QHBoxLayout),
      scroll_(new QScrollArea(this)),
      column_(new QVBoxLayout) {
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title_);
    words->addWidget(lead_);
    lead_->hide();
    head_->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(words, 1);
    top->addLayout(head_);
    auto* cards = new QVBoxLayout;
    cards->setSpacing(0);
    column_->setSpacing(14);
    cards->addLayout(top);
    cards->addSpacing(18);
    cards->addLayout(column_);
    cards->addStretch(1);

    auto* inside = new QWidget(scroll_);
    inside->setObjectName(QStringLiteral("pageInside"));
    auto* middle = new QWidget(inside);
    middle->setMaximumWidth(width);
    middle->setLayout(cards);
    cards->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(28, 24, 28, 28);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    scroll_->setObjectName(QStringLiteral("pageScroll"));
    scroll_->setWidget(inside);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll_);
}

void PageFrame::setTitle(const QString& title) {
    title_->setText(title);
}

void PageFrame::setLead(const QString& lead) {
    lead_->setText(lead);
    lead_->setVisible(!lead.isEmpty());
}

Card* PageFrame::addCard(const QString& name) {
    auto* card = new Card(name, this);
    column_->addWidget(card);
    return card;
}

}  // namespace gyeol::ui

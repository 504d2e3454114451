#include "ui/week/week_page.h"

#include "ui/widgets/texts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace gyeol::ui {

void WeekPage::buildLayout() {
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("boardCard"));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(board_, 1);
    inside->addWidget(buildInvitation(card));

    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(heading_);
    titles->addWidget(subline_);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 0, 0);
    top->addLayout(titles, 1);
    QWidget* toolbar = buildToolbar();
    top->addWidget(toolbar, 0, Qt::AlignVCenter);
    footer_->setWordWrap(true);
    footer_->setContentsMargins(8, 0, 0, 0);
    footer_->setMinimumHeight(20);

    // Names may be cut on a narrow window, buttons never.
    for (QLabel* title : {heading_, subline_, static_cast<QLabel*>(footer_)}) {
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(16, 20, 16, 12);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(12);
    layout->addLayout(top, 0, 0);
    layout->addWidget(card, 1, 0);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(12);
    beside->addWidget(changes_);
    beside->addWidget(why_, 1);
    layout->addLayout(beside, 1, 1);
    layout->addWidget(footer_, 2, 0, 1, 2);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    for (QFrame* panel : {static_cast<QFrame*>(changes_), static_cast<QFrame*>(why_)}) {
        panel->setMinimumWidth(230);
        panel->setMaximumWidth(330);
    }
    changes_->hide();
    // The tab order follows the eye: the buttons above, the board, what explains it.
    QWidget* before = toolbar;
    for (QToolButton* button : toolbar->findChildren<QToolButton*>()) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, board_);
    setTabOrder(board_, toShelf_);
    before = toShelf_;
    for (QWidget* stop : changes_->tabStops()) {
        setTabOrder(before, stop);
        before = stop;
    }
    setTabOrder(before, why_);
}

QWidget* WeekPage::buildInvitation(QWidget* card) {
    invitation_ = new QWidget(card);
    invitation_->setObjectName(QStringLiteral("weekInvitation"));
    invitationWords_ = makeText("body", invitation_);
    toShelf_ = new QPushButton(invitation_);
    toShelf_->setObjectName(QStringLiteral("weekToShelf"));
    toShelf_->setProperty("kind", QStringLiteral("primary"));
    auto* row = new QHBoxLayout(invitation_);
    row->setContentsMargins(20, 14, 20, 14);
    row->setSpacing(16);
    row->addWidget(invitationWords_, 1);
    row->addWidget(toShelf_);
    invitation_->hide();
    connect(toShelf_, &QPushButton::clicked, this, [this] { emit pageWished(QStringLiteral("shelf")); });
    return invitation_;
}

QWidget* WeekPage::buildToolbar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QAction* action : {actions_->previous, actions_->today, actions_->next, actions_->replan, actions_->keep}) {
        QToolButton* button = WeekActions::makeButton(action, "button_", bar);
        button->setFocusPolicy(Qt::StrongFocus);
        if (action == actions_->replan) {
            row->addSpacing(6);
        }
        row->addWidget(button);
    }
    return bar;
}

}  // namespace gyeol::ui

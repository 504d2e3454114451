#include "ui/widgets/side_panel.h"

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
      told_(new Told(card_)) {
    card_->setObjectName(name);
    card_->setProperty("role", QStringLiteral("card"));
    card_->setFixedWidth(panelWidth);
    column_->setContentsMargins(18, 16, 18, 18);
    column_->setSpacing(9);
    column_->addWidget(caption_);
    column_->addWidget(title_);
    column_->addWidget(told_, 1);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 24, 0, 0);
    around->addWidget(card_);
}

void SidePanel::addButton(QPushButton* button) {
    column_->addWidget(button);
}

}  // namespace gyeol::ui

#include "ui/shelf/shelf_panel.h"

namespace gyeol::ui {
namespace {

constexpr int uprightWidth = 276, lyingHeight = 176, buttonWidth = 190;

QPushButton* button(const char* name, QWidget* parent) {
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

}  // namespace

ShelfPanel::ShelfPanel(QWidget* parent)
    : QFrame(parent),
      keep(button("shelfKeep", this)),
      drop(button("shelfDrop", this)),
      retire(button("shelfRetire", this)),
      remove(button("shelfRemove", this)),
      layout_(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      buttons_(new QVBoxLayout),
      caption_(makeText("caption", this)),
      title_(makeText("cardTitle", this)),
      refusals_(new Speaker(this)),
      lines_(new Speaker(this)) {
    setObjectName(QStringLiteral("shelfPanel"));
    setProperty("role", QStringLiteral("card"));
    keep->setProperty("kind", QStringLiteral("primary"));
    remove->setProperty("kind", QStringLiteral("quiet"));
    refusals_->setObjectName(QStringLiteral("shelfRefusals"));
    refusals_->setProperty("role", QStringLiteral("caution"));
    lines_->setObjectName(QStringLiteral("shelfConsequence"));
    auto* told = new Told(this);
    told->add(refusals_);
    told->add(lines_);
    auto* text = new QVBoxLayout;
    text->setSpacing(9);
    text->addWidget(caption_);
    text->addWidget(title_);
    text->addWidget(told, 1);
    buttons_->setSpacing(7);
    for (QPushButton* each : {keep, drop, retire, remove}) {
        buttons_->addWidget(each);
    }
    layout_->setContentsMargins(18, 16, 18, 18);
    layout_->setSpacing(12);
    layout_->addLayout(text, 1);
    layout_->addLayout(buttons_);
    setUpright(true);
}

void ShelfPanel::setUpright(bool upright) {
    layout_->setDirection(upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setMinimumSize(upright ? QSize(uprightWidth, 0) : QSize(0, lyingHeight));
    setMaximumSize(upright ? QSize(uprightWidth, QWIDGETSIZE_MAX) : QSize(QWIDGETSIZE_MAX, lyingHeight));
    buttons_->setAlignment(upright ? Qt::AlignBottom : Qt::AlignTop);
    for (QPushButton* each : {keep, drop, retire, remove}) {
        each->setMinimumWidth(upright ? 0 : buttonWidth);
    }
}

void ShelfPanel::setTitle(const QString& caption, const QString& title) {
    caption_->setText(caption);
    title_->setText(title);
}

void ShelfPanel::tell(const QStringList& refusals, const QStringList& lines) {
    const auto say = [](Speaker& speaker, const QString& text) {
        speaker.setVisible(!text.isEmpty());
        if (speaker.text() != text) {
            speaker.say(text);
        }
    };
    say(*refusals_, refusals.join(QStringLiteral("\n\n")));
    say(*lines_, lines.join(QStringLiteral("\n\n")));
}

}  // namespace gyeol::ui

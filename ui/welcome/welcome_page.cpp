#include "ui/welcome/welcome_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gyeol::ui {
namespace {

QLabel* wrapped(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent),
      title_(wrapped("welcomeTitle", this)),
      lead_(wrapped("welcomeLead", this)),
      skinLabel_(wrapped("welcomeSkin", this)),
      small_(wrapped("welcomeSmall", this)),
      examples_{{{QStringLiteral("beginner-combination")}, {QStringLiteral("sensitive-laser")}, {QStringLiteral("experienced-halfyear")}}},
      skin_(new QComboBox(this)),
      begin_(new QPushButton(this)),
      back_(new QPushButton(this)) {
    setObjectName(QStringLiteral("welcomePage"));
    auto* column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(title_);
    column->addWidget(lead_);
    column->addSpacing(12);
    for (Choice& choice : examples_) {
        choice.button = new QPushButton(this);
        choice.button->setObjectName(QStringLiteral("example_") + choice.file);
        choice.button->setProperty("kind", QStringLiteral("choice"));
        column->addWidget(choice.button);
        connect(choice.button, &QPushButton::clicked, this, [this, file = choice.file] { emit exampleChosen(file); });
    }
    column->addSpacing(14);
    skin_->setObjectName(QStringLiteral("skinType"));
    begin_->setObjectName(QStringLiteral("beginEmpty"));
    begin_->setProperty("kind", QStringLiteral("primary"));
    back_->setObjectName(QStringLiteral("backToDiary"));
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(skin_, 1);
    row->addWidget(begin_);
    skinLabel_->setBuddy(skin_);
    column->addWidget(skinLabel_);
    column->addLayout(row);
    column->addSpacing(14);
    column->addWidget(small_);
    column->addWidget(back_, 0, Qt::AlignLeft);
    column->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 0);
    layout->addStretch(1);
    lead_->setFixedWidth(560);
    for (const auto skin : {diary::SkinType::dry, diary::SkinType::normal, diary::SkinType::combination, diary::SkinType::oily}) {
        skin_->addItem(QString(), static_cast<int>(skin));
    }
    skin_->setCurrentIndex(1);
    connect(begin_, &QPushButton::clicked, this, [this] { emit emptyChosen(static_cast<diary::SkinType>(skin_->currentData().toInt())); });
    connect(back_, &QPushButton::clicked, this, &WelcomePage::backChosen);
    offer(Way::first);
    retranslate();
}

void WelcomePage::offer(Way way) {
    back_->setVisible(way == Way::canGoBack);
}

void WelcomePage::retranslate() {
    setAccessibleName(tr("Welcome"));
    title_->setText(tr("A week that your skin can keep up with"));
    lead_->setText(
        tr("Gyeol places toners, packs and masks on the evenings that suit them, leaves room for rest, and says why. "
           "Look at a filled example first, or begin your own diary."));
    examples_[0].button->setText(tr("Example: combination skin, third week with an acid toner"));
    examples_[1].button->setText(tr("Example: sensitive skin, a patch test running, laser toning ahead"));
    examples_[2].button->setText(tr("Example: half a year of experience, retinal and acids"));
    skinLabel_->setText(tr("An empty diary. My skin is …"));
    skin_->setAccessibleName(tr("Skin type"));
    const std::array texts{tr("dry"), tr("normal, or I do not know"), tr("combination"), tr("oily")};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        skin_->setItemText(static_cast<int>(i), texts[i]);
    }
    begin_->setText(tr("Begin my diary"));
    back_->setText(tr("Back to the open diary"));
    small_->setText(tr("Your diary stays in one file on this computer. Gyeol is a planner, not medical advice."));
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->setAccessibleName(button->text());
    }
}

}  // namespace gyeol::ui

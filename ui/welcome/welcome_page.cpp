#include "ui/welcome/welcome_page.h"

#include "ui/widgets/texts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gyeol::ui {

WelcomePage::WelcomePage(const rulebook::RuleBook& book, const Languages& languages, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      title_(makeNamedText("welcomeTitle", this)),
      lead_(makeNamedText("welcomeLead", this)),
      examplesLabel_(makeNamedText("welcomeSkin", this)),
      small_(makeNamedText("welcomeSmall", this)),
      examples_{{{QStringLiteral("beginner-combination")}, {QStringLiteral("sensitive-laser")}, {QStringLiteral("experienced-halfyear")}}},
      plan_(new QPushButton(this)),
      empty_(new QPushButton(this)),
      back_(new QPushButton(this)),
      stack_(new QStackedWidget(this)),
      makeFirstRun_([&book, &languages, &clock, this] { return new FirstRun(book, languages, clock, this); }) {
    setObjectName(QStringLiteral("welcomePage"));
    stack_->addWidget(buildStart());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    connect(plan_, &QPushButton::clicked, this, &WelcomePage::beginFirstRun);
    connect(empty_, &QPushButton::clicked, this, [this] { emit diaryMade(diary::Diary{}); });
    connect(back_, &QPushButton::clicked, this, &WelcomePage::backChosen);
    offer(Way::first);
    retranslate();
}

void WelcomePage::beginFirstRun() {
    if (firstRun_ == nullptr) {
        firstRun_ = makeFirstRun_();
        stack_->addWidget(firstRun_);
        connect(firstRun_, &FirstRun::left, this, [this] {
            stack_->setCurrentIndex(0);
            plan_->setFocus();
        });
        connect(firstRun_, &FirstRun::finished, this, &WelcomePage::diaryMade);
    }
    stack_->setCurrentWidget(firstRun_);
    firstRun_->restart();
}

QWidget* WelcomePage::buildStart() {
    auto* start = new QWidget(this);
    auto* column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(title_);
    column->addWidget(lead_);
    column->addSpacing(10);
    plan_->setObjectName(QStringLiteral("planMine"));
    plan_->setProperty("kind", QStringLiteral("primary"));
    empty_->setObjectName(QStringLiteral("beginEmpty"));
    back_->setObjectName(QStringLiteral("backToDiary"));
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(plan_);
    row->addWidget(empty_);
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(16);
    column->addWidget(examplesLabel_);
    for (Choice& choice : examples_) {
        choice.button = new QPushButton(start);
        choice.button->setObjectName(QStringLiteral("example_") + choice.file);
        choice.button->setProperty("kind", QStringLiteral("choice"));
        column->addWidget(choice.button);
        connect(choice.button, &QPushButton::clicked, this, [this, file = choice.file] { emit exampleChosen(file); });
    }
    column->addSpacing(14);
    column->addWidget(small_);
    column->addWidget(back_, 0, Qt::AlignLeft);
    column->addStretch(3);
    auto* layout = new QHBoxLayout(start);
    layout->addStretch(1);
    layout->addLayout(column, 0);
    layout->addStretch(1);
    lead_->setFixedWidth(560);
    return start;
}

void WelcomePage::offer(Way way, const QString& newcomer) {
    newcomer_ = newcomer;
    retranslate();
    back_->setVisible(way == Way::canGoBack);
    stack_->setCurrentIndex(0);
}

void WelcomePage::retranslate() {
    setAccessibleName(tr("Welcome"));
    title_->setText(newcomer_.isEmpty() ? tr("A week that your skin can keep up with") : tr("A diary for %1").arg(newcomer_));
    lead_->setText(
        tr("Gyeol places toners, packs and masks on the evenings that suit them, leaves room for rest, and says why. "
           "A few questions lead to your first fortnight; \"I don't know\" is always an answer."));
    plan_->setText(tr("Plan &my first fortnight"));
    empty_->setText(tr("&Begin with an empty diary"));
    examplesLabel_->setText(tr("Or look at a filled example first"));
    examples_[0].button->setText(tr("Example: combination skin, third week with an acid toner"));
    examples_[1].button->setText(tr("Example: sensitive skin, a patch test running, laser toning ahead"));
    examples_[2].button->setText(tr("Example: half a year of experience, retinal and acids"));
    back_->setText(tr("Back to the open diary"));
    small_->setText(tr("Your diary stays in one file on this computer. Gyeol is a planner, not medical advice."));
    for (QPushButton* button : {examples_[0].button, examples_[1].button, examples_[2].button, plan_, empty_, back_}) {
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    }
    if (firstRun_ != nullptr) {
        firstRun_->retranslate();
    }
}

}  // namespace gyeol::ui

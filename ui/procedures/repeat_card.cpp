#include "ui/procedures/repeat_card.h"

#include <QHBoxLayout>

namespace gyeol::ui {
namespace {

using service::Reach;

constexpr int mostApart = 365;
constexpr int oneValue = 0, laterValue = 1;

}  // namespace

RepeatCard::RepeatCard(QWidget* parent)
    : Card(QStringLiteral("repeatCard"), parent),
      reach_(new Segmented(QStringLiteral("reach"), {oneValue, laterValue}, Segmented::Empty::refused, this)),
      timesLabel_(makeText("caption", this)),
      everyLabel_(makeText("caption", this)),
      line_(makeText("body", this)),
      times_(new QSpinBox(this)),
      every_(new QSpinBox(this)) {
    every_->setObjectName(QStringLiteral("repeatEvery"));
    every_->setRange(1, mostApart);
    times_->setObjectName(QStringLiteral("repeatTimes"));
    times_->setRange(1, service::mostRepeats);
    line_->setObjectName(QStringLiteral("repeatLine"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget* widget : std::initializer_list<QWidget*>{timesLabel_, times_, everyLabel_, every_}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    body()->addWidget(reach_);
    body()->addLayout(row);
    body()->addWidget(line_);
    connect(every_, &QSpinBox::valueChanged, this, &RepeatCard::tell);
    connect(times_, &QSpinBox::valueChanged, this, &RepeatCard::tell);
    connect(reach_, &Segmented::chosen, this, &RepeatCard::tell);
}

void RepeatCard::setWords(const service::ProcedureWords& words, bool inSeries) {
    const QSignalBlocker quiet(this);
    inSeries_ = inSeries;
    every_->setValue(words.repeat.everyDays);
    every_->setEnabled(words.repeat.times > 1);
    times_->setValue(words.repeat.times);
    reach_->setValue(words.reach == Reach::later ? laterValue : oneValue);
    for (QWidget* widget : std::initializer_list<QWidget*>{everyLabel_, every_, timesLabel_, times_}) {
        widget->setVisible(!inSeries);
    }
    reach_->setVisible(inSeries);
}

void RepeatCard::tell() {
    every_->setEnabled(times_->value() > 1);
    emit changed({.everyDays = every_->value(), .times = times_->value()}, reach_->value() == laterValue ? Reach::later : Reach::one);
}

void RepeatCard::showLine(const QString& line) {
    line_->setText(line);
    line_->setVisible(!line.isEmpty());
}

std::vector<QWidget*> RepeatCard::stops() const {
    return {reach_->button(oneValue), reach_->button(laterValue), times_, every_};
}

void RepeatCard::retranslate() {
    setTitle(inSeries_ ? tr("One of a series") : tr("Again and again"));
    everyLabel_->setText(tr("every"));
    timesLabel_->setText(tr("How often"));
    every_->setSuffix(tr(" days"));
    every_->setAccessibleName(tr("Days from one to the next"));
    times_->setAccessibleName(tr("How often in all"));
    times_->setSuffix(tr(" times"));
    times_->setSpecialValueText(tr("once"));
    reach_->rename(tr("What a change is of"), {tr("Only this one"), tr("This and all later ones")});
}

}  // namespace gyeol::ui

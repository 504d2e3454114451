#include "ui/today/timer_card.h"

#include <QHBoxLayout>

namespace gyeol::ui {

TimerCard::TimerCard(MaskTimer& timer, QWidget* parent)
    : Card(QStringLiteral("timerCard"), parent),
      timer_(timer),
      time_(makeText("body", this)),
      bar_(new QProgressBar(this)),
      hint_(new Speaker(this)),
      takeOff_(new QPushButton(this)),
      stop_(new QPushButton(this)) {
    time_->setObjectName(QStringLiteral("timerTime"));
    bar_->setObjectName(QStringLiteral("timerBar"));
    bar_->setTextVisible(false);
    hint_->setObjectName(QStringLiteral("timerHint"));
    hint_->setWordWrap(true);
    takeOff_->setObjectName(QStringLiteral("timerTakeOff"));
    takeOff_->setProperty("kind", QStringLiteral("primary"));
    stop_->setObjectName(QStringLiteral("timerStop"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(takeOff_);
    buttons->addWidget(stop_);
    buttons->addStretch(1);
    body()->addWidget(time_);
    body()->addWidget(bar_);
    body()->addWidget(hint_);
    body()->addLayout(buttons);
    connect(&timer_, &MaskTimer::changed, this, &TimerCard::update);
    connect(takeOff_, &QPushButton::clicked, this, &TimerCard::takenOff);
    connect(stop_, &QPushButton::clicked, &timer_, &MaskTimer::stop);
    update();
}

void TimerCard::setTexts(const QString& name, const QString& tooLong) {
    name_ = name;
    tooLong_ = tooLong;
    retranslate();
}

void TimerCard::retranslate() {
    setTitle(tr("On your face: %1").arg(name_));
    bar_->setAccessibleName(tr("Time of %1").arg(name_));
    takeOff_->setText(tr("It is &off: tick it"));
    stop_->setText(tr("Stop without a tick"));
    said_ = MaskTime::on;
    update();
}

void TimerCard::update() {
    const auto& mask = timer_.mask();
    setVisible(mask.has_value());
    if (!mask) {
        said_ = MaskTime::on;
        hint_->setText({});
        hint_->hide();
        return;
    }
    const auto seconds = timer_.elapsed().count();
    time_->setText(tr("%1:%2 of %3 minutes").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')).arg(mask->full));
    bar_->setRange(0, mask->full * 60);
    bar_->setValue(static_cast<int>(std::min<std::int64_t>(seconds, std::int64_t{mask->full} * 60)));
    const MaskTime state = timer_.state();
    if (state == said_) {
        return;
    }
    // Said once, when it comes to be so: a reader that repeats it every second would be of no use.
    said_ = state;
    setLook(hint_, "role", state == MaskTime::overdue ? QStringLiteral("caution") : QStringLiteral("body"));
    hint_->say(state == MaskTime::overdue ? tr("Take it off now. %1").arg(tooLong_)
               : state == MaskTime::ready ? tr("It may come off now.")
                                          : QString());
    hint_->setVisible(state != MaskTime::on);
}

}  // namespace gyeol::ui

#pragma once

#include "ui/today/mask_timer.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/speaker.h"

#include <QProgressBar>
#include <QPushButton>

namespace gyeol::ui {

/// The mask on the face: how long it has been there, how long it should, and what to do when it has. Hidden while there is none.
class TimerCard : public Card {
    Q_OBJECT

public:
    explicit TimerCard(MaskTimer& timer, QWidget* parent = nullptr);

    /// The name of what is timed; `tooLong` is what the rule book says of masks that stay.
    void setTexts(const QString& name, const QString& tooLong);
    void retranslate();

signals:
    /// The mask came off and its step is done.
    void takenOff();

private:
    void update();

    MaskTimer& timer_;
    QString name_, tooLong_;
    QLabel* time_;
    QProgressBar* bar_;
    Speaker* hint_;
    QPushButton *takeOff_, *stop_;
    MaskTime said_ = MaskTime::on;
};

}  // namespace gyeol::ui

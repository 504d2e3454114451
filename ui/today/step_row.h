#pragma once

#include "service/day_view.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/tick_box.h"

#include <QPushButton>

namespace gyeol::ui {

/// One step of a day: a large tick with its name, what there is to know of it, and what else can be said of it.
class StepRow : public QWidget {
    Q_OBJECT

public:
    /// `number`: its place among the steps of its part, from 1.
    StepRow(const service::DayStep& step, diary::Part part, int number, const QString& name, QWidget* parent = nullptr);

signals:
    void ticked(bool done);
    void skipWished();
    void takeBackWished();
    void timerWished();

private:
    [[nodiscard]] QString details() const;
    void addButtons(QHBoxLayout& row, const QString& suffix);

    service::DayStep step_;
    QString name_;
    TickBox* tick_ = nullptr;
};

/// Whether a timer is of use: packs and masks stay on for a while and come off again.
[[nodiscard]] bool staysOn(diary::TreatmentKind kind);

}  // namespace gyeol::ui

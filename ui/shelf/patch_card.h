#pragma once

#include "ui/shelf/form_card.h"
#include "ui/shelf/patch_calendar.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/segmented.h"

#include <QSpinBox>

namespace gyeol::ui {

/// The patch test: whether there is one, its days, what was put on the arm, and how it went.
class PatchCard : public FormCard {
    Q_OBJECT

public:
    PatchCard(const PageContext& context, Draft& draft, QWidget* parent);

    void retranslate() override;
    void showDraft() override;

signals:
    /// The person notes a day of the test of a treatment that is on the shelf.
    void dayNoted(gyeol::Date day, bool applied);

private:
    void showWhatMatters();
    void choose(diary::PatchTest state);
    void answer(diary::PatchTest outcome);

    QLabel *stateCaption_, *fromCaption_, *lengthCaption_, *lead_, *question_, *wrong_;
    Segmented* state_;
    DayField* from_;
    QSpinBox* length_;
    PatchCalendar* calendar_;
    QPushButton *calm_, *reacted_;
    QWidget *days_ = nullptr, *answer_ = nullptr;
};

}  // namespace gyeol::ui

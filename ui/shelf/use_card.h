#pragma once

#include "service/first_run.h"
#include "ui/shelf/form_card.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QSpinBox>

#include <array>

namespace gyeol::ui {

/// How it is used: since when, how often, for how long, in which part of the day, on which days by preference.
class UseCard : public FormCard {
    Q_OBJECT

public:
    UseCard(const PageContext& context, Draft& draft, QWidget* parent);

    void retranslate() override;
    void showDraft() override;

private:
    void buildSince();
    void buildHowOften();
    void buildDays();
    /// In the order in which the person counts weeks.
    void orderDays();
    void showWhatMatters();
    void fillTimes();

    QLabel *sinceCaption_, *usedCaption_, *timesCaption_, *minutesCaption_, *partCaption_, *daysCaption_, *daily_, *sinceWrong_;
    Segmented *used_, *part_;
    DayField* since_;
    QComboBox* times_;
    QSpinBox* minutes_;
    QWidget *usedHolder_ = nullptr, *sinceHolder_ = nullptr, *timesHolder_ = nullptr, *minutesHolder_ = nullptr, *daysHolder_ = nullptr;
    std::array<QPushButton*, 7> days_{};  ///< by the week's own number, Sunday first
};

}  // namespace gyeol::ui

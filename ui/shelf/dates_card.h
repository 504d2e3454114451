#pragma once

#include "ui/shelf/form_card.h"
#include "ui/widgets/day_field.h"

#include <QSpinBox>

namespace gyeol::ui {

/// How long it is good for, and the number of a functional cosmetic with what it does and does not mean.
class DatesCard : public FormCard {
    Q_OBJECT

public:
    DatesCard(const PageContext& context, Draft& draft, QWidget* parent);

    void retranslate() override;
    void showDraft() override;

private:
    void showUntil();
    void connectDay(DayField& field, const char* name, std::optional<Date> diary::Product::*day);

    QLabel *openedCaption_, *monthsCaption_, *useByCaption_, *until_, *wrong_, *numberCaption_, *meaning_, *source_;
    DayField *opened_, *useBy_;
    QSpinBox* months_;
    QLineEdit* number_;
};

}  // namespace gyeol::ui

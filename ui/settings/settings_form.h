#pragma once

#include "ui/widgets/texts.h"

#include <QFormLayout>

namespace gyeol::ui {

/// Names at the left, fields at the right, as every card of the settings has them.
[[nodiscard]] inline QFormLayout* makeSettingsForm() {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// A name at the left of a field, in the middle of its height and wide enough that the fields of all cards begin at one line.
[[nodiscard]] inline QLabel* makeFieldName(QWidget* parent) {
    QLabel* name = makeText("field", parent);
    name->setWordWrap(false);
    name->setMinimumSize(126, 36);
    name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return name;
}

}  // namespace gyeol::ui

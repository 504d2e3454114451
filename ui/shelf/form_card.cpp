#include "ui/shelf/form_card.h"

namespace gyeol::ui {

FormCard::FormCard(const QString& name, const PageContext& context, Draft& draft, QWidget* parent)
    : Card(name, parent), context_(context), draft_(draft) {}

QWidget* FormCard::field(QLabel* caption, QWidget* control, QWidget* parent) {
    auto* holder = new QWidget(parent);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(caption);
    column->addWidget(control);
    column->addStretch(1);
    return holder;
}

}  // namespace gyeol::ui

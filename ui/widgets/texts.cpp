#include "ui/widgets/texts.h"

#include <QStyle>

namespace gyeol::ui {

QLabel* makeNamedText(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel* makeText(const char* role, QWidget* parent) {
    QLabel* label = makeNamedText("", parent);
    label->setProperty("role", QLatin1String(role));
    return label;
}

QPushButton* makeButton(const char* name, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

void setLook(QWidget* widget, const char* property, const QString& value) {
    if (widget->property(property).toString() != value) {
        widget->setProperty(property, value);
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

}  // namespace gyeol::ui

#include "accessible_walk.h"

#include <QAccessible>

namespace gyeol::test {
namespace {

bool isControl(QAccessible::Role role) {
    switch (role) {
        case QAccessible::PushButton:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::ProgressBar:
        case QAccessible::MenuItem:
        case QAccessible::ButtonMenu:
        case QAccessible::Table:
        case QAccessible::List:
        case QAccessible::ListItem:
        case QAccessible::Cell:
        case QAccessible::ColumnHeader:
        case QAccessible::RowHeader:
            return true;
        default:
            return false;
    }
}

void walk(QAccessibleInterface* at, const QString& path, Walk& met) {
    if (at == nullptr || !at->isValid() || at->state().invisible) {
        return;
    }
    const QString here = path + QLatin1Char('/') + (at->object() != nullptr ? at->object()->objectName() : QString::number(at->role()));
    if ((isControl(at->role()) || at->state().focusable) && !at->state().disabled) {
        ++met.controls;
        if (at->text(QAccessible::Name).isEmpty()) {
            met.nameless << here;
        }
    }
    for (int i = 0; i < at->childCount(); ++i) {
        walk(at->child(i), here, met);
    }
}

}  // namespace

Walk walkAccessible(QWidget& widget) {
    Walk met;
    walk(QAccessible::queryAccessibleInterface(&widget), {}, met);
    return met;
}

}  // namespace gyeol::test

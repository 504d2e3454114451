#include "ui/widgets/accessible_buttons.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace gyeol::ui {
namespace {

class CheckableInterface : public QAccessibleWidget {
public:
    explicit CheckableInterface(QAbstractButton* button) : QAccessibleWidget(button) {}

    [[nodiscard]] QAccessible::Role role() const override {
        return button().autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    [[nodiscard]] QString text(QAccessible::Text what) const override {
        const QString own = QAccessibleWidget::text(what);
        return own.isEmpty() && what == QAccessible::Name ? button().text().remove(QLatin1Char('&')) : own;
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (button().isEnabled()) {
            names.prepend(toggleAction());
        }
        return names;
    }
    void doAction(const QString& name) override {
        if (name == toggleAction()) {
            button().click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override {
        return name == toggleAction() && !button().shortcut().isEmpty() ? QStringList(button().shortcut().toString())
                                                                        : QAccessibleWidget::keyBindingsForAction(name);
    }

private:
    [[nodiscard]] QAbstractButton& button() const { return static_cast<QAbstractButton&>(*widget()); }
};

QAccessibleInterface* checkableOf(const QString& /*className*/, QObject* object) {
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button != nullptr && button->isCheckable() ? new CheckableInterface(button) : nullptr;
}

}  // namespace

void letReadersClick() {
    static const bool installed = (QAccessible::installFactory(checkableOf), true);
    Q_UNUSED(installed)
}

}  // namespace gyeol::ui

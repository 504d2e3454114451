#include "ui/widgets/segmented.h"
#include "ui/widgets/accessible_buttons.h"

#include "accessible_walk.h"
#include "support/catch.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace gyeol;
using ui::Segmented;

namespace {

/// Four choices on a window of their own, and what they told.
struct Choices {
    explicit Choices(Segmented::Empty empty) : choices(QStringLiteral("redness"), {0, 1, 2, 3}, empty) {
        choices.rename(QStringLiteral("Redness"),
                       {QStringLiteral("None"), QStringLiteral("Mild"), QStringLiteral("Moderate"), QStringLiteral("Severe")});
        QObject::connect(&choices, &Segmented::chosen, &choices, [this](std::optional<int> value) { told.push_back(value); });
        choices.show();
        choices.activateWindow();
        QApplication::processEvents();
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    Segmented choices;
    std::vector<std::optional<int>> told;
};

}  // namespace

TEST_CASE("nothing is chosen at first, a click chooses, another takes it away where that is allowed") {
    Choices loose(Segmented::Empty::allowed);
    CHECK_FALSE(loose.choices.value());
    loose.choices.button(2)->click();
    CHECK(loose.choices.value() == 2);
    CHECK(loose.choices.button(2)->isChecked());
    loose.choices.button(2)->click();
    CHECK_FALSE(loose.choices.value());
    CHECK_FALSE(loose.choices.button(2)->isChecked());
    CHECK(loose.told == std::vector<std::optional<int>>{2, std::nullopt});

    Choices strict(Segmented::Empty::refused);
    strict.choices.button(1)->click();
    strict.choices.button(1)->click();
    CHECK(strict.choices.value() == 1);
    CHECK(strict.told.size() == 1);
}

TEST_CASE("the arrows walk round and choose, Home and End go to the ends, Delete empties") {
    Choices group(Segmented::Empty::allowed);
    group.choices.setFocus();
    group.key(Qt::Key_Right);
    CHECK(group.choices.value() == 1);
    CHECK(QApplication::focusWidget() == group.choices.button(1));
    group.key(Qt::Key_Left);
    group.key(Qt::Key_Left);
    CHECK(group.choices.value() == 3);
    group.key(Qt::Key_Home);
    CHECK(group.choices.value() == 0);
    group.key(Qt::Key_End);
    CHECK(group.choices.value() == 3);
    group.key(Qt::Key_Delete);
    CHECK_FALSE(group.choices.value());
    group.key(Qt::Key_Space);
    CHECK(group.choices.value() == 3);
}

TEST_CASE("a value that is set is shown and not told, and Tab comes to it") {
    Choices group(Segmented::Empty::allowed);
    group.choices.setValue(2);
    CHECK(group.told.empty());
    CHECK(group.choices.button(2)->focusPolicy() == Qt::StrongFocus);
    CHECK(group.choices.button(0)->focusPolicy() == Qt::ClickFocus);
    CHECK(group.choices.button(7) == nullptr);
}

TEST_CASE("a screen reader hears radio buttons that name the question") {
    Choices group(Segmented::Empty::allowed);
    const test::Walk met = test::walkAccessible(group.choices);
    CHECK(met.controls == 4);
    CHECK(met.nameless.isEmpty());
    QAccessibleInterface* mild = QAccessible::queryAccessibleInterface(group.choices.button(1));
    CHECK(mild->role() == QAccessible::RadioButton);
    CHECK(mild->text(QAccessible::Name) == QStringLiteral("Redness: Mild"));
    group.choices.button(1)->click();
    CHECK(mild->state().checked);
}

TEST_CASE("what a screen reader does to a choice is what a click does") {
    ui::letReadersClick();
    Choices group(Segmented::Empty::allowed);
    QAccessibleInterface* mild = QAccessible::queryAccessibleInterface(group.choices.button(1));
    REQUIRE(mild->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    CHECK(mild->role() == QAccessible::RadioButton);
    mild->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(group.choices.value() == 1);
    CHECK(mild->state().checked);
    mild->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK_FALSE(group.choices.value());
    CHECK_FALSE(mild->state().checked);
}

#pragma once

#include <QAction>
#include <QObject>
#include <QToolButton>

namespace gyeol::ui {

/// What a person can do on the week page; menu, toolbar, Why panel, the board's own menu and the keyboard share these.
class WeekActions : public QObject {
    Q_OBJECT

public:
    explicit WeekActions(QObject* parent = nullptr);

    void retranslate();
    /// Names an action for the menu and, without its mnemonic, for buttons and screen readers.
    [[nodiscard]] static QString plainName(const QString& menuText);
    static void name(QAction& action, const QString& menuText, const QString& tip);

    /// A button that does what an action does, named after it: the prefix, then the action's name.
    [[nodiscard]] static QToolButton* makeButton(QAction* action, const char* prefix, QWidget* parent);

    /// Those on the selected session, in the order of menus.
    [[nodiscard]] QList<QAction*> onSession() const { return {tick, pin, pinAnyway, move, moveTo, skip, skipBecause, miss, note}; }
    /// Those on the selected day.
    [[nodiscard]] QList<QAction*> onDay() const { return {rest, editDay, procedure}; }

    /// Those on the week that is shown.
    [[nodiscard]] QList<QAction*> onWeek() const { return {previous, next, today, replan, keep, goBack}; }

    QAction *previous, *next, *today, *replan, *keep, *goBack;
    QAction *tick, *pin, *pinAnyway, *move, *moveTo, *skip, *skipBecause, *miss, *note, *rest, *editDay, *procedure;
};

}  // namespace gyeol::ui

#include "ui/week/week_actions.h"

#include <QRegularExpression>

namespace gyeol::ui {
namespace {

QAction* make(QObject* parent, const char* name, const QKeySequence& shortcut) {
    auto* action = new QAction(parent);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    return action;
}

}  // namespace

WeekActions::WeekActions(QObject* parent)
    : QObject(parent),
      previous(make(this, "previousWeek", QKeySequence(Qt::ALT | Qt::Key_Left))),
      next(make(this, "nextWeek", QKeySequence(Qt::ALT | Qt::Key_Right))),
      today(make(this, "today", QKeySequence(Qt::ALT | Qt::Key_Home))),
      replan(make(this, "replan", QKeySequence(Qt::CTRL | Qt::Key_R))),
      keep(make(this, "keepWeek", QKeySequence(Qt::CTRL | Qt::Key_K))),
      goBack(make(this, "goBack", QKeySequence(Qt::Key_Escape))),
      tick(make(this, "tick", QKeySequence(Qt::Key_Space))),
      pin(make(this, "pin", QKeySequence(Qt::Key_P))),
      pinAnyway(make(this, "pinAnyway", QKeySequence(Qt::SHIFT | Qt::Key_P))),
      move(make(this, "move", QKeySequence(Qt::Key_M))),
      moveTo(make(this, "moveTo", QKeySequence(Qt::CTRL | Qt::Key_M))),
      skip(make(this, "skip", QKeySequence(Qt::Key_S))),
      skipBecause(make(this, "skipBecause", QKeySequence(Qt::SHIFT | Qt::Key_S))),
      miss(make(this, "miss", QKeySequence(Qt::Key_X))),
      note(make(this, "note", QKeySequence(Qt::Key_N))),
      rest(make(this, "rest", QKeySequence(Qt::Key_R))),
      editDay(make(this, "editDay", QKeySequence(Qt::Key_D))),
      procedure(make(this, "procedureOfDay", QKeySequence(Qt::Key_O))) {
    replan->setCheckable(true);
    // The keys of a week work on its page alone: another page may be in front.
    for (QAction* action : onWeek()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    // Plain letters belong to the board alone, so that they stay free for typing elsewhere.
    for (QAction* action : onSession() + onDay()) {
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    retranslate();
}

void WeekActions::name(QAction& action, const QString& menuText, const QString& tip) {
    action.setText(menuText);
    action.setIconText(plainName(menuText));
    action.setToolTip(tip.isEmpty() ? plainName(menuText) : tip);
}

QString WeekActions::plainName(const QString& menuText) {
    // A Korean label carries its mnemonic behind it: "오늘(&D)".
    static const QRegularExpression behind(QStringLiteral("\\(&.\\)"));
    QString plain = menuText;
    plain.remove(behind);
    return plain.remove(QLatin1Char('&'));
}

QToolButton* WeekActions::makeButton(QAction* action, const char* prefix, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setObjectName(QLatin1String(prefix) + action->objectName());
    const auto follow = [button, action] { button->setAccessibleName(plainName(action->text())); };
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

void WeekActions::retranslate() {
    name(*previous, tr("&Previous week"), tr("Previous week"));
    name(*next, tr("&Next week"), tr("Next week"));
    name(*today, tr("To&day"), tr("The week of today"));
    name(*replan, tr("&Replan"), tr("Show what the best plan would change as things stand now; nothing changes until you keep it"));
    name(*goBack, tr("Go &back"), tr("Back to the week you kept; nothing has changed"));
    name(*keep, tr("&Keep week"), tr("Keep the sessions that are proposed"));
    name(*pinAnyway, tr("Pin &it here"), tr("Put it here all the same. The board and the paper go on saying which rule it breaks"));
    name(*move, tr("&Move"), tr("Take it up: the arrows carry it, Enter puts it down"));
    name(*moveTo, tr("Move t&o…"), tr("Choose another day from a list"));
    name(*skipBecause, tr("Skip, &because…"), tr("Skip it and note why"));
    name(*note, tr("&Note…"), tr("Write a note on this session"));
    name(*editDay, tr("Sun, air and t&ime…"), tr("Sun, dust, dry rooms and the minutes of this evening"));
    previous->setIconText(QStringLiteral("‹"));
    next->setIconText(QStringLiteral("›"));
}

}  // namespace gyeol::ui

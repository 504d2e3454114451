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
      tick(make(this, "tick", QKeySequence(Qt::Key_Space))),
      pin(make(this, "pin", QKeySequence(Qt::Key_P))),
      skip(make(this, "skip", QKeySequence(Qt::Key_S))) {
    replan->setCheckable(true);
    // Plain letters belong to the board alone, so that they stay free for typing elsewhere.
    for (QAction* action : {tick, pin, skip}) {
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    retranslate();
}

void WeekActions::name(QAction& action, const QString& menuText, const QString& tip) {
    action.setText(menuText);
    action.setIconText(plainName(menuText));
    action.setToolTip(tip);
}

QString WeekActions::plainName(const QString& menuText) {
    // A Korean label carries its mnemonic behind it: "오늘(&D)".
    static const QRegularExpression behind(QStringLiteral("\\(&.\\)"));
    QString plain = menuText;
    plain.remove(behind);
    return plain.remove(QLatin1Char('&'));
}

void WeekActions::retranslate() {
    name(*previous, tr("&Previous week"), tr("Previous week"));
    name(*next, tr("&Next week"), tr("Next week"));
    name(*today, tr("To&day"), tr("The week of today"));
    name(*replan, tr("&Replan"), tr("Show the best plan for this week as things stand now; nothing changes until you keep it"));
    name(*keep, tr("&Keep week"), tr("Keep the sessions that are proposed"));
    previous->setIconText(QStringLiteral("‹"));
    next->setIconText(QStringLiteral("›"));
}

}  // namespace gyeol::ui

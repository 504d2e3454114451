// What the cells of the week say: on the chip, to who listens, and why one is closed.
#include "ui/models/week_model.h"

#include "ui/labels.h"
#include "ui/qt_text.h"

#include <algorithm>

namespace gyeol::ui {

QString WeekModel::shortDay(Date date) const {
    return tr("%1 %2", "weekday, day of the month")
        .arg(fromCore(languages_.wording().shortWeekdayName(weekdayOf(date))))
        .arg(toQDate(date).day());
}

QString WeekModel::chipUnder(const QModelIndex& index) const {
    if (isPatchDay(index)) {
        return isFirstUse(index) ? tr("if all is calm")
                                 : tr("day %1 of %2").arg(cellAt(index)->patchDay).arg(rowAt(index.row())->patchDays);
    }
    const service::PlanChange* change = changeAt(index);
    if (change != nullptr && change->kind == service::ChangeKind::added) {
        return tr("new");
    }
    if (change != nullptr && change->kind == service::ChangeKind::moved) {
        return isMovedAway(index) ? tr("→ %1", "to a day").arg(shortDay(*change->to))
                                  : tr("← %1", "from a day").arg(shortDay(*change->from));
    }
    return cellAt(index) != nullptr && cellAt(index)->ifCalm ? tr("if calm") : QString();
}

QString WeekModel::chipText(const WeekRow& row, const WeekCell& cell) const {
    switch (cell.state) {
        case CellState::empty:
            return {};
        case CellState::closed:
            return tr("closed");
        case CellState::skipped:
            return tr("skipped");
        case CellState::missed:
            return tr("missed");
        case CellState::dropped:
            return tr("left out");
        case CellState::heldBack:
            return tr("held back");
        case CellState::proposed:
        case CellState::kept:
        case CellState::done:
            break;
    }
    if (row.kind == diary::TreatmentKind::cleanse) {
        return tr("gentle");
    }
    return row.minutes > 0 && row.index ? tr("%1 min").arg(row.minutes) : tr("apply");
}

QString WeekModel::stateSentence(const QModelIndex& index) const {
    const WeekCell& cell = *cellAt(index);
    if (const CellAnswer* answer = answerAt(index); answer != nullptr && !answer->sentence.isEmpty()) {
        return answer->sentence;
    }
    if (isPatchDay(index)) {
        return patchSentence(index);
    }
    QString pinned = cell.pinned ? tr(", pinned") : QString();
    if (!cell.against.empty()) {
        QStringList rules;
        for (const std::string& rule : cell.against) {
            rules << fromCore(languages_.wording().ruleTitle(rule));
        }
        pinned += tr(", against: %1").arg(rules.join(QStringLiteral(", ")));
    }
    const QString calm = cell.ifCalm ? tr(", if the check-ins stay calm") : QString();
    switch (cell.state) {
        case CellState::empty:
            return tr("nothing planned");
        case CellState::proposed:
            return proposedSentence(index) + calm;
        case CellState::kept:
            return (sheet_.dateOf(index.column()) < sheet_.today ? tr("planned, not answered yet") : tr("planned")) + pinned + calm;
        case CellState::dropped:
            return droppedSentence(index);
        case CellState::heldBack:
            return tr("pinned, but held back: something newer closes this day");
        case CellState::done:
            return tr("done");
        case CellState::skipped:
            return tr("skipped on purpose");
        case CellState::missed:
            return tr("missed");
        case CellState::closed:
            break;
    }
    return closedSentence(index);
}

QString WeekModel::proposedSentence(const QModelIndex& index) const {
    const service::PlanChange* change = changeAt(index);
    if (change == nullptr) {
        return tr("proposed");
    }
    return change->from ? tr("proposed, moved here from %1").arg(fromCore(languages_.wording().longDate(*change->from)))
                        : tr("proposed, new in this week");
}

QString WeekModel::droppedSentence(const QModelIndex& index) const {
    const service::PlanChange* change = changeAt(index);
    return change != nullptr && change->to
               ? tr("in the kept week, moved to %1 in this proposal").arg(fromCore(languages_.wording().longDate(*change->to)))
               : tr("in the kept week, left out of this proposal");
}

QString WeekModel::patchSentence(const QModelIndex& index) const {
    const int days = rowAt(index.row())->patchDays, day = cellAt(index)->patchDay;
    const Date opens = sheet_.dateOf(index.column()) + Days(days + 1 - day);
    const QString first = tr("first %1: %2, if the arm stays calm", "treatment, day")
                              .arg(names_[static_cast<std::size_t>(index.row())], fromCore(languages_.wording().shortDate(opens)));
    return isFirstUse(index) ? first : tr("patch test, day %1 of %2; %3").arg(day).arg(days).arg(first);
}

QString WeekModel::closedSentence(const QModelIndex& index) const {
    QStringList reasons;
    std::optional<Date> opens = sheet_.dateOf(index.column());
    const auto add = [&](const std::string& rule, std::optional<Date> from) {
        const QString title = fromCore(languages_.wording().ruleTitle(rule));
        if (!reasons.contains(title)) {
            reasons << title;
        }
        opens = opens && from ? std::optional(std::max(*opens, *from)) : std::nullopt;
    };
    for (const rulebook::Closure& closure : closuresAt(index)) {
        add(closure.rule, closure.opens);
    }
    if (const auto known = known_.find({index.row(), index.column()}); known != known_.end()) {
        for (const exchange::ClosingFact& fact : known->second) {
            add(fact.rule, fact.opens);
        }
    } else {
        for (const std::string& rule : cellAt(index)->limits) {
            add(rule, std::nullopt);
        }
    }
    if (reasons.isEmpty()) {
        return tr("closed: what is done and pinned leaves no room");
    }
    const QString why = reasons.join(QStringLiteral(", "));
    return opens ? tr("closed until %1: %2").arg(fromCore(languages_.wording().longDate(*opens)), why) : tr("closed: %1").arg(why);
}

QString WeekModel::sentence(const QModelIndex& index) const {
    return tr("%1, %2, %3: %4")
        .arg(names_[static_cast<std::size_t>(index.row())], fromCore(languages_.wording().longDate(sheet_.dateOf(index.column()))),
             partName(languages_.wording(), rowAt(index.row())->part).toLower(), stateSentence(index));
}

}  // namespace gyeol::ui

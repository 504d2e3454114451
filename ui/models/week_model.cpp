#include "ui/models/week_model.h"

#include "ui/labels.h"
#include "ui/qt_text.h"

#include <algorithm>

namespace gyeol::ui {
namespace {

bool sameShape(const WeekSheet& a, const WeekSheet& b) {
    const auto key = [](const WeekRow& row) { return std::pair(row.treatment, row.part); };
    return a.days == b.days && std::ranges::equal(a.rows, b.rows, {}, key, key);
}

}  // namespace

WeekModel::WeekModel(const Languages& languages, QObject* parent) : QAbstractTableModel(parent), languages_(languages) {}

void WeekModel::show(WeekSheet sheet, const diary::Diary& diary, const service::PlannedSpan& planned) {
    const bool reset = !sameShape(sheet, sheet_);
    if (reset) {
        beginResetModel();
    }
    sheet_ = std::move(sheet);
    preview_ = nullptr;
    answers_.reset();
    moves_.reset();
    names_.clear();
    known_.clear();
    changes_.clear();
    closures_.assign(sheet_.rows.size(), {});
    for (std::size_t row = 0; row < sheet_.rows.size(); ++row) {
        const auto& treatment = sheet_.rows[row].treatment;
        names_.push_back(treatment ? treatmentName(languages_.wording(), diary, *treatment)
                                   : partName(languages_.wording(), sheet_.rows[row].part));
        for (int column = 0; column < sheet_.days; ++column) {
            closures_[row].push_back(closuresOf(sheet_, planned, static_cast<int>(row), column));
        }
    }
    if (reset) {
        endResetModel();
        return;
    }
    tellAll();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void WeekModel::mark(std::vector<service::PlanChange> changes) {
    if (changes != changes_) {
        changes_ = std::move(changes);
        tellAll();
    }
}

const service::PlanChange* WeekModel::changeAt(const QModelIndex& index) const {
    const WeekCell* cell = preview_ != nullptr ? nullptr : cellAt(index);
    if (cell == nullptr || (cell->state != CellState::dropped && cell->state != CellState::proposed)) {
        return nullptr;
    }
    const Date date = sheet_.dateOf(index.column());
    const auto found = std::ranges::find_if(changes_, [&](const service::PlanChange& change) {
        return change.treatment == rowAt(index.row())->treatment && (cell->state == CellState::dropped ? change.from : change.to) == date;
    });
    return found == changes_.end() ? nullptr : &*found;
}

bool WeekModel::isMovedAway(const QModelIndex& index) const {
    const service::PlanChange* change = changeAt(index);
    return change != nullptr && change->kind == service::ChangeKind::moved && cellAt(index)->state == CellState::dropped;
}

bool WeekModel::mayInsist(const QModelIndex& index) const {
    const WeekCell* cell = cellAt(index);
    return cell != nullptr && cell->state == CellState::closed && sheet_.dateOf(index.column()) >= sheet_.today &&
           std::ranges::all_of(closuresAt(index), [](const rulebook::Closure& closure) { return closure.mayOverrule; });
}

QString WeekModel::shortDay(Date date) const {
    return tr("%1 %2", "weekday, day of the month")
        .arg(fromCore(languages_.wording().shortWeekdayName(weekdayOf(date))))
        .arg(toQDate(date).day());
}

QString WeekModel::chipUnder(const QModelIndex& index) const {
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

void WeekModel::know(const QModelIndex& at, const exchange::Explanation& told) {
    const WeekCell* shown = cellAt(at);
    const bool plain = shown != nullptr && preview_ == nullptr && !hasSession(shown->state) && closuresAt(at).empty();
    if (!plain || told.past || told.state != exchange::CellState::closed) {
        return;
    }
    sheet_.rows[static_cast<std::size_t>(at.row())].cells[static_cast<std::size_t>(at.column())].state = CellState::closed;
    known_[{at.row(), at.column()}] = told.facts;
    emit dataChanged(at, at);
}

void WeekModel::tellAll() {
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void WeekModel::carry(int row, int column) {
    answers_ = awaitedAnswers(row, column, sheet_.days);
    tellAll();
}

void WeekModel::answer(std::shared_ptr<const MoveSnapshot> moves) {
    if (!answers_ || moves->days.size() != answers_->cells.size()) {
        return;
    }
    answers_ = wordsOf(languages_, *moves, answers_->row, answers_->home);
    moves_ = std::move(moves);
    tellAll();
}

void WeekModel::preview(std::optional<int> column) {
    const WeekSheet* wanted = nullptr;
    if (column && moves_ && *column >= 0 && static_cast<std::size_t>(*column) < moves_->days.size()) {
        const auto& sheet = moves_->days[static_cast<std::size_t>(*column)].sheet;
        wanted = sheet && sameShape(*sheet, sheet_) ? &*sheet : nullptr;
    }
    if (wanted != preview_) {
        preview_ = wanted;
        tellAll();
    }
}

void WeekModel::putDown() {
    preview_ = nullptr;
    answers_.reset();
    moves_.reset();
    tellAll();
}

const CellAnswer* WeekModel::answerAt(const QModelIndex& index) const {
    const bool inRow = answers_ && index.isValid() && index.row() == answers_->row;
    return inRow ? &answers_->cells[static_cast<std::size_t>(index.column())] : nullptr;
}

const std::vector<rulebook::Closure>& WeekModel::closuresAt(const QModelIndex& index) const {
    static const std::vector<rulebook::Closure> none;
    return index.isValid() ? closures_[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())] : none;
}

bool WeekModel::isMovable(const QModelIndex& index) const {
    const WeekCell* cell = cellAt(index);
    if (cell == nullptr || !rowAt(index.row())->index || sheet_.dateOf(index.column()) < sheet_.today) {
        return false;
    }
    return cell->state == CellState::proposed || cell->state == CellState::kept || cell->state == CellState::heldBack;
}

const WeekRow* WeekModel::rowAt(int row) const {
    if (row < 0 || row >= rowCount() || !sheet().rows[static_cast<std::size_t>(row)].treatment) {
        return nullptr;
    }
    return &sheet().rows[static_cast<std::size_t>(row)];
}

const WeekCell* WeekModel::cellAt(const QModelIndex& index) const {
    const WeekRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    return row == nullptr || index.column() >= sheet_.days ? nullptr : &row->cells[static_cast<std::size_t>(index.column())];
}

bool WeekModel::isTickable(const QModelIndex& index) const {
    return cellAt(index) != nullptr && sheet_.dateOf(index.column()) <= sheet_.today;
}

int WeekModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(sheet_.rows.size());
}

int WeekModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : sheet_.days;
}

QVariant WeekModel::data(const QModelIndex& index, int role) const {
    if (cellAt(index) == nullptr) {
        const bool spoken = index.isValid() && role == Qt::AccessibleTextRole;
        return spoken ? QVariant(names_[static_cast<std::size_t>(index.row())]) : QVariant();
    }
    switch (role) {
        case Qt::DisplayRole:
            return isMovedAway(index) ? tr("moves") : chipText(*rowAt(index.row()), *cellAt(index));
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return sentence(index);
        default:
            return {};
    }
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0) {
        return {};
    }
    if (orientation == Qt::Horizontal) {
        if (section >= sheet_.days) {
            return {};
        }
        const Date date = sheet_.dateOf(section);
        if (role == Qt::DisplayRole) {
            return fromCore(languages_.wording().shortDate(date));
        }
        if (role == Qt::AccessibleTextRole) {
            const QString day = fromCore(languages_.wording().longDate(date));
            const QString sign = signs_.value(section);
            return (date == sheet_.today ? tr("%1, today").arg(day) : day) + (sign.isEmpty() ? sign : QStringLiteral(", ") + sign);
        }
        return {};
    }
    const bool named = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    return named && section < rowCount() ? QVariant(names_[static_cast<std::size_t>(section)]) : QVariant();
}

Qt::ItemFlags WeekModel::flags(const QModelIndex& index) const {
    return cellAt(index) == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
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

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
            if (isPatchDay(index)) {
                return isFirstUse(index) ? tr("first use") : tr("patch test");
            }
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

}  // namespace gyeol::ui

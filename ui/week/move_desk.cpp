#include "ui/week/move_desk.h"

#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/week/move_dialog.h"

namespace gyeol::ui {
namespace {

std::vector<std::string> rulesOf(const service::MoveAnswer& answer) {
    std::vector<std::string> rules;
    for (const rulebook::Closure& closure : answer.closures) {
        if (std::ranges::find(rules, closure.rule) == rules.end()) {
            rules.push_back(closure.rule);
        }
    }
    return rules;
}

}  // namespace

MoveDesk::MoveDesk(WeekPlan& plan, WeekModel& model, WeekBoard& board, DiaryDesk& desk, const Languages& languages, QObject* parent)
    : QObject(parent), plan_(plan), model_(model), board_(board), desk_(desk), languages_(languages) {
    Carrying& hand = board_.carrying();
    connect(&hand, &Carrying::pickedUp, this, [this, &hand] {
        take(hand.home());
        emit said(hand.means() == Carrying::Means::keys
                      ? tr("%1 taken up. Left and right carry it, Enter puts it down, Escape puts it back.").arg(name())
                      : tr("%1: drop it on an evening. Escape puts it back.").arg(name()));
    });
    connect(&hand, &Carrying::targetChanged, this, [this, &hand] { aim(hand.target()); });
    connect(&hand, &Carrying::dropped, this, [this](std::optional<int> column) { dropOn(*column); });
    connect(&hand, &Carrying::wentBack, this, &MoveDesk::putBack);
    connect(&plan_, &WeekPlan::movesAnswered, this, &MoveDesk::answer);
}

QString MoveDesk::name() const {
    return carried_ ? treatmentName(languages_.wording(), desk_.diary(), carried_->treatment.text()) : QString();
}

void MoveDesk::take(Carrying::Place place) {
    const WeekRow& row = *model_.rowAt(place.row);
    carried_ = service::Carried{diary::TreatmentId(*row.treatment), model_.sheet().dateOf(place.column)};
    home_ = place;
    target_ = place.column;
    awaited_.reset();
    moves_.reset();
    refusal_.reset();
    model_.carry(place.row, place.column);
    plan_.askMoves(*carried_);
    emit pointed();
}

void MoveDesk::planChanged() {
    if (carried_ && model_.cellAt(model_.index(home_.row, home_.column)) != nullptr) {
        moves_.reset();
        model_.carry(home_.row, home_.column);
        plan_.askMoves(*carried_);
    }
}

void MoveDesk::answer(const std::shared_ptr<const MoveSnapshot>& moves) {
    if (!carried_ || moves->carried != *carried_ || moves->days.empty()) {
        return;
    }
    moves_ = moves;
    model_.answer(moves);
    if (dialog_) {
        dialog_->showDays(languages_, *moves, *model_.answers());
    }
    if (awaited_) {
        dropOn(*awaited_);
        return;
    }
    model_.preview(target_);
    emit pointed();
}

void MoveDesk::aim(std::optional<int> column) {
    target_ = column;
    model_.preview(column);
    sayTarget();
    emit pointed();
}

void MoveDesk::sayTarget() {
    const CellAnswer* answer = target_ && moves_ ? model_.answerAt(model_.index(home_.row, *target_)) : nullptr;
    if (answer != nullptr) {
        emit said(tr("%1: %2", "day: what it says")
                      .arg(fromCore(languages_.wording().longDate(model_.sheet().dateOf(*target_))), answer->sentence));
    }
}

const MoveSnapshot::Day* MoveDesk::underHand() const {
    const bool there = carried_ && moves_ && target_ && static_cast<std::size_t>(*target_) < moves_->days.size();
    return there ? &moves_->days[static_cast<std::size_t>(*target_)] : nullptr;
}

void MoveDesk::dropOn(int column) {
    if (!carried_) {
        return;
    }
    if (!moves_) {
        awaited_ = column;
        return;
    }
    const auto moves = moves_;  // letting go forgets ours
    const MoveSnapshot::Day& day = moves->days[static_cast<std::size_t>(column)];
    const QString date = fromCore(languages_.wording().longDate(day.answer.date));
    if (day.answer.kind == service::MoveKind::home) {
        putBack();
        return;
    }
    if (day.answer.kind == service::MoveKind::closed) {
        const QString says = model_.answerAt(model_.index(home_.row, column))->sentence;
        const Refusal refusal{*carried_, home_.row, column, rulesOf(day.answer)};
        const QString stays = tr("%1 stays where it was. %2: %3.").arg(name(), date, says);
        letGo();
        board_.select(refusal.row, column);
        if (day.answer.mayPin) {
            refusal_ = refusal;
        }
        emit said(stays);
        emit refused(model_.index(refusal.row, column));
        return;
    }
    const bool kept = model_.sheet().kept && moves->week->asKept.kept && !day.sheet->rows.empty() && day.sheet->kept;
    const diary::ChangeSet changes = kept ? service::moveInKeptWeek(desk_.diary(), *carried_, day.answer.date, *day.plan)
                                          : service::moveSession(desk_.diary(), *carried_, day.answer.date, model_.sheet().today, {});
    const QString weekday = fromCore(languages_.wording().weekdayName(weekdayOf(day.answer.date)));
    const QString what = name();
    const int row = home_.row;
    carried_.reset();  // the preview stays on the board until the new plan takes its place
    board_.select(row, column);
    emit said(tr("%1 is pinned to %2; the rest of the week follows.").arg(what, date));
    desk_.act(changes, tr("move %1 to %2").arg(what, weekday));
    emit pointed();
}

bool MoveDesk::insist(const QModelIndex& index, Date today) {
    if (!refusal_ || refusal_->row != index.row() || refusal_->column != index.column()) {
        return false;
    }
    const Refusal refusal = *refusal_;
    refusal_.reset();
    const Date to = model_.sheet().dateOf(index.column());
    const QString what = treatmentName(languages_.wording(), desk_.diary(), refusal.carried.treatment.text());
    desk_.act(service::moveSession(desk_.diary(), refusal.carried, to, today, refusal.over),
              tr("move %1 to %2").arg(what, fromCore(languages_.wording().weekdayName(weekdayOf(to)))));
    return true;
}

void MoveDesk::putBack() {
    if (!carried_) {
        return;
    }
    emit said(tr("%1 is back where it was.").arg(name()));
    letGo();
}

void MoveDesk::letGo() {
    carried_.reset();
    target_.reset();
    awaited_.reset();
    moves_.reset();
    plan_.forgetMoves();
    model_.putDown();
    emit pointed();
}

void MoveDesk::offerDays(const QModelIndex& index) {
    if (!model_.isMovable(index) || carried_) {
        return;
    }
    take({index.row(), index.column()});
    dialog_ = new MoveDialog(name(), board_.window());
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog_, &MoveDialog::pointedTo, this, &MoveDesk::aim);
    connect(dialog_, &MoveDialog::chosen, this, &MoveDesk::dropOn);
    connect(dialog_, &QDialog::rejected, this, &MoveDesk::putBack);
    dialog_->open();
}

}  // namespace gyeol::ui

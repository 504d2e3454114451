#pragma once

#include "ui/commands/diary_desk.h"
#include "ui/week/week_board.h"
#include "ui/week/week_plan.h"

#include <QObject>
#include <QPointer>

namespace gyeol::ui {

class MoveDialog;

/// From the hand to the diary: asks the planner when a chip is taken up, shows what its row answers and the week that a drop would bring,
/// and makes the drop one act. Mouse, keys and the list of days all end here.
class MoveDesk : public QObject {
    Q_OBJECT

public:
    MoveDesk(WeekPlan& plan, WeekModel& model, WeekBoard& board, DiaryDesk& desk, const Languages& languages, QObject* parent = nullptr);

    /// Offers the days in a list instead of on the board.
    void offerDays(const QModelIndex& index);

    /// What the cell under the chip in hand says; null while there is none or its answer is not there.
    [[nodiscard]] const MoveSnapshot::Day* underHand() const;
    [[nodiscard]] bool isCarrying() const { return carried_.has_value(); }
    /// The name of what is carried.
    [[nodiscard]] QString name() const;
    /// Its id. Requires that something is carried.
    [[nodiscard]] const std::string& treatment() const { return carried_->treatment.text(); }

    /// Puts what a closed cell refused there all the same, with the rules that it overrules. False where that cell refused nothing.
    [[nodiscard]] bool insist(const QModelIndex& index, Date today);

    /// A new plan is on the board: who still carries is answered anew.
    void planChanged();

signals:
    /// Something to say aloud.
    void said(const QString& text);
    /// What is under the hand has changed, or the hand is empty.
    void pointed();
    /// A closed cell refused the chip; it is selected.
    void refused(const QModelIndex& index);

private:
    void take(Carrying::Place place);
    void answer(const std::shared_ptr<const MoveSnapshot>& moves);
    void aim(std::optional<int> column);
    void dropOn(int column);
    void putBack();
    void letGo();
    void sayTarget();

    WeekPlan& plan_;
    WeekModel& model_;
    WeekBoard& board_;
    DiaryDesk& desk_;
    const Languages& languages_;
    std::optional<service::Carried> carried_;
    Carrying::Place home_;
    std::optional<int> target_, awaited_;  ///< awaited: a drop that came before the answers
    std::shared_ptr<const MoveSnapshot> moves_;
    struct Refusal {
        service::Carried carried;
        int row = 0, column = 0;
        std::vector<std::string> over;
    };
    std::optional<Refusal> refusal_;
    QPointer<MoveDialog> dialog_;
};

}  // namespace gyeol::ui

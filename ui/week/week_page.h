#pragma once

#include "ui/page.h"
#include "ui/week/changes_panel.h"
#include "ui/week/move_desk.h"
#include "ui/week/session_acts.h"
#include "ui/week/week_actions.h"
#include "ui/week/week_board.h"
#include "ui/week/week_plan.h"
#include "ui/week/why_desk.h"
#include "ui/widgets/speaker.h"

#include <QLabel>

namespace gyeol::ui {

/// The week: heading and toolbar, the board, and beside it the Why panel; above that, while a replan is looked at, what it would change.
/// Shows the diary on the desk; every change goes through the desk. Two weeks stand side by side where the window is wide enough.
class WeekPage : public Page {
    Q_OBJECT

public:
    explicit WeekPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] WeekActions& actions() { return *actions_; }
    [[nodiscard]] WeekBoard& board() { return *board_; }

    /// Shows the week that a day belongs to.
    void goTo(Date day);
    [[nodiscard]] Date firstDay() const { return from_; }
    [[nodiscard]] Date today() const { return context_.today(); }
    [[nodiscard]] const WeekPlan& plan() const { return plan_; }

    /// Plans anew after the diary changed; what is on the board stays until the answer is there.
    void refresh() override;
    void retranslate() override;
    void begin() override { board_->setFocus(); }

signals:
    /// The person kept the week on the board.
    void weekKept();
    /// A procedure is to be opened, as if it were moved to that day; without one, a new one on that day.
    void procedureWished(const std::optional<gyeol::diary::ProcedureId>& procedure, gyeol::Date day);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildToolbar();
    /// What stands under the board while nothing is on the shelf: what to do next.
    [[nodiscard]] QWidget* buildInvitation(QWidget* card);
    void connectWeek();
    void connectSessions();

    void connectReplan();

    void showSheet();
    void showWhy();
    void showChanges();
    void updateActions();
    [[nodiscard]] bool showsChanges() const;
    void keepWeek();
    void editDay(Date date);
    /// The procedure of a day, else one whose days before or after it belongs to; null where there is none.
    [[nodiscard]] const diary::Procedure* procedureOn(Date day) const;
    [[nodiscard]] int daysThatFit() const;
    /// The date of the selected column, else of the first.
    [[nodiscard]] Date selectedDay() const;

    const PageContext context_;
    const Languages& languages_;
    DiaryDesk& desk_;
    WeekPlan plan_;
    WeekModel model_;
    WeekActions* actions_;
    Date from_;
    int days_ = 7;
    Showing showing_ = Showing::keptWeek;
    std::optional<QPersistentModelIndex> refused_;  ///< the cell that refused a chip, while it is selected

    QLabel *heading_, *subline_;
    Speaker* footer_;
    WeekBoard* board_;
    QWidget* invitation_ = nullptr;
    QLabel* invitationWords_ = nullptr;
    QPushButton* toShelf_ = nullptr;
    ChangesPanel* changes_;
    WhyPanel* why_;
    SessionActs* acts_;
    MoveDesk* moves_;
    WhyDesk* whyDesk_;
};

}  // namespace gyeol::ui

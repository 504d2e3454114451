#pragma once

#include "ui/commands/diary_desk.h"
#include "ui/ports.h"
#include "ui/week/week_actions.h"
#include "ui/week/week_board.h"
#include "ui/week/week_plan.h"
#include "ui/week/why_panel.h"

#include <QLabel>
#include <QWidget>

namespace gyeol::ui {

/// The week: heading and toolbar, the board, and beside it the Why panel. Shows the diary on the desk; every change goes through the desk.
class WeekPage : public QWidget {
    Q_OBJECT

public:
    WeekPage(const rulebook::RuleBook& book, const Languages& languages, const Theme& theme, const Clock& clock, DiaryDesk& desk,
             QWidget* parent = nullptr);

    [[nodiscard]] WeekActions& actions() { return *actions_; }
    [[nodiscard]] WeekBoard& board() { return *board_; }

    /// Shows the week that a day belongs to.
    void goTo(Date day);
    [[nodiscard]] Date firstDay() const { return from_; }
    [[nodiscard]] Date today() const;
    [[nodiscard]] const WeekPlan& plan() const { return plan_; }

    /// Plans and shows anew after the diary changed.
    void refresh();
    void retranslate();

private:
    void buildLayout();
    void connectActions();
    [[nodiscard]] QWidget* buildToolbar();

    void showSheet();
    void showHeading();
    void showWhy();
    void updateActions();
    /// The sun, dust and dry air of a day on which they count; empty on any other.
    [[nodiscard]] QString signOf(Date date) const;
    /// What to know of the week in one line, the gravest first.
    [[nodiscard]] QString footnote() const;
    [[nodiscard]] std::vector<HeadText> headTexts() const;

    void tickAt(const QModelIndex& index);
    void skipCurrent();
    void pinCurrent();
    void keepWeek();
    /// Marks the session of a cell under the name "<verb> <treatment>, <day>".
    void mark(const QModelIndex& index, diary::SessionState state, const QString& pattern);
    [[nodiscard]] QString nameOf(const QModelIndex& index, const QString& pattern) const;

    const Languages& languages_;
    const Theme& theme_;
    const Clock& clock_;
    DiaryDesk& desk_;
    WeekPlan plan_;
    WeekModel model_;
    WeekActions* actions_;
    Date from_;
    Showing showing_ = Showing::keptWeek;

    QLabel *heading_, *subline_, *footer_;
    WeekBoard* board_;
    WhyPanel* why_;
};

}  // namespace gyeol::ui

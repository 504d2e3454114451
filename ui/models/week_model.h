#pragma once

#include "service/replanning.h"
#include "ui/languages.h"
#include "ui/models/row_answers.h"
#include "ui/models/week_sheet.h"

#include <QAbstractTableModel>

namespace gyeol::ui {

/// The week as a table: a column a day, a row a treatment in the order of application, morning above evening; headings are rows of their
/// own. Holds a sheet and puts it into words; knows nothing of how it looks.
class WeekModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit WeekModel(const Languages& languages, QObject* parent = nullptr);

    /// Shows another sheet. Where rows and days are the same ones, the selection stays.
    void show(WeekSheet sheet, const diary::Diary& diary, const service::PlannedSpan& planned);

    /// The sheet that is shown: the one given, or what a drop would make of it.
    [[nodiscard]] const WeekSheet& sheet() const { return preview_ ? *preview_ : sheet_; }

    /// What the heads of the days show beside the date: strong sun, dust, dry rooms; for who listens.
    void describeDays(const QStringList& signs) { signs_ = signs; }

    /// Marks the sessions that a proposal has otherwise than the week that was kept; none: no marks.
    void mark(std::vector<service::PlanChange> changes);

    /// What the planner found of an empty cell: one that all limits together close is closed from now on, and says why.
    void know(const QModelIndex& index, const exchange::Explanation& told);

    /// A chip is taken up: its row waits for answers.
    void carry(int row, int column);
    /// The row's answers are there.
    void answer(std::shared_ptr<const MoveSnapshot> moves);
    /// Shows the week that a drop on a column would bring; none, or a column that is not open: the week as it is.
    void preview(std::optional<int> column);
    /// The hand is empty again.
    void putDown();
    /// What the carried row says; null while nothing is carried.
    [[nodiscard]] const RowAnswers* answers() const { return answers_ ? &*answers_ : nullptr; }
    /// The answer of a cell; null outside the carried row.
    [[nodiscard]] const CellAnswer* answerAt(const QModelIndex& index) const;

    /// What closes a cell of the week as it is; empty outside the rows of treatments.
    [[nodiscard]] const std::vector<rulebook::Closure>& closuresAt(const QModelIndex& index) const;

    /// Whether a closed cell may be filled all the same, by a person's decision.
    [[nodiscard]] bool mayInsist(const QModelIndex& index) const;

    /// Whether a chip may be taken up there: a searched session, today or later, that is still to come.
    [[nodiscard]] bool isMovable(const QModelIndex& index) const;
    /// Null for a heading and outside the table.
    [[nodiscard]] const WeekRow* rowAt(int row) const;
    [[nodiscard]] const WeekCell* cellAt(const QModelIndex& index) const;

    /// The words on a chip of a row.
    [[nodiscard]] QString chipText(const WeekRow& row, const WeekCell& cell) const;
    /// Whether a day of a patch test is shown there, or the first use after it.
    [[nodiscard]] bool isPatchDay(const QModelIndex& index) const { return cellAt(index) != nullptr && cellAt(index)->patchDay > 0; }
    /// Whether it is the first use that is shown there. Requires isPatchDay.
    [[nodiscard]] bool isFirstUse(const QModelIndex& index) const { return cellAt(index)->patchDay > rowAt(index.row())->patchDays; }
    /// The second, smaller line on the chip of a cell: where it came from, or what it rests on. Often empty.
    [[nodiscard]] QString chipUnder(const QModelIndex& index) const;

    /// Whether a tick may be set there: the day is not after today.
    [[nodiscard]] bool isTickable(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Display: the words on the chip. AccessibleText: the cell as a sentence. ToolTip: why it is closed, else that sentence.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// What stands in the cell, as the words that follow "Glycolic toner, Tuesday 24 November, evening: ".
    [[nodiscard]] QString stateSentence(const QModelIndex& index) const;
    [[nodiscard]] QString sentence(const QModelIndex& index) const;

    /// How a cell differs from the week that was kept; null where it does not.
    [[nodiscard]] const service::PlanChange* changeAt(const QModelIndex& index) const;
    [[nodiscard]] bool isMovedAway(const QModelIndex& index) const;
    [[nodiscard]] QString shortDay(Date date) const;
    [[nodiscard]] QString proposedSentence(const QModelIndex& index) const;
    [[nodiscard]] QString droppedSentence(const QModelIndex& index) const;
    [[nodiscard]] QString closedSentence(const QModelIndex& index) const;
    [[nodiscard]] QString patchSentence(const QModelIndex& index) const;
    void tellAll();

    const Languages& languages_;

    WeekSheet sheet_;
    std::optional<RowAnswers> answers_;
    std::shared_ptr<const MoveSnapshot> moves_;
    const WeekSheet* preview_ = nullptr;  ///< one of moves_
    std::vector<service::PlanChange> changes_;
    QStringList signs_;
    std::vector<QString> names_;                                               ///< per row
    std::vector<std::vector<std::vector<rulebook::Closure>>> closures_;        ///< per row and column
    std::map<std::pair<int, int>, std::vector<exchange::ClosingFact>> known_;  ///< of cells that `know` was told of
};

}  // namespace gyeol::ui

#pragma once

#include "ui/languages.h"
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

    [[nodiscard]] const WeekSheet& sheet() const { return sheet_; }
    /// Null for a heading and outside the table.
    [[nodiscard]] const WeekRow* rowAt(int row) const;
    [[nodiscard]] const WeekCell* cellAt(const QModelIndex& index) const;

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
    [[nodiscard]] QString chipText(const QModelIndex& index) const;

    const Languages& languages_;
    WeekSheet sheet_;
    std::vector<QString> names_;                                         ///< per row
    std::vector<std::vector<std::vector<rulebook::Closure>>> closures_;  ///< per row and column
};

}  // namespace gyeol::ui

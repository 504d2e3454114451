#pragma once

#include "service/csv_import.h"
#include "ui/page.h"

#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace gyeol::ui {

/// A foreign table on its way into the diary: which of its columns holds what, the first rows as they would be read, and what they would
/// add and change, before anything is done. It is one act, which can be undone.
class TableImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `rows` are those of the file, the heads first; at least one. Requires a diary on the desk.
    TableImportDialog(const PageContext& context, std::vector<exchange::CsvRow> rows, const QString& file, QWidget* parent);

private:
    void build();
    void showKind();
    void showMatch();
    void look();
    /// Reads the rows as they are matched; false where the person gave it up.
    [[nodiscard]] bool read();
    void showPreview();
    [[nodiscard]] exchange::CsvKind kind() const;
    void import();

    PageContext context_;
    std::vector<exchange::CsvRow> rows_;
    QString file_;
    exchange::CsvMatch match_;
    exchange::CsvReading reading_;
    service::CsvMerge merge_;
    QComboBox* kind_;
    QFormLayout* columns_;
    std::vector<QComboBox*> choices_;  ///< one a field
    QTableWidget* preview_;
    QLabel *told_, *problems_;
    QPushButton* import_;
};

}  // namespace gyeol::ui

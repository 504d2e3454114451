#pragma once

#include "exchange/csv_diary.h"
#include "ui/page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>

namespace gyeol::ui {

/// Sessions or check-ins as a table for a spreadsheet.
class TableExportDialog : public QDialog {
    Q_OBJECT

public:
    /// Requires a diary on the desk.
    TableExportDialog(const PageContext& context, QWidget* parent);

signals:
    void failed(const gyeol::Failure& failure);

private:
    [[nodiscard]] exchange::CsvKind kind() const;
    void look();
    void save();

    PageContext context_;
    QComboBox* kind_;
    QCheckBox* mark_;
    QLabel* told_;
};

}  // namespace gyeol::ui

#include "ui/files/table_export_dialog.h"

#include "base/file.h"
#include "ui/widgets/texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace gyeol::ui {

TableExportDialog::TableExportDialog(const PageContext& context, QWidget* parent)
    : QDialog(parent),
      context_(context),
      kind_(new QComboBox(this)),
      mark_(new QCheckBox(tr("&Mark as UTF-8 (some spreadsheets, Excel among them, want it)"), this)),
      told_(makeText("body", this)) {
    setObjectName(QStringLiteral("tableExportDialog"));
    setWindowTitle(tr("Export a table"));
    setMinimumWidth(460);
    kind_->setObjectName(QStringLiteral("tableKind"));
    kind_->addItems({tr("Sessions"), tr("Check-ins")});
    mark_->setObjectName(QStringLiteral("tableMark"));
    told_->setObjectName(QStringLiteral("tableTold"));
    auto* note = makeText("note", this);
    note->setText(
        tr("A cell that a spreadsheet would take for a formula gets an apostrophe before it; reading the table again takes it off."));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton* save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("saveTable"));
    setLook(save, "kind", QStringLiteral("primary"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Table of"), kind_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(mark_);
    layout->addWidget(told_);
    layout->addWidget(note);
    layout->addWidget(buttons);
    connect(kind_, &QComboBox::currentIndexChanged, this, &TableExportDialog::look);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &TableExportDialog::save);
    look();
}

exchange::CsvKind TableExportDialog::kind() const {
    return kind_->currentIndex() == 1 ? exchange::CsvKind::checkIns : exchange::CsvKind::sessions;
}

void TableExportDialog::look() {
    const diary::Diary& diary = context_.desk.diary();
    const auto rows = kind() == exchange::CsvKind::sessions ? diary.sessions.size() : diary.checkIns.size();
    told_->setText(tr("Rows, by day: %1").arg(rows));
}

void TableExportDialog::save() {
    const QString suggestion = kind() == exchange::CsvKind::sessions ? tr("sessions.csv") : tr("check-ins.csv");
    const auto path = context_.prompts.saveFile(windowTitle(), FileKind::table, suggestion);
    if (!path) {
        return;
    }
    const auto mark = mark_->isChecked() ? exchange::CsvMark::byteOrder : exchange::CsvMark::none;
    if (const auto written = writeFile(*path, exchange::writeDiaryCsv(context_.desk.diary(), kind(), mark)); !written) {
        emit failed(written.error());
        return;
    }
    accept();
}

}  // namespace gyeol::ui

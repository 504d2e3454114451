#include "ui/files/table_import_dialog.h"

#include "ui/qt_text.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/waiting.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace gyeol::ui {
namespace {

constexpr int notThere = -1;
constexpr std::size_t previewedRows = 8, namedProblems = 3;

}  // namespace

TableImportDialog::TableImportDialog(const PageContext& context, std::vector<exchange::CsvRow> rows, const QString& file, QWidget* parent)
    : QDialog(parent),
      context_(context),
      rows_(std::move(rows)),
      file_(file),
      kind_(new QComboBox(this)),
      columns_(new QFormLayout),
      preview_(new QTableWidget(this)),
      told_(makeText("cardTitle", this)),
      problems_(makeText("caution", this)),
      import_(nullptr) {
    setObjectName(QStringLiteral("tableImportDialog"));
    setWindowTitle(tr("Import a table: %1").arg(file));
    resize(920, 600);
    build();
    kind_->setCurrentIndex(exchange::guessKind(rows_.front().cells) == exchange::CsvKind::checkIns ? 1 : 0);
    connect(kind_, &QComboBox::currentIndexChanged, this, &TableImportDialog::showKind);
    showKind();
}

void TableImportDialog::build() {
    kind_->setObjectName(QStringLiteral("tableKind"));
    kind_->setAccessibleName(tr("The rows are"));
    kind_->addItems({tr("Sessions"), tr("Check-ins")});
    preview_->setObjectName(QStringLiteral("tablePreview"));
    preview_->setAccessibleName(tr("The first rows, as they are read"));
    preview_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    preview_->setSelectionMode(QAbstractItemView::NoSelection);
    preview_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    told_->setObjectName(QStringLiteral("tableTold"));
    problems_->setObjectName(QStringLiteral("tableProblems"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    import_ = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    import_->setObjectName(QStringLiteral("importTable"));
    setLook(import_, "kind", QStringLiteral("primary"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(import_, &QPushButton::clicked, this, &TableImportDialog::import);

    auto* fields = new QWidget(this);
    fields->setLayout(columns_);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumWidth(320);
    scroll->setFocusPolicy(Qt::NoFocus);  // the fields in it take the keys
    auto* left = new QVBoxLayout;
    auto* caption = makeText("caption", this);
    caption->setText(tr("The rows are"));
    left->addWidget(caption);
    left->addWidget(kind_);
    left->addWidget(scroll, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(told_);
    right->addWidget(problems_);
    right->addWidget(preview_, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addLayout(left);
    middle->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
}

exchange::CsvKind TableImportDialog::kind() const {
    return kind_->currentIndex() == 1 ? exchange::CsvKind::checkIns : exchange::CsvKind::sessions;
}

/// A choice of the file's columns for each of our fields.
void TableImportDialog::showKind() {
    match_ = exchange::guessMatch(kind(), rows_.front().cells);
    while (columns_->rowCount() > 0) {
        columns_->removeRow(0);
    }
    choices_.clear();
    const auto& fields = exchange::csvFields(kind());
    for (std::size_t field = 0; field < fields.size(); ++field) {
        auto* choice = new QComboBox(this);
        choice->setObjectName(QStringLiteral("column_") + fromCore(fields[field].name));
        choice->addItem(tr("– not in this file –"), notThere);
        for (std::size_t column = 0; column < rows_.front().cells.size(); ++column) {
            const QString head = fromCore(rows_.front().cells[column]);
            choice->addItem(head.isEmpty() ? tr("column %1").arg(column + 1) : head, static_cast<int>(column));
        }
        choice->setCurrentIndex(match_[field] ? static_cast<int>(*match_[field]) + 1 : 0);
        connect(choice, &QComboBox::currentIndexChanged, this, &TableImportDialog::showMatch);
        columns_->addRow(fromCore(exchange::csvFieldTitle(context_.languages.wording(), kind(), field)), choice);
        setTabOrder(choices_.empty() ? kind_ : choices_.back(), choice);
        choices_.push_back(choice);
    }
    setTabOrder(choices_.back(), preview_);
    setTabOrder(preview_, import_);
    look();
}

void TableImportDialog::showMatch() {
    for (std::size_t field = 0; field < choices_.size(); ++field) {
        const int column = choices_[field]->currentData().toInt();
        match_[field] = column == notThere ? std::nullopt : std::optional(static_cast<std::size_t>(column));
    }
    look();
}

void TableImportDialog::look() {
    reading_ = {};
    merge_ = {};
    const auto& fields = exchange::csvFields(kind());
    bool complete = true;
    for (std::size_t field = 0; field < fields.size(); ++field) {
        complete = complete && (match_[field] || !fields[field].required);
    }
    if (complete && !read()) {
        told_->setText(tr("Not read, as you wished. Another choice of columns reads it again."));
    } else if (complete) {
        told_->setText(tr("%1 new, %2 changed, %3 as they are", "counts of rows").arg(merge_.added).arg(merge_.changed).arg(merge_.same));
    } else {
        told_->setText(tr("Say which column holds the date"));
    }
    QStringList problems;
    if (!reading_.problems.empty()) {
        problems << tr("Rows that cannot be read and are left out: %1").arg(reading_.problems.size());
    }
    for (std::size_t i = 0; i < std::min(reading_.problems.size(), namedProblems); ++i) {
        const exchange::CsvProblem& problem = reading_.problems[i];
        problems << tr("line %1, %2").arg(problem.line).arg(fromCore(context_.languages.wording().failure(problem.failure)));
    }
    problems_->setText(problems.join(QLatin1Char('\n')));
    problems_->setVisible(!problems.isEmpty());
    import_->setEnabled(!merge_.changes.empty());
    showPreview();
}

bool TableImportDialog::read() {
    auto done =
        waitFor(this, tr("Reading %1 …").arg(file_), [&diary = context_.desk.diary(), this, wanted = kind()](const storage::Watch&) {
            auto reading = exchange::readDiaryCsv(diary, wanted, rows_, match_);
            auto merge = service::mergeTable(diary, wanted, reading, match_);
            return std::pair(std::move(reading), std::move(merge));
        });
    if (done) {
        std::tie(reading_, merge_) = std::move(*done);
    }
    return done.has_value();
}

void TableImportDialog::showPreview() {
    const auto& fields = exchange::csvFields(kind());
    preview_->clear();
    QStringList heads;
    std::vector<std::size_t> columns;
    for (std::size_t field = 0; field < fields.size(); ++field) {
        if (match_[field]) {
            heads << fromCore(exchange::csvFieldTitle(context_.languages.wording(), kind(), field));
            columns.push_back(*match_[field]);
        }
    }
    const std::size_t count = std::min(rows_.size() - 1, previewedRows);
    preview_->setColumnCount(static_cast<int>(columns.size()));
    preview_->setRowCount(static_cast<int>(count));
    preview_->setHorizontalHeaderLabels(heads);
    QStringList lines;
    for (std::size_t row = 0; row < count; ++row) {
        const exchange::CsvRow& cells = rows_[row + 1];
        const auto problem = std::find_if(reading_.problems.begin(), reading_.problems.end(),
                                          [&cells](const auto& candidate) { return candidate.line == cells.line; });
        lines << (problem == reading_.problems.end() ? QString::number(cells.line) : tr("%1 ✗", "a line that is left out").arg(cells.line));
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const std::string text = columns[column] < cells.cells.size() ? cells.cells[columns[column]] : std::string();
            preview_->setItem(static_cast<int>(row), static_cast<int>(column), new QTableWidgetItem(fromCore(text)));
        }
    }
    preview_->setVerticalHeaderLabels(lines);
}

void TableImportDialog::import() {
    context_.desk.act(merge_.changes, tr("import %1").arg(file_));
    accept();
}

}  // namespace gyeol::ui

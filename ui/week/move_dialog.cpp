#include "ui/week/move_dialog.h"

#include "ui/qt_text.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace gyeol::ui {
namespace {

constexpr int columnRole = Qt::UserRole;

}  // namespace

MoveDialog::MoveDialog(const QString& treatment, QWidget* parent) : QDialog(parent), days_(new QListWidget(this)), move_(nullptr) {
    setObjectName(QStringLiteral("moveDialog"));
    setWindowTitle(tr("Move %1").arg(treatment));
    days_->setObjectName(QStringLiteral("moveDays"));
    days_->setAccessibleName(tr("Days"));
    days_->setMinimumSize(380, 260);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    move_ = buttons->addButton(tr("&Move here"), QDialogButtonBox::AcceptRole);
    move_->setObjectName(QStringLiteral("moveHere"));
    move_->setProperty("kind", QStringLiteral("primary"));
    move_->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(days_);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(move_, &QPushButton::clicked, this, &MoveDialog::choose);
    connect(days_, &QListWidget::itemActivated, this, &MoveDialog::choose);
    connect(days_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        move_->setEnabled(item != nullptr);
        emit pointedTo(item == nullptr ? std::nullopt : std::optional(item->data(columnRole).toInt()));
    });
}

void MoveDialog::showDays(const Languages& languages, const MoveSnapshot& moves, const RowAnswers& answers) {
    days_->clear();
    for (std::size_t column = 0; column < moves.days.size(); ++column) {
        const service::MoveAnswer& answer = moves.days[column].answer;
        if (answer.kind == service::MoveKind::home || answer.date < moves.week->planned.resolved.span.today) {
            continue;
        }
        const QString day = fromCore(languages.wording().longDate(answer.date));
        auto* item = new QListWidgetItem(tr("%1 – %2", "day – what it says").arg(day, answers.cells[column].sentence), days_);
        item->setData(columnRole, static_cast<int>(column));
        if (answer.kind == service::MoveKind::closed) {
            item->setFlags(Qt::NoItemFlags);
        }
    }
    days_->setFocus();
    for (int row = 0; row < days_->count(); ++row) {
        if ((days_->item(row)->flags() & Qt::ItemIsEnabled) != 0) {
            days_->setCurrentRow(row);
            break;
        }
    }
}

void MoveDialog::choose() {
    if (const QListWidgetItem* item = days_->currentItem(); item != nullptr && (item->flags() & Qt::ItemIsEnabled) != 0) {
        const int column = item->data(columnRole).toInt();
        accept();
        emit chosen(column);
    }
}

}  // namespace gyeol::ui

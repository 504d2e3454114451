#include "ui/desktop_ports.h"

#include "ui/qt_text.h"

#include <QApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace gyeol::ui {
namespace {

QString filterOf(FileKind kind) {
    switch (kind) {
        case FileKind::diary:
            return QCoreApplication::translate("Prompts", "Gyeol diaries (*.gyeol)");
        case FileKind::json:
            return QCoreApplication::translate("Prompts", "Diaries as text (*.json)");
        case FileKind::pdf:
            return QCoreApplication::translate("Prompts", "PDF pages (*.pdf)");
    }
    return {};
}

QString suffixOf(FileKind kind) {
    switch (kind) {
        case FileKind::diary:
            return QStringLiteral("gyeol");
        case FileKind::json:
            return QStringLiteral("json");
        case FileKind::pdf:
            return QStringLiteral("pdf");
    }
    return {};
}

std::optional<std::filesystem::path> chosen(QFileDialog& dialog) {
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return std::nullopt;
    }
    return toPath(dialog.selectedFiles().constFirst());
}

}  // namespace

std::chrono::local_seconds DesktopClock::now() const {
    if (fixed_) {
        return *fixed_ + std::chrono::hours(12);
    }
    const QDateTime now = QDateTime::currentDateTime();
    return fromQDate(now.date()) + std::chrono::seconds(now.time().msecsSinceStartOfDay() / 1000);
}

std::optional<std::filesystem::path> DesktopPrompts::openFile(const QString& title, FileKind kind) {
    QFileDialog dialog(QApplication::activeWindow(), title, QString(), filterOf(kind));
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosen(dialog);
}

std::optional<std::filesystem::path> DesktopPrompts::saveFile(const QString& title, FileKind kind, const QString& suggestion) {
    QFileDialog dialog(QApplication::activeWindow(), title, QString(), filterOf(kind));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffixOf(kind));
    dialog.selectFile(suggestion);
    return chosen(dialog);
}

Answer DesktopPrompts::ask(const QString& title, const QString& text, const QString& yes) {
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, QApplication::activeWindow());
    const QPushButton* accept = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == accept ? Answer::yes : Answer::no;
}

std::optional<QString> DesktopPrompts::write(const QString& title, const QString& question, const QStringList& offers,
                                             const QString& text) {
    QInputDialog dialog(QApplication::activeWindow());
    dialog.setWindowTitle(title);
    dialog.setLabelText(question);
    if (!offers.isEmpty()) {
        dialog.setComboBoxItems(offers);
        dialog.setComboBoxEditable(true);
    }
    dialog.setTextValue(text.isEmpty() && !offers.isEmpty() ? offers.constFirst() : text);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

void DesktopPrompts::tell(const QString& title, const QString& text) {
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, QApplication::activeWindow());
    box.exec();
}

}  // namespace gyeol::ui

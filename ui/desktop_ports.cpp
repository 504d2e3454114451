#include "ui/desktop_ports.h"

#include "ui/qt_text.h"

#include <QApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileDialog>
#include <QImageReader>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

namespace gyeol::ui {
namespace {

/// JPEG and PNG, and HEIC where Qt has a plugin for it.
QString pictureEndings() {
    QStringList endings{QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png")};
    if (QImageReader::supportedImageFormats().contains("heic")) {
        endings << QStringLiteral("*.heic");
    }
    return endings.join(QLatin1Char(' '));
}

QString filterOf(FileKind kind) {
    switch (kind) {
        case FileKind::diary:
            return QCoreApplication::translate("Prompts", "Gyeol diaries (*.gyeol)");
        case FileKind::days:
            return QCoreApplication::translate("Prompts", "Tables and JSON (*.csv *.tsv *.txt *.json)");
        case FileKind::json:
            return QCoreApplication::translate("Prompts", "Diaries as text, sealed or not (*.json *.gyeol-sealed)");
        case FileKind::pdf:
            return QCoreApplication::translate("Prompts", "PDF pages (*.pdf)");
        case FileKind::picture:
            return QCoreApplication::translate("Prompts", "Photographs (%1)").arg(pictureEndings());
        case FileKind::png:
            return QCoreApplication::translate("Prompts", "Pictures (*.png)");
        case FileKind::svg:
            return QCoreApplication::translate("Prompts", "Drawings (*.svg)");
        case FileKind::calendar:
            return QCoreApplication::translate("Prompts", "Calendars (*.ics)");
        case FileKind::table:
            return QCoreApplication::translate("Prompts", "Tables (*.csv *.tsv *.txt)");
        case FileKind::sealed:
            return QCoreApplication::translate("Prompts", "Sealed diaries (*.gyeol-sealed)");
    }
    return {};
}

QString suffixOf(FileKind kind) {
    switch (kind) {
        case FileKind::diary:
            return QStringLiteral("gyeol");
        case FileKind::days:
            return QStringLiteral("csv");
        case FileKind::json:
            return QStringLiteral("json");
        case FileKind::pdf:
            return QStringLiteral("pdf");
        case FileKind::picture:
            return QStringLiteral("jpg");
        case FileKind::png:
            return QStringLiteral("png");
        case FileKind::svg:
            return QStringLiteral("svg");
        case FileKind::calendar:
            return QStringLiteral("ics");
        case FileKind::table:
            return QStringLiteral("csv");
        case FileKind::sealed:
            return QStringLiteral("gyeol-sealed");
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
    // What is read may also be a diary file of somebody else's; what is written as text is text.
    const QString filter =
        kind == FileKind::json
            ? QCoreApplication::translate("Prompts", "Diaries as text, sealed or not, or diary files (*.json *.gyeol-sealed *.gyeol)")
            : filterOf(kind);
    QFileDialog dialog(QApplication::activeWindow(), title, QString(), filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosen(dialog);
}

std::vector<std::filesystem::path> DesktopPrompts::openFiles(const QString& title, FileKind kind) {
    QFileDialog dialog(QApplication::activeWindow(), title, QString(), filterOf(kind));
    dialog.setFileMode(QFileDialog::ExistingFiles);
    std::vector<std::filesystem::path> files;
    if (dialog.exec() == QDialog::Accepted) {
        for (const QString& file : dialog.selectedFiles()) {
            files.push_back(toPath(file));
        }
    }
    return files;
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

std::optional<QString> DesktopPrompts::passphrase(const QString& title, const QString& question) {
    QInputDialog dialog(QApplication::activeWindow());
    dialog.setWindowTitle(title);
    dialog.setLabelText(question);
    dialog.setTextEchoMode(QLineEdit::Password);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

Answer DesktopPrompts::choosePrinter(QPrinter& printer) {
    QPrintDialog dialog(&printer, QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted ? Answer::yes : Answer::no;
}

void DesktopPrompts::tell(const QString& title, const QString& text) {
    QMessageBox box(QMessageBox::Information, title, text, QMessageBox::Ok, QApplication::activeWindow());
    box.exec();
}

void DesktopPrompts::showFolder(const std::filesystem::path& folder) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(fromPath(folder)));
}

std::optional<std::string> DesktopPreferences::read(const std::string& name) const {
    const QVariant value = settings_.value(fromCore(name));
    return value.isValid() ? std::optional(toCore(value.toString())) : std::nullopt;
}

void DesktopPreferences::write(const std::string& name, const std::string& value) {
    settings_.setValue(fromCore(name), fromCore(value));
}

}  // namespace gyeol::ui

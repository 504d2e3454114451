#pragma once

#include "ui/languages.h"

#include <QDialog>
#include <QTextBrowser>

#include <filesystem>

namespace gyeol::ui {

/// What a page is for and which keys it knows, in a window beside the page: it stays open while one works on. The texts are
/// `data/help/LANGUAGE/PAGE.md`.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    /// `data`: the program's data folder.
    HelpWindow(std::filesystem::path folder, const Languages& languages, QWidget* parent = nullptr);

    /// Shows the help of a page by its name ("week"), and itself.
    void showFor(const QString& page);
    /// Follows the window to another page, where it is open.
    void follow(const QString& page);
    void retranslate();

private:
    void load();

    std::filesystem::path data_;
    const Languages& languages_;
    QTextBrowser* text_;
    QString page_;
};

}  // namespace gyeol::ui

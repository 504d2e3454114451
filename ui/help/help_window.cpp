#include "ui/help/help_window.h"

#include "base/file.h"
#include "ui/qt_text.h"
#include "ui/widgets/reading.h"

#include <QVBoxLayout>

namespace gyeol::ui {

HelpWindow::HelpWindow(std::filesystem::path folder, const Languages& languages, QWidget* parent)
    : QDialog(parent), data_(std::move(folder)), languages_(languages), text_(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("helpWindow"));
    text_->setObjectName(QStringLiteral("helpText"));
    text_->setFrameShape(QFrame::NoFrame);
    text_->setOpenLinks(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 12, 18);
    layout->addWidget(text_);
    resize(460, 600);
    retranslate();
}

void HelpWindow::showFor(const QString& page) {
    page_ = page;
    load();
    show();
    raise();
    activateWindow();
    text_->setFocus();
}

void HelpWindow::follow(const QString& page) {
    if (isVisible() && page != page_) {
        page_ = page;
        load();
    }
}

void HelpWindow::load() {
    const auto file = data_ / "help" / std::string(Languages::codeOf(languages_.current())) / (toCore(page_) + ".md");
    const auto text = readFile(file);
    setReading(*text_, text ? fromCore(*text) : tr("There is no help for this page."));
}

void HelpWindow::retranslate() {
    setWindowTitle(tr("Help"));
    text_->setAccessibleName(tr("Help for this page"));
    if (!page_.isEmpty()) {
        load();
    }
}

}  // namespace gyeol::ui

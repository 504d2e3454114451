#include "ui/print/paper_dialog.h"

#include "ui/print/pdf_file.h"
#include "ui/qt_text.h"

#include <QAbstractScrollArea>
#include <QHBoxLayout>

namespace gyeol::ui {

PaperDialog::PaperDialog(const PageContext& context, const QString& name, QWidget* parent)
    : QDialog(parent),
      context_(context),
      printer_(QPrinter::HighResolution),
      preview_(new QPrintPreviewWidget(&printer_, this)),
      choices_(new QVBoxLayout),
      print_(makeButton(QStringLiteral("printNow"), tr("&Print…"))),
      pdf_(makeButton(QStringLiteral("savePdf"), tr("&Save as PDF…"))),
      close_(makeButton(QStringLiteral("closePaper"), tr("Close"))) {
    setObjectName(name);
    resize(1000, 620);
    print_->setProperty("kind", QStringLiteral("primary"));
    connect(print_, &QPushButton::clicked, this, &PaperDialog::print);
    connect(pdf_, &QPushButton::clicked, this, &PaperDialog::savePdf);
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    connect(preview_, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) { paintOn(*printer); });
    preview_->setObjectName(QStringLiteral("paperPreview"));
    preview_->setViewMode(QPrintPreviewWidget::SinglePageView);
    preview_->setZoomMode(QPrintPreviewWidget::FitInView);

    auto* side = new QVBoxLayout;
    side->setSpacing(10);
    side->addLayout(choices_);
    side->addStretch(1);
    for (QPushButton* button : {print_, pdf_, close_}) {
        side->addWidget(button);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(14);
    layout->addLayout(side, 0);
    layout->addWidget(preview_, 1);
    choices_->setSpacing(10);
}

QPushButton* PaperDialog::makeButton(const QString& name, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void PaperDialog::buttonsAfter(QWidget* lastChoice) {
    setTabOrder(lastChoice, print_);
    setTabOrder(print_, pdf_);
    setTabOrder(pdf_, close_);
    setTabOrder(close_, preview_);
}

void PaperDialog::showPages() {
    printer_.setPageLayout(layoutOfPage());
    printer_.setDocName(documentTitle());
    const QString name = tr("Preview: %1").arg(documentTitle());
    preview_->setAccessibleName(name);
    for (auto* view : preview_->findChildren<QAbstractScrollArea*>()) {  // Qt's own, which takes the keys
        view->setAccessibleName(name);
        view->viewport()->setAccessibleName(name);
    }
    preview_->updatePreview();
}

void PaperDialog::print() {
    if (context_.prompts.choosePrinter(printer_) == Answer::yes) {
        paintOn(printer_);
        accept();
    }
}

void PaperDialog::savePdf() {
    const auto path = context_.prompts.saveFile(tr("Save as PDF"), FileKind::pdf, suggestedFile());
    if (!path) {
        return;
    }
    const auto written = writePdf(*path, layoutOfPage(), documentTitle(), [this](QPdfWriter& writer) { paintOn(writer); });
    if (!written) {
        emit failed(written.error());
        return;
    }
    accept();
}

}  // namespace gyeol::ui

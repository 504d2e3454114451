#pragma once

#include "ui/page.h"

#include <QDialog>
#include <QPageLayout>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gyeol::ui {

/// Something as it will be on paper: its choices at the left, its pages at the right, and from there to a printer or into a PDF. What is
/// printed comes from the class that derives of this one.
class PaperDialog : public QDialog {
    Q_OBJECT

signals:
    void failed(const gyeol::Failure& failure);

protected:
    /// Requires a diary on the desk.
    PaperDialog(const PageContext& context, const QString& name, QWidget* parent);

    [[nodiscard]] const PageContext& context() const { return context_; }
    /// Where the choices go, from above to below.
    [[nodiscard]] QVBoxLayout* choices() const { return choices_; }
    /// A button under the choices or among them, named for tests.
    [[nodiscard]] QPushButton* makeButton(const QString& name, const QString& text);
    /// Ends the choices: Tab comes from the last of them to the buttons, as the eye does.
    void buttonsAfter(QWidget* lastChoice);
    /// Shows the pages anew, after a choice changed what is on them.
    void showPages();

    [[nodiscard]] virtual QPageLayout layoutOfPage() const = 0;
    virtual void paintOn(QPagedPaintDevice& device) = 0;
    /// What the document is called: its title in a PDF and on the printer's list.
    [[nodiscard]] virtual QString documentTitle() const = 0;
    [[nodiscard]] virtual QString suggestedFile() const = 0;

private:
    void print();
    void savePdf();

    PageContext context_;
    QPrinter printer_;
    QPrintPreviewWidget* preview_;
    QVBoxLayout* choices_;
    QPushButton *print_, *pdf_, *close_;
};

}  // namespace gyeol::ui

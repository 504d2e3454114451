#pragma once

#include "ui/print/paper_dialog.h"
#include "ui/procedures/procedure_texts.h"

#include <QComboBox>

namespace gyeol::ui {

/// Writes the note on paper, in large letters and with room under each question for what the clinic answers; a further page where one is
/// not enough.
void paintNote(QPagedPaintDevice& device, const NoteText& note, const QString& person);

/// The note for a clinic as it will be on paper.
class NoteDialog : public PaperDialog {
    Q_OBJECT

public:
    NoteDialog(const PageContext& context, NoteText note, QWidget* parent);

protected:
    [[nodiscard]] QPageLayout layoutOfPage() const override;
    void paintOn(QPagedPaintDevice& device) override;
    [[nodiscard]] QString documentTitle() const override { return note_.title; }
    [[nodiscard]] QString suggestedFile() const override;

private:
    NoteText note_;
    QComboBox* size_;
};

}  // namespace gyeol::ui

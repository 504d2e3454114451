#pragma once

#include "ui/page.h"
#include "ui/procedures/procedure_texts.h"
#include "ui/widgets/page_frame.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace gyeol::ui {

/// The note "what to bring and tell": to read, to copy and to print.
class ClinicNoteCard : public Card {
    Q_OBJECT

public:
    ClinicNoteCard(const PageContext& context, QWidget* parent);

    void show(NoteText note);
    /// In the order of Tab.
    [[nodiscard]] std::vector<QWidget*> stops() const { return {text_, copy_, print_}; }
    void retranslate();

private:
    void copy();
    void print();

    PageContext context_;
    NoteText note_;
    QPlainTextEdit* text_;
    QPushButton *copy_, *print_;
    QLabel* copied_;
};

}  // namespace gyeol::ui

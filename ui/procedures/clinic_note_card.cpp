#include "ui/procedures/clinic_note_card.h"

#include "ui/procedures/note_paper.h"
#include "ui/qt_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace gyeol::ui {
namespace {

constexpr int leastHeight = 230;

}  // namespace

ClinicNoteCard::ClinicNoteCard(const PageContext& context, QWidget* parent)
    : Card(QStringLiteral("noteCard"), parent),
      context_(context),
      text_(new QPlainTextEdit(this)),
      copy_(new QPushButton(this)),
      print_(new QPushButton(this)),
      copied_(makeText("note", this)) {
    text_->setObjectName(QStringLiteral("clinicNote"));
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setMinimumHeight(leastHeight);
    copy_->setObjectName(QStringLiteral("copyNote"));
    print_->setObjectName(QStringLiteral("printNote"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy_);
    buttons->addWidget(print_);
    buttons->addWidget(copied_, 1);
    body()->addWidget(text_);
    body()->addLayout(buttons);
    connect(copy_, &QPushButton::clicked, this, &ClinicNoteCard::copy);
    connect(print_, &QPushButton::clicked, this, &ClinicNoteCard::print);
}

void ClinicNoteCard::show(NoteText note) {
    note_ = std::move(note);
    const QString text = plainText(note_);
    if (text != text_->toPlainText()) {  // who reads it keeps their place
        text_->setPlainText(text);
        copied_->clear();
    }
}

void ClinicNoteCard::copy() {
    QGuiApplication::clipboard()->setText(text_->toPlainText());
    copied_->setText(tr("Copied: paste it where you write."));
}

void ClinicNoteCard::print() {
    auto* dialog = new NoteDialog(context_, note_, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaperDialog::failed, this, [this](const Failure& failure) {
        context_.prompts.tell(tr("Note for the clinic"), fromCore(context_.languages.wording().failure(failure)));
    });
    dialog->open();
}

void ClinicNoteCard::retranslate() {
    setTitle(tr("What to bring and tell"));
    text_->setAccessibleName(tr("Note for the clinic"));
    copy_->setText(tr("C&opy"));
    print_->setText(tr("Print or &save…"));
}

}  // namespace gyeol::ui

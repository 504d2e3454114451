#include "ui/files/file_desk.h"

#include "base/file.h"
#include "exchange/csv.h"
#include "service/sealed_diary.h"
#include "ui/files/calendar_dialog.h"
#include "ui/files/table_export_dialog.h"
#include "ui/files/table_import_dialog.h"
#include "ui/print/print_dialog.h"
#include "ui/print/report_dialog.h"
#include "ui/qt_text.h"
#include "ui/widgets/waiting.h"

namespace gyeol::ui {
namespace {

/// Opens a dialog over the window without a loop of its own, and passes on what goes wrong in it.
template <class Dialog>
void openOver(Dialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace

FileDesk::FileDesk(const PageContext& context, const std::filesystem::path& data, std::function<Date()> shownWeek, QWidget* window)
    : QObject(window),
      context_(context),
      data_(data),
      shownWeek_(std::move(shownWeek)),
      window_(window),
      print_(make("printWeek", &FileDesk::printWeek)),
      report_(make("printReport", &FileDesk::printReport)),
      sealed_(make("exportSealed", &FileDesk::exportSealed)),
      calendar_(make("exportCalendar", &FileDesk::exportCalendar)),
      tableOut_(make("exportTable", &FileDesk::exportTable)),
      tableIn_(make("importTable", &FileDesk::importTable)) {
    print_->setShortcut(QKeySequence::Print);
}

QAction* FileDesk::make(const char* name, void (FileDesk::*does)()) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, does);
    return action;
}

void FileDesk::setOpen(bool open) {
    for (QAction* action : all()) {
        action->setEnabled(open);
    }
}

void FileDesk::retranslate() {
    print_->setText(tr("&Print the week…"));
    report_->setText(tr("&Report for a dermatologist…"));
    sealed_->setText(tr("Export, &sealed with a passphrase…"));
    calendar_->setText(tr("Export to a &calendar…"));
    tableOut_->setText(tr("Export a &table…"));
    tableIn_->setText(tr("Import a ta&ble…"));
}

void FileDesk::printWeek() {
    auto* dialog = new PrintDialog(context_, shownWeek_(), window_);
    connect(dialog, &PaperDialog::failed, this, &FileDesk::tell);
    openOver(dialog);
}

void FileDesk::printReport() {
    auto* dialog = new ReportDialog(context_, data_, window_);
    connect(dialog, &PaperDialog::failed, this, &FileDesk::tell);
    openOver(dialog);
}

void FileDesk::exportSealed() {
    const QString title = tr("Export, sealed with a passphrase");
    const auto first = context_.prompts.passphrase(
        title, tr("A passphrase of eight characters or more, better several words.\nNobody can open the file without it: keep it well."));
    if (!first) {
        return;
    }
    const auto again = context_.prompts.passphrase(title, tr("The same passphrase again"));
    if (!again) {
        return;
    }
    if (*again != *first) {
        context_.prompts.tell(title, tr("The two passphrases differ. Nothing was written."));
        return;
    }
    diary::Diary diary = context_.desk.diary();
    diary.photographs.clear();  // they are no part of a text
    const auto sealed = service::sealDiary(diary, toCore(*first));
    if (!sealed) {
        tell(sealed.error());
        return;
    }
    if (const auto path = context_.prompts.saveFile(title, FileKind::sealed, tr("diary.gyeol-sealed"))) {
        if (const auto written = writeFile(*path, *sealed); !written) {
            tell(written.error());
        }
    }
}

void FileDesk::exportCalendar() {
    auto* dialog = new CalendarDialog(context_, shownWeek_(), window_);
    connect(dialog, &CalendarDialog::failed, this, &FileDesk::tell);
    openOver(dialog);
}

void FileDesk::exportTable() {
    auto* dialog = new TableExportDialog(context_, window_);
    connect(dialog, &TableExportDialog::failed, this, &FileDesk::tell);
    openOver(dialog);
}

void FileDesk::importTable() {
    const auto path = context_.prompts.openFile(tr("Import a table"), FileKind::table);
    if (!path) {
        return;
    }
    const QString name = fromPath(path->filename());
    auto rows = waitFor(window_, tr("Reading %1 …").arg(name), [&](const storage::Watch&) {
        return readFile(*path).and_then([](const std::string& text) { return exchange::readCsv(text); });
    });
    if (!rows) {
        return;
    }
    if (*rows && (*rows)->empty()) {
        *rows = failed(FailureCode::emptyFile);
    }
    if (!*rows) {
        rows->error().file = path->string();
        tell(rows->error());
        return;
    }
    openOver(new TableImportDialog(context_, std::move(**rows), name, window_));
}

void FileDesk::tell(const Failure& failure) {
    context_.prompts.tell(tr("Gyeol"), fromCore(context_.languages.wording().failure(failure)));
}

}  // namespace gyeol::ui

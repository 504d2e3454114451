#include "ui/files/diary_transfer.h"

#include "base/file.h"
#include "exchange/diary_json.h"
#include "service/backing_up.h"
#include "service/foreign.h"
#include "service/open_diary.h"
#include "service/sealed_diary.h"
#include "ui/qt_text.h"
#include "ui/widgets/waiting.h"

#include <QApplication>

namespace gyeol::ui {
namespace {

/// A database of somebody else's is read at arm's length, by the confined reader.
Result<diary::Diary> readFrom(const std::filesystem::path& path, const std::optional<std::string>& passphrase, const std::string& person) {
    if (passphrase) {
        return service::readSealedDiary(path, *passphrase);
    }
    return storage::looksLikeDatabase(path)
               ? service::readBackup(service::ForeignReader::of(toPath(QApplication::applicationFilePath())), path, person)
               : service::readDiaryFrom(path, std::nullopt);
}

}  // namespace

DiaryTransfer::DiaryTransfer(const PageContext& context, std::function<void(const diary::Diary&)> begin, QWidget* window)
    : QObject(window), context_(context), begin_(std::move(begin)), window_(window) {}

std::optional<diary::Diary> DiaryTransfer::read(const std::filesystem::path& path) {
    std::optional<std::string> passphrase;
    if (service::isSealedFile(path)) {
        const auto typed =
            context_.prompts.passphrase(tr("Import a sealed diary"), tr("The passphrase of %1").arg(fromPath(path.filename())));
        if (!typed) {
            return std::nullopt;
        }
        passphrase = toCore(*typed);
    }
    const std::string person = context_.desk.isEmpty() ? std::string() : context_.desk.diary().person.name;
    auto diary = waitFor(window_, tr("Reading %1 …").arg(fromPath(path.filename())),
                         [&](const storage::Watch&) { return readFrom(path, passphrase, person); });
    if (diary && !*diary) {
        tell(diary->error());
    }
    return diary && *diary ? std::optional(std::move(**diary)) : std::nullopt;
}

void DiaryTransfer::import() {
    const auto path = context_.prompts.openFile(tr("Import a diary"), FileKind::json);
    if (!path) {
        return;
    }
    auto diary = read(*path);
    if (!diary) {
        return;
    }
    const bool isFirst = context_.desk.isEmpty();
    if (isFirst) {
        // Its photographs are brought in once there is a file to keep them beside.
        diary::Diary bare = *diary;
        bare.photographs.clear();
        begin_(bare);
    }
    if (context_.desk.isEmpty() || !bringPhotographs(*diary, *path)) {
        return;
    }
    const QString name = tr("import %1").arg(fromPath(path->filename()));
    if (isFirst) {
        context_.desk.act(service::addPhotographs(context_.desk.diary(), diary->photographs), name);
        return;
    }
    if (diary->photographs.empty()) {
        diary->photographs = context_.desk.diary().photographs;  // an export holds them only on request
    }
    const QString text =
        tr("Everything in the open diary is replaced by what this file holds. Undo takes it back while the window is open.");
    if (context_.prompts.ask(tr("Import a diary"), text, tr("Replace")) == Answer::yes && backUp()) {
        context_.desk.act(diary::difference(context_.desk.diary(), *diary), name);
    }
}

bool DiaryTransfer::backUp() {
    const auto backup = waitFor(window_, tr("Backing up the diary as it is …"),
                                [diary = context_.desk.path(), now = context_.clock.now()](const storage::Watch& watch) {
                                    return service::backUp(diary, now, storage::Occasion::import, watch);
                                });
    if (backup && !*backup) {
        tell(backup->error());
    }
    return backup && *backup;
}

bool DiaryTransfer::bringPhotographs(diary::Diary& diary, const std::filesystem::path& json) {
    if (diary.photographs.empty()) {
        return true;
    }
    const auto folder = service::photographFolderOf(json);
    const auto present = waitFor(window_, tr("Bringing in photographs …"), [&](const storage::Watch& watch) -> Result<diary::Diary> {
        service::Photographs kept(context_.desk.path());  // a connection of this thread's own
        std::error_code ignored;
        if (std::filesystem::is_directory(folder, ignored)) {
            if (const auto brought = service::importPhotographs(diary, folder, kept, watch); !brought) {
                return tl::unexpected<Failure>(brought.error());
            }
        }
        return service::withoutAbsent(diary, kept);
    });
    if (!present) {
        return false;
    }
    if (!*present) {
        tell(present->error());
        return false;
    }
    const auto missing = static_cast<int>(diary.photographs.size() - (*present)->photographs.size());
    if (missing > 0) {
        context_.prompts.tell(tr("Import a diary"),
                              tr("Photographs that were left out: %1. They are looked for in the folder %2 beside the file.")
                                  .arg(missing)
                                  .arg(fromPath(folder.filename())));
    }
    diary = **present;
    return true;
}

std::optional<diary::Diary> DiaryTransfer::takePhotographs(const std::filesystem::path& json) {
    diary::Diary diary = context_.desk.diary();
    const auto folder = service::photographFolderOf(json);
    const QString text = tr("The photographs can be written, too, into the folder %1.").arg(fromPath(folder.filename()));
    if (diary.photographs.empty() || context_.prompts.ask(tr("Export the diary"), text, tr("With photographs")) == Answer::no) {
        diary.photographs.clear();
        return diary;
    }
    auto with = waitFor(window_, tr("Writing photographs …"), [&](const storage::Watch& watch) {
        service::Photographs kept(context_.desk.path());
        return service::exportPhotographs(diary, folder, kept, watch);
    });
    if (with && !*with) {
        tell(with->error());
    }
    return with && *with ? std::optional(std::move(**with)) : std::nullopt;
}

void DiaryTransfer::exportTo() {
    const auto path = context_.prompts.saveFile(tr("Export the diary"), FileKind::json, tr("diary.json"));
    if (!path) {
        return;
    }
    const auto exported = takePhotographs(*path);
    if (!exported) {
        return;
    }
    const auto written = waitFor(window_, tr("Writing %1 …").arg(fromPath(path->filename())),
                                 [&](const storage::Watch&) { return writeFile(*path, exchange::writeDiary(*exported)); });
    if (written && !*written) {
        tell(written->error());
    }
}

void DiaryTransfer::tell(const Failure& failure) {
    context_.prompts.tell(tr("Gyeol"), fromCore(context_.languages.wording().failure(failure)));
}

}  // namespace gyeol::ui

#include "ui/settings/backup_words.h"

#include "ui/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace gyeol::ui {
namespace {

/// The words of this file, in the language of the moment.
class BackupWords {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

/// One kind of entry and how many; nothing where there is none.
void add(QStringList& parts, int count, const QString& one, const QString& several) {
    if (count > 0) {
        parts << (count == 1 ? one : several.arg(count));
    }
}

}  // namespace

QString occasionName(storage::Occasion occasion) {
    switch (occasion) {
        case storage::Occasion::usual:
            return {};
        case storage::Occasion::migration:
            return BackupWords::tr("before a new version of the program");
        case storage::Occasion::import:
            return BackupWords::tr("before an import");
        case storage::Occasion::restore:
            return BackupWords::tr("before a restore");
    }
    return {};
}

QString lossSentence(const service::Loss& loss, const wording::Wording& wording) {
    if (loss.total() == 0) {
        return BackupWords::tr("Nothing of the diary would be lost.");
    }
    QStringList parts;
    add(parts, loss.sessions, BackupWords::tr("1 session"), BackupWords::tr("%1 sessions"));
    add(parts, loss.checkIns, BackupWords::tr("1 check-in"), BackupWords::tr("%1 check-ins"));
    add(parts, loss.treatments, BackupWords::tr("1 product"), BackupWords::tr("%1 products"));
    add(parts, loss.procedures, BackupWords::tr("1 procedure"), BackupWords::tr("%1 procedures"));
    add(parts, loss.photographs, BackupWords::tr("1 photograph"), BackupWords::tr("%1 photographs"));
    add(parts, loss.others, BackupWords::tr("1 other entry"), BackupWords::tr("%1 other entries"));
    const QString what = parts.join(BackupWords::tr(", "));
    return loss.since ? BackupWords::tr("Gone or as they were before, from %2 on: %1.").arg(what, fromCore(wording.longDate(*loss.since)))
                      : BackupWords::tr("Gone or as they were before: %1.").arg(what);
}

QString placeWarning(const storage::Place& place) {
    switch (place.risk) {
        case storage::PlaceRisk::none:
            return {};
        case storage::PlaceRisk::network:
            return BackupWords::tr(
                       "Your diary lies on a network or mounted file system (%1), where a cut connection can damage it. Better: "
                       "keep the diary on this computer's own disk, and put the backups there.")
                .arg(fromCore(place.sign));
        case storage::PlaceRisk::synchronised:
            return BackupWords::tr(
                       "Your diary lies in a folder that a service copies while you write (%1). It can bring back an older copy or "
                       "make two of one. Better: keep the diary outside that folder, and put the backups there.")
                .arg(fromCore(place.sign));
    }
    return {};
}

void warnOfPlace(Prompts& prompts, Preferences& preferences, const std::filesystem::path& diary) {
    const QString warning = placeWarning(storage::placeOf(diary));
    const std::string told = "place-told";
    const std::string file = std::filesystem::absolute(diary).string();
    if (!warning.isEmpty() && preferences.read(told) != file) {
        prompts.tell(BackupWords::tr("Where your diary is"), warning);
        preferences.write(told, file);
    }
}

}  // namespace gyeol::ui

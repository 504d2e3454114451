#include "ui/settings/restore_offer.h"

#include "service/backing_up.h"
#include "ui/qt_text.h"

#include <QApplication>

namespace gyeol::ui {
namespace {

/// The words of this file, in the language of the moment.
class RestoreOffer {
    Q_DECLARE_TR_FUNCTIONS(RestoreOffer)
};

/// What a backup helps against. A diary of a newer program, one that is in use or one that may not be read is none of it.
bool isLoss(FailureCode code) {
    return code == FailureCode::damagedDatabase || code == FailureCode::notOurDatabase || code == FailureCode::emptyFile ||
           code == FailureCode::fileMissing;
}

QString momentOf(const storage::BackupEntry& backup, const wording::Wording& wording) {
    const auto day = std::chrono::floor<std::chrono::days>(backup.taken);
    const std::chrono::hh_mm_ss time(backup.taken - day);
    return QStringLiteral("%1, %2:%3")
        .arg(fromCore(wording.longDate(day)))
        .arg(time.hours().count(), 2, 10, QLatin1Char('0'))
        .arg(time.minutes().count(), 2, 10, QLatin1Char('0'));
}

}  // namespace

bool offerNewestBackup(const std::filesystem::path& diary, const Failure& failure, Prompts& prompts, const Clock& clock,
                       const wording::Wording& wording) {
    if (!isLoss(failure.code)) {
        return false;
    }
    const auto backup = storage::newestGood(diary);
    if (!backup) {
        return false;
    }
    const QString text =
        RestoreOffer::tr("%1.\n\nThe newest whole backup is of %2. Restore it? What is there now is kept under a new name.")
            .arg(fromCore(wording.failure(failure)), momentOf(*backup, wording));
    if (prompts.ask(RestoreOffer::tr("The diary cannot be opened"), text, RestoreOffer::tr("Restore the backup")) != Answer::yes) {
        return false;
    }
    const auto reader = service::ForeignReader::of(toPath(QApplication::applicationFilePath()));
    const auto restored = service::restore(reader, diary, backup->path, clock.now());
    if (!restored) {
        prompts.tell(RestoreOffer::tr("The diary cannot be opened"), fromCore(wording.failure(restored.error())));
        return false;
    }
    if (restored->kept) {
        prompts.tell(RestoreOffer::tr("The backup is restored"),
                     RestoreOffer::tr("The damaged file is kept as %1.").arg(fromPath(*restored->kept)));
    }
    return true;
}

}  // namespace gyeol::ui

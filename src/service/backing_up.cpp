#include "service/backing_up.h"

#include "diary/change_set.h"
#include "service/photograph_backup.h"

#include <sys/stat.h>
#include <algorithm>
#include <variant>

namespace gyeol::service {

namespace {

/// The day that an entry belongs to; what has none is of no day.
template <class Entry>
std::optional<Date> dayOf(const Entry& entry) {
    if constexpr (requires { entry.date; }) {
        return entry.date;
    } else if constexpr (requires { entry.from; }) {
        return entry.from;
    } else {
        return std::nullopt;
    }
}

int& countOf(Loss& loss, const diary::Change<diary::Session>&) {
    return loss.sessions;
}
int& countOf(Loss& loss, const diary::Change<diary::CheckIn>&) {
    return loss.checkIns;
}
int& countOf(Loss& loss, const diary::Change<diary::Treatment>&) {
    return loss.treatments;
}
int& countOf(Loss& loss, const diary::Change<diary::Procedure>&) {
    return loss.procedures;
}
int& countOf(Loss& loss, const diary::Change<diary::Photograph>&) {
    return loss.photographs;
}
template <class Other>
int& countOf(Loss& loss, const Other&) {
    return loss.others;
}

std::int64_t writtenAt(const std::filesystem::path& file) {
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec : 0;
}

}  // namespace

bool hasChangedSinceBackup(const std::filesystem::path& diary) {
    const auto backups = storage::backupsOf(diary);
    // Both by the clock of the file system: the one in the name may have been set back since.
    return backups.empty() || writtenAt(diary) >= writtenAt(backups.front().path);
}

Result<storage::BackupEntry> backUp(const std::filesystem::path& diary, std::chrono::local_seconds now, storage::Occasion occasion,
                                    const storage::Watch& watch) {
    auto taken = storage::takeBackup(diary, now, occasion, watch);
    if (!taken) {
        return taken;
    }
    constexpr int done = 100;
    const auto goesOn = [&] { return !watch || watch(done); };
    if (const auto copied = backUpPhotographs(diary, goesOn); !copied) {
        return tl::unexpected<Failure>(copied.error());
    }
    if (storage::thinBackups(diary, now).value_or(0) > 0) {
        static_cast<void>(thinPhotographs(diary, std::chrono::floor<std::chrono::days>(now)));
    }
    return taken;
}

Loss lossOf(const diary::Diary& inHand, const diary::Diary& restored) {
    Loss loss;
    const auto count = [&](const auto& change) {
        if (change.before) {
            ++countOf(loss, change);
            if (const auto day = dayOf(*change.before); day && (!loss.since || *day < *loss.since)) {
                loss.since = day;
            }
        }
    };
    for (const diary::AnyChange& change : diary::difference(inHand, restored).changes) {
        std::visit(count, change);
    }
    return loss;
}

Result<diary::Diary> readBackup(const ForeignReader& reader, const std::filesystem::path& backup, const std::string& person) {
    auto diaries = reader.read(backup);
    if (!diaries) {
        return tl::unexpected<Failure>(diaries.error());
    }
    const auto named =
        std::find_if(diaries->begin(), diaries->end(), [&](const diary::Diary& diary) { return diary.person.name == person; });
    if (named != diaries->end()) {
        return *named;
    }
    if (diaries->size() == 1) {
        return diaries->front();
    }
    return tl::unexpected<Failure>(Failure{FailureCode::unknownPerson, backup.string(), {}, {{"name", person}}, 0});
}

Result<storage::Restored> restore(const ForeignReader& reader, const std::filesystem::path& diary, const std::filesystem::path& backup,
                                  std::chrono::local_seconds now) {
    if (const auto looked = reader.read(backup); !looked) {
        return tl::unexpected<Failure>(looked.error());
    }
    auto restored = storage::restoreBackup(diary, backup, now);
    if (restored) {
        // A photograph that cannot be brought back is shown as missing; the diary is back all the same.
        static_cast<void>(bringPhotographsBack(diary));
    }
    return restored;
}

}  // namespace gyeol::service

#include "storage/backups.h"

#include "base/file.h"
#include "storage/backup.h"
#include "storage/checksum.h"
#include "storage/failures.h"
#include "storage/file_look.h"
#include "storage/thinning.h"

#include <algorithm>
#include <array>
#include <map>

namespace gyeol::storage {

namespace {

using Path = std::filesystem::path;

/// The file within the usual folder that names another one.
constexpr const char* elsewhereName = "elsewhere";
constexpr std::uintmax_t longestPath = 4'096;

std::string stemOf(const Path& diary) {
    return fileBehind(diary).stem().string();
}

/// Calls `act` with each regular file of a folder; a folder that is not there or cannot be read has none.
template <class Act>
void forEachFile(const Path& folder, Act act) {
    std::error_code error;
    for (auto entry = std::filesystem::directory_iterator(folder, error); !error && entry != std::filesystem::directory_iterator();
         entry.increment(error)) {
        std::error_code unknown;
        if (entry->is_regular_file(unknown) && !entry->is_symlink(unknown)) {
            act(entry->path());
        }
    }
}

std::vector<BackupEntry> backupsIn(const Path& folder, const std::string& stem) {
    std::vector<BackupEntry> found;
    forEachFile(folder, [&](const Path& path) {
        if (const auto name = readBackupName(path.filename().string(), stem)) {
            std::error_code unknown;
            const auto bytes = std::filesystem::file_size(path, unknown);
            found.push_back({path, name->taken, name->occasion, unknown ? 0 : bytes});
        }
    });
    return found;
}

void sortNewestFirst(std::vector<BackupEntry>& backups) {
    std::sort(backups.begin(), backups.end(), [](const BackupEntry& a, const BackupEntry& b) {
        return a.taken != b.taken ? a.taken > b.taken : a.path.filename().string() > b.path.filename().string();
    });
}

std::filesystem::file_time_type::duration ageOf(const Path& path) {
    std::error_code unknown;
    const auto written = std::filesystem::last_write_time(path, unknown);
    return unknown ? std::filesystem::file_time_type::duration::zero() : std::filesystem::file_time_type::clock::now() - written;
}

/// What an interrupted backup left: temporary files, and checksums of copies that never got their name.
void sweep(const Path& folder, const std::string& stem) {
    constexpr std::chrono::hours surelyOver{24};
    std::vector<Path> left;
    forEachFile(folder, [&](const Path& path) {
        const std::string name = path.filename().string();
        const bool isTemporary = name.starts_with(TemporaryFile::prefix);
        const bool isLonely = path.extension() == ".sha256" && readBackupName(path.stem().string(), stem) &&
                              !std::filesystem::exists(std::filesystem::symlink_status(path.parent_path() / path.stem()));
        if ((isTemporary || isLonely) && ageOf(path) > surelyOver) {
            left.push_back(path);
        }
    });
    for (const Path& path : left) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
    }
}

int thinFolder(const Path& folder, const std::string& stem, std::chrono::local_seconds now) {
    std::vector<BackupEntry> backups = backupsIn(folder, stem);
    sortNewestFirst(backups);
    std::vector<Thinnable> thinnable;
    std::map<std::string, Path> paths;
    bool haveVerified = false;
    for (const BackupEntry& backup : backups) {
        const std::string name = backup.path.filename().string();
        // Reading all of them each time would be hundreds of megabytes: of the others the checksum that is there speaks for them.
        const bool isVerified = haveVerified ? writtenChecksum(backup.path).has_value() : isIntact(backup);
        haveVerified = haveVerified || isVerified;
        thinnable.push_back({name, backup.taken, isVerified});
        paths.emplace(name, backup.path);
    }
    const auto gone = toThin(std::move(thinnable), now);
    for (const std::string& name : gone) {
        std::filesystem::remove(paths.at(name));
        std::filesystem::remove(checksumPath(paths.at(name)));
    }
    sweep(folder, stem);
    return static_cast<int>(gone.size());
}

}  // namespace

std::filesystem::path usualBackupFolder(const std::filesystem::path& diary) {
    const Path file = fileBehind(diary);
    return file.parent_path() / (file.stem().string() + "-backups");
}

std::filesystem::path backupFolder(const std::filesystem::path& diary) {
    const Path usual = usualBackupFolder(diary);
    const auto line = readFile(usual / elsewhereName, longestPath);
    if (!line) {
        return usual;
    }
    const Path named = line->substr(0, line->find('\n'));
    return named.is_absolute() ? named : usual;
}

Result<void> setBackupFolder(const std::filesystem::path& diary, const std::optional<std::filesystem::path>& folder) {
    const Path usual = usualBackupFolder(diary);
    if (!folder || *folder == usual) {
        return guarded(usual, [&] { std::filesystem::remove(usual / elsewhereName); });
    }
    const auto made = guarded(*folder, [&] {
        if (!folder->is_absolute() || folder->string().find('\n') != std::string::npos) {
            throw Refused(FailureCode::fileUnwritable);
        }
        makeFolders(*folder);
        // Only what can be written is a place for backups.
        const TemporaryFile probe(*folder);
        makeFolders(usual);
    });
    return made.and_then([&] { return writeFile(usual / elsewhereName, folder->string() + "\n"); });
}

std::vector<BackupEntry> backupsOf(const std::filesystem::path& diary) {
    const std::string stem = stemOf(diary);
    const Path folder = backupFolder(diary);
    std::vector<BackupEntry> all = backupsIn(folder, stem);
    if (const Path usual = usualBackupFolder(diary); usual != folder) {
        const auto more = backupsIn(usual, stem);
        all.insert(all.end(), more.begin(), more.end());
    }
    sortNewestFirst(all);
    return all;
}

bool isIntact(const BackupEntry& backup) {
    const auto written = writtenChecksum(backup.path);
    const auto found = guarded(backup.path, [&] { return checksumOf(backup.path); });
    return written && found && *written == *found;
}

std::optional<BackupEntry> newestGood(const std::filesystem::path& diary) {
    for (const BackupEntry& backup : backupsOf(diary)) {
        if (isIntact(backup)) {
            if (const auto problems = verify(backup.path); problems && problems->empty()) {
                return backup;
            }
        }
    }
    return std::nullopt;
}

Result<BackupEntry> takeBackup(const std::filesystem::path& diary, std::chrono::local_seconds now, Occasion occasion, const Watch& watch) {
    const auto path = backup(diary, backupFolder(diary), backupName(stemOf(diary), now, occasion), watch);
    if (!path) {
        return tl::unexpected<Failure>(path.error());
    }
    std::error_code unknown;
    const auto bytes = std::filesystem::file_size(*path, unknown);
    return BackupEntry{*path, now, occasion, unknown ? 0 : bytes};
}

void removeBackup(const BackupEntry& backup) {
    std::error_code ignored;
    std::filesystem::remove(backup.path, ignored);
    std::filesystem::remove(checksumPath(backup.path), ignored);
    std::filesystem::remove(backup.path.parent_path(), ignored);  // refuses where anything is in it
}

Result<int> thinBackups(const std::filesystem::path& diary, std::chrono::local_seconds now) {
    const Path folder = backupFolder(diary);
    return guarded(folder, [&] { return thinFolder(folder, stemOf(diary), now); });
}

}  // namespace gyeol::storage

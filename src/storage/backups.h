#pragma once

#include "base/result.h"
#include "storage/backup_name.h"
#include "storage/diary_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// The backups of a diary: a folder of whole, checked copies, each with its checksum beside it and the moment in its name.
namespace gyeol::storage {

/// Told how far a copy is, in percent; false stops it, and then nothing is left of it.
using Watch = std::function<bool(int percent)>;

struct BackupEntry {
    std::filesystem::path path;
    std::chrono::local_seconds taken;  ///< by the name; the dates of files get lost when they are copied about
    Occasion occasion = Occasion::usual;
    std::uintmax_t bytes = 0;
};

/// Where the backups of a diary go: `<name>-backups` beside it, or the folder that setBackupFolder wrote down there. It is kept outside the
/// diary, so that it is known when the diary cannot be read.
[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path& diary);

/// The folder beside the diary.
[[nodiscard]] std::filesystem::path usualBackupFolder(const std::filesystem::path& diary);

/// Puts the backups somewhere else from now on; those that are there stay where they are. None: beside the diary again.
[[nodiscard]] Result<void> setBackupFolder(const std::filesystem::path& diary, const std::optional<std::filesystem::path>& folder);

/// The backups of a diary, newest first: those of its folder and, where that is elsewhere, those that still lie beside it.
[[nodiscard]] std::vector<BackupEntry> backupsOf(const std::filesystem::path& diary);

/// Whether a backup is, byte for byte, what was written: its checksum is there and is right. Reads all of it.
[[nodiscard]] bool isIntact(const BackupEntry& backup);

/// The newest backup that can be restored: intact and, by its own checks, sound.
[[nodiscard]] std::optional<BackupEntry> newestGood(const std::filesystem::path& diary);

/// Takes a backup, also while the diary is open: a temporary name, fsync, integrity_check, SHA-256, rename, fsync of the folder.
[[nodiscard]] Result<BackupEntry> takeBackup(const std::filesystem::path& diary, std::chrono::local_seconds now, Occasion occasion,
                                             const Watch& watch = {});

/// Takes a backup away with its checksum, and the folder where it was the only thing in it.
void removeBackup(const BackupEntry& backup);

/// Lets old backups go (toThin) and what an interrupted one left. Returns how many went.
[[nodiscard]] Result<int> thinBackups(const std::filesystem::path& diary, std::chrono::local_seconds now);

struct Restored {
    std::optional<BackupEntry> before;          ///< the backup of what was there, where that could be read
    std::optional<std::filesystem::path> kept;  ///< else the file that was there, under its new name
};

/// Puts a backup, or any diary file, in the place of a diary that nobody has open. What was there is kept first: as a backup where it is
/// sound, else as it is under a new name, its journal with it. A journal that lies beside the diary is never applied to what was restored.
/// At any moment the diary is the old one, the new one, or (only where a journal had to go) missing with its backups there.
[[nodiscard]] Result<Restored> restoreBackup(const std::filesystem::path& diary, const std::filesystem::path& from,
                                             std::chrono::local_seconds now);

}  // namespace gyeol::storage

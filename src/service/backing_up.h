#pragma once

#include "diary/diary.h"
#include "service/foreign.h"
#include "storage/backups.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace gyeol::service {

/// When a backup is due by itself: at the start where something changed since the newest one, and after 30 minutes with changes.
inline constexpr std::chrono::minutes backupEvery{30};

/// Whether the diary's file was written after its newest backup was taken. True where there is none.
[[nodiscard]] bool hasChangedSinceBackup(const std::filesystem::path& diary);

/// Takes a backup, with the photographs that have none yet, then lets old ones go. What cannot be thinned costs no more than room.
[[nodiscard]] Result<storage::BackupEntry> backUp(const std::filesystem::path& diary, std::chrono::local_seconds now,
                                                  storage::Occasion occasion, const storage::Watch& watch = {});

/// How many entries of a kind the diary in hand has that a backup has not, or has otherwise: what would be lost by restoring it.
struct Loss {
    int sessions = 0, checkIns = 0, treatments = 0, procedures = 0, photographs = 0;
    int others = 0;             ///< steps, conditions, weather, evenings, numbers of one's own, the person
    std::optional<Date> since;  ///< the first day of what would be lost
    [[nodiscard]] int total() const { return sessions + checkIns + treatments + procedures + photographs + others; }
};
[[nodiscard]] Loss lossOf(const diary::Diary& inHand, const diary::Diary& restored);

/// What a backup holds for a person, read by the confined reader; the only person where the name is not there. `unknownPerson` where it is
/// neither.
[[nodiscard]] Result<diary::Diary> readBackup(const ForeignReader& reader, const std::filesystem::path& backup, const std::string& person);

/// Puts a backup in the place of a diary that nobody has open: first the confined reader looks at it, then storage::restoreBackup.
[[nodiscard]] Result<storage::Restored> restore(const ForeignReader& reader, const std::filesystem::path& diary,
                                                const std::filesystem::path& backup, std::chrono::local_seconds now);

}  // namespace gyeol::service

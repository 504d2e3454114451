#pragma once

#include "storage/backups.h"

#include <SQLiteCpp/Database.h>
#include <filesystem>
#include <string>

namespace gyeol::storage {

/// A compact copy of an open database in a folder, as `<name>.gyeol` (mode 0600) or with a number behind the name where that is taken, and
/// its checksum beside it. The copy has its name only once it is on the disk and sound. Returns its path; throws, where the watch
/// says stop as well, and then nothing is left.
std::filesystem::path copyInto(SQLite::Database& database, const std::filesystem::path& folder, const std::string& name,
                               const Watch& watch = {});

/// The compact copy alone, into a file that is there and empty: written, on the disk, and passed by integrity_check.
void copyTo(SQLite::Database& database, const std::filesystem::path& file, const Watch& watch = {});

/// storage::backup under a name of one's own, and watched.
[[nodiscard]] Result<std::filesystem::path> backup(const std::filesystem::path& path, const std::filesystem::path& folder,
                                                   const std::string& name, const Watch& watch);

/// Makes a folder and those above it, each for its owner alone (0700).
void makeFolders(const std::filesystem::path& folder);

/// Brings a file or a folder to the disk.
void syncFile(const std::filesystem::path& file);
void syncFolder(const std::filesystem::path& folder);

/// A file with a name of its own (mode 0600) that goes again, with the journal SQLite may leave beside it, unless it was renamed.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::filesystem::path& folder);
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// How the names of such files begin.
    static constexpr const char* prefix = ".gyeol-";

private:
    std::filesystem::path path_;
};

}  // namespace gyeol::storage

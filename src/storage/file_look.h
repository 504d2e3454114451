#pragma once

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace gyeol::storage {

/// A private folder (0700) that goes with its holder.
class PrivateFolder {
public:
    PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    ~PrivateFolder();
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// The file itself, so that two names of one file share a lock and SQLite never takes a name for a URI.
[[nodiscard]] std::filesystem::path fileBehind(const std::filesystem::path& path);

/// What a look at a file's first bytes tells, before SQLite touches it.
enum class Look {
    empty,     ///< 0 bytes: no database yet
    ours,      ///< our application id and a version that we know; it can be opened as it lies
    unsettled  ///< a journal or WAL belongs to it: only a copy may be opened
};

/// Looks at a file. Throws `fileMissing`, `notAFile`, `fileUnreadable`, `notOurDatabase`, `newerDatabase`.
[[nodiscard]] Look lookAt(const std::filesystem::path& path);

/// The first bytes of a regular file, at most 100. Throws as lookAt does.
[[nodiscard]] std::string firstBytes(const std::filesystem::path& path);

/// A connection that reads, and the copy it reads where the file itself must not be opened.
struct Reading {
    std::unique_ptr<PrivateFolder> copy;
    SQLite::Database database;
};

/// Opens a file for reading without changing it or anything beside it. Throws as lookAt does, and `emptyFile`.
[[nodiscard]] Reading openForReading(const std::filesystem::path& path);

/// Throws where a database must not be used: `emptyFile`, `notOurDatabase`, `newerDatabase`, `damagedDatabase` (quick_check, other tables
/// than ours).
void inspect(SQLite::Database& database);

}  // namespace gyeol::storage

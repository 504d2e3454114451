#pragma once

#include "storage/private_folder.h"

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace gyeol::storage {

/// The file itself, so that two names of one file share a lock and SQLite never takes a name for a URI.
[[nodiscard]] std::filesystem::path fileBehind(const std::filesystem::path& path);

/// Which of our files a database is, as its header says.
struct Identity {
    std::int32_t applicationId = 0;
    std::int32_t newestVersion = 0;
};
/// That of a diary.
[[nodiscard]] Identity diaryIdentity();

/// What a look at a file's first bytes tells, before SQLite touches it.
enum class Look {
    empty,     ///< 0 bytes: no database yet
    ours,      ///< our application id and a version that we know; it can be opened as it lies
    unsettled  ///< a journal or WAL belongs to it: only a copy may be opened
};

/// Looks at a file. Throws `fileMissing`, `notAFile`, `fileUnreadable`, `notOurDatabase`, `newerDatabase`.
[[nodiscard]] Look lookAt(const std::filesystem::path& path, const Identity& identity = diaryIdentity());

/// The first bytes of a regular file, at most 100. Throws as lookAt does.
[[nodiscard]] std::string firstBytes(const std::filesystem::path& path);

/// A connection that reads, and the copy it reads where the file itself must not be opened.
struct Reading {
    std::unique_ptr<PrivateFolder> copy;
    SQLite::Database database;
};

/// Opens a file for reading without changing it or anything beside it. Throws as lookAt does, and `emptyFile`.
[[nodiscard]] Reading openForReading(const std::filesystem::path& path, const Identity& identity = diaryIdentity());

/// The same, but always from a copy in a private folder, its side files with it: for files that come from somewhere else.
[[nodiscard]] Reading openPrivately(const std::filesystem::path& path);

/// Copies a file with its side files; again where somebody wrote meanwhile, so that they belong together. Throws `databaseBusy` where that
/// goes on.
void copyTogether(const std::filesystem::path& from, const std::filesystem::path& to);

/// Throws where a database must not be used: `emptyFile`, `notOurDatabase`, `newerDatabase`, `damagedDatabase` (quick_check, other tables
/// than ours).
void inspect(SQLite::Database& database);

}  // namespace gyeol::storage

#pragma once

#include <SQLiteCpp/Database.h>
#include <filesystem>
#include <string>
#include <vector>

namespace gyeol::storage {

enum class Mode {
    read,     ///< opened read-only
    recover,  ///< a private copy: a journal beside it is rolled back; then only read
    write,
};

/// A hardened connection: defensive, no trust in the schema, no triggers and views, limits, cell sizes checked. For writing also
/// journal_mode=DELETE, synchronous=EXTRA and foreign keys. Throws `fileUnwritable` where a file for writing can only be read.
[[nodiscard]] SQLite::Database connect(const std::filesystem::path& path, Mode mode);

/// As for writing, in memory.
[[nodiscard]] SQLite::Database connectInMemory();

/// The rows of a pragma with one text column, such as `integrity_check`.
[[nodiscard]] std::vector<std::string> textsOf(SQLite::Database& database, const std::string& sql);

}  // namespace gyeol::storage

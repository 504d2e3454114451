#pragma once

#include <SQLiteCpp/Database.h>
#include <filesystem>
#include <string>

namespace gyeol::storage {

/// A compact copy of an open database in a folder, as `<name>.gyeol` (mode 0600) or with a number behind the name where that is taken.
/// The copy has its name only once it is on the disk and sound. Returns its path; throws.
std::filesystem::path copyInto(SQLite::Database& database, const std::filesystem::path& folder, const std::string& name);

/// Makes a folder and those above it, each for its owner alone (0700).
void makeFolders(const std::filesystem::path& folder);

}  // namespace gyeol::storage

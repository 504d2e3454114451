#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include <SQLiteCpp/Database.h>

namespace gyeol::test {

inline std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

inline void writeBytes(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream stream(path, std::ios::binary | std::ios::trunc);
    stream << bytes;
}

/// Every name in a folder, with the bytes of what is a regular file, or its size where it is very large (and sparse).
inline std::map<std::string, std::string> stateOf(const std::filesystem::path& folder) {
    std::map<std::string, std::string> state;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const bool isFile = entry.symlink_status().type() == std::filesystem::file_type::regular;
        const bool isLarge = isFile && entry.file_size() > (1U << 26U);
        state.emplace(entry.path().filename().string(), isLarge ? std::to_string(entry.file_size()) : isFile ? bytesOf(entry.path()) : "");
    }
    return state;
}

/// Changes a database as another program might: no checks, no foreign keys, any PRAGMA.
inline void tamper(const std::filesystem::path& path, const std::string& sql) {
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF");
    database.exec(sql);
}

}  // namespace gyeol::test

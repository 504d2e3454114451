#pragma once

#include <filesystem>
#include <optional>
#include <string>

/// The SHA-256 of a file, kept in a file of its own beside it, as `sha256sum` writes it: integrity_check alone takes one damaged file in
/// thirty for whole.
namespace gyeol::storage {

/// The checksum of a file in 64 hexadecimal digits. Never of a database that this process has open: closing it would drop SQLite's locks.
/// Throws `fileUnreadable`.
[[nodiscard]] std::string checksumOf(const std::filesystem::path& file);

/// Where the checksum of a file stands.
[[nodiscard]] std::filesystem::path checksumPath(const std::filesystem::path& file);

/// The line that `sha256sum --check` reads.
[[nodiscard]] std::string checksumLine(const std::string& checksum, const std::filesystem::path& file);

/// The checksum that was written down for a file; nothing where there is none or it is no checksum.
[[nodiscard]] std::optional<std::string> writtenChecksum(const std::filesystem::path& file);

}  // namespace gyeol::storage

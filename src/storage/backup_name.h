#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gyeol::storage {

/// What a backup was taken before; most are taken because time went by.
enum class Occasion : std::uint8_t { usual, migration, import, restore };

/// What the name of a backup tells.
struct BackupName {
    std::chrono::local_seconds taken;  ///< by the person's clock
    Occasion occasion = Occasion::usual;
};

/// `STEM-2026-11-27T190501` or `STEM-2026-11-27T190501-before-import`, without a number and the ending.
[[nodiscard]] std::string backupName(std::string_view stem, std::chrono::local_seconds taken, Occasion occasion);

/// Reads a file's name, with a number or without; nothing where it is not that of a backup of `stem`, or the moment does not exist.
[[nodiscard]] std::optional<BackupName> readBackupName(std::string_view fileName, std::string_view stem);

/// The local time of this machine, for names.
[[nodiscard]] std::chrono::local_seconds localTime();

}  // namespace gyeol::storage

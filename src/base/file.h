#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>

namespace gyeol {

/// The largest file that is read as a text: 64 MB.
inline constexpr std::uintmax_t largestTextFile = 64ULL * 1024 * 1024;

/// The whole of a regular file. Fails with `fileMissing`, `notAFile` (a folder, a FIFO), `fileUnreadable`, or `fileTooLarge` beyond `limit`
/// bytes, which is found out before anything is read. `-` is not special.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::uintmax_t limit = largestTextFile);

/// Writes a file as a whole or not at all: a temporary beside it, mode 0600, synced, renamed over it.
/// Fails with `fileUnwritable` or `diskFull`; then whatever stood there stands there still.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes);

}  // namespace gyeol

#pragma once

#include "base/result.h"
#include "diary/diary.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace gyeol::service {

/// A diary's JSON sealed with a passphrase, as bytes of a file. Fails as exchange::seal does.
[[nodiscard]] Result<std::string> sealDiary(const diary::Diary& diary, std::string_view passphrase);

/// Whether a file begins as a sealed one; false where it cannot be read.
[[nodiscard]] bool isSealedFile(const std::filesystem::path& path);

/// Opens a sealed diary and reads it. Fails as exchange::unseal does, and then as any diary's JSON.
[[nodiscard]] Result<diary::Diary> readSealedDiary(const std::filesystem::path& path, std::string_view passphrase);

}  // namespace gyeol::service

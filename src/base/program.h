#pragma once

#include <filesystem>

namespace gyeol {

/// Where the program that runs lies, links followed; `called` (as it was started) where the system does not say.
[[nodiscard]] std::filesystem::path programPath(const std::filesystem::path& called = {});

}  // namespace gyeol

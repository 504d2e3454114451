#pragma once

#include <filesystem>

namespace gyeol {

/// Where the program that runs lies, links followed; `called` (as it was started) where the system does not say.
[[nodiscard]] std::filesystem::path programPath(const std::filesystem::path& called = {});

/// A file that belongs to a program: beside it, as it is built, else where it is installed, `installed` being a folder of the prefix that
/// holds the program's `bin`.
[[nodiscard]] std::filesystem::path belongingTo(const std::filesystem::path& program, const std::filesystem::path& name,
                                                const std::filesystem::path& installed);

}  // namespace gyeol

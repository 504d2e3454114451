#pragma once

#include <filesystem>

namespace gyeol::test {

/// The source tree that the tests were built from.
[[nodiscard]] std::filesystem::path sourceRoot();
[[nodiscard]] std::filesystem::path fixtures();
[[nodiscard]] std::filesystem::path data();

}  // namespace gyeol::test

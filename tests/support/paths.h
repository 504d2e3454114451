#pragma once

#include <filesystem>

namespace gyeol::test {

/// The source tree that the tests were built from.
inline std::filesystem::path sourceRoot() { return GYEOL_SOURCE_ROOT; }
inline std::filesystem::path fixtures() { return sourceRoot() / "tests" / "fixtures"; }
inline std::filesystem::path data() { return sourceRoot() / "data"; }

}  // namespace gyeol::test

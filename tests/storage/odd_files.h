#pragma once

#include "base/result.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace gyeol::test {

/// A file that lies where a diary is looked for, and what opening it says.
struct OddFile {
    std::string name;
    FailureCode code;
    std::function<void(const std::filesystem::path&)> make;
};

/// Sixty of them: what is no file, what is no database, other programs' databases, newer, hostile and cut ones, left journals.
[[nodiscard]] std::vector<OddFile> oddFiles();

/// A sound diary with every field set.
void makeDiary(const std::filesystem::path& path);

}  // namespace gyeol::test

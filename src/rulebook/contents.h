#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace gyeol::rulebook {

/// A file of the rule book with its rules, in the file's order.
struct Topic {
    std::string name;                ///< `frequency`
    std::vector<std::string> rules;  ///< ids
    friend bool operator==(const Topic&, const Topic&) = default;
};

/// The table of contents of a rule book that RuleBook::read has accepted: the topics in the order of their names. Fails where a file cannot
/// be read.
[[nodiscard]] Result<std::vector<Topic>> readContents(const std::filesystem::path& folder);

}  // namespace gyeol::rulebook

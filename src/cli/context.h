#pragma once

#include "base/result.h"
#include "rulebook/rule_book.h"
#include "wording/wording.h"

#include <filesystem>
#include <optional>
#include <string>

namespace gyeol::cli {

/// The exit statuses of gyeol-cli; a contract.
enum class ExitStatus { done = 0, found = 1, usage = 2, badInput = 3, environment = 4 };

/// What a command came to. Nothing is printed before it is known: a command that fails prints nothing on stdout.
struct Outcome {
    ExitStatus status = ExitStatus::done;
    std::string out;
    std::optional<Failure> failure;
    std::string wrongUsage;  ///< one line; only with `usage`
    std::string note;        ///< one line for stderr beside what succeeded
};

[[nodiscard]] Outcome succeeded(std::string out);
[[nodiscard]] Outcome failedBy(Failure failure);
/// As above, the failure being of a file that does not know its own name.
[[nodiscard]] Outcome failedBy(Failure failure, const std::filesystem::path& file);
/// As above for the program's own data: not the person's input, so the environment failed.
[[nodiscard]] Outcome failedByData(Failure failure);
[[nodiscard]] Outcome wronglyUsed(std::string line);

/// What every command is given.
struct Context {
    std::filesystem::path data;
    wording::Wording wording;
    bool json;

    [[nodiscard]] Result<rulebook::RuleBook> ruleBook() const { return rulebook::RuleBook::read(data / "rulebook"); }
};

}  // namespace gyeol::cli

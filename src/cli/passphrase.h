#pragma once

#include "cli/context.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <optional>
#include <string>

namespace gyeol::cli {

/// Where a passphrase comes from: the first line of a file, else the person at the terminal.
struct PassphraseOption {
    std::optional<std::filesystem::path> file;
};

void addPassphraseOption(CLI::App& command, PassphraseOption& option);

/// Whether it is typed once, or a second time so that a slip is found.
enum class Typed { once, twice };

/// The passphrase; else what the command came to. At the terminal it is asked for by `question` and typed unseen; `wrongPassphrase` where
/// it was typed twice and not alike, wrong usage where there is neither file nor terminal.
[[nodiscard]] tl::expected<std::string, Outcome> readPassphrase(const PassphraseOption& option, const std::string& question, Typed typed);

}  // namespace gyeol::cli

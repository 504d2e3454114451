#pragma once

#include "base/date.h"
#include "ui/languages.h"
#include "ui/print/week_pdf.h"
#include "ui/theme.h"

#include <filesystem>
#include <optional>
#include <string>

namespace gyeol::ui {

/// What `gyeol` was asked for on its command line.
struct Arguments {
    std::optional<std::filesystem::path> diary;  ///< the file to open, or the one to print
    std::optional<std::filesystem::path> data;
    std::optional<Language> language;
    std::optional<Scheme> scheme;
    std::optional<Date> today;
    std::optional<std::string> person;  ///< whose diary, of the window or of the paper
    std::optional<Date> printWeek;
    std::optional<std::pair<Date, Date>> report;  ///< the first and the last day
    std::filesystem::path output;                 ///< with either
    PaperWish paper;                              ///< with either
    bool photographs = false;                     ///< with report

    /// Whether a file is written and no window opened.
    [[nodiscard]] bool prints() const { return printWeek.has_value() || report.has_value(); }
};

/// Exit statuses, as docs/data-format.md promises them.
enum class Exit : int { done = 0, wrongUsage = 2, badInput = 3, environment = 4 };

/// Reads the command line. Prints help or what is wrong with it, and then gives the status to leave with.
[[nodiscard]] tl::expected<Arguments, Exit> readArguments(int argc, const char* const* argv);

[[nodiscard]] Exit exitFor(const Failure& failure);

}  // namespace gyeol::ui

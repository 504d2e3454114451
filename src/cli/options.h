#pragma once

#include "cli/context.h"
#include "diary/diary.h"
#include "rulebook/resolve.h"

#include <CLI/CLI.hpp>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace gyeol::cli {

/// What was asked for: the options that every command takes, and what the chosen command will do.
struct Invocation {
    bool json = false;
    wording::Language language = wording::Language::english;
    std::optional<std::filesystem::path> data;
    std::function<Outcome(const Context&)> action;
};

/// Whose diary.
struct DiaryOptions {
    std::filesystem::path file;
    std::optional<std::string> person;
};

/// Which days.
struct SpanOptions {
    std::optional<Date> from, today;
    int days = 7;
};

void addCommonOptions(CLI::App& app, Invocation& invocation);
void addDiaryOptions(CLI::App& command, DiaryOptions& options);
void addPersonOption(CLI::App& command, std::optional<std::string>& person);
void addDateOption(CLI::App& command, const std::string& name, std::optional<Date>& date, const std::string& description);
void addSpanOptions(CLI::App& command, SpanOptions& options);

/// Whether a span can be planned: in the years 1900 to 2200, 1 to 364 days, and today at most nine years before the first of them
/// (a horizon begins with the earlier of the two and has at most 3,660 days).
[[nodiscard]] bool isPlannable(const rulebook::Span& span);

/// The span that was asked for. From is by default today, and today is by default `from`, else the clock's.
[[nodiscard]] rulebook::Span spanOf(const SpanOptions& options, const diary::Person& person);

/// A diary, the days of it that were asked for, and the rules: what every command about some days works on.
struct AskedDays {
    diary::Diary diary;
    rulebook::Span span;
    rulebook::RuleBook book;
};

/// Reads them; else what the command came to.
[[nodiscard]] tl::expected<AskedDays, Outcome> readAskedDays(const Context& context, const DiaryOptions& diary, const SpanOptions& span);

}  // namespace gyeol::cli

#include "ui/arguments.h"

#include <CLI/CLI.hpp>

namespace gyeol::ui {
namespace {

const CLI::Validator isDate([](std::string& text) { return parseDate(text) ? std::string() : "not a day (YYYY-MM-DD): " + text; }, "DATE");

std::optional<Date> dateOf(const std::string& text) {
    return text.empty() ? std::nullopt : parseDate(text);
}

std::optional<std::filesystem::path> pathOf(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional<std::filesystem::path>(text);
}

}  // namespace

tl::expected<Arguments, Exit> readArguments(int argc, const char* const* argv) {
    CLI::App app("A skincare week that respects the skin", "gyeol");
    std::string diary, data, language, scheme, today, person, printWeek, printed, output;
    app.add_option("DIARY", diary, "the diary to open (.gyeol)");
    app.add_option("--data", data, "folder of the rule book");
    app.add_option("--lang", language, "language: en or ko")->check(CLI::IsMember({"en", "ko"}));
    app.add_option("--theme", scheme, "appearance: system, light or dark")->check(CLI::IsMember({"system", "light", "dark"}));
    app.add_option("--today", today, "the day that is today")->check(isDate);
    auto* print = app.add_option("--print-week", printWeek, "write the week from this day as a PDF, and leave")->check(isDate);
    auto* file = app.add_option("--diary", printed, "the diary to print, .json or .gyeol")->needs(print);
    auto* to = app.add_option("--output", output, "the PDF to write")->needs(print);
    app.add_option("--person", person, "whose diary, where a file holds several")->needs(print);
    print->needs(file)->needs(to);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return tl::unexpected(app.exit(error) == 0 ? Exit::done : Exit::wrongUsage);
    }
    Arguments arguments;
    arguments.diary = pathOf(printWeek.empty() ? diary : printed);
    arguments.data = pathOf(data);
    arguments.language = Languages::fromCode(language);
    arguments.scheme = Theme::fromCode(scheme);
    arguments.today = dateOf(today);
    arguments.person = person.empty() ? std::nullopt : std::optional(person);
    arguments.printWeek = dateOf(printWeek);
    arguments.output = output;
    return arguments;
}

Exit exitFor(const Failure& failure) {
    return classOf(failure.code) == FailureClass::environment ? Exit::environment : Exit::badInput;
}

}  // namespace gyeol::ui

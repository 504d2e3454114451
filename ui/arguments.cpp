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
    std::vector<std::string> days;
    auto* report = app.add_option("--report", days, "write a report for a dermatologist of these days as a PDF, and leave")
                       ->expected(2)
                       ->type_name("FROM TO")
                       ->check(isDate)
                       ->excludes(print);
    bool photographs = false;
    app.add_flag("--photographs", photographs, "with the photographs of these days")->needs(report);
    auto* file = app.add_option("--diary", printed, "the diary to print, .json or .gyeol");
    auto* to = app.add_option("--output", output, "the PDF to write");
    app.add_option("--person", person, "whose diary, where a file holds several");
    std::string size;
    app.add_option("--paper", size, "the paper: a4 or letter")->check(CLI::IsMember({"a4", "letter"}));
    bool lying = false, standing = false, inLarge = false;
    auto* landscape = app.add_flag("--landscape", lying, "lying, the days side by side; this is the default")->needs(print);
    app.add_flag("--portrait", standing, "standing, a row a day")->needs(print)->excludes(landscape);
    app.add_flag("--large", inLarge, "in large print, on two pages")->needs(print);
    print->needs(file)->needs(to);
    report->needs(file)->needs(to);
    app.set_version_flag("--version", "gyeol " GYEOL_VERSION, "the version, and leave");
    app.footer(
        "Examples:\n"
        "  gyeol                                    your own diary; the first start asks what you own\n"
        "  gyeol me.gyeol --lang ko --theme dark    a diary, in Korean, on dark ground\n"
        "  gyeol --print-week 2026-11-23 --diary me.gyeol --output week.pdf\n"
        "  gyeol --report 2026-09-01 2026-11-23 --diary me.gyeol --output report.pdf --photographs\n"
        "\n"
        "In the window, F1 tells what the page in front is for. Without a window: gyeol-cli --help.\n"
        "Exit status: 0 done; 2 wrong usage; 3 the input is bad; 4 the environment failed.\n"
        "Not medical advice.");
    try {
        app.parse(argc, argv);
        for (const char* name : {"--diary", "--output", "--paper"}) {
            if (app.count(name) > 0 && app.count("--print-week") == 0 && app.count("--report") == 0) {
                throw CLI::RequiresError(name, "--print-week or --report");
            }
        }
        if (days.size() == 2 && *parseDate(days[1]) < *parseDate(days[0])) {
            throw CLI::ValidationError("--report", "the last day is before the first");
        }
    } catch (const CLI::ParseError& error) {
        return tl::unexpected(app.exit(error) == 0 ? Exit::done : Exit::wrongUsage);
    }
    Arguments arguments;
    arguments.diary = pathOf(printWeek.empty() && days.empty() ? diary : printed);
    arguments.data = pathOf(data);
    arguments.language = Languages::fromCode(language);
    arguments.scheme = Theme::fromCode(scheme);
    arguments.today = dateOf(today);
    arguments.person = person.empty() ? std::nullopt : std::optional(person);
    arguments.printWeek = dateOf(printWeek);
    if (days.size() == 2) {
        arguments.report = std::pair(*parseDate(days[0]), *parseDate(days[1]));
    }
    arguments.photographs = photographs;
    arguments.output = output;
    arguments.paper = {size == "letter" ? PaperSize::letter : PaperSize::a4, standing ? QPageLayout::Portrait : QPageLayout::Landscape,
                       inLarge ? WeekPaper::Print::large : WeekPaper::Print::plain};
    return arguments;
}

Exit exitFor(const Failure& failure) {
    return classOf(failure.code) == FailureClass::environment ? Exit::environment : Exit::badInput;
}

}  // namespace gyeol::ui

#include "cli/options.h"

#include "cli/clock.h"
#include "service/open_diary.h"

namespace gyeol::cli {

void addCommonOptions(CLI::App& app, Invocation& invocation) {
    app.add_flag("--json", invocation.json, "Print JSON instead of text for people");
    app.add_option_function<std::string>(
           "--lang",
           [&invocation](const std::string& language) {
               invocation.language = language == "ko" ? wording::Language::korean : wording::Language::english;
           },
           "The language of what is printed: en or ko")
        ->check(CLI::IsMember({"en", "ko"}))
        ->type_name("LANG");
    app.add_option_function<std::string>(
           "--data", [&invocation](const std::string& folder) { invocation.data = folder; },
           "The folder of the rule book and the sentences")
        ->type_name("DIR");
}

void addPersonOption(CLI::App& command, std::optional<std::string>& person) {
    command
        .add_option_function<std::string>(
            "--person", [&person](const std::string& name) { person = name; }, "Whose diary, where a database holds several")
        ->type_name("NAME");
}

void addDiaryOptions(CLI::App& command, DiaryOptions& options) {
    command.add_option("--diary", options.file, "A .json diary or a .gyeol database; it is only read")->required()->type_name("FILE");
    addPersonOption(command, options.person);
}

void addDateOption(CLI::App& command, const std::string& name, std::optional<Date>& date, const std::string& description) {
    command
        .add_option_function<std::string>(
            name,
            [name, &date](const std::string& text) {
                date = parseDate(text);
                if (!date) {
                    throw CLI::ValidationError(name, text + " is not a day of the calendar (write YYYY-MM-DD)");
                }
            },
            description)
        ->type_name("DATE");
}

void addSpanOptions(CLI::App& command, SpanOptions& options) {
    addDateOption(command, "--from", options.from, "The first day to show; by default today");
    command.add_option("--days", options.days, "How many days to show; 7 unless said")->check(CLI::Range(1, 364))->type_name("N");
    addDateOption(command, "--today", options.today, "What counts as today; by default --from");
}

bool isPlannable(const rulebook::Span& span) {
    using namespace std::chrono;
    const Date earliest(local_days(year(1900) / January / 1)), latest(local_days(year(2200) / December / 31));
    const Days longest(9 * 366);
    const auto sound = [&](Date date) { return date >= earliest && date <= latest; };
    return sound(span.from) && sound(span.today) && span.days >= 1 && span.days <= 364 && span.from - span.today <= longest;
}

rulebook::Span spanOf(const SpanOptions& options, const diary::Person& person) {
    const Date from = options.from ? *options.from : options.today ? *options.today : today(person.rolloverHour);
    return {from, options.days, options.today.value_or(from)};
}

tl::expected<AskedDays, Outcome> readAskedDays(const Context& context, const DiaryOptions& options, const SpanOptions& asked) {
    auto diary = service::readDiaryFrom(options.file, options.person);
    if (!diary) {
        return tl::unexpected(failedBy(diary.error(), options.file));
    }
    const rulebook::Span span = spanOf(asked, diary->person);
    if (!isPlannable(span)) {
        return tl::unexpected(
            wronglyUsed("--from and --today must lie in the years 1900 to 2200, and --from at most nine years after --today"));
    }
    auto book = context.ruleBook();
    if (!book) {
        return tl::unexpected(failedByData(book.error()));
    }
    return AskedDays{std::move(*diary), span, std::move(*book)};
}

}  // namespace gyeol::cli

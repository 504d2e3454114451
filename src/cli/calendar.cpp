#include "service/calendar.h"
#include "cli/commands.h"
#include "exchange/calendar_plan.h"

#include <memory>

namespace gyeol::cli {

namespace {

struct CalendarOptions {
    DiaryOptions diary;
    SpanOptions span;
    exchange::CalendarWish wish;
};

Outcome calendar(const Context& context, const CalendarOptions& options) {
    const auto asked = readAskedDays(context, options.diary, options.span);
    if (!asked) {
        return asked.error();
    }
    const service::PlannedSpan planned = service::planSpan(asked->book, asked->diary, asked->span);
    const exchange::CalendarPlan plan = service::calendarPlan(asked->book, asked->diary, planned);
    return succeeded(exchange::writeCalendar(exchange::calendarEvents(plan, asked->diary, context.wording, options.wish),
                                             exchange::calendarName(asked->diary, context.wording)));
}

std::optional<int> minuteOfDay(const std::string& text) {
    const auto digit = [&text](std::size_t at) { return text[at] >= '0' && text[at] <= '9' ? text[at] - '0' : -1; };
    if (text.size() != 5 || text[2] != ':' || digit(0) < 0 || digit(1) < 0 || digit(3) < 0 || digit(4) < 0) {
        return std::nullopt;
    }
    const int hour = digit(0) * 10 + digit(1), minute = digit(3) * 10 + digit(4);
    return hour < 24 && minute < 60 ? std::optional(hour * 60 + minute) : std::nullopt;
}

void addHourOption(CLI::App& command, const std::string& name, int& minute, const std::string& description) {
    command
        .add_option_function<std::string>(
            name, [&minute](const std::string& text) { minute = *minuteOfDay(text); }, description)
        ->type_name("HH:MM")
        ->check([](const std::string& text) { return minuteOfDay(text) ? std::string() : "not an hour (HH:MM): " + text; });
}

}  // namespace

void addCalendar(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<CalendarOptions>();
    CLI::App* command = app.add_subcommand(
        "calendar", "Print the plan as iCalendar, for the calendar on a phone; reading it again brings the same entries up to date");
    addDiaryOptions(*command, options->diary);
    addSpanOptions(*command, options->span);
    CLI::Option* each = command->add_flag_callback(
        "--each", [options] { options->wish.entries = exchange::CalendarEntries::steps; },
        "One entry for each step, not for each morning and evening");
    command
        ->add_flag_callback(
            "--no-daily", [options] { options->wish.dailySteps = false; }, "With --each: without the steps of every day")
        ->needs(each);
    command->add_flag("--to-dos", options->wish.toDos, "To-dos to tick, not events");
    command->add_option("--alarm", options->wish.alarm, "Remind so many minutes before each entry")
        ->type_name("MINUTES")
        ->check(CLI::Range(0, 24 * 60 - 1));
    addHourOption(*command, "--morning", options->wish.morning, "When mornings begin; by default 07:30");
    addHourOption(*command, "--evening", options->wish.evening, "When evenings begin; by default 21:30");
    command->footer(
        "Examples:\n"
        "  gyeol-cli calendar --diary me.json --from 2026-11-23 > week.ics\n"
        "  gyeol-cli calendar --diary me.gyeol --from 2026-11-23 --days 14 --each --no-daily --alarm 15 --lang ko > evenings.ics");
    command->callback(
        [&invocation, options] { invocation.action = [options](const Context& context) { return calendar(context, *options); }; });
}

}  // namespace gyeol::cli

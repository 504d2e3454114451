#include "cli/commands.h"
#include "service/explaining.h"

#include <memory>

namespace gyeol::cli {

namespace {

struct ExplainOptions {
    DiaryOptions diary;
    SpanOptions span;
    std::string treatment;
    std::optional<Date> day;
};

Outcome explain(const Context& context, const ExplainOptions& options) {
    const auto asked = readAskedDays(context, options.diary, options.span);
    if (!asked) {
        return asked.error();
    }
    const Date day = *options.day;
    if (day < asked->span.from || day >= asked->span.from + Days(asked->span.days)) {
        return wronglyUsed("--day: " + formatDate(day) + " is not one of the days asked for with --from and --days");
    }
    const service::PlannedSpan planned = service::planSpan(asked->book, asked->diary, asked->span);
    const auto told = service::explainCell(asked->diary, planned, options.treatment, day);
    if (!told) {
        Failure failure{
            .code = FailureCode::unknownTreatment, .file = {}, .place = "--treatment", .params = {{"value", options.treatment}}};
        return failedBy(std::move(failure), options.diary.file);
    }
    const std::string text = exchange::explanationText(*told, asked->diary, context.wording);
    return succeeded(context.json ? exchange::writeExplanation(*told, text) : text + "\n");
}

}  // namespace

void addExplain(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<ExplainOptions>();
    CLI::App* command = app.add_subcommand("explain", "Tell why one treatment stands on a day, or does not, and what it would cost there");
    addDiaryOptions(*command, options->diary);
    addSpanOptions(*command, options->span);
    command->add_option("--treatment", options->treatment, "The treatment, by its id in the diary")->required()->type_name("ID");
    addDateOption(*command, "--day", options->day, "The day to explain");
    command->get_option("--day")->required();
    command->footer(
        "Example:\n"
        "  gyeol-cli explain --diary me.json --from 2026-11-23 --treatment aha-toner --day 2026-11-25");
    command->callback(
        [&invocation, options] { invocation.action = [options](const Context& context) { return explain(context, *options); }; });
}

}  // namespace gyeol::cli

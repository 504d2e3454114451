#include "cli/commands.h"
#include "cli/week_text.h"
#include "service/planning.h"

#include <memory>

namespace gyeol::cli {

namespace {

struct PlanOptions {
    DiaryOptions diary;
    SpanOptions span;
};

Outcome plan(const Context& context, const PlanOptions& options) {
    const auto asked = readAskedDays(context, options.diary, options.span);
    if (!asked) {
        return asked.error();
    }
    const service::PlannedSpan planned = service::planSpan(asked->book, asked->diary, asked->span);
    return succeeded(context.json ? exchange::writePlan(planned.document, exchange::Layout::indented)
                                  : weekText(planned, asked->diary, context.wording));
}

}  // namespace

void addPlan(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<PlanOptions>();
    CLI::App* command =
        app.add_subcommand("plan", "Plan days and print them: what to do each morning and evening, and why something is left out");
    addDiaryOptions(*command, options->diary);
    addSpanOptions(*command, options->span);
    command->footer(
        "Examples:\n"
        "  gyeol-cli plan --diary me.json --from 2026-11-23\n"
        "  gyeol-cli plan --diary me.gyeol --from 2026-11-23 --days 14 --today 2026-11-25 --lang ko\n"
        "  gyeol-cli plan --diary me.json --from 2026-11-23 --json > week.json");
    command->callback(
        [&invocation, options] { invocation.action = [options](const Context& context) { return plan(context, *options); }; });
}

}  // namespace gyeol::cli

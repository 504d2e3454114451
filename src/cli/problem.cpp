#include "cli/commands.h"
#include "exchange/problem_json.h"

#include <memory>

namespace gyeol::cli {

namespace {

struct ProblemOptions {
    DiaryOptions diary;
    SpanOptions span;
};

Outcome printProblem(const Context& context, const ProblemOptions& options) {
    const auto asked = readAskedDays(context, options.diary, options.span);
    if (!asked) {
        return asked.error();
    }
    return succeeded(exchange::writeProblem(rulebook::resolve(asked->book, asked->diary, asked->span).problem));
}

}  // namespace

void addProblem(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<ProblemOptions>();
    CLI::App* command = app.add_subcommand("problem", "Print the problem that the rule book makes of a diary, as JSON, for any solver");
    addDiaryOptions(*command, options->diary);
    addSpanOptions(*command, options->span);
    command->footer(
        "Example:\n"
        "  gyeol-cli problem --diary me.json --from 2026-11-23 > problem.json && gyeol-cli solve problem.json");
    command->callback(
        [&invocation, options] { invocation.action = [options](const Context& context) { return printProblem(context, *options); }; });
}

}  // namespace gyeol::cli

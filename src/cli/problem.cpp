#include "cli/commands.h"
#include "exchange/problem_json.h"
#include "service/open_diary.h"

#include <memory>

namespace gyeol::cli {

namespace {

struct ProblemOptions {
    DiaryOptions diary;
    SpanOptions span;
};

Outcome printProblem(const Context& context, const ProblemOptions& options) {
    const auto diary = service::readDiaryFrom(options.diary.file, options.diary.person);
    if (!diary) {
        return failedBy(diary.error(), options.diary.file);
    }
    const rulebook::Span span = spanOf(options.span, diary->person);
    if (!isPlannable(span)) {
        return notPlannable();
    }
    const auto book = context.ruleBook();
    if (!book) {
        return failedByData(book.error());
    }
    return succeeded(exchange::writeProblem(rulebook::resolve(*book, *diary, span).problem));
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

#include "base/file.h"
#include "cli/commands.h"
#include "cli/text_layout.h"
#include "exchange/problem_json.h"
#include "service/planning.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <memory>
#include <vector>

namespace gyeol::cli {

namespace {

struct SolveOptions {
    std::vector<std::filesystem::path> files;
    std::optional<int> repeat;
    planner::SearchLimits limits;
};

struct Solved {
    planner::Plan plan;
    exchange::Timing timing;
};

std::int64_t microseconds(std::chrono::steady_clock::duration elapsed) {
    return std::max<std::int64_t>(1, std::chrono::duration_cast<std::chrono::microseconds>(elapsed).count());
}

/// Solves once, or `repeat` times with the median and the 99th percentile (nearest rank) of all runs.
Solved solveTimed(const planner::Problem& problem, const SolveOptions& options) {
    Solved solved;
    std::vector<std::int64_t> times;
    for (int run = 0; run < options.repeat.value_or(1); ++run) {
        const auto start = std::chrono::steady_clock::now();
        solved.plan = planner::solve(problem, options.limits);
        times.push_back(microseconds(std::chrono::steady_clock::now() - start));
    }
    solved.timing.elapsedUs = times.front();
    if (options.repeat) {
        std::sort(times.begin(), times.end());
        solved.timing.repeat = options.repeat;
        solved.timing.medianUs = times[(times.size() - 1) / 2];
        solved.timing.p99Us = times[(times.size() * 99 + 99) / 100 - 1];
    }
    return solved;
}

std::string timeText(const exchange::Timing& timing, const wording::Wording& wording) {
    if (!timing.repeat) {
        return wording.say("solve.time", {{"elapsed", timing.elapsedUs}});
    }
    return wording.say(
        "solve.times",
        {{"elapsed", timing.elapsedUs}, {"repeat", std::int64_t{*timing.repeat}}, {"median", *timing.medianUs}, {"p99", *timing.p99Us}});
}

/// The heading, the value, and a line for each day that has sessions.
std::string solvedText(const std::filesystem::path& file, const planner::Problem& problem, const exchange::PlanDocument& document,
                       const wording::Wording& wording) {
    std::string text = wording.say("solve.title", {{"file", file.string()},
                                                   {"days", std::int64_t{problem.days}},
                                                   {"treatments", static_cast<std::int64_t>(problem.treatments.size())}});
    text +=
        "\n" + wording.say(document.optimal ? "solve.optimal" : "solve.bounded", {{"value", document.value}, {"bound", document.bound}});
    text += " · " + timeText(*document.timing, wording) + "\n";
    if (document.sessions.empty()) {
        text += "  " + wording.say("solve.empty") + "\n";
    }
    for (std::size_t i = 0; i < document.sessions.size();) {
        const Date date = document.sessions[i].date;
        std::string names;
        for (; i < document.sessions.size() && document.sessions[i].date == date; ++i) {
            names += (names.empty() ? "" : ", ") + document.sessions[i].treatment;
            names += document.sessions[i].given ? " (" + wording.say("solve.given") + ")" : "";
        }
        text += "  " + padded(wording.shortDate(date), 14) + "  " + names + "\n";
    }
    return text;
}

Outcome solve(const Context& context, const SolveOptions& options) {
    std::vector<planner::Problem> problems;
    for (const auto& file : options.files) {
        const auto text = readFile(file);
        if (!text) {
            return failedBy(text.error(), file);
        }
        auto problem = exchange::readProblem(*text);
        if (!problem) {
            return failedBy(problem.error(), file);
        }
        problems.push_back(std::move(*problem));
    }
    std::string out;
    for (std::size_t i = 0; i < problems.size(); ++i) {
        const Solved solved = solveTimed(problems[i], options);
        exchange::PlanDocument document = service::tellSolved(problems[i], solved.plan);
        document.timing = solved.timing;
        if (context.json) {
            out += exchange::writePlan(document, exchange::Layout::oneLine);
        } else {
            out += (i == 0 ? "" : "\n") + solvedText(options.files[i], problems[i], document, context.wording);
        }
    }
    return succeeded(std::move(out));
}

}  // namespace

void addSolve(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<SolveOptions>();
    CLI::App* command = app.add_subcommand("solve", "Solve problems as they stand and print the best plan of each");
    command->add_option("problem", options->files, "gyeol-problem files")->required()->type_name("FILE");
    command
        ->add_option_function<int>(
            "--repeat", [options](int repeat) { options->repeat = repeat; },
            "Solve N times; print the median and the 99th percentile of the time")
        ->check(CLI::Range(1, 1'000'000))
        ->type_name("N");
    command->add_option("--limit", options->limits.states, "Stop after so many states of the search, proved or not")
        ->check(CLI::Range(std::int64_t{1}, std::numeric_limits<std::int64_t>::max()))
        ->type_name("STATES");
    command->footer(
        "Examples:\n"
        "  gyeol-cli solve problem.json\n"
        "  gyeol-cli solve --json --repeat 100 a.json b.json");
    command->callback(
        [&invocation, options] { invocation.action = [options](const Context& context) { return solve(context, *options); }; });
}

}  // namespace gyeol::cli

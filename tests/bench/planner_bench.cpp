#include "bench_report.h"
#include "planner/checker.h"
#include "planner/heat_map.h"
#include "planner/search.h"
#include "support/integer_program.h"
#include "support/random_problem.h"

#include <sys/resource.h>
#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstdio>

// How long the search takes on people's problems of every size, beside cbc, an integer-programming solver, on the same problems in the same
// run.
namespace gyeol::bench {
namespace {

struct Options {
    std::vector<int> days = {7, 14, 28, 84, 364};
    std::vector<int> treatments = {5, 8, 12};
    int problems = 15;
    int repeat = 5;
    std::uint64_t firstSeed = 1;
    std::int64_t limit = planner::SearchLimits{}.states;
    bool json = false;
    bool week = false;
    bool cbc = false;
    int cbcSeconds = 120;
};

std::int64_t peakKilobytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// The median time of the repeats of one work, in microseconds.
template <class Work>
std::int64_t timed(int repeat, const Work& work) {
    std::vector<std::int64_t> times;
    for (int i = 0; i < repeat; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin).count());
    }
    return median(times);
}

/// Every treatment on each of the first seven days: the cells of the week that a person looks at.
std::vector<planner::Session> firstWeek(const planner::Problem& problem) {
    std::vector<planner::Session> cells;
    for (int treatment = 0; treatment < static_cast<int>(problem.treatments.size()); ++treatment) {
        for (int day = 0; day < std::min(problem.days, 7); ++day) {
            cells.push_back({treatment, day});
        }
    }
    return cells;
}

Measurement measure(const planner::Problem& problem, std::uint64_t seed, const Options& options) {
    Measurement measurement;
    measurement.seed = seed;
    planner::Plan plan;
    measurement.microseconds = timed(options.repeat, [&] { plan = planner::solve(problem, {options.limit}); });
    measurement.states = plan.states;
    measurement.value = plan.value;
    measurement.bound = plan.bound;
    measurement.optimal = plan.optimal;
    if (options.week) {
        std::vector<planner::CellAnswer> answers;
        measurement.weekMicroseconds =
            timed(options.repeat, [&] { answers = planner::answerCells(problem, plan, firstWeek(problem), {options.limit}); });
        measurement.weekProved = std::all_of(answers.begin(), answers.end(), [](const planner::CellAnswer& one) { return one.proved; });
    }
    if (options.cbc) {
        const test::ProgramAnswer answer = test::solveWithCbc(problem, options.cbcSeconds);
        measurement.cbcMicroseconds = answer.microseconds;
        measurement.cbcProved = answer.proved;
        measurement.cbcValue = planner::valueOf(problem, answer.sessions);
    }
    return measurement;
}

std::vector<Group> run(const Options& options) {
    std::vector<Group> groups;
    for (const int treatments : options.treatments) {
        for (const int days : options.days) {
            Group group{days, treatments, {}};
            for (int i = 0; i < options.problems; ++i) {
                const std::uint64_t seed = options.firstSeed + static_cast<std::uint64_t>(i);
                group.measurements.push_back(measure(test::personProblem(seed, {days, treatments}), seed, options));
                const Measurement& last = group.measurements.back();
                std::fprintf(stderr, "%d days, %d treatments, seed %llu: %lld us%s\n", days, treatments,
                             static_cast<unsigned long long>(seed), static_cast<long long>(last.microseconds),
                             last.optimal ? "" : ", not proved");
            }
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

}  // namespace
}  // namespace gyeol::bench

int main(int argc, char** argv) {
    using namespace gyeol;
    bench::Options options;
    CLI::App app("Measures the planner on random problems shaped like people's");
    app.add_option("--days", options.days, "horizons")->check(CLI::Range(1, planner::longestHorizon));
    app.add_option("--treatments", options.treatments, "sizes of shelf")->check(CLI::IsMember({5, 8, 12}));
    app.add_option("--problems", options.problems, "problems of each size")->check(CLI::PositiveNumber);
    app.add_option("--repeat", options.repeat, "runs of each problem; the median counts")->check(CLI::PositiveNumber);
    app.add_option("--seed", options.firstSeed, "the first problem's seed; the next ones follow it");
    app.add_option("--limit", options.limit, "states that a search may expand")->check(CLI::NonNegativeNumber);
    app.add_flag("--json", options.json, "print JSON instead of a table");
    app.add_flag("--week", options.week, "time the answers of every cell of the first week too");
    app.add_flag("--cbc", options.cbc, "solve each problem with cbc too");
    app.add_option("--cbc-seconds", options.cbcSeconds, "when to stop cbc")->check(CLI::PositiveNumber);
    CLI11_PARSE(app, argc, argv);
    if (options.cbc && !test::haveCbc()) {
        std::fputs("cbc is not installed (Debian: coinor-cbc)\n", stderr);
        return 3;
    }
    const std::vector<bench::Group> groups = bench::run(options);
    const std::string report = options.json ? asJson(groups, bench::peakKilobytes()) : asTable(groups, bench::peakKilobytes());
    std::fputs(report.c_str(), stdout);
    const bool differs = std::any_of(groups.begin(), groups.end(), [](const bench::Group& group) {
        return std::any_of(group.measurements.begin(), group.measurements.end(),
                           [](const bench::Measurement& one) { return one.cbcProved && one.optimal && one.cbcValue != one.value; });
    });
    return differs ? 1 : 0;
}

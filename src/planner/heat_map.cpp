#include "planner/heat_map.h"

#include "planner/nearly_best.h"

#include <algorithm>
#include <optional>

namespace gyeol::planner {

namespace {

/// More than any plan's worth can change by one session: with it as a reward, the best plan has the session wherever a plan can.
constexpr int lure = 100'000'000;

/// How much less than the best plan a plan may be worth to be looked for among the nearly best. Nineteen cells in twenty cost less.
constexpr std::int64_t margin = 30;
/// States worth expanding for that, before each cell is rather solved by itself.
constexpr std::int64_t mostStates = 300'000;

bool holds(const std::vector<Session>& sessions, const Session& cell) {
    return std::binary_search(sessions.begin(), sessions.end(), cell);
}

/// Solves the problem again, with the session wished for beyond measure.
CellAnswer solvedAnew(const Problem& problem, const Plan& best, const Session& cell, const SearchLimits& limits) {
    Problem lured = problem;
    lured.treatments[static_cast<std::size_t>(cell.treatment)].score[static_cast<std::size_t>(cell.day)] += lure;
    Plan plan = solve(lured, limits);
    if (!holds(plan.sessions, cell)) {
        return {.cell = cell, .possible = false, .costs = 0, .sessions = {}, .proved = plan.optimal};
    }
    return {.cell = cell,
            .possible = true,
            .costs = best.value - (plan.value - lure),
            .sessions = std::move(plan.sessions),
            .proved = plan.optimal && best.optimal};
}

/// Answers from the graph of all nearly best plans where that suffices.
class HeatMap {
public:
    HeatMap(const Problem& problem, const Plan& best, const SearchLimits& limits)
        : problem_(problem),
          best_(best),
          limits_(limits),
          compiled_(problem),
          graph_(nearlyBest(compiled_, best.value, margin, mostStates)) {
        if (graph_) {
            finder_.emplace(*graph_);
        }
    }

    [[nodiscard]] CellAnswer answer(const Session& cell) const {
        if (holds(best_.sessions, cell)) {
            return {.cell = cell, .possible = true, .costs = 0, .sessions = best_.sessions, .proved = best_.optimal};
        }
        if (!compiled_.open(cell.treatment, cell.day)) {
            return {.cell = cell, .possible = false, .costs = 0, .sessions = {}, .proved = true};
        }
        if (finder_ && best_.optimal) {
            const auto found = finder_->through(cell.treatment, cell.day);
            if (found && found->loss <= margin) {
                return {.cell = cell,
                        .possible = true,
                        .costs = found->loss,
                        .sessions = sessionsOf(found->days, problem_.days),
                        .proved = true};
            }
        }
        return solvedAnew(problem_, best_, cell, limits_);
    }

private:
    const Problem& problem_;
    const Plan& best_;
    SearchLimits limits_;
    Compiled compiled_;
    std::optional<GroupGraph> graph_;
    std::optional<PathFinder> finder_;
};

}  // namespace

std::vector<CellAnswer> answerCells(const Problem& problem, const Plan& best, const std::vector<Session>& cells,
                                    const SearchLimits& limits) {
    const HeatMap map(problem, best, limits);
    std::vector<CellAnswer> answers;
    answers.reserve(cells.size());
    for (const Session& cell : cells) {
        answers.push_back(map.answer(cell));
    }
    return answers;
}

}  // namespace gyeol::planner

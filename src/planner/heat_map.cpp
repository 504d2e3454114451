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
constexpr std::int64_t mostStatesOfAWeek = 300'000;

bool holds(const std::vector<Session>& sessions, const Session& cell) {
    return std::binary_search(sessions.begin(), sessions.end(), cell);
}

}  // namespace

/// What is needed once a cell is neither in the best plan nor closed.
struct HeatMap::NearlyBest {
    NearlyBest(const Problem& problem, const Plan& best) : compiled(problem), best_(best) {}

    /// The paths of all nearly best plans; none where they are too many, or the best is not known.
    [[nodiscard]] const PathFinder* paths() {
        if (!asked_ && best_.optimal) {
            graph_ = nearlyBest(compiled, best_.value, margin, mostStatesOfAWeek);
            if (graph_) {
                finder_.emplace(*graph_);
            }
        }
        asked_ = true;
        return finder_ ? &*finder_ : nullptr;
    }

    Compiled compiled;

private:
    const Plan& best_;
    bool asked_ = false;
    std::optional<GroupGraph> graph_;
    std::optional<PathFinder> finder_;
};

HeatMap::HeatMap(const Problem& problem, const Plan& best, const SearchLimits& limits)
    : problem_(problem), best_(best), limits_(limits), nearlyBest_(std::make_unique<NearlyBest>(problem, best)) {}
HeatMap::~HeatMap() = default;
HeatMap::HeatMap(HeatMap&&) noexcept = default;

CellAnswer HeatMap::answer(const Session& cell) {
    if (holds(best_.sessions, cell)) {
        return {.cell = cell, .possible = true, .costs = 0, .sessions = best_.sessions, .proved = best_.optimal};
    }
    if (!nearlyBest_->compiled.open(cell.treatment, cell.day)) {
        return {.cell = cell, .possible = false, .costs = 0, .sessions = {}, .proved = true};
    }
    if (const PathFinder* paths = nearlyBest_->paths()) {
        const auto found = paths->through(cell.treatment, cell.day);
        if (found && found->loss <= margin) {
            return {
                .cell = cell, .possible = true, .costs = found->loss, .sessions = sessionsOf(found->days, problem_.days), .proved = true};
        }
    }
    return solvedAnew(cell);
}

/// Solves the problem again, with the session wished for beyond measure.
CellAnswer HeatMap::solvedAnew(const Session& cell) const {
    Problem lured = problem_;
    lured.treatments[static_cast<std::size_t>(cell.treatment)].score[static_cast<std::size_t>(cell.day)] += lure;
    Plan plan = solve(lured, limits_);
    if (!holds(plan.sessions, cell)) {
        return {.cell = cell, .possible = false, .costs = 0, .sessions = {}, .proved = plan.optimal};
    }
    return {.cell = cell,
            .possible = true,
            .costs = best_.value - (plan.value - lure),
            .sessions = std::move(plan.sessions),
            .proved = plan.optimal && best_.optimal};
}

std::vector<CellAnswer> answerCells(const Problem& problem, const Plan& best, const std::vector<Session>& cells,
                                    const SearchLimits& limits) {
    HeatMap map(problem, best, limits);
    std::vector<CellAnswer> answers;
    answers.reserve(cells.size());
    for (const Session& cell : cells) {
        answers.push_back(map.answer(cell));
    }
    return answers;
}

}  // namespace gyeol::planner

#pragma once

#include "planner/plan.h"
#include "planner/search.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace gyeol::planner {

/// What a session in one cell would mean: the best of the plans that have it.
struct CellAnswer {
    Session cell;
    bool possible = false;          ///< some feasible plan has a session there; where not, the rest is empty
    std::int64_t costs = 0;         ///< points that the best such plan is worth less than the best plan of all, 0 or more
    std::vector<Session> sessions;  ///< that plan, ties broken as ever
    bool proved = true;             ///< costs and sessions are exact; else the bound on work ended the search of this cell
    friend bool operator==(const CellAnswer&, const CellAnswer&) = default;
};

/// Answers cells of a problem, sharing the work between them: most are found in one graph of all nearly best plans, made when the first
/// asks for it. Cells lie inside the horizon; one that the problem closes is answered as not possible, one that a given session holds as
/// possible at no cost. `best` is what `solve` found for the same problem; both must outlive it. The limits hold for each cell.
class HeatMap {
public:
    HeatMap(const Problem& problem, const Plan& best, const SearchLimits& limits = {});
    ~HeatMap();
    HeatMap(HeatMap&&) noexcept;

    [[nodiscard]] CellAnswer answer(const Session& cell);

private:
    struct NearlyBest;
    [[nodiscard]] CellAnswer solvedAnew(const Session& cell) const;

    const Problem& problem_;
    const Plan& best_;
    SearchLimits limits_;
    std::unique_ptr<NearlyBest> nearlyBest_;
};

/// Answers many cells at once, in the order asked.
[[nodiscard]] std::vector<CellAnswer> answerCells(const Problem& problem, const Plan& best, const std::vector<Session>& cells,
                                                  const SearchLimits& limits = {});

}  // namespace gyeol::planner

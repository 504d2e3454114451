#pragma once

#include "planner/plan.h"
#include "planner/search.h"

#include <cstdint>
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

/// Answers many cells of a problem at once, in the order asked, sharing the work between them. Cells lie inside the horizon; one that the
/// problem closes is answered as not possible, one that a given session holds as possible at no cost.
/// `best` is what `solve` found for the same problem. The limits hold for each cell.
[[nodiscard]] std::vector<CellAnswer> answerCells(const Problem& problem, const Plan& best, const std::vector<Session>& cells,
                                                  const SearchLimits& limits = {});

}  // namespace gyeol::planner

#pragma once

#include "planner/problem.h"

#include <cstdint>
#include <string>
#include <vector>

namespace gyeol::planner {

/// Which part of the model a plan breaks.
enum class BreachKind : std::uint8_t { allowed, cap, gate, gap, need, budget, missingGiven };

/// One limit that a set of sessions breaks.
struct Breach {
    BreachKind kind = BreachKind::allowed;
    std::string rule;                        ///< the rule's id, empty where the problem names none
    Day day = 0;                             ///< the day on which it is broken; the last day of a window; the later day of a gap
    std::vector<TreatmentIndex> treatments;  ///< those concerned, in the problem's order
    bool own = false;                        ///< the given sessions alone break it: the person's own doing
    std::int64_t is = 0, limit = 0;          ///< how much there is and how much there may be, in the rule's unit
    friend bool operator==(const Breach&, const Breach&) = default;
};

/// Every limit of a problem that these sessions of its horizon break, judged from the model's words alone: it shares nothing with the
/// search. Given sessions are taken from the problem; one that `sessions` lacks is a breach of kind `missingGiven`.
[[nodiscard]] std::vector<Breach> check(const Problem& problem, const std::vector<Session>& sessions);

/// What these sessions of the horizon are worth in points, given ones and past ones taking part as the model says.
[[nodiscard]] std::int64_t valueOf(const Problem& problem, const std::vector<Session>& sessions);

}  // namespace gyeol::planner

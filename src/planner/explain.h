#pragma once

#include "planner/problem.h"

#include <cstdint>
#include <string>
#include <vector>

namespace gyeol::planner {

enum class TermKind : std::uint8_t { score, pair, target };

/// Points that a plan earns, or loses, by one entry of the problem.
struct Term {
    TermKind kind = TermKind::score;
    std::string rule;              ///< of the pair or target; a score has its rules beside the problem
    TreatmentIndex treatment = 0;  ///< of a pair, the second
    Day day = 0;                   ///< of a target, the last of its span
    std::int64_t points = 0;       ///< never 0
    friend bool operator==(const Term&, const Term&) = default;
};

/// Everything that these sessions of the horizon earn and lose: the terms add up to `valueOf`. Given ones take part as the model says.
[[nodiscard]] std::vector<Term> termsOf(const Problem& problem, const std::vector<Session>& sessions);

/// The smallest change that satisfies every limit which pins of the problem break together: the fewest of `pins`, and of as few those
/// that leave the better plan, which would have to go. `pins` are entries of `fixed`; the other given sessions stand. Empty where the pins
/// break nothing.
[[nodiscard]] std::vector<Session> smallestRepair(const Problem& problem, const std::vector<Session>& pins);

}  // namespace gyeol::planner

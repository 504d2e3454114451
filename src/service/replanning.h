#pragma once

#include "exchange/explanation.h"
#include "service/planning.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gyeol::service {

enum class ChangeKind : std::uint8_t { dropped, moved, added };

/// What a new plan does otherwise with one session.
struct PlanChange {
    ChangeKind kind = ChangeKind::added;
    std::string treatment;                        ///< an id
    std::optional<Date> from;                     ///< dropped, moved: where it was
    std::optional<Date> to;                       ///< moved, added: where it is
    std::vector<exchange::ClosingFact> closedBy;  ///< dropped, moved: what closes its old day now
    std::vector<exchange::RulePoints> because;    ///< where none does: what the new plan earns so, largest first
    friend bool operator==(const PlanChange&, const PlanChange&) = default;
};

/// The sessions of a plan from today on in the days of a span.
[[nodiscard]] std::vector<exchange::Leaving> proposedSessions(const PlannedSpan& planned, const rulebook::Span& span);

/// The sessions that a person expects from today on in the shown days of a plan: those kept in the diary, or, where nothing is kept there,
/// those of an earlier proposal.
[[nodiscard]] std::vector<exchange::Leaving> expectedSessions(const diary::Diary& diary, const rulebook::Span& span,
                                                              const std::optional<PlannedSpan>& earlier);

/// How a plan differs from what was expected in its shown days from today on, daily steps apart: what is *not* to be done first, then what
/// moved, then what is new, each by date. A session that goes and one of the same treatment that comes are one that moved, the nearest days
/// together.
[[nodiscard]] std::vector<PlanChange> changesOf(const std::vector<exchange::Leaving>& expected, const PlannedSpan& planned);

}  // namespace gyeol::service

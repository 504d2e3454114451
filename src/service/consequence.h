#pragma once

#include "service/replanning.h"

#include <optional>
#include <vector>

namespace gyeol::service {

/// What a choice would do to the plan, told before it is made.
struct Consequence {
    std::vector<PlanChange> changes;                          ///< from today on in the span, as `changesOf` orders them
    std::vector<rulebook::Notice> news;                       ///< what the plan has to say that it did not say before
    std::optional<Date> exfoliationBefore, exfoliationAfter;  ///< the next acid or exfoliating pack, from today on, without and with it
    friend bool operator==(const Consequence&, const Consequence&) = default;
};

/// Plans a span of the diary as it is and as it would be. Pure; takes as long as planning twice.
[[nodiscard]] Consequence consequenceOf(const rulebook::RuleBook& book, const diary::Diary& diary, const diary::ChangeSet& changes,
                                        const rulebook::Span& span);
/// The same where the choice moves what today is, as another rollover hour does: each side has its own span.
[[nodiscard]] Consequence consequenceOf(const rulebook::RuleBook& book, const diary::Diary& diary, const diary::ChangeSet& changes,
                                        const rulebook::Span& span, const rulebook::Span& spanAfter);

/// The same between two diaries that are planned already.
[[nodiscard]] Consequence consequenceBetween(const diary::Diary& diary, const PlannedSpan& before, const diary::Diary& changed,
                                             const PlannedSpan& after);

}  // namespace gyeol::service

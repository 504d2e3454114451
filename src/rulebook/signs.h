#pragma once

#include "diary/diary.h"
#include "rulebook/calendar.h"
#include "rulebook/rule_data.h"

#include <map>
#include <optional>
#include <vector>

namespace gyeol::rulebook {

/// The signs of one day, the worst of its check-ins. What nobody said is unknown, which is not "none".
struct DaySigns {
    std::optional<int> redness, dryness, stinging, peeling, hydration;
    std::optional<int> corneometer;  ///< thousandths of an AU
    std::vector<diary::TreatmentId> suspects;

    [[nodiscard]] int worst() const;  ///< the greatest known sign; 0 where none is known
    [[nodiscard]] int sum() const;    ///< redness + max(dryness, peeling) + stinging
};

/// R5: the check-ins of a diary up to today, day by day.
class Signs {
public:
    Signs(const IrritationData& data, const diary::Diary& diary, const Calendar& calendar);

    [[nodiscard]] const std::map<planner::Day, DaySigns>& days() const { return days_; }
    [[nodiscard]] const DaySigns* on(planner::Day day) const;

    /// Every sign at most 1, redness and stinging known.
    [[nodiscard]] bool calm(planner::Day day) const;
    /// A sign of 2 or more, or a sum of 4 or more.
    [[nodiscard]] bool irritated(planner::Day day) const;
    [[nodiscard]] bool severe(planner::Day day) const;
    /// The first calm day in [from, to].
    [[nodiscard]] std::optional<planner::Day> firstCalm(planner::Day from, planner::Day to) const;
    /// Whether any day of [from, to] has a sign of `holdSign` or more.
    [[nodiscard]] bool anyIrritated(planner::Day from, planner::Day to) const;
    /// The days of [from, to] that have a check-in at all.
    [[nodiscard]] std::vector<planner::Day> checked(planner::Day from, planner::Day to) const;

private:
    const IrritationData* data_;
    std::map<planner::Day, DaySigns> days_;
};

/// A rest after irritation: [from, open).
struct Hold {
    planner::Day from = 0;     ///< the day of the first check-in that asked for it
    planner::Day lastBad = 0;  ///< the day of the last one
    planner::Day open = 0;     ///< the first day after it
    bool severe = false;
    int calmDays = 0;   ///< calm check-ins that it takes
    bool over = false;  ///< the calm check-ins were made; else `open` is the earliest, if every coming day brings one
};

/// The rests of a diary, in order. The last one may not be over.
[[nodiscard]] std::vector<Hold> holdsOf(const IrritationData& data, const Signs& signs, const Calendar& calendar);

}  // namespace gyeol::rulebook

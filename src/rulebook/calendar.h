#pragma once

#include "base/date.h"
#include "planner/problem.h"
#include "rulebook/resolve.h"

#include <limits>

namespace gyeol::rulebook {

/// Dates as the problem's days and back. Day 0 is the first day of the horizon.
struct Calendar {
    Date first;
    int days = 0;
    planner::Day today = 0;

    [[nodiscard]] planner::Day day(Date date) const { return daysBetween(first, date); }
    [[nodiscard]] Date date(planner::Day day) const { return first + Days{day}; }
    [[nodiscard]] Date todayDate() const { return date(today); }
    [[nodiscard]] planner::Day last() const { return days - 1; }
};

/// "Today and the horizon": whole weeks from the person's first weekday on or before the earlier of today and `from`,
/// at least four, up to the week of the last day shown.
[[nodiscard]] Calendar calendarOf(const diary::Person& person, const Span& span);

/// A day later than any other.
inline constexpr planner::Day never = std::numeric_limits<int>::max() / 2;

}  // namespace gyeol::rulebook

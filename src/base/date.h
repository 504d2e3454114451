#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace gyeol {

/// A civil day as the person sees it; never a moment. Intervals count days, so no clock change moves one.
using Date = std::chrono::local_days;
using Days = std::chrono::days;
using Weekday = std::chrono::weekday;

/// Reads an ISO 8601 calendar date, exactly `YYYY-MM-DD`, years 0001 to 9999. Nothing where the text is another or the day does not exist.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

/// Writes a date as `YYYY-MM-DD`.
[[nodiscard]] std::string formatDate(Date date);

/// The whole days from `from` to `to`; negative where `to` is earlier.
[[nodiscard]] int daysBetween(Date from, Date to);

[[nodiscard]] Weekday weekdayOf(Date date);

/// The last day on or before `date` that is a `first`.
[[nodiscard]] Date startOfWeek(Date date, Weekday first);

/// The civil day that a local time belongs to: before `rolloverHour` (0 to 23) it is still the evening before.
[[nodiscard]] Date civilDay(std::chrono::local_seconds localTime, int rolloverHour);

}  // namespace gyeol

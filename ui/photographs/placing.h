#pragma once

#include "diary/diary.h"
#include "ui/photographs/prepare.h"
#include "ui/qt_text.h"

#include <optional>

namespace gyeol::ui {

/// A part of a day.
struct DayPart {
    Date date;
    diary::Part part = diary::Part::evening;
    friend bool operator==(const DayPart&, const DayPart&) = default;
};

/// The part of a day that a photograph belongs to by the camera's clock: before the rollover hour it is the evening before. Nothing where
/// the file does not say, or says a day that is still to come.
[[nodiscard]] inline std::optional<DayPart> placeOf(const PreparedPhotograph& photograph, int rolloverHour, Date today) {
    if (!photograph.taken) {
        return std::nullopt;
    }
    constexpr int noon = 12;
    const int hour = photograph.taken->time().hour();
    const Date date = fromQDate(photograph.taken->date()) - Days(hour < rolloverHour ? 1 : 0);
    const bool isMorning = hour >= rolloverHour && hour < noon;
    return date <= today ? std::optional(DayPart{date, isMorning ? diary::Part::morning : diary::Part::evening}) : std::nullopt;
}

}  // namespace gyeol::ui

#pragma once

#include "diary/diary.h"
#include "rulebook/calendar.h"
#include "rulebook/signs.h"

#include <vector>

namespace gyeol::rulebook {

/// A span of days, both ends in it.
struct DaySpan {
    planner::Day from = 0, to = 0;
    [[nodiscard]] bool has(planner::Day day) const { return from <= day && day <= to; }
};

/// How dry the skin says it is now (R5).
struct Dryness {
    planner::Day checkIn = 0;
    bool very = false;  ///< also lowers the cap, not only adds a moist night
    DaySpan days;
};

struct Skin {
    SkinRow row = SkinRow::normal;
    bool combinationAsDry = false;
    int tau = 1;             ///< hundredths of a day, for the whole horizon
    bool irritated = false;  ///< a rest, or the half rate after it, touches the horizon's first days
    std::optional<Dryness> dryness;
    std::vector<DaySpan> halfRate;  ///< the spans of half rate after each rest
};

[[nodiscard]] Skin skinOf(const Data& data, const diary::Diary& diary, const Signs& signs, const std::vector<Hold>& holds,
                          const Calendar& calendar);

}  // namespace gyeol::rulebook

#pragma once

#include "diary/diary.h"
#include "rulebook/calendar.h"
#include "rulebook/rule_data.h"

#include <map>

namespace gyeol::rulebook {

/// R7: what the air and the sun of one day ask for.
struct DayStress {
    int level = 0;  ///< 0 to 3
    bool uvLong = false, uvVeryHigh = false, dustBad = false, dustWorst = false, airDry = false, airDriest = false, airHumid = false;
    std::optional<int> uvIndex;
};

/// The days with an entry, past ones too.
[[nodiscard]] std::map<planner::Day, DayStress> stressOf(const StressData& data, const diary::Diary& diary, const Calendar& calendar);

}  // namespace gyeol::rulebook

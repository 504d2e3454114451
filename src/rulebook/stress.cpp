// R7 of the facts; "Points to begin with" of the planning model.
#include "rulebook/stress.h"

#include <algorithm>

namespace gyeol::rulebook {

namespace {

constexpr int worstLevel = 3;
constexpr int badLevel = 2;

int uvLevel(const StressData& data, const diary::Exposure& exposure) {
    const int uv = exposure.uvIndex.value_or(0);
    if (uv < data.uvLow) {
        return 0;
    }
    const int base = uv >= data.uvHigh ? badLevel : 1;
    return base + (exposure.outdoorMinutes.value_or(0) >= data.outdoorMinutes ? 1 : 0);
}

int dustLevel(const StressData& data, const diary::Exposure& exposure) {
    const int pm25 = exposure.pm25.value_or(0);
    const int pm10 = exposure.pm10.value_or(0);
    if (pm25 >= data.pm25Worst || pm10 >= data.pm10Worst) {
        return worstLevel;
    }
    return pm25 >= data.pm25Bad || pm10 >= data.pm10Bad ? badLevel : 0;
}

int airLevel(const StressData& data, const diary::Exposure& exposure) {
    if (!exposure.humidity || *exposure.humidity >= data.airDry) {
        return 0;
    }
    return *exposure.humidity < data.airDriest ? badLevel : 1;
}

}  // namespace

std::map<planner::Day, DayStress> stressOf(const StressData& data, const diary::Diary& diary, const Calendar& calendar) {
    std::map<planner::Day, DayStress> days;
    for (const diary::Exposure& exposure : diary.exposures) {
        DayStress stress;
        const int dust = dustLevel(data, exposure);
        stress.level = std::max({uvLevel(data, exposure), dust, airLevel(data, exposure)});
        const int uv = exposure.uvIndex.value_or(0);
        stress.uvIndex = exposure.uvIndex;
        stress.uvLong = uv >= data.uvLow && exposure.outdoorMinutes.value_or(0) >= data.outdoorMinutes;
        stress.uvVeryHigh = uv >= data.uvHigh;
        stress.dustBad = dust >= badLevel;
        stress.dustWorst = dust == worstLevel;
        stress.airDry = airLevel(data, exposure) > 0;
        stress.airDriest = airLevel(data, exposure) >= badLevel;
        stress.airHumid = exposure.humidity && *exposure.humidity > data.airHumid;
        days[calendar.day(exposure.date)] = stress;
    }
    return days;
}

}  // namespace gyeol::rulebook

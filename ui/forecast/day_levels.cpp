#include "ui/forecast/day_levels.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace gyeol::ui {
namespace {

class DayLevels {
    Q_DECLARE_TR_FUNCTIONS(DayLevels)
};

// Below what a rule asks about the words are those of who publishes the counts: the UV index's "moderate" begins at 3, Korea's 보통 at
// 16 µg/m³ of PM2.5 and 31 µg/m³ of PM10.
constexpr int uvModerate = 3, pm25Normal = 16, pm10Normal = 31;

/// How many of the limits, from the least to the greatest, a count reaches.
int gradeOf(std::optional<int> count, const std::array<int, 3>& limits) {
    return static_cast<int>(std::ranges::count_if(limits, [&](int limit) { return count && *count >= limit; }));
}

int dustGrade(const rulebook::StressData& limits, const diary::Exposure& day) {
    return std::max(gradeOf(day.pm25, {pm25Normal, limits.pm25Bad, limits.pm25Worst}),
                    gradeOf(day.pm10, {pm10Normal, limits.pm10Bad, limits.pm10Worst}));
}

}  // namespace

QString sunWord(const rulebook::StressData& limits, int uvIndex) {
    switch (gradeOf(uvIndex, {uvModerate, limits.uvLow, limits.uvHigh})) {
        case 0:
            return DayLevels::tr("low", "sun");
        case 1:
            return DayLevels::tr("moderate", "sun");
        case 2:
            return DayLevels::tr("strong", "sun");
        default:
            return DayLevels::tr("very strong", "sun");
    }
}

QString dustWord(const rulebook::StressData& limits, const diary::Exposure& day) {
    if (!day.pm25 && !day.pm10) {
        return {};
    }
    switch (dustGrade(limits, day)) {
        case 0:
            return DayLevels::tr("good", "fine dust");
        case 1:
            return DayLevels::tr("normal", "fine dust");
        case 2:
            return DayLevels::tr("bad", "fine dust");
        default:
            return DayLevels::tr("very bad", "fine dust");
    }
}

QString dayWarning(const rulebook::StressData& limits, const diary::Exposure& day) {
    QStringList words;
    if (day.uvIndex && *day.uvIndex >= limits.uvLow) {
        words << DayLevels::tr("sun %1 (UV index %2)", "sun very strong (UV index 8)").arg(sunWord(limits, *day.uvIndex)).arg(*day.uvIndex);
    }
    constexpr int bad = 2;
    if (dustGrade(limits, day) >= bad) {
        words << DayLevels::tr("fine dust %1", "fine dust very bad").arg(dustWord(limits, day));
    }
    return words.join(QStringLiteral(", "));
}

}  // namespace gyeol::ui

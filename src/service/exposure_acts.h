#pragma once

#include "diary/change_set.h"
#include "diary/diary.h"

#include <cstdint>
#include <vector>

/// Sun and air of many days at once: from a forecast, or from a file.
namespace gyeol::service {

/// Notes a forecast on its days from `today` on. A day that a person said something of is left as they said it; where an older forecast
/// stands, what the new one knows takes its place and the rest stays. What is past is not forecast.
[[nodiscard]] diary::ChangeSet noteForecast(const diary::Diary& diary, const std::vector<diary::Exposure>& days, Date today);

/// What a day of a file would do to the diary.
enum class DayNews : std::uint8_t {
    added,     ///< nothing was noted on that day
    same,      ///< it says what is noted already
    replaces,  ///< something else is noted on that day
};
[[nodiscard]] DayNews newsOf(const diary::Diary& diary, const diary::Exposure& day);

enum class WhereNoted : std::uint8_t { leave, replace };

/// Takes the days of a file over. Where a person has noted something else, `where` decides; a forecast always gives way.
[[nodiscard]] diary::ChangeSet takeExposures(const diary::Diary& diary, const std::vector<diary::Exposure>& days, WhereNoted where);

}  // namespace gyeol::service

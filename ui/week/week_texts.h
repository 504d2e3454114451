#pragma once

#include "ui/languages.h"
#include "ui/week/week_header.h"
#include "ui/week/week_snapshot.h"

#include <vector>

/// What the head and the foot of the week page say, in the language in force.
namespace gyeol::ui {

/// Weekday, date and signs of the shown days. Sun, dust and dry air are told on the days on which they count.
[[nodiscard]] std::vector<HeadText> headTexts(const Languages& languages, const rulebook::RuleBook& book, const WeekSnapshot& week);
[[nodiscard]] std::vector<BannerText> bannerTexts(const Languages& languages, const WeekSnapshot& week, const WeekSheet& sheet);
/// The line under the heading.
[[nodiscard]] QString sublineText(const Languages& languages, const WeekSnapshot& week, Showing showing);
/// What to know of the shown days in one line, the gravest first.
[[nodiscard]] QString footnoteText(const Languages& languages, const WeekSnapshot& week);

}  // namespace gyeol::ui

#pragma once

#include "service/day_view.h"
#include "wording/wording.h"

#include <QString>

#include <vector>

/// The sentences of a day, in a language.
namespace gyeol::ui {

/// "Water only until 21:00", with the day where it is another one.
[[nodiscard]] QString waterOnlyLine(const wording::Wording& wording, const rulebook::WaterOnly& hours, Date today);
[[nodiscard]] QString waterOnlySentence(const wording::Wording& wording, const diary::Diary& diary, const rulebook::WaterOnly& hours);

/// What is left out for one reason, together.
struct LeftOutLine {
    QString names, why, source;
};
[[nodiscard]] std::vector<LeftOutLine> leftOutLines(const wording::Wording& wording, const diary::Diary& diary,
                                                    const service::DayView& view);

}  // namespace gyeol::ui

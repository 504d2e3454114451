#pragma once

#include "diary/diary.h"
#include "rulebook/rule_data.h"

#include <QString>

#include <optional>

/// Sun and fine dust in the words that people have for them: the UV index's own, and Korea's four grades (좋음, 보통, 나쁨, 매우나쁨).
namespace gyeol::ui {

[[nodiscard]] QString sunWord(const rulebook::StressData& limits, int uvIndex);
/// The worse of the two counts; empty where neither is known.
[[nodiscard]] QString dustWord(const rulebook::StressData& limits, const diary::Exposure& day);

/// What is worth telling of a day: strong sun, bad dust. Empty where nothing is.
[[nodiscard]] QString dayWarning(const rulebook::StressData& limits, const diary::Exposure& day);

}  // namespace gyeol::ui

#pragma once

#include "diary/diary.h"

#include <array>
#include <optional>

namespace gyeol::ui {

/// The signs of a check-in in the order of the report's chart and table, with the names that the wording knows.
using SignOf = std::optional<int> diary::CheckIn::*;
inline constexpr std::array<SignOf, 5> signs{&diary::CheckIn::redness, &diary::CheckIn::dryness, &diary::CheckIn::stinging,
                                             &diary::CheckIn::peeling, &diary::CheckIn::hydration};
inline constexpr std::array signNames{"redness", "dryness", "stinging", "peeling", "hydration"};
/// The one sign of which less is worse.
inline constexpr std::size_t hydration = 4;

}  // namespace gyeol::ui

#pragma once

namespace gyeol::ui {

/// The minutes of an evening as the fields of Settings take them.
inline constexpr int minutesStep = 5;
inline constexpr int mostMinutes = 1440;
/// One step below nothing: the evening is as usual.
inline constexpr int asUsual = -minutesStep;

}  // namespace gyeol::ui

#pragma once

#include <cstddef>
#include <cstdint>

namespace gyeol::rulebook {

/// Days.
inline constexpr int week = 7, fortnight = 14;
/// Of a whole.
inline constexpr int percent = 100;
/// Of a session: limits are compared in thousandths, and rests counted in hundredths.
inline constexpr std::int64_t milli = 1'000;
inline constexpr std::int64_t milliOfHundredth = 10;

/// A day or a treatment's index as an element's place. Not negative.
[[nodiscard]] constexpr std::size_t place(int index) {
    return static_cast<std::size_t>(index);
}

}  // namespace gyeol::rulebook

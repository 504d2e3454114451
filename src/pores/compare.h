#pragma once

#include <cstdint>
#include <span>
#include <vector>

/// Whether the same marked skin shows another share of pores than on an earlier day, measured by what the person's own shots of one day
/// differ. Plain arithmetic.
namespace gyeol::pores {

/// So many shots of a day it takes before anything is said, and so large a change at least.
inline constexpr std::size_t enoughShots = 3;
inline constexpr double leastChange = 0.10;

/// The covered share (Measurement::areaRatio) of each shot of a day.
using Shots = std::vector<double>;

[[nodiscard]] double meanOf(const Shots& shots);

/// How far one shot strays from the mean of its day.
struct RepeatError {
    double ofOne = 0;  ///< a standard deviation, as a share of the mean
    int degrees = 0;   ///< of freedom: all shots, less one for each day; 0: not known
};

/// Pooled over all days of which there are at least two shots; a day without any pore says nothing.
[[nodiscard]] RepeatError repeatErrorOf(std::span<const Shots> days);

enum class Change : std::uint8_t {
    tooFewShots,   ///< one of the days has less than `enoughShots`
    nothingThere,  ///< no pore was counted on the earlier day: there is nothing to take a share of
    none,          ///< no change that this can see
    less,
    more
};

struct Comparison {
    Change change = Change::tooFewShots;
    double relative = 0;  ///< of the later mean to the earlier one: −0.3 is 30 % less
    /// Of such a change when nothing has changed: 19 of 20 stay within twice this. Student's t widens it where few shots tell it.
    double error = 0;
};

/// A change is one that is more than the greater of `leastChange` and twice the error. Requires an error that these days are part of.
[[nodiscard]] Comparison compare(const Shots& earlier, const Shots& later, const RepeatError& repeatError);

}  // namespace gyeol::pores

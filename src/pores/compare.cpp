#include "pores/compare.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gyeol::pores {
namespace {

/// What 19 of 20 values of Student's t stay within, for four degrees of freedom and more: the normal quantile and three terms of its
/// expansion (Abramowitz & Stegun 26.7.5), right to 0.006.
double studentsT(int degrees) {
    constexpr double z = 1.959964, z2 = z * z;
    const double n = degrees;
    return z + z * (z2 + 1) / (4 * n) + z * ((5 * z2 + 16) * z2 + 3) / (96 * n * n) +
           z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / (384 * n * n * n);
}

}  // namespace

double meanOf(const Shots& shots) {
    return shots.empty() ? 0 : std::accumulate(shots.begin(), shots.end(), 0.0) / static_cast<double>(shots.size());
}

RepeatError repeatErrorOf(std::span<const Shots> days) {
    RepeatError error;
    double squares = 0;
    for (const Shots& shots : days) {
        const double mean = meanOf(shots);
        if (shots.size() < 2 || mean <= 0) {
            continue;
        }
        for (const double shot : shots) {
            squares += (shot / mean - 1) * (shot / mean - 1);
        }
        error.degrees += static_cast<int>(shots.size()) - 1;
    }
    error.ofOne = error.degrees > 0 ? std::sqrt(squares / error.degrees) : 0;
    return error;
}

Comparison compare(const Shots& earlier, const Shots& later, const RepeatError& repeatError) {
    if (std::min(earlier.size(), later.size()) < enoughShots) {
        return {};
    }
    const double before = meanOf(earlier), after = meanOf(later);
    if (before <= 0) {
        return {Change::nothingThere, 0, 0};
    }
    const double ofMeans =
        repeatError.ofOne * std::sqrt(1.0 / static_cast<double>(earlier.size()) + 1.0 / static_cast<double>(later.size()));
    Comparison result;
    result.relative = after / before - 1;
    result.error = ofMeans * std::max(1.0, studentsT(std::max(4, repeatError.degrees)) / 2);
    // The logarithm judges a rise and the same way back alike; for small changes it is the change itself.
    const bool isSeen = std::abs(result.relative) > leastChange && std::abs(std::log(after / before)) > 2 * result.error;
    result.change = !isSeen ? Change::none : result.relative < 0 ? Change::less : Change::more;
    return result;
}

}  // namespace gyeol::pores

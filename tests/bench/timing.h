#pragma once

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <vector>

/// What the benches of the window say of the times that they took.
namespace gyeol::bench {

using Clock = std::chrono::steady_clock;

[[nodiscard]] inline double millisecondsSince(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// How many they are, the middle one, the one that a hundredth exceeds, and the longest. Requires that there is one.
[[nodiscard]] inline nlohmann::json summary(std::vector<double> milliseconds) {
    std::ranges::sort(milliseconds);
    const auto at = [&milliseconds](double share) {
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
    };
    return {{"count", milliseconds.size()}, {"median_ms", at(0.5)}, {"p99_ms", at(0.99)}, {"max_ms", milliseconds.back()}};
}

}  // namespace gyeol::bench

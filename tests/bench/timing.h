#pragma once

#include <nlohmann/json.hpp>

#include <time.h>
#include <algorithm>
#include <chrono>
#include <vector>

/// What the benches of the window say of the times that they took.
namespace gyeol::bench {

using Clock = std::chrono::steady_clock;

[[nodiscard]] inline double millisecondsSince(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// The time that this thread has worked so far; on a busy machine the one figure that says what something costs.
[[nodiscard]] inline double workedMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
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

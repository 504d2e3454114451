#pragma once

#include "planner/problem.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace gyeol::test {

/// Numbers that are the same on every machine: the standard fixes the engine, but not what its distributions do.
class Random {
public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    /// A whole number from `least` to `most`.
    int between(int least, int most) { return least + static_cast<int>(engine_() % (static_cast<std::uint64_t>(most - least) + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T>
    const T& oneOf(const std::vector<T>& list) {
        return list[static_cast<std::size_t>(between(0, static_cast<int>(list.size()) - 1))];
    }
    template <class T>
    void shuffle(std::vector<T>& list) {
        for (std::size_t last = list.size(); last > 1; --last) {
            std::swap(list[last - 1], list[static_cast<std::size_t>(between(0, static_cast<int>(last) - 1))]);
        }
    }

private:
    std::mt19937_64 engine_;
};

/// A small odd problem that uses the corners of the model: several gates, weights of treatments that a gate does not close, spans into the
/// past and beyond the horizon, pins that break rules, days without a minute, many plans of equal worth. At most `mostOpen` cells are open.
[[nodiscard]] planner::Problem tinyProblem(std::uint64_t seed, int mostOpen = 12);

/// What a person's problem is like at large.
struct PersonShape {
    int days = 28;       ///< whole weeks for whole aims
    int treatments = 5;  ///< 5, 8 or 12
};

/// A problem shaped like a person's: one of five skin types, procedures with their windows, busy evenings, nights of bad air, windy weeks
/// of history, now and then pins that break rules.
[[nodiscard]] planner::Problem personProblem(std::uint64_t seed, PersonShape shape);

}  // namespace gyeol::test

#pragma once

#include "base/result.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Knows numbers and days, not skin. docs/planning-model.md states what a problem means.
namespace gyeol::planner {

/// A day as a number: 0 is the first of the horizon, negative days are the past.
using Day = int;
/// A treatment by its place in Problem::treatments.
using TreatmentIndex = int;

inline constexpr int longestHorizon = 3660;
inline constexpr int mostTreatments = 64;
inline constexpr Day earliestDay = -400;

struct Treatment {
    std::string id;
    int minutes = 0;            ///< 0 to 1,440
    std::vector<char> allowed;  ///< per day, 0 or 1
    std::vector<int> score;     ///< per day, points, -10,000 to 10,000
    friend bool operator==(const Treatment&, const Treatment&) = default;
};

struct Session {
    Day day = 0;
    TreatmentIndex treatment = 0;
    friend auto operator<=>(const Session&, const Session&) = default;
};

/// At most max[min(e, days - 1)] sessions of the treatments in every window of `window` days that ends on a day e.
struct Cap {
    std::vector<TreatmentIndex> treatments;
    int window = 1;        ///< days, 1 to 366
    std::vector<int> max;  ///< per day, 0 to 1,000
    std::string rule;
    friend bool operator==(const Cap&, const Cap&) = default;
};

/// A free session of `treatments` stands only where what earlier sessions left, and `base`, is at most `ceiling`.
struct Gate {
    std::vector<TreatmentIndex> treatments;
    std::vector<std::vector<int>>
        weights;               ///< by treatment of the problem, then by lag from 0; empty: weighs nothing. Each 0 to 10,000, at most 64
    std::vector<int> base;     ///< per day, 0 to 100,000
    std::vector<int> ceiling;  ///< per day, 0 to 100,000
    std::string rule;
    friend bool operator==(const Gate&, const Gate&) = default;
};

/// No session of `then` on the day of one of `first`, or fewer than `days` days after it.
struct Gap {
    std::vector<TreatmentIndex> first, then;
    int days = 1;  ///< 1 to 366
    std::string rule;
    friend bool operator==(const Gap&, const Gap&) = default;
};

/// A free session of `treatment` needs one of `with` on its day.
struct Need {
    TreatmentIndex treatment = 0;
    std::vector<TreatmentIndex> with;
    std::string rule;
    friend bool operator==(const Need&, const Need&) = default;
};

/// Points where `first` stands on a day and `then` on the day `lag` days later.
struct Pair {
    TreatmentIndex first = 0, then = 0;
    int lag = 0;    ///< 0 to 60
    int score = 0;  ///< -10,000 to 10,000
    std::string rule;
    friend bool operator==(const Pair&, const Pair&) = default;
};

/// Loses `miss` points for each session short of `count` in [from, to], and `over` for each beyond it.
struct Target {
    TreatmentIndex treatment = 0;
    Day from = 0, to = 0;
    int count = 0;           ///< 0 to 1,000
    int miss = 0, over = 0;  ///< 0 to 10,000
    std::string rule;
    friend bool operator==(const Target&, const Target&) = default;
};

struct Problem {
    Date firstDay;
    int days = 0;  ///< 1 to 3,660
    std::vector<Treatment> treatments;
    std::vector<int> budget;       ///< minutes per day, 0 to 100,000
    std::vector<Session> history;  ///< given sessions of the days -400 to -1
    std::vector<Session> fixed;    ///< given sessions of the horizon
    std::vector<Cap> caps;
    std::vector<Gate> gates;
    std::vector<Gap> gaps;
    std::vector<Need> needs;
    std::vector<Pair> pairs;
    std::vector<Target> targets;
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Where a treatment stands in a problem, by its id.
[[nodiscard]] inline std::optional<TreatmentIndex> indexOf(const Problem& problem, std::string_view id) {
    const auto found =
        std::find_if(problem.treatments.begin(), problem.treatments.end(), [&](const Treatment& one) { return one.id == id; });
    if (found == problem.treatments.end()) {
        return std::nullopt;
    }
    return static_cast<TreatmentIndex>(found - problem.treatments.begin());
}

}  // namespace gyeol::planner

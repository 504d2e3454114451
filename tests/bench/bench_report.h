#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gyeol::bench {

/// One problem, solved.
struct Measurement {
    std::uint64_t seed = 0;
    std::int64_t microseconds = 0;  ///< the median of the repeats
    std::int64_t states = 0, value = 0, bound = 0;
    bool optimal = false;
    std::optional<std::int64_t> weekMicroseconds;  ///< of the answers of all cells of the first week, the plan being known
    bool weekProved = false;                       ///< each of them
    std::optional<std::int64_t> cbcMicroseconds;   ///< of the same problem in the same run
    bool cbcProved = false;
    std::int64_t cbcValue = 0;
};

/// The problems of one size.
struct Group {
    int days = 0, treatments = 0;
    std::vector<Measurement> measurements;
};

/// The middle one of a list, the earlier of two; 0 where the list is empty.
[[nodiscard]] std::int64_t median(std::vector<std::int64_t> numbers);

/// One line a group, for reading.
[[nodiscard]] std::string asTable(const std::vector<Group>& groups, std::int64_t peakKilobytes);
/// Everything, for a program.
[[nodiscard]] std::string asJson(const std::vector<Group>& groups, std::int64_t peakKilobytes);

}  // namespace gyeol::bench

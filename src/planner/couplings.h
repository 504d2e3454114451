#pragma once

#include "planner/compiled.h"

#include <vector>

namespace gyeol::planner {

/// A number that a group's past contributes to a limit or a pair that several groups share. The contributions of all groups add up.
struct Channel {
    enum class Kind : std::uint8_t {
        capCount,      ///< sessions of a cap's treatments in the days before today that its window still holds
        gateResidual,  ///< what the group's sessions leave of a gate's load today
        gapFree,       ///< free sessions of a gap's `first` that still keep its `then` away
        pairFirst      ///< 1 where the first of a pair stands `lag` days ago
    };
    Kind kind = Kind::capCount;
    std::size_t index = 0;         ///< of the cap, gate or gap
    TreatmentIndex treatment = 0;  ///< of a pairFirst
    int lag = 0;                   ///< of a pairFirst
    friend bool operator==(const Channel&, const Channel&) = default;
};

/// A pair whose two treatments stand in different groups.
struct CrossPair {
    TreatmentIndex first = 0, then = 0;
    int lag = 0, score = 0;
    int channel = -1;  ///< where the first one is seen; none for lag 0
};

/// What other groups' pasts leave and one group's sessions wait for: on a day with a free session of `closed`, the channel's sum of the
/// groups other than the one that holds `home` is at most what the limit leaves to them.
struct Guard {
    Channel::Kind kind = Channel::Kind::gateResidual;  ///< or gapFree
    std::size_t index = 0;                             ///< of the gate or gap
    int channel = 0;
    Mask home = 0, closed = 0;  ///< the treatments of the group that waits, and those among them that do
    Mask all = 0;               ///< every treatment that bears on it
};

/// Treatments of several groups of which a day bears at most `room`: since gaps keep them apart, or since the minutes do not suffice.
struct DayLimit {
    Mask mask = 0;
    int room = 1;
    friend bool operator==(const DayLimit&, const DayLimit&) = default;
};

/// The limits and pairs that no single group can see whole, for one partition of the treatments into groups.
struct Couplings {
    std::vector<Channel> channels;
    std::vector<std::pair<std::size_t, int>> caps;   ///< cap, channel
    std::vector<std::pair<std::size_t, int>> gates;  ///< gate, channel
    std::vector<std::pair<std::size_t, int>> gaps;   ///< gap, channel; -1 where it only keeps a day apart
    std::vector<Guard> guards;
    std::vector<std::size_t> needs;
    std::vector<CrossPair> pairs;
    std::vector<std::vector<DayLimit>> dayLimits;  ///< by day
    std::vector<char> budget;                      ///< by day: whether its minutes can run out
};

/// A partition: the group of each treatment.
using Partition = std::vector<int>;

/// Which groups hold which treatments.
[[nodiscard]] std::vector<std::vector<TreatmentIndex>> membersOf(const Partition& partition);

/// Whether a gap's `first` and `then` of one day break it: two different treatments, not both given.
[[nodiscard]] constexpr bool breaksSameDay(Mask first, Mask then, Mask given) {
    for (Mask rest = then; rest != 0; rest &= rest - 1) {
        const Mask one = rest & (~rest + 1);
        const Mask others = (one & given) != 0 ? first & ~given : first;
        if ((others & ~one) != 0) {
            return true;
        }
    }
    return false;
}

[[nodiscard]] Couplings couple(const Compiled& compiled, const Partition& partition);

}  // namespace gyeol::planner

#pragma once

#include "planner/couplings.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace gyeol::planner {

/// A counter of a target that a group's state carries while the target's span lasts.
struct GroupCounter {
    std::size_t target = 0, slot = 0;
    std::size_t member = 0;
};

/// What the problem asks of a few treatments by themselves, given sessions of others reckoned in.
class GroupLimits {
public:
    struct CapLimit {
        std::size_t cap;
        std::vector<std::size_t> members;
        Mask mask;
        std::vector<int> room;  ///< per day: the limit less what others' given sessions take
    };
    struct GateLimit {
        std::size_t gate;
        Mask closed;                       ///< members that it closes
        std::vector<std::int64_t> others;  ///< per day: base and what others' given sessions leave
    };
    struct GapLimit {
        std::size_t gap;
        std::vector<std::size_t> first;  ///< members
        Mask firstMask, thenMask;
    };
    struct NeedLimit {
        TreatmentIndex treatment;
        Mask with;
    };
    struct OwnPair {
        std::size_t first;
        TreatmentIndex firstTreatment, then;
        int lag, score;
    };

    GroupLimits(const Compiled& compiled, const Couplings& couplings, const std::vector<TreatmentIndex>& members);

    [[nodiscard]] bool mine(TreatmentIndex t) const { return (mask & bitOf(t)) != 0; }
    /// A member's place among them.
    [[nodiscard]] std::size_t place(TreatmentIndex t) const {
        return static_cast<std::size_t>(std::find(members_.begin(), members_.end(), t) - members_.begin());
    }
    /// What the members may do on a day, whatever the past was: given sessions are in each.
    [[nodiscard]] std::vector<Mask> labelsOf(Day d) const;

    Mask mask = 0;
    std::vector<CapLimit> caps;
    std::vector<GateLimit> gates;
    std::vector<GapLimit> gaps;
    std::vector<OwnPair> pairs;
    std::vector<GroupCounter> counters;
    std::size_t slots = 0;      ///< counters that a state has at once
    std::vector<int> channels;  ///< those of the couplings that the members contribute to

private:
    void findCaps();
    void findGates();
    void findGaps();
    void findCounters();
    void findChannels(const Couplings& couplings);
    [[nodiscard]] bool labelFits(Day d, Mask label) const;

    const Compiled& compiled_;
    const Problem& problem_;
    const std::vector<TreatmentIndex>& members_;
    std::vector<NeedLimit> needs_;
};

}  // namespace gyeol::planner

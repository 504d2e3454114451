#pragma once

#include "planner/decomposition.h"

#include <cstdint>
#include <vector>

namespace gyeol::planner {

/// What each group has to do with each guard, how much room a guard leaves, and what the groups' best paths make of it.
class GuardWatch {
public:
    /// A group's part in a guard.
    struct Part {
        std::size_t guard = 0;
        bool home = false;        ///< it is the one that waits
        std::size_t feature = 0;  ///< which of its channels counts
        bool counts = false;      ///< whether one does
    };

    explicit GuardWatch(const Decomposition& parts);

    [[nodiscard]] const std::vector<Part>& partsOf(std::size_t group) const { return partsOf_[group]; }

    /// Whether the others can leave anything on a day on which a free session waits, and no given one.
    [[nodiscard]] bool bears(std::size_t guard, Day d) const;

    /// What a guard leaves to the other groups on a day, less `others`, what they make of it: with a session that waits, the limit less its
    /// own group's part `own`; without one, the most that they can leave. Never negative in a feasible plan.
    [[nodiscard]] std::int64_t room(std::size_t guard, Day d, Mask today, std::int64_t own, std::int64_t others) const;

    /// Notes the nodes on the groups' best paths.
    void forgetTrace();
    void trace(std::size_t group, std::size_t day, std::size_t node);
    [[nodiscard]] std::int64_t tracedRoom(std::size_t guard, Day d, Mask today) const {
        return room(guard, d, today, own_[at(guard, d)], others_[at(guard, d)]);
    }

private:
    [[nodiscard]] const std::vector<Guard>& guards() const { return parts_.couplings.guards; }
    [[nodiscard]] std::size_t at(std::size_t guard, Day d) const { return static_cast<std::size_t>(d) * guards().size() + guard; }
    [[nodiscard]] std::int64_t ceiling(const Guard& guard, Day d) const;
    void addMost(const GroupGraph& group, const Part& part);

    const Decomposition& parts_;
    std::vector<std::vector<Part>> partsOf_;  ///< by group
    std::vector<std::int64_t> mostOthers_;    ///< by day, then guard: the most that the others can leave
    std::vector<std::int64_t> own_, others_;  ///< by day, then guard: of the traced paths
};

}  // namespace gyeol::planner

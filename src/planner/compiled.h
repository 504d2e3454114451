#pragma once

#include "planner/problem.h"

#include <cstdint>
#include <vector>

namespace gyeol::planner {

/// Sets of treatments, or of what happens on a day, as bits: bit t is treatment t.
using Mask = std::uint64_t;

[[nodiscard]] constexpr Mask bitOf(TreatmentIndex t) {
    return Mask{1} << t;
}
[[nodiscard]] Mask maskOf(const std::vector<TreatmentIndex>& treatments);

/// The sessions of days written as masks, those of the horizon's `days` first days.
[[nodiscard]] std::vector<Session> sessionsOf(const std::vector<Mask>& masks, int days);

/// A problem made ready for the search: given facts spread over the days, every limit raised to what the given facts already use
/// ("given facts never make a problem unsolvable"), rewards told apart by what they depend on.
///
/// A cell is open where a session there would break nothing together with the given ones alone.
///
/// Invariants: days() may exceed the problem's horizon by closed days in which cap windows that given sessions overfill run out;
/// every set of given sessions alone is feasible under the limits held here.
class Compiled {
public:
    explicit Compiled(const Problem& problem);

    [[nodiscard]] const Problem& problem() const { return *problem_; }
    [[nodiscard]] int days() const { return days_; }
    [[nodiscard]] int treatments() const { return static_cast<int>(problem_->treatments.size()); }

    /// Whether a free session may stand there, and whether a given one does. Days from earliestDay on; outside the horizon nothing is open.
    [[nodiscard]] bool open(TreatmentIndex t, Day d) const { return (openMask_[static_cast<std::size_t>(d)] & bitOf(t)) != 0; }
    [[nodiscard]] Mask openOn(Day d) const { return openMask_[static_cast<std::size_t>(d)]; }
    [[nodiscard]] Mask givenOn(Day d) const { return d < earliestDay ? 0 : givenMask_[static_cast<std::size_t>(d - earliestDay)]; }
    [[nodiscard]] bool given(TreatmentIndex t, Day d) const { return (givenOn(d) & bitOf(t)) != 0; }

    /// The limit of a cap for the window that ends on day d.
    [[nodiscard]] int capLimit(std::size_t cap, Day d) const { return capLimit_[cap][static_cast<std::size_t>(d)]; }
    /// What the given sessions before day d leave on it, base included.
    [[nodiscard]] std::int64_t givenResidual(std::size_t gate, Day d) const { return givenResidual_[gate][static_cast<std::size_t>(d)]; }
    /// The residual that a free, or a given, session of a gate bears on day d.
    [[nodiscard]] std::int64_t freeCeiling(std::size_t gate, Day d) const;
    [[nodiscard]] std::int64_t givenCeiling(std::size_t gate, Day d) const;
    [[nodiscard]] int budget(Day d) const { return budget_[static_cast<std::size_t>(d)]; }
    [[nodiscard]] int score(TreatmentIndex t, Day d) const;
    [[nodiscard]] int minutesOf(Mask mask) const;

    /// How many days back a session of a treatment can still matter, targets apart.
    [[nodiscard]] int reach(TreatmentIndex t) const { return reach_[static_cast<std::size_t>(t)]; }

    /// The sessions of a target's span before day 0.
    [[nodiscard]] int pastCount(std::size_t target) const { return pastCount_[target]; }
    /// What all targets cost where nothing is done in the horizon.
    [[nodiscard]] std::int64_t targetBase() const { return targetBase_; }
    /// What one more session earns in a target that holds `count` already.
    [[nodiscard]] static int marginal(const Target& target, int count) { return count < target.count ? target.miss : -target.over; }

private:
    void spreadGiven();
    void liftCaps();
    void liftGates();
    void liftBudgets();
    void measureReach();
    void closeHopeless();
    void closeNeedy(Day d);
    [[nodiscard]] bool fitTogether(Day d, TreatmentIndex a, TreatmentIndex b) const;
    [[nodiscard]] bool hopeless(TreatmentIndex t, Day d) const;
    [[nodiscard]] bool overfillsCap(TreatmentIndex t, Day d) const;
    [[nodiscard]] bool overloadsGiven(TreatmentIndex t, Day d) const;
    [[nodiscard]] bool tooNearGiven(TreatmentIndex t, Day d) const;
    void countPast();

    const Problem* problem_;
    int days_;
    std::vector<Mask> openMask_, givenMask_;
    std::vector<std::vector<int>> capLimit_;
    std::vector<std::vector<std::int64_t>> givenResidual_;
    std::vector<int> budget_, reach_, pastCount_;
    std::int64_t targetBase_ = 0;
};

}  // namespace gyeol::planner

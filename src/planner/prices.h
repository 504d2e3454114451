#pragma once

#include "planner/group_worth.h"

#include <cstdint>
#include <vector>

namespace gyeol::planner {

/// Prices on the limits that groups share (Lagrange multipliers), and the upper bound that follows from them.
///
/// Each group is solved by itself, its sessions charged with the prices of the shared limits that they use and credited with their part of
/// the shared pairs. The sum of the groups' optima is an upper bound on every plan. `improve` moves the prices by subgradient steps towards
/// the least such bound. What a plan is worth less than the bound falls due day by day: as the loss of an edge (`edgeLoss`) and the loss of
/// a day's coupling (`dayLoss`). Both are never negative, and along a whole plan they add up to bound() − value, exactly.
class Prices {
public:
    explicit Prices(const Decomposition& parts);

    /// The upper bound in 64ths of a point.
    [[nodiscard]] std::int64_t bound() const { return bound_; }

    /// Up to `steps` subgradient steps towards a bound of `goal`; the best prices found stay.
    void improve(int steps, std::int64_t goal);

    [[nodiscard]] std::int64_t edgeLoss(std::size_t group, Day d, std::size_t node, std::size_t edge) const {
        return worth_.loss(group, d, node, edge);
    }

    /// What the shared limits and pairs of a day cost a plan that does `today` after a past with these channel sums.
    /// Only those that concern no treatment outside `within` are counted.
    /// `others`: by guard, what the groups other than the one that waits leave.
    [[nodiscard]] std::int64_t dayLoss(Day d, Mask today, const std::int32_t* channels, const std::int32_t* others, Mask within) const;

    [[nodiscard]] const GuardWatch& guards() const { return guards_; }

    /// Takes over the prices of another decomposition of the same problem, for the limits that both share.
    void adopt(const Prices& other);

    /// The prices, in 64ths of a point, of what two groups share.
    [[nodiscard]] std::int64_t sharedBy(std::size_t a, std::size_t b) const;

private:
    /// A shared limit Σ coefficient · x ≤ room of one day, or one half of a shared pair.
    struct Price {
        enum class Kind : std::uint8_t { cap, dayLimit, budget, need, gain, clash, guard };
        Kind kind = Kind::cap;
        std::size_t index = 0;
        Day day = 0;
        std::int64_t value = 0, most = 0;
        Mask mask = 0;          ///< the treatments that it concerns
        std::int64_t room = 0;  ///< roomOf it
    };

    [[nodiscard]] const DayLimit& dayLimit(const Price& price) const {
        return parts_.couplings.dayLimits[static_cast<std::size_t>(price.day)][price.index];
    }
    void makePrices();
    void addPairPrice(std::size_t pair, Day d);
    void apply();
    void trace();
    [[nodiscard]] std::int64_t roomOf(const Price& price) const;
    [[nodiscard]] std::int64_t constantPart() const;
    [[nodiscard]] bool sameLimit(const Price& mine, const Prices& others, const Price& other) const;
    [[nodiscard]] std::int64_t slack(const Price& price) const;
    std::int64_t turn();
    [[nodiscard]] std::int64_t unitOf(const Price& price) const;
    [[nodiscard]] std::int64_t loss(const Price& price, Mask today, const std::int32_t* channels, const std::int32_t* others) const;
    void charge(TreatmentIndex t, Day d, std::int64_t amount) {
        charges_.session[static_cast<std::size_t>(d) * treatments_ + static_cast<std::size_t>(t)] += amount;
    }
    void chargeAll(Mask mask, Day d, std::int64_t amount);
    [[nodiscard]] bool chosen(TreatmentIndex t, Day d) const;
    /// Whether a cell can be either way; else it is given or closed, and a pair's worth is known on one side.
    [[nodiscard]] bool undecided(TreatmentIndex t, Day d) const;

    const Decomposition& parts_;
    const Compiled& compiled_;
    std::size_t treatments_;
    std::vector<Price> prices_;
    std::vector<std::size_t> firstOfDay_;    ///< prices_ are sorted by day
    std::vector<std::int64_t> fixedCharge_;  ///< by day, then treatment: what no price moves
    Charges charges_;
    GuardWatch guards_;
    GroupWorth worth_;
    std::vector<Mask> best_;  ///< by day: what the groups would do by themselves
    std::int64_t bound_ = 0;
    std::vector<std::int64_t> way_;  ///< of the steps, by price
    std::int64_t stepEighths_ = 12;  ///< how long they are, in eighths of what is missing
};

}  // namespace gyeol::planner

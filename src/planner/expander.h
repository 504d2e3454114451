#pragma once

#include "planner/prices.h"

#include <cstdint>
#include <vector>

namespace gyeol::planner {

/// Treatments that on some days do what a plan says and nothing else.
struct Hold {
    std::vector<Mask> held;  ///< by day
    std::vector<Mask> plan;  ///< by day, given sessions too
};

/// Expands a state, one node of each of some groups, into all that these groups can do together on one day.
///
/// Limits that the groups share are held exactly where they see them whole; of a limit that further groups share, what these alone would
/// break. Children that lose more than the allowance are left out.
class Expander {
public:
    Expander(const Decomposition& parts, const Prices& prices, std::vector<std::size_t> groups, std::int64_t allowance);

    /// Keeps treatments to a plan; none: all are free. It must outlive its use.
    void keepTo(const Hold* hold) { hold_ = hold; }

    /// How many choices a run may try; one state of many groups can have more ways on than can be tried.
    void allow(std::int64_t choices) { allowed_ = choices_ = choices; }
    /// And of each state no more than these, those that lose least by themselves first.
    void allowEach(std::int64_t choices) { allowedEach_ = choices; }
    [[nodiscard]] std::int64_t tried() const { return allowed_ - choices_; }
    /// Whether they were used up, and ways on left out.
    [[nodiscard]] bool tired() const { return choices_ < 0; }
    /// Leaves out the rest of the ways on from the state that is being expanded.
    void leaveOutRest() { choicesEach_ = 0; }
    /// Whether ways on from some state were left out.
    [[nodiscard]] bool leftOut() const { return leftOut_; }

    void startDay(Day d);

    struct Child {
        const std::int32_t* key;  ///< by group
        std::int64_t loss;        ///< in 64ths of a point, the past's included
        std::int64_t reward;      ///< of this day, in points, pushed as the groups' are
        Mask today;
    };

    template <class Sink>
    void expand(const std::int32_t* key, std::int64_t loss, const Sink& sink) {
        sumChannels(key);
        if (findBlocked() && findOptions(key, loss)) {
            choicesEach_ = allowedEach_;
            choose(0, {child_.data(), loss, 0, 0}, 0, sink);
        }
    }

private:
    struct Option {
        Mask label;
        std::int64_t loss, reward;
        std::int32_t target;
        int minutes;
    };
    struct SharedGap {
        std::size_t gap;
        int channel;
        Mask first, then;
        bool givenKeepsAway;  ///< today
    };
    struct SharedCap {
        std::size_t cap;
        int channel;
        Mask mask;
        int room;  ///< today, after this state's past
    };
    struct SharedGate {
        std::size_t gate;
        int channel;
        Mask closed;
    };

    void sumChannels(const std::int32_t* key);
    bool findBlocked();
    bool findOptions(const std::int32_t* key, std::int64_t loss);
    [[nodiscard]] bool fits(Mask today) const;
    [[nodiscard]] bool needsMet(Mask today) const;
    [[nodiscard]] std::int64_t pairReward(Mask today) const;
    [[nodiscard]] bool givenKeepsAway(const SharedGap& gap) const;

    template <class Sink>
    void choose(std::size_t g, const Child& so, int minutes, const Sink& sink) {
        if (--choices_ < 0 || --choicesEach_ < 0) {
            leftOut_ = true;
            return;
        }
        if (g == options_.size()) {
            if (needsMet(so.today)) {
                const std::int64_t loss = so.loss + prices_.dayLoss(day_, so.today, channels_.data(), others_.data(), mask_);
                if (loss <= allowance_) {
                    sink(Child{so.key, loss, so.reward + pairReward(so.today), so.today});
                }
            }
            return;
        }
        for (const auto& option : options_[g]) {
            const Child next{so.key, so.loss + option.loss, so.reward + option.reward, so.today | option.label};
            if (next.loss <= allowance_ && minutes + option.minutes <= budget_ && fits(next.today)) {
                child_[g] = option.target;
                choose(g + 1, next, minutes + option.minutes, sink);
            }
        }
    }

    const Decomposition& parts_;
    const Compiled& compiled_;
    const Problem& problem_;
    const Prices& prices_;
    std::vector<std::size_t> groups_;
    std::int64_t allowance_;
    Mask mask_ = 0;
    const Hold* hold_ = nullptr;
    std::int64_t allowed_ = INT64_MAX, choices_ = INT64_MAX;
    std::int64_t allowedEach_ = INT64_MAX, choicesEach_ = INT64_MAX;  ///< of one state
    bool leftOut_ = false;
    std::vector<SharedGap> gaps_;
    std::vector<SharedCap> caps_;
    std::vector<SharedGate> gates_;
    std::vector<std::int32_t> channels_;
    std::vector<std::int32_t> others_;  ///< by guard: what the other groups leave
    std::vector<std::vector<Option>> options_;
    std::vector<std::int32_t> child_;
    Day day_ = 0;
    int budget_ = 0;  ///< today, less the given sessions of groups that take no part
    Mask given_ = 0, held_ = 0, planned_ = 0, blocked_ = 0, elsewhere_ = 0;
};

}  // namespace gyeol::planner

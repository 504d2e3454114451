// "Caps" of the planning model.
#include "rulebook/limits.h"

#include "rulebook/units.h"

#include <algorithm>

namespace gyeol::rulebook {

namespace {

constexpr int mostSessions = 1'000;  // the problem's own limit
constexpr std::int64_t milliHalf = 500;
constexpr std::int64_t milliWhole = 1'000;

/// The person's own rate: whole sessions in seven days; less than one means one in fourteen, nothing means none.
Rate ownRate(std::int64_t milli, int most) {
    if (milli >= milliWhole) {
        return {static_cast<int>(std::min<std::int64_t>(milli / milliWhole, most)), week};
    }
    return milli >= milliHalf ? Rate{1, 2 * week} : Rate{0, week};
}

bool below(const Rate& a, const Rate& b) {
    return a.count * b.days < b.count * a.days;
}

/// A cap of one length of window under construction: the greatest number for each day on which a window may end.
class CapDays {
public:
    CapDays(const Calendar& calendar, int window, int free) : window_(window), max_(static_cast<std::size_t>(calendar.days), free) {}

    /// A rate that holds in windows ending in [from, to].
    void hold(planner::Day from, planner::Day to, int count) {
        for (planner::Day day = std::max(from, 0); day <= to && day < static_cast<int>(max_.size()); ++day) {
            max_[static_cast<std::size_t>(day)] = count;
        }
    }
    /// A lower rate on [from, to]: in the windows that lie wholly inside.
    void lower(const DaySpan& days, int count) {
        for (planner::Day day = std::max(days.from + window_ - 1, 0); day <= days.to && day < static_cast<int>(max_.size()); ++day) {
            int& max = max_[static_cast<std::size_t>(day)];
            max = std::min(max, count);
        }
    }
    [[nodiscard]] const std::vector<int>& max() const { return max_; }

private:
    int window_;
    std::vector<int> max_;
};

/// The most that one length of window can hold anyhow.
int freeCount(const Frequency& frequency, int window) {
    return std::min(window * static_cast<int>(frequency.treatments.size()), mostSessions);
}

void addCap(const Context& context, ProblemBuilder& builder, const Frequency& frequency, int window) {
    CapDays cap(context.calendar, window, freeCount(frequency, window));
    if (frequency.usual.days == window) {
        cap.hold(0, context.calendar.last(), frequency.usual.count);
    }
    if (const auto* own = context.overrides.find(frequency.rule, nullptr)) {
        const Rate rate = ownRate(own->milli, frequency.most);
        if (rate.days == window) {
            cap.hold(0, own->until, rate.count);
        } else if (below(frequency.usual, rate) || frequency.usual.days == window) {
            // Another length of window takes over while the person's number holds.
            cap.hold(0, own->until, below(frequency.usual, rate) ? freeCount(frequency, window) : frequency.usual.count);
        }
    }
    for (const Lowered& lowered : frequency.lowered) {
        if (lowered.rate.days == window) {
            cap.lower(lowered.days, lowered.rate.count);
        }
    }
    const auto& max = cap.max();
    if (std::any_of(max.begin(), max.end(), [&](int count) { return count < freeCount(frequency, window); })) {
        builder.problem().caps.push_back({frequency.treatments, window, max, frequency.rule});
    }
}

/// A person's own number for one treatment of the group stands beside the group's cap.
void addOwnCaps(const Context& context, ProblemBuilder& builder, const Frequency& frequency) {
    for (const planner::TreatmentIndex index : frequency.treatments) {
        const auto& id = context.items[static_cast<std::size_t>(index)].treatment->id;
        if (const auto* own = context.overrides.find(frequency.rule, &id)) {
            const Rate rate = ownRate(own->milli, frequency.most);
            CapDays cap(context.calendar, rate.days, rate.days);
            cap.hold(0, own->until, rate.count);
            builder.problem().caps.push_back({{index}, rate.days, cap.max(), frequency.rule});
        }
    }
}

}  // namespace

Rate halved(const IrritationData& data, const Rate& rate) {
    if (rate.days > week || rate.count <= data.half.count) {
        return rate.days > week ? rate : data.halfOfOne;
    }
    return {std::max(data.half.count, rate.count / 2), data.half.days};
}

std::vector<Lowered> halfRates(const Context& context, const Rate& usual) {
    std::vector<Lowered> lowered;
    for (const DaySpan& span : context.skin.halfRate) {
        lowered.push_back({span, halved(context.data.irritation, usual)});
    }
    return lowered;
}

void addCaps(const Context& context, ProblemBuilder& builder, const Frequency& frequency) {
    if (frequency.treatments.empty()) {
        return;
    }
    std::vector<int> windows{week, 2 * week, frequency.usual.days};
    for (const Lowered& lowered : frequency.lowered) {
        windows.push_back(lowered.rate.days);
    }
    std::sort(windows.begin(), windows.end());
    windows.erase(std::unique(windows.begin(), windows.end()), windows.end());
    for (const int window : windows) {
        addCap(context, builder, frequency, window);
    }
    addOwnCaps(context, builder, frequency);
}

}  // namespace gyeol::rulebook

// R5 of the facts; "Calm, unknown and the future" of the planning model.
#include "rulebook/signs.h"

#include <algorithm>

namespace gyeol::rulebook {

namespace {

void worse(std::optional<int>& known, const std::optional<int>& said) {
    if (said) {
        known = known ? std::max(*known, *said) : *said;
    }
}

void lower(std::optional<int>& known, const std::optional<int>& said) {
    if (said) {
        known = known ? std::min(*known, *said) : *said;
    }
}

}  // namespace

int DaySigns::worst() const {
    return std::max({redness.value_or(0), dryness.value_or(0), stinging.value_or(0), peeling.value_or(0)});
}

int DaySigns::sum() const {
    return redness.value_or(0) + std::max(dryness.value_or(0), peeling.value_or(0)) + stinging.value_or(0);
}

Signs::Signs(const IrritationData& data, const diary::Diary& diary, const Calendar& calendar) : data_(&data) {
    for (const diary::CheckIn& checkIn : diary.checkIns) {
        const planner::Day day = calendar.day(checkIn.date);
        if (day > calendar.today) {
            continue;
        }
        DaySigns& signs = days_[day];
        worse(signs.redness, checkIn.redness);
        worse(signs.dryness, checkIn.dryness);
        worse(signs.stinging, checkIn.stinging);
        worse(signs.peeling, checkIn.peeling);
        lower(signs.hydration, checkIn.hydration);
        lower(signs.corneometer, checkIn.corneometer ? std::optional<int>(checkIn.corneometer->value) : std::nullopt);
        if (checkIn.suspect) {
            signs.suspects.push_back(*checkIn.suspect);
        }
    }
}

const DaySigns* Signs::on(planner::Day day) const {
    const auto found = days_.find(day);
    return found == days_.end() ? nullptr : &found->second;
}

bool Signs::calm(planner::Day day) const {
    const DaySigns* signs = on(day);
    return signs != nullptr && signs->redness && signs->stinging && signs->worst() <= data_->calmSign;
}

bool Signs::irritated(planner::Day day) const {
    const DaySigns* signs = on(day);
    return signs != nullptr && (signs->worst() >= data_->holdSign || signs->sum() >= data_->holdSum);
}

bool Signs::severe(planner::Day day) const {
    const DaySigns* signs = on(day);
    return signs != nullptr && signs->worst() >= data_->severeSign;
}

std::optional<planner::Day> Signs::firstCalm(planner::Day from, planner::Day to) const {
    for (auto at = days_.lower_bound(from); at != days_.end() && at->first <= to; ++at) {
        if (calm(at->first)) {
            return at->first;
        }
    }
    return std::nullopt;
}

bool Signs::anyIrritated(planner::Day from, planner::Day to) const {
    for (auto at = days_.lower_bound(from); at != days_.end() && at->first <= to; ++at) {
        if (irritated(at->first)) {
            return true;
        }
    }
    return false;
}

std::vector<planner::Day> Signs::checked(planner::Day from, planner::Day to) const {
    std::vector<planner::Day> found;
    for (auto at = days_.lower_bound(from); at != days_.end() && at->first <= to; ++at) {
        found.push_back(at->first);
    }
    return found;
}

namespace {

/// Walks the check-ins and keeps the rest that is on.
class HoldWalk {
public:
    HoldWalk(const IrritationData& data, const Signs& signs) : data_(data), signs_(signs) {}

    void meet(planner::Day day) {
        if (signs_.irritated(day)) {
            if (!on_) {
                hold_ = Hold{day, day, 0, false, 0, false};
                on_ = true;
            }
            hold_.lastBad = day;
            hold_.severe = hold_.severe || signs_.severe(day);
            hold_.calmDays = hold_.severe ? data_.severeCalmDays : data_.calmDays;
            calm_ = 0;
        } else if (on_ && signs_.calm(day)) {
            calm_ = calm_ > 0 && day - lastCalm_ <= data_.calmGap ? calm_ + 1 : 1;
            lastCalm_ = day;
            if (calm_ == hold_.calmDays) {
                hold_.open = day + 1;
                hold_.over = true;
                holds.push_back(hold_);
                on_ = false;
            }
        }
    }

    /// Days after today are planned as if each brought a calm check-in.
    void planAhead(planner::Day today) {
        if (!on_) {
            return;
        }
        const bool chainHolds = calm_ > 0 && today + 1 - lastCalm_ <= data_.calmGap;
        hold_.open = today + hold_.calmDays - (chainHolds ? calm_ : 0) + 1;
        holds.push_back(hold_);
    }

    std::vector<Hold> holds;

private:
    const IrritationData& data_;
    const Signs& signs_;
    Hold hold_;
    bool on_ = false;
    int calm_ = 0;
    planner::Day lastCalm_ = 0;
};

}  // namespace

std::vector<Hold> holdsOf(const IrritationData& data, const Signs& signs, const Calendar& calendar) {
    HoldWalk walk(data, signs);
    for (const auto& [day, said] : signs.days()) {
        walk.meet(day);
    }
    walk.planAhead(calendar.today);
    return std::move(walk.holds);
}

}  // namespace gyeol::rulebook

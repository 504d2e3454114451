// R4 of the facts and Settled 1; "Calm, unknown and the future" of the planning model.
#include "rulebook/ramp.h"

#include <algorithm>

namespace gyeol::rulebook {

namespace {

constexpr int highest = 3;

/// The days on which something that exfoliates was done, each once, in order.
std::vector<planner::Day> exfoliationDays(const std::vector<Item>& items, const Facts& facts) {
    std::vector<planner::Day> days;
    for (const Item& item : items) {
        if (item.exfoliant) {
            const auto done = facts.doneDays(item.treatment->id);
            days.insert(days.end(), done.begin(), done.end());
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

std::optional<planner::Day> firstUse(const std::vector<Item>& items, const Calendar& calendar) {
    std::optional<planner::Day> first;
    for (const Item& item : items) {
        if (item.exfoliant && item.begun) {
            first = std::min(first.value_or(never), calendar.day(*item.begun));
        }
    }
    return first;
}

/// Walks from the first use to today, a day at a time.
class StepWalk {
public:
    StepWalk(const RampData& data, const Signs& signs, bool sensitive) : data_(data), signs_(signs), sensitive_(sensitive) {}

    int walk(planner::Day first, planner::Day today, const std::vector<planner::Day>& used) {
        begin(first);
        planner::Day rested = first;  // from here the days without exfoliation count
        auto next = used.begin();
        for (planner::Day day = first; day <= today; ++day) {
            if (next != used.end() && *next == day) {
                rested = day;
                ++next;
            }
            if (signs_.severe(day)) {
                begin(day);
            } else if (day - rested > data_.restDays) {
                reach(std::max(1, step_ - 1), day);
                rested = day;
            } else if (mayRise(day, rested)) {
                reach(step_ + 1, day);
            }
        }
        return step_;
    }

private:
    void begin(planner::Day day) {
        start_ = day;
        reach(1, day);
    }
    void reach(int step, planner::Day day) {
        step_ = step;
        since_ = day;
    }
    [[nodiscard]] bool mayRise(planner::Day day, planner::Day rested) const {
        const int days = sensitive_ && step_ == 1 ? data_.sensitiveStepDays : data_.stepDays;
        const bool longEnough = day - since_ >= days && (step_ + 1 < highest || day - start_ > data_.highDays);
        return step_ < highest && longEnough && day - rested < data_.stepDays && calmStretch(data_, signs_, day, data_.stepDays);
    }

    const RampData& data_;
    const Signs& signs_;
    bool sensitive_;
    int step_ = 1;
    planner::Day since_ = 0, start_ = 0;
};

const diary::RampStep* newestStep(const diary::Diary& diary, const Calendar& calendar) {
    const diary::RampStep* newest = nullptr;
    for (const diary::RampStep& step : diary.steps) {
        if (calendar.day(step.date) <= calendar.today && (newest == nullptr || step.date >= newest->date)) {
            newest = &step;
        }
    }
    return newest;
}

}  // namespace

bool calmStretch(const RampData& data, const Signs& signs, planner::Day day, int days) {
    // Today's own check-in counts as well as yesterday's.
    const auto checked = signs.checked(day - days + 1, day);
    return static_cast<int>(checked.size()) >= data.checkIns && !checked.empty() && day - checked.back() <= data.newestCheckIn &&
           !signs.anyIrritated(day - days + 1, day);
}

Ramp rampOf(const Data& data, const diary::Diary& diary, const std::vector<Item>& items, const Facts& facts, const Signs& signs,
            const Calendar& calendar) {
    Ramp ramp;
    const auto first = firstUse(items, calendar);
    int byHistory = 1;
    if (first && *first <= calendar.today) {
        byHistory = StepWalk(data.ramp, signs, diary.person.sensitive).walk(*first, calendar.today, exfoliationDays(items, facts));
    }
    const int allowed = std::min(byHistory, data.ramp.bound.at(diary.person.tolerance));
    const diary::RampStep* accepted = newestStep(diary, calendar);
    ramp.step = std::max(1, accepted == nullptr ? allowed : std::min(allowed, accepted->step));
    const bool longEnough = accepted == nullptr || calendar.today - calendar.day(accepted->date) >= data.ramp.stepDays;
    if (allowed > ramp.step && longEnough && calmStretch(data.ramp, signs, calendar.today, data.ramp.stepDays)) {
        ramp.next = ramp.step + 1;
    }
    return ramp;
}

int retinoidNights(const Data& data, const diary::Person& person, const Item& item, const Facts& facts, const Signs& signs,
                   const Calendar& calendar) {
    const int most = person.sensitive ? data.ramp.retinoidSensitiveMost : data.ramp.retinoidMost;
    const int start = std::min(data.ramp.retinoidStart, most);
    const bool oily = person.skinType == diary::SkinType::oily && !person.sensitive;
    const int days = oily ? data.ramp.retinoidOilyDays : data.ramp.retinoidDays;
    if (!item.begun) {
        return start;
    }
    int nights = start;
    planner::Day since = calendar.day(*item.begun);
    planner::Day rested = since;  // from here the days without it count
    const auto used = facts.doneDays(item.treatment->id);
    for (planner::Day day = since; day <= calendar.today; ++day) {
        rested = std::binary_search(used.begin(), used.end(), day) ? day : rested;
        if (signs.severe(day)) {
            nights = start;
            since = day;
        } else if (day - rested > data.ramp.restDays) {
            nights = std::max(start, nights - 1);
            since = day;
            rested = day;
        } else if (nights < most && day - since >= days && day - rested < data.ramp.stepDays &&
                   calmStretch(data.ramp, signs, day, data.ramp.stepDays)) {
            ++nights;
            since = day;
        }
    }
    return nights;
}

}  // namespace gyeol::rulebook

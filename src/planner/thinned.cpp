#include "planner/thinned.h"

#include <algorithm>

namespace gyeol::planner {

namespace {

/// Some thousand pasts.
constexpr int openDaysInReach = 12;

}  // namespace

void Thinned::thin(TreatmentIndex treatment, int reach) {
    if (!thinned_) {
        thinned_ = whole_;
        every_.assign(whole_.treatments.size(), 1);
    }
    int& every = every_[static_cast<std::size_t>(treatment)];
    every = std::max(2 * every, reach / openDaysInReach);
    auto& allowed = thinned_->treatments[static_cast<std::size_t>(treatment)].allowed;
    for (Day d = 0; d < whole_.days; ++d) {
        char& open = allowed[static_cast<std::size_t>(d)];
        if (open != 0 && d % every != 0) {
            open = 0;
            lost_ += mostWorth(treatment, d);
        }
    }
}

/// What a session there can be worth at most, and those of its day that only stand because it does.
std::int64_t Thinned::mostWorth(TreatmentIndex treatment, Day day) const {
    std::vector<TreatmentIndex> going{treatment};
    std::int64_t worth = 0;
    for (std::size_t i = 0; i < going.size(); ++i) {
        worth += worthAlone(going[i], day);
        for (const Need& need : whole_.needs) {
            const bool helped = std::find(need.with.begin(), need.with.end(), going[i]) != need.with.end();
            if (helped && std::find(going.begin(), going.end(), need.treatment) == going.end()) {
                going.push_back(need.treatment);
            }
        }
    }
    return worth;
}

std::int64_t Thinned::worthAlone(TreatmentIndex treatment, Day day) const {
    std::int64_t worth = std::max(0, whole_.treatments[static_cast<std::size_t>(treatment)].score[static_cast<std::size_t>(day)]);
    for (const Pair& pair : whole_.pairs) {
        worth += pair.first == treatment ? std::max(0, pair.score) : 0;
        worth += pair.then == treatment ? std::max(0, pair.score) : 0;
    }
    for (const Target& target : whole_.targets) {
        worth += target.treatment == treatment && target.from <= day && day <= target.to ? target.miss : 0;
    }
    return worth;
}

Plan Thinned::told(Plan plan) const {
    plan.bound += lost_;
    plan.optimal = plan.optimal && !thinned_;
    return plan;
}

}  // namespace gyeol::planner

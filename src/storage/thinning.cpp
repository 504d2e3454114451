#include "storage/thinning.h"

#include "base/date.h"

#include <algorithm>
#include <optional>
#include <set>

namespace gyeol::storage {

namespace {

using namespace std::chrono;

/// The first day of the month of a day.
Date startOfMonth(Date date) {
    const year_month_day day(date);
    return local_days(day.year() / day.month() / 1);
}

/// A rule that keeps one backup of each span, for so many spans.
struct Rule {
    int spans;
    Date (*spanOf)(Date);
};

/// The backups, newest first, each handed to the first rule that still has a span for it.
class Thinner {
public:
    Thinner(const std::vector<Thinnable>& backups, const Kept& kept)
        : backups_(backups),
          rules_{Rule{kept.daily, [](Date date) { return date; }}, Rule{kept.weekly, [](Date date) { return startOfWeek(date, Monday); }},
                 Rule{kept.monthly, startOfMonth}} {}

    /// The places of those that stay, from the first on that is older than everything that stays anyway.
    std::set<std::size_t> keepFrom(std::size_t first) {
        for (std::size_t place = first; place < backups_.size(); ++place) {
            offer(place);
        }
        return stays_;
    }

private:
    void offer(std::size_t place) {
        const Date day = floor<days>(backups_[place].taken);
        while (rule_ < rules_.size()) {
            const Date span = rules_[rule_].spanOf(day);
            if (span_ == span) {
                preferVerified(place);
                return;
            }
            if (used_ < rules_[rule_].spans) {
                span_ = span;
                ++used_;
                chosen_ = place;
                stays_.insert(place);
                return;
            }
            ++rule_;
            used_ = 0;
            span_.reset();
        }
    }

    void preferVerified(std::size_t place) {
        if (!backups_[chosen_].isVerified && backups_[place].isVerified) {
            stays_.erase(chosen_);
            stays_.insert(place);
            chosen_ = place;
        }
    }

    const std::vector<Thinnable>& backups_;
    std::vector<Rule> rules_;
    std::size_t rule_ = 0;
    int used_ = 0;
    std::optional<Date> span_;
    std::size_t chosen_ = 0;
    std::set<std::size_t> stays_;
};

}  // namespace

std::vector<std::string> toThin(std::vector<Thinnable> backups, local_seconds now, const Kept& kept) {
    std::stable_sort(backups.begin(), backups.end(), [](const Thinnable& a, const Thinnable& b) { return a.taken > b.taken; });
    const auto old = std::find_if(backups.begin(), backups.end(), [&](const Thinnable& one) { return one.taken <= now - kept.all; });
    const auto first = static_cast<std::size_t>(old - backups.begin());
    const auto verified = std::find_if(backups.begin(), backups.end(), [](const Thinnable& one) { return one.isVerified; });
    std::set<std::size_t> stays = Thinner(backups, kept).keepFrom(first);
    if (verified != backups.end()) {
        stays.insert(static_cast<std::size_t>(verified - backups.begin()));
    }
    std::vector<std::string> gone;
    for (std::size_t place = first; place < backups.size(); ++place) {
        if (!stays.contains(place)) {
            gone.push_back(backups[place].name);
        }
    }
    return gone;
}

}  // namespace gyeol::storage

#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace gyeol::storage {

/// A backup, as far as thinning looks at it.
struct Thinnable {
    std::string name;
    std::chrono::local_seconds taken;  ///< by the date in its name
    bool isVerified = false;           ///< it is known to be whole
};

/// How many backups are kept. Days, weeks and months are those of the calendar that have a backup, counted backwards, so that a person who
/// writes seldom keeps as many as one who writes every evening.
struct Kept {
    std::chrono::days all{2};  ///< everything that is younger
    int daily = 12;
    int weekly = 10;
    int monthly = 9;
};

/// The names of the backups that may go: everything stays for two days, then one a day for 12 days, one a week (from Monday) for 10 weeks
/// and one a month for 9 months; of a day, a week or a month the newest, a verified one before one that is not. The newest verified backup
/// never goes, nor does one from the future, which a wrong clock has named.
[[nodiscard]] std::vector<std::string> toThin(std::vector<Thinnable> backups, std::chrono::local_seconds now, const Kept& kept = {});

}  // namespace gyeol::storage

#include "storage/thinning.h"

#include "base/date.h"
#include "storage/backup_name.h"
#include "support/catch.h"
#include "support/days.h"
#include "support/random_problem.h"

#include <algorithm>
#include <map>
#include <set>

using namespace gyeol;
using namespace gyeol::storage;
using namespace std::chrono;

namespace {

using gyeol::test::fridayEvening;

std::vector<Thinnable> every(minutes step, int count) {
    std::vector<Thinnable> backups;
    for (int i = 0; i < count; ++i) {
        const local_seconds taken = fridayEvening - i * step;
        backups.push_back({backupName("gyeol", taken, Occasion::usual), taken, true});
    }
    return backups;
}

std::vector<local_seconds> staying(std::vector<Thinnable> backups, local_seconds at) {
    const auto gone = toThin(backups, at);
    const std::set<std::string> names(gone.begin(), gone.end());
    std::vector<local_seconds> stay;
    for (const Thinnable& one : backups) {
        if (!names.contains(one.name)) {
            stay.push_back(one.taken);
        }
    }
    std::sort(stay.rbegin(), stay.rend());
    return stay;
}

Date mondayOf(local_seconds at) {
    return startOfWeek(floor<days>(at), Monday);
}

}  // namespace

TEST_CASE("of two years of backups every half hour stay all of two days, 12 days, 10 weeks and 9 months") {
    const auto stay = staying(every(minutes(30), 2 * 365 * 48), fridayEvening);
    const auto recent = std::count_if(stay.begin(), stay.end(), [](local_seconds at) { return at > fridayEvening - days(2); });
    CHECK(recent == 96);
    REQUIRE(stay.size() == 96U + 12 + 10 + 9);
    const std::vector<local_seconds> old(stay.begin() + recent, stay.end());
    for (std::size_t i = 1; i < 12; ++i) {
        CHECK(daysBetween(floor<days>(old[i]), floor<days>(old[i - 1])) == 1);
    }
    for (std::size_t i = 13; i < 22; ++i) {
        CHECK(daysBetween(mondayOf(old[i]), mondayOf(old[i - 1])) == 7);
    }
    std::set<year_month_day> months;
    for (std::size_t i = 22; i < old.size(); ++i) {
        const year_month_day day(floor<days>(old[i]));
        months.insert(day.year() / day.month() / 1);
    }
    CHECK(months.size() == 9);
    CHECK(fridayEvening - old.back() > days(290));
}

TEST_CASE("a person who writes once a week keeps as many steps") {
    const auto stay = staying(every(days(7), 200), fridayEvening);
    CHECK(stay.size() == 1U + 12 + 10 + 9);
}

TEST_CASE("thinning again changes nothing, and thinning every evening keeps a year") {
    std::vector<Thinnable> backups;
    for (int evening = 0; evening < 800; ++evening) {
        const local_seconds taken = fridayEvening + days(evening);
        backups.push_back({backupName("gyeol", taken, Occasion::usual), taken, true});
        const auto gone = toThin(backups, taken);
        const std::set<std::string> names(gone.begin(), gone.end());
        std::erase_if(backups, [&](const Thinnable& one) { return names.contains(one.name); });
        CHECK(toThin(backups, taken).empty());
    }
    CHECK(backups.size() > 20);
    CHECK(backups.size() <= 3 + 12 + 10 + 9);
    CHECK(backups.back().taken - backups.front().taken > days(200));
}

TEST_CASE("the newest verified backup never goes; of a day the verified one stays; the future stays") {
    test::Random dice(20261127);
    for (int round = 0; round < 400; ++round) {
        INFO("seed 20261127, round " << round);
        std::vector<Thinnable> backups;
        const int count = dice.between(0, 60);
        for (int i = 0; i < count; ++i) {
            const local_seconds taken = fridayEvening - seconds(dice.between(-200'000, 60'000'000));
            backups.push_back({std::to_string(i), taken, dice.chance(20)});
        }
        const auto gone = toThin(backups, fridayEvening);
        const std::set<std::string> names(gone.begin(), gone.end());
        std::optional<Thinnable> newest;
        std::map<Date, bool> dayHasVerified;
        for (const Thinnable& one : backups) {
            if (one.isVerified && (!newest || one.taken > newest->taken)) {
                newest = one;
            }
            CHECK((one.taken <= fridayEvening - days(2) || !names.contains(one.name)));
        }
        CHECK((!newest || !names.contains(newest->name)));
        CHECK((backups.empty() || gone.size() < backups.size()));
    }
    // In one day, the one that is known to be whole.
    const local_seconds old = fridayEvening - days(5);
    const std::vector<Thinnable> day{{"late", old, false}, {"whole", old - hours(1), true}, {"early", old - hours(2), true}};
    CHECK(toThin(day, fridayEvening) == std::vector<std::string>{"late", "early"});
}

TEST_CASE("the name of a backup tells its moment and occasion, with a number or without") {
    for (const Occasion occasion : {Occasion::usual, Occasion::migration, Occasion::import, Occasion::restore}) {
        const std::string name = backupName("my-diary 2", fridayEvening, occasion);
        for (const std::string& number : {std::string(), std::string("-2"), std::string("-117")}) {
            const auto read = readBackupName(name + number + ".gyeol", "my-diary 2");
            REQUIRE(read);
            CHECK(read->taken == fridayEvening);
            CHECK(read->occasion == occasion);
        }
    }
    CHECK(backupName("gyeol", fridayEvening, Occasion::import) == "gyeol-2026-11-27T200000-before-import");
    for (const char* name :
         {"gyeol.gyeol", "gyeol-2026-11-27.gyeol", "gyeol-2026-02-30T200000.gyeol", "gyeol-2026-11-27T250000.gyeol",
          "gyeol-2026-11-27T200000.gyeol.sha256", "other-2026-11-27T200000.gyeol", "gyeol-replaced-2026-11-27T200000.gyeol", "gyeol-.gyeol",
          "gyeol-2026-11-27T2000xx.gyeol", "gyeol-2026-11-27T206000.gyeol", "gyeol-2026-11-27T200061.gyeol",
          "gyeol-2026-11-27X200000.gyeol", "gyeol2026-11-27T200000.gyeol", "gyeol-2026-11-27T200000-before-lunch.gyeol", ""}) {
        INFO(name);
        CHECK_FALSE(readBackupName(name, "gyeol"));
    }
}

#include "fault/figures.h"
#include "service/day_view.h"
#include "service/planning.h"
#include "storage/diary_file.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/random_problem.h"
#include "support/temporary_folder.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <map>
#include <tuple>

using namespace gyeol;
using namespace std::chrono;

namespace {

const std::vector<const char*> zones{"Europe/Berlin",     "America/New_York", "Australia/Lord_Howe", "Pacific/Apia",
                                     "America/Sao_Paulo", "Asia/Kathmandu",   "Asia/Seoul",          "Etc/GMT-14"};
/// Days on which something happens to a clock or a calendar.
const std::vector<const char*> dates{"2026-03-29", "2026-11-01", "2011-12-30", "2018-11-04", "2024-02-29",
                                     "2026-10-25", "2020-12-31", "2027-01-01", "2026-04-05", "2026-11-27"};

/// The local time that the clock on the wall shows in the zone that is set.
local_seconds wallClock(time_t moment) {
    tm local{};
    ::localtime_r(&moment, &local);
    const year_month_day day(year(local.tm_year + 1900), month(static_cast<unsigned>(local.tm_mon) + 1),
                             std::chrono::day(static_cast<unsigned>(local.tm_mday)));
    return local_days(day) + hours(local.tm_hour) + minutes(local.tm_min) + seconds(local.tm_sec);
}

time_t momentOf(Date date) {
    return static_cast<time_t>(date.time_since_epoch().count()) * 86'400;
}

void setZone(const char* zone) {
    ::setenv("TZ", zone, 1);
    ::tzset();
}

struct SetClockFound {
    int tried = 0, failures = 0, control = 0;
};

/// Around a date, hour by hour: the person's day is the date on their wall, the one before until the rollover; it never goes back while
/// the clock goes on. The control counts days by 86,400 seconds.
void walkHours(Date date, int rollover, SetClockFound& found) {
    const time_t first = momentOf(date) - 40 * 3'600;
    const auto dayBySeconds = [](time_t moment) { return moment / 86'400; };
    const auto offset = wallClock(first).time_since_epoch().count() - first;
    for (int hour = 0; hour < 80; ++hour) {
        const time_t moment = first + hour * 3'600;
        const local_seconds wall = wallClock(moment);
        const Date day = civilDay(wall, rollover);
        const auto shown = floor<days>(wall);
        const bool isBefore = wall - shown < hours(rollover);
        ++found.tried;
        found.failures += day == (isBefore ? shown - days(1) : shown) ? 0 : 1;
        const auto simple = dayBySeconds(moment + offset - rollover * 3'600);
        found.control += simple == day.time_since_epoch().count() ? 0 : 1;
    }
}

/// A plan over the days around a date has each of them exactly once, and each step of a day once.
bool eachDayOnce(const rulebook::RuleBook& book, const diary::Diary& diary, Date date) {
    const auto plan = service::planSpan(book, diary, {date - days(3), 7, date - days(3)});
    std::map<std::tuple<int, std::string, diary::Part>, int> seen;
    int mornings = 0;
    for (const auto& session : plan.document.sessions) {
        mornings += session.treatment == "sunscreen" ? 1 : 0;
        if (++seen[{session.day, session.treatment, session.part.value_or(diary::Part::evening)}] > 1) {
            return false;
        }
    }
    return mornings == 7;
}

/// A check-in stays on its day, whatever zone the file is read in.
bool staysOnItsDay(Date date) {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "me.gyeol";
    diary::Diary diary;
    diary.checkIns.push_back({date, diary::Part::evening, 1, {}, {}, {}, {}, {}, {}, ""});
    setZone("Etc/GMT+12");
    if (!storage::DiaryFile::open(path, storage::Access::create)->add(diary)) {
        return false;
    }
    bool stays = true;
    for (const char* zone : {"Etc/GMT-14", "Australia/Lord_Howe", "UTC"}) {
        setZone(zone);
        const auto file = storage::DiaryFile::open(path, storage::Access::read);
        stays = stays && file && *file->load(file->people()->front().key) == diary;
    }
    return stays;
}

/// What a command prints.
std::string outputOf(const std::string& command) {
    FILE* pipe = ::popen(command.c_str(), "r");
    std::string text;
    for (int c = 0; pipe != nullptr && (c = std::fgetc(pipe)) != EOF;) {
        text.push_back(static_cast<char>(c));
    }
    return pipe != nullptr && ::pclose(pipe) == 0 ? text : "";
}

/// The real gyeol-cli at a moment that libfaketime makes up: today is the day on the wall of each zone, turned at four in the morning.
/// −1 where there is no libfaketime, or the program does not start under it, as one with the address sanitizer does not.
int wrongTodays(const std::string& cli, SetClockFound& found) {
    if (outputOf("faketime '2026-11-27 12:00:00' " + cli + " --version 2>/dev/null").empty()) {
        return -1;
    }
    const std::string plan = cli + " plan --json --diary " + (test::data() / "example" / "beginner-combination.json").string();
    const std::vector<std::pair<const char*, const char*>> moments{{"2026-11-23 03:59:00", "2026-11-22"},
                                                                   {"2026-11-23 04:00:00", "2026-11-23"},
                                                                   {"2026-11-23 23:59:30", "2026-11-23"},
                                                                   {"2026-11-24 00:30:00", "2026-11-23"}};
    int wrong = 0;
    for (const char* zone : {"Pacific/Apia", "Etc/GMT+12", "Asia/Seoul"}) {
        for (const auto& [moment, today] : moments) {
            const std::string asked = plan + " --from " + today;
            const std::string expected = outputOf(asked + " --today " + today);
            ++found.tried;
            wrong += !expected.empty() && outputOf(std::string("TZ=") + zone + " faketime '" + moment + "' " + asked) == expected ? 0 : 1;
        }
    }
    return wrong;
}

/// One that the sanitizers did not build, where somebody named it.
std::string plainCli() {
    const char* named = ::getenv("GYEOL_PLAIN_CLI");
    return named == nullptr ? GYEOL_CLI : named;
}

}  // namespace

TEST_CASE("a day never moves, whatever the clock does, and has exactly one set of steps", "[11]") {
    const int more = test::figure(11, 0, 1'000'000);
    const auto book = rulebook::RuleBook::read(test::data() / "rulebook");
    REQUIRE(book);
    const char* before = ::getenv("TZ");
    const std::string zoneBefore = before == nullptr ? "" : before;
    SetClockFound found;
    diary::Diary diary;
    for (const char* zone : zones) {
        setZone(zone);
        for (const char* date : dates) {
            walkHours(*parseDate(date), 4, found);
            found.failures += eachDayOnce(*book, diary, *parseDate(date)) ? 0 : 1;
        }
    }
    test::Random dice(test::seed());
    for (int i = 0; i < more; ++i) {
        setZone(dice.oneOf(zones));
        walkHours(*parseDate("1990-01-01") + days(dice.between(0, 20'000)), dice.between(0, 23), found);
    }
    for (const char* date : dates) {
        found.failures += staysOnItsDay(*parseDate(date)) ? 0 : 1;
    }
    zoneBefore.empty() ? ::unsetenv("TZ") : ::setenv("TZ", zoneBefore.c_str(), 1);
    ::tzset();
    const int wrong = wrongTodays(plainCli(), found);
    found.failures += std::max(wrong, 0);
    test::report({11, "clock and zone", static_cast<int>(zones.size() * dates.size()) + more, found.failures, found.control,
                  std::to_string(found.tried) + " moments; control: 86,400 s a day" +
                      (wrong < 0 ? "; without libfaketime, which is not here" : "; gyeol-cli under libfaketime")});
}

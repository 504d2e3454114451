#include "storage/backup_name.h"

#include "base/date.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <ctime>
#include <utility>

namespace gyeol::storage {

namespace {

using namespace std::chrono;

constexpr std::string_view ending = ".gyeol";
constexpr std::array<std::pair<Occasion, std::string_view>, 4> occasions{{{Occasion::usual, ""},
                                                                          {Occasion::migration, "-before-migration"},
                                                                          {Occasion::import, "-before-import"},
                                                                          {Occasion::restore, "-before-restore"}}};

bool isDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

int numberIn(std::string_view text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// `2026-11-27T190501`
std::optional<local_seconds> momentIn(std::string_view text) {
    constexpr std::size_t date = 10;
    constexpr std::size_t whole = 17;
    if (text.size() != whole || text[date] != 'T' || !isDigits(text.substr(date + 1))) {
        return std::nullopt;
    }
    const auto day = parseDate(text.substr(0, date));
    const int hour = numberIn(text.substr(11, 2));
    const int minute = numberIn(text.substr(13, 2));
    const int second = numberIn(text.substr(15, 2));
    if (!day || hour > 23 || minute > 59 || second > 60) {
        return std::nullopt;
    }
    return *day + hours(hour) + minutes(minute) + seconds(second);
}

/// Takes a `-2` at the end away.
std::string_view withoutNumber(std::string_view name) {
    const std::size_t dash = name.rfind('-');
    constexpr std::size_t longest = 4;  // more digits are a moment's
    if (dash != std::string_view::npos && name.size() - dash - 1 <= longest && isDigits(name.substr(dash + 1))) {
        return name.substr(0, dash);
    }
    return name;
}

}  // namespace

std::string backupName(std::string_view stem, local_seconds taken, Occasion occasion) {
    const auto day = floor<days>(taken);
    const hh_mm_ss time(taken - day);
    std::array<char, 16> clock{};
    std::snprintf(clock.data(), clock.size(), "T%02d%02d%02d", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return std::string(stem) + "-" + formatDate(day) + clock.data() + std::string(occasions[static_cast<std::size_t>(occasion)].second);
}

std::optional<BackupName> readBackupName(std::string_view fileName, std::string_view stem) {
    if (fileName.size() < stem.size() + 1 + ending.size() || !fileName.starts_with(stem) || fileName[stem.size()] != '-' ||
        !fileName.ends_with(ending)) {
        return std::nullopt;
    }
    const std::string_view body = withoutNumber(fileName.substr(stem.size() + 1, fileName.size() - stem.size() - 1 - ending.size()));
    for (const auto& [occasion, words] : occasions) {
        if (body.ends_with(words)) {
            if (const auto taken = momentIn(body.substr(0, body.size() - words.size()))) {
                return BackupName{*taken, occasion};
            }
        }
    }
    return std::nullopt;
}

local_seconds localTime() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    const year_month_day day(year(local.tm_year + 1900), month(static_cast<unsigned>(local.tm_mon) + 1),
                             std::chrono::day(static_cast<unsigned>(local.tm_mday)));
    return local_days(day) + hours(local.tm_hour) + minutes(local.tm_min) + seconds(local.tm_sec);
}

}  // namespace gyeol::storage

#include "base/date.h"

#include <array>
#include <cstdio>

namespace gyeol {

namespace {

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::optional<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day || *year < 1) {
        return std::nullopt;
    }
    const std::chrono::year_month_day civil{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                            std::chrono::day{static_cast<unsigned>(*day)}};
    if (!civil.ok()) {
        return std::nullopt;
    }
    return Date{civil};
}

std::string formatDate(Date date) {
    const std::chrono::year_month_day civil{date};
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(civil.year()),
                                     static_cast<unsigned>(civil.month()), static_cast<unsigned>(civil.day()));
    return {text.data(), static_cast<std::size_t>(length)};
}

int daysBetween(Date from, Date to) {
    return static_cast<int>((to - from).count());
}

Weekday weekdayOf(Date date) {
    return Weekday{date};
}

Date startOfWeek(Date date, Weekday first) {
    return date - (weekdayOf(date) - first);
}

Date civilDay(std::chrono::local_seconds localTime, int rolloverHour) {
    return std::chrono::floor<Days>(localTime - std::chrono::hours{rolloverHour});
}

}  // namespace gyeol

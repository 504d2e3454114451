#include "base/date.h"

#include "support/catch.h"

using namespace gyeol;
using namespace std::chrono_literals;

namespace {

Date date(int year, unsigned month, unsigned day) {
    return Date{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}

}  // namespace

TEST_CASE("every day from 1900 to 2100 survives being written and read") {
    int days = 0;
    for (Date day = date(1900, 1, 1); day <= date(2100, 12, 31); day += Days(1), ++days) {
        if (parseDate(formatDate(day)) != day) {
            FAIL(formatDate(day));
        }
    }
    CHECK(days == 73'414);
}

TEST_CASE("only days that exist, in one form, are dates") {
    for (const char* text : {"2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"}) {
        CAPTURE(text);
        REQUIRE(parseDate(text));
        CHECK(formatDate(*parseDate(text)) == text);
    }
    for (const char* text :
         {"2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00", "0000-01-01", "", "2026-1-1",
          "20260101", "2026-01-01 ", " 2026-01-01", "2026/01/01", "2026-01/01", "+026-01-01", "2026-0x-01", "2026-01-0x", "10000-01-01"}) {
        CAPTURE(text);
        CHECK_FALSE(parseDate(text));
    }
}

TEST_CASE("spans count days, over leap days and backward") {
    CHECK(daysBetween(date(2024, 2, 28), date(2024, 3, 1)) == 2);
    CHECK(daysBetween(date(2026, 2, 28), date(2026, 3, 1)) == 1);
    CHECK(daysBetween(date(2026, 3, 1), date(2026, 2, 28)) == -1);
    CHECK(daysBetween(date(1970, 1, 1), date(2026, 11, 23)) == 20'780);
}

TEST_CASE("a week starts on the person's own first day") {
    const Date monday = date(2026, 11, 23);
    REQUIRE(weekdayOf(monday) == std::chrono::Monday);
    for (unsigned first = 0; first < 7; ++first) {
        for (int offset = -7; offset < 14; ++offset) {
            const Date day = monday + Days(offset);
            const Date start = startOfWeek(day, Weekday{first});
            CHECK(weekdayOf(start) == Weekday{first});
            CHECK(daysBetween(start, day) >= 0);
            CHECK(daysBetween(start, day) < 7);
        }
    }
    CHECK(startOfWeek(monday, std::chrono::Sunday) == date(2026, 11, 22));
}

TEST_CASE("a night after midnight belongs to the evening before") {
    const Date day = date(2026, 11, 23);
    const std::chrono::local_seconds midnight = day;
    CHECK(civilDay(midnight, 4) == day - Days(1));
    CHECK(civilDay(midnight + 3h + 59min + 59s, 4) == day - Days(1));
    CHECK(civilDay(midnight + 4h, 4) == day);
    CHECK(civilDay(midnight + 23h + 59min, 4) == day);
    CHECK(civilDay(midnight, 0) == day);
    CHECK(civilDay(date(1969, 12, 31) + 2h, 4) == date(1969, 12, 30));
}

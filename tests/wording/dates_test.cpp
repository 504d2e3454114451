#include "wording/words.h"

using namespace gyeol;
using namespace gyeol::test;

TEST_CASE("a day is written as people write it") {
    CHECK(english().shortDate(date("2026-11-24")) == "Tue 24 Nov");
    CHECK(korean().shortDate(date("2026-11-24")) == "11월 24일 (화)");
    CHECK(english().longDate(date("2026-11-24")) == "Tuesday 24 November");
    CHECK(korean().longDate(date("2026-11-24")) == "11월 24일 화요일");
    CHECK(english().shortDate(date("2028-02-29")) == "Tue 29 Feb");
}

TEST_CASE("a range says no more than it must") {
    CHECK(english().dateRange(date("2026-11-23"), date("2026-11-29")) == "23 – 29 November 2026");
    CHECK(korean().dateRange(date("2026-11-23"), date("2026-11-29")) == "2026년 11월 23일 – 29일");
    CHECK(english().dateRange(date("2026-11-30"), date("2026-12-06")) == "30 November – 6 December 2026");
    CHECK(korean().dateRange(date("2026-11-30"), date("2026-12-06")) == "2026년 11월 30일 – 12월 6일");
    CHECK(english().dateRange(date("2026-12-28"), date("2027-01-03")) == "28 December 2026 – 3 January 2027");
    CHECK(korean().dateRange(date("2026-12-28"), date("2027-01-03")) == "2026년 12월 28일 – 2027년 1월 3일");
    CHECK(english().dateRange(date("2026-11-23"), date("2026-11-23")) == "23 November 2026");
    // the same month of another year is another month
    CHECK(english().dateRange(date("2026-11-23"), date("2027-11-23")) == "23 November 2026 – 23 November 2027");
}

TEST_CASE("every weekday and month has its name in both languages") {
    for (const auto& wording : {english(), korean()}) {
        for (unsigned day = 0; day < 7; ++day) {
            CHECK(wording.weekdayName(Weekday(day)).find('.') == std::string::npos);
            CHECK(wording.shortWeekdayName(Weekday(day)).find('.') == std::string::npos);
        }
        for (int month = 0; month < 12; ++month) {
            const Date day = date("2026-01-15") + Days(month * 30);
            CHECK(wording.longDate(day).find("month") == std::string::npos);
        }
    }
    CHECK(english().weekdayName(std::chrono::Sunday) == "Sunday");
    CHECK(korean().shortWeekdayName(std::chrono::Saturday) == "토");
}

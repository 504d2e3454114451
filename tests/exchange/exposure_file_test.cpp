#include "exchange/exposure_file.h"

#include "support/catch.h"

using namespace gyeol;
using namespace gyeol::exchange;

TEST_CASE("days of sun and air are read from a table, in whatever words and order its columns have") {
    const auto file =
        readExposures("\xEF\xBB\xBFPM10;날짜;자외선지수;Humidity;Station\r\n80.6;2026-11-24;7;;서울\r\n;2026.11.23;0;31;서울\r\n;;;;\r\n");
    REQUIRE(file);
    REQUIRE(file->days.size() == 2);
    CHECK(file->days[0].date == *parseDate("2026-11-23"));
    CHECK(file->days[0].uvIndex == 0);
    CHECK(file->days[0].humidity == 31);
    CHECK_FALSE(file->days[0].pm10);
    CHECK(file->days[1].pm10 == 81);
    CHECK(file->days[1].source == diary::ExposureSource::hand);
    CHECK(file->unread.size() == 1);
}

TEST_CASE("a line that says nothing sound is told and the others are read; the last word on a day counts") {
    const auto file = readExposures(
        "date,uv_index,pm25\n2026-11-23,3,20\n2026-02-30,3,20\n2026-11-24,21,\n2026-11-25,nan,\n2026-11-26,x,\n2026-11-27,,\n2026-11-23,4,"
        "\n");
    REQUIRE(file);
    REQUIRE(file->days.size() == 1);
    CHECK(file->days[0].uvIndex == 4);
    REQUIRE(file->unread.size() == 4);
    CHECK(file->unread[0].line == 3);
    CHECK(file->unread[0].failure.code == FailureCode::notADate);
    CHECK(file->unread[1].failure.code == FailureCode::outOfRange);
    CHECK(file->unread[2].failure.code == FailureCode::outOfRange);
    CHECK(file->unread[3].failure.code == FailureCode::wrongType);
}

TEST_CASE("days are read from JSON: a list, an object of exposures, a whole diary") {
    for (const char* text : {R"([{"date":"2026-11-23","pm25":38,"source":"forecast"}])",
                             R"({"exposures":[{"date":"2026-11-23","pm25":38,"source":"forecast"}]})",
                             R"( {"format":"gyeol-diary","version":1,"person":{"skin_type":"dry"},
                                 "exposures":[{"date":"2026-11-23","pm25":38,"source":"forecast"}]})"}) {
        const auto file = readExposures(text);
        REQUIRE(file);
        REQUIRE(file->days.size() == 1);
        CHECK(file->days[0].pm25 == 38);
        CHECK(file->days[0].source == diary::ExposureSource::forecast);
    }
    const auto partly =
        readExposures(R"([{"date":"2026-11-23","pm25":2001},{"date":"2026-11-24","uv":1},7,{"date":"2026-11-25","humidity":40}])");
    REQUIRE(partly);
    CHECK(partly->days.size() == 1);
    CHECK(partly->unread.size() == 3);
    CHECK(partly->unread[0].line == 1);
}

TEST_CASE("what is no list of days fails, whatever its bytes are") {
    for (const char* text : {"", "\n", "{", "[", "{}", R"({"exposures":7})", "a,b\n1,2\n", "\xff\xfe", "date"}) {
        INFO(text);
        const auto file = readExposures(text);
        CHECK((!file || file->days.empty()));
    }
    CHECK(readExposures("uv_index\n3\n").error().code == FailureCode::missingKey);
    CHECK(readExposures(R"({"days":[]})").error().code == FailureCode::missingKey);
}

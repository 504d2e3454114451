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

TEST_CASE("a table tells a forecast from what was seen; other sources are the person's hand") {
    const auto file = readExposures("date,uv_index,source\n2026-11-23,3,Forecast\n2026-11-24,3,window\n2026-11-25,3\n");
    REQUIRE(file);
    REQUIRE(file->days.size() == 3);
    CHECK(file->days[0].source == diary::ExposureSource::forecast);
    CHECK(file->days[1].source == diary::ExposureSource::hand);
    CHECK(file->days[2].source == diary::ExposureSource::hand);
}

TEST_CASE("of two columns with one meaning the first counts, whatever the second says") {
    const auto file = readExposures("date,day,uv,uvi,source,source\n2026-11-23,2026-11-24,3,4,hand,forecast\n");
    REQUIRE(file);
    REQUIRE(file->days.size() == 1);
    CHECK(file->days[0].date == *parseDate("2026-11-23"));
    CHECK(file->days[0].uvIndex == 3);
    CHECK(file->days[0].source == diary::ExposureSource::hand);
}

TEST_CASE("a cell of a stroke says nothing, one with more than a number is told, and a short line reads what it has") {
    const auto file = readExposures("date,uv_index,pm25\n2026-11-23,-,20\n2026-11-24,3 of 11,20\n2026-11-25,1e999,20\n2026-11-26,5\n");
    REQUIRE(file);
    REQUIRE(file->days.size() == 2);
    CHECK_FALSE(file->days[0].uvIndex);
    CHECK(file->days[0].pm25 == 20);
    CHECK(file->days[1].uvIndex == 5);
    REQUIRE(file->unread.size() == 2);
    CHECK(file->unread[0].failure.code == FailureCode::wrongType);
    CHECK(file->unread[1].failure.code == FailureCode::wrongType);
}

TEST_CASE("an entry of JSON without a day is told, and one that says nothing of its day is passed over") {
    const auto file = readExposures(R"([{"pm25":38},{"date":"2026-11-24"},{"date":"2026-11-25","pm25":40}])");
    REQUIRE(file);
    CHECK(file->days.size() == 1);
    REQUIRE(file->unread.size() == 1);
    CHECK(file->unread[0].line == 1);
    CHECK(file->unread[0].failure.code == FailureCode::missingKey);
    CHECK(file->unread[0].failure.place == "/0/date");
    const auto within =
        readExposures(R"({"person":{},"exposures":[{"date":"2026-11-24","uv_index":1},{"date":"2026-11-25","uv_index":21}]})");
    REQUIRE(within);
    REQUIRE(within->unread.size() == 1);
    CHECK(within->unread[0].failure.place == "/exposures/1/uv_index");
}

TEST_CASE("a key that stands twice spoils its own entry and no other") {
    const auto file = readExposures(R"([{"date":"2026-11-23","pm25":38,"pm25":83},{"date":"2026-11-24","pm25":40}])");
    REQUIRE(file);
    REQUIRE(file->days.size() == 1);
    CHECK(file->days[0].pm25 == 40);
    REQUIRE(file->unread.size() == 1);
    CHECK(file->unread[0].line == 1);
    CHECK(file->unread[0].failure.code == FailureCode::duplicate);
}

TEST_CASE("a file with the list of days twice is refused, since nobody knows which was meant") {
    for (const char* text : {R"({"exposures":[{"date":"2026-11-23","pm25":38}],"exposures":[]})", R"({"a":1,"a":2,"exposures":[]})"}) {
        CAPTURE(text);
        const auto file = readExposures(text);
        REQUIRE_FALSE(file);
        CHECK(file.error().code == FailureCode::duplicate);
    }
    CHECK(readExposures(R"({"a":1,"a":2,"exposures":[]})").error().place == "/a");
}

TEST_CASE("a file with a key twice in each of its entries is judged entry by entry") {
    std::string entries = R"({"date":"2026-11-23","pm10":1,"pm10":1})";
    const std::string one = "," + entries;
    for (int i = 1; i < 50'000; ++i) {
        entries += one;
    }
    const auto file = readExposures("[" + entries + "]");
    REQUIRE(file);
    REQUIRE(file->unread.size() == 50'000);
    CHECK(file->unread.back().failure.place == "/49999/pm10");
}

#include "service/exposure_acts.h"

#include "support/catch.h"
#include "support/days.h"

using namespace gyeol;
using namespace gyeol::service;
using diary::Exposure;
using diary::ExposureSource;

namespace {

using gyeol::test::tuesday;

Exposure day(int after, std::optional<int> uv, std::optional<int> dust, ExposureSource source) {
    return {.date = tuesday + Days(after),
            .uvIndex = uv,
            .pm25 = dust,
            .pm10 = {},
            .humidity = {},
            .humidityOutdoor = {},
            .outdoorMinutes = {},
            .source = source};
}

diary::Diary with(std::vector<Exposure> exposures) {
    diary::Diary made;
    made.exposures = std::move(exposures);
    return made;
}

std::vector<Exposure> after(diary::Diary diary, const diary::ChangeSet& changes) {
    REQUIRE(apply(diary, changes));
    return diary.exposures;
}

constexpr auto hand = ExposureSource::hand;
constexpr auto forecast = ExposureSource::forecast;

}  // namespace

TEST_CASE("a forecast is noted from today on, and never over what a person said") {
    const diary::Diary diary = with({day(0, 3, {}, hand), day(1, 5, 20, forecast)});
    const std::vector<Exposure> came{day(-1, 9, {}, forecast), day(0, 9, 80, forecast), day(1, 7, {}, forecast), day(2, 2, {}, hand)};
    const std::vector<Exposure> noted = after(diary, noteForecast(diary, came, tuesday));
    CHECK(noted == std::vector<Exposure>{day(0, 3, {}, hand), day(1, 7, 20, forecast), day(2, 2, {}, forecast)});
    const diary::Diary again = with(noted);
    CHECK(noteForecast(again, came, tuesday).empty());
}

TEST_CASE("the days of a file are told apart by what they would do, and take the place that the person gives them") {
    const diary::Diary diary = with({day(0, 3, {}, hand), day(1, 5, {}, forecast)});
    const std::vector<Exposure> file{day(-30, 1, {}, hand), day(0, 4, {}, hand), day(1, 6, {}, hand)};
    CHECK(newsOf(diary, file[0]) == DayNews::added);
    CHECK(newsOf(diary, file[1]) == DayNews::replaces);
    CHECK(newsOf(diary, diary.exposures[0]) == DayNews::same);
    CHECK(after(diary, takeExposures(diary, file, WhereNoted::leave)) == std::vector<Exposure>{file[0], diary.exposures[0], file[2]});
    CHECK(after(diary, takeExposures(diary, file, WhereNoted::replace)) == file);
}

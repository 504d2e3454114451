#include "service/day_acts.h"
#include "service/planned.h"

using namespace gyeol;
using namespace gyeol::test;

namespace {

diary::Exposure sun(int uv) {
    return {.date = {}, .uvIndex = uv, .pm25 = {}, .pm10 = {}, .humidity = {}, .humidityOutdoor = {}, .outdoorMinutes = {}};
}

diary::EveningException trip(const char* from, const char* to) {
    return {.from = date(from), .to = date(to), .minutes = 20, .without = {diary::TreatmentId("pack")}, .pause = false, .note = {}};
}

}  // namespace

TEST_CASE("sun and air are noted for a day or a week, in the place of a forecast, and taken away again") {
    diary::Diary diary = smallDiary();
    diary::Exposure forecast = sun(3);
    forecast.date = date("2026-11-24");
    forecast.source = diary::ExposureSource::forecast;
    diary.exposures = {forecast};

    const auto changes = service::noteExposure(diary, date("2026-11-23"), date("2026-11-25"), sun(8));
    const auto noted = with(diary, changes);
    REQUIRE(noted.exposures.size() == 3);
    for (int day = 0; day < 3; ++day) {
        CHECK(noted.exposures[static_cast<std::size_t>(day)].date == date("2026-11-23") + Days(day));
        CHECK(noted.exposures[static_cast<std::size_t>(day)].uvIndex == 8);
        CHECK(noted.exposures[static_cast<std::size_t>(day)].source == diary::ExposureSource::hand);
    }
    CHECK(with(noted, diary::inverse(changes)) == diary);

    diary::Exposure nothing = sun(0);
    nothing.uvIndex.reset();
    CHECK(with(noted, service::noteExposure(noted, date("2026-11-23"), date("2026-11-24"), nothing)).exposures.size() == 1);
}

TEST_CASE("the minutes of an evening are set, set anew and as usual again, and a trip around them stays") {
    diary::Diary diary = smallDiary();
    diary.evenings.exceptions = {trip("2026-11-23", "2026-11-27")};
    CHECK(service::eveningMinutesOn(diary, date("2026-11-25")) == 20);

    const auto set = with(diary, service::setEveningMinutes(diary, date("2026-11-25"), date("2026-11-25"), 60));
    CHECK(service::eveningMinutesOn(set, date("2026-11-24")) == 20);
    CHECK(service::eveningMinutesOn(set, date("2026-11-25")) == 60);
    CHECK(service::eveningMinutesOn(set, date("2026-11-26")) == 20);
    const auto leftAtHome = [&](const char* day) {
        return std::any_of(set.evenings.exceptions.begin(), set.evenings.exceptions.end(), [&](const diary::EveningException& exception) {
            return exception.from <= date(day) && date(day) <= exception.to && !exception.without.empty();
        });
    };
    CHECK(leftAtHome("2026-11-24"));
    CHECK(leftAtHome("2026-11-25"));
    CHECK(leftAtHome("2026-11-27"));
    CHECK_FALSE(leftAtHome("2026-11-28"));

    const auto usual = with(set, service::setEveningMinutes(set, date("2026-11-25"), date("2026-11-25"), std::nullopt));
    CHECK_FALSE(service::eveningMinutesOn(usual, date("2026-11-25")).has_value());
    CHECK(service::eveningMinutesOn(usual, date("2026-11-24")) == 20);
    CHECK(service::setEveningMinutes(usual, date("2026-11-25"), date("2026-11-25"), std::nullopt).empty());
}

TEST_CASE("an exception that says nothing any more goes") {
    diary::Diary diary = smallDiary();
    diary = with(diary, service::setEveningMinutes(diary, date("2026-11-25"), date("2026-11-26"), 10));
    REQUIRE(diary.evenings.exceptions.size() == 1);
    diary = with(diary, service::setEveningMinutes(diary, date("2026-11-25"), date("2026-11-25"), std::nullopt));
    REQUIRE(diary.evenings.exceptions.size() == 1);
    CHECK(diary.evenings.exceptions[0].from == date("2026-11-26"));
    diary = with(diary, service::setEveningMinutes(diary, date("2026-11-26"), date("2026-11-26"), std::nullopt));
    CHECK(diary.evenings.exceptions.empty());
}

TEST_CASE("a note is written on the session of its part and on no patch test") {
    diary::Diary diary = smallDiary();
    diary.sessions = {session("2026-11-24", "toner", diary::SessionState::done), session("2026-11-24", "toner")};
    diary.sessions[0].area = diary::Area::patch;
    const auto noted =
        with(diary, service::noteSession(diary, date("2026-11-24"), diary::TreatmentId("toner"), diary::Part::evening, "calm"));
    CHECK(noted.sessions[0].note.empty());
    CHECK(noted.sessions[1].note == "calm");
    CHECK(service::noteSession(diary, date("2026-11-25"), diary::TreatmentId("toner"), diary::Part::evening, "calm").empty());
}

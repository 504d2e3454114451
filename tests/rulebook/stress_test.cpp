#include "diaries.h"
#include "support/catch.h"

using namespace gyeol;
using namespace gyeol::test;
using diary::TreatmentKind;

namespace {

diary::Exposure exposure(int day) {
    diary::Exposure made;
    made.date = on(day);
    return made;
}

/// The level of a day by the points that it gives a collagen mask.
int level(const diary::Exposure& exposure) {
    auto diary = usualDiary();
    diary.exposures = {exposure};
    return pointsOf(resolved(diary), "collagen", daysBetween(monday(), exposure.date), "stress-night") / 8;
}

}  // namespace

TEST_CASE("the level of a day is the greatest of sun, dust and dry air") {
    auto day = exposure(2);
    CHECK(level(day) == 0);
    for (const auto& [uv, expected] : {std::pair(5, 0), {6, 1}, {7, 1}, {8, 2}}) {
        day.uvIndex = uv;
        CHECK(level(day) == expected);
    }
    day.outdoorMinutes = 119;
    CHECK(level(day) == 2);
    day.outdoorMinutes = 120;
    CHECK(level(day) == 3);
    day.uvIndex = 5;
    CHECK(level(day) == 0);
    for (const auto& [dust, expected] : {std::pair(35, 0), {36, 2}, {75, 2}, {76, 3}}) {
        day.pm25 = dust;
        CHECK(level(day) == expected);
    }
    day.pm25 = 0;
    for (const auto& [dust, expected] : {std::pair(80, 0), {81, 2}, {150, 2}, {151, 3}}) {
        day.pm10 = dust;
        CHECK(level(day) == expected);
    }
    day.pm10 = 0;
    for (const auto& [humidity, expected] : {std::pair(40, 0), {39, 1}, {30, 1}, {29, 2}}) {
        day.humidity = humidity;
        CHECK(level(day) == expected);
    }
    day.humidity.reset();
    day.humidityOutdoor = 10;
    CHECK(level(day) == 0);
}

TEST_CASE("a night of stress is for moisture, not for exfoliation") {
    auto diary = usualDiary();
    diary.exposures = {exposure(2)};
    diary.exposures[0].pm25 = 50;
    const auto made = resolved(diary);
    CHECK(pointsOf(made, "collagen", 2, "stress-night") == 16);
    CHECK(pointsOf(made, "moist", 2, "stress-night") == 2);
    CHECK(pointsOf(made, "toner", 2, "stress-night") == -36);
    CHECK(pointsOf(made, "pack", 2, "stress-night") == -36);
    CHECK(pointsOf(made, "toner", 3, "stress-night") == 0);
    CHECK(open(made, "toner", 2));
    diary.exposures[0] = exposure(2);
    diary.exposures[0].humidity = 25;  // dry air, and sun, weigh less than dust
    CHECK(pointsOf(resolved(diary), "toner", 2, "stress-night") == -16);
}

TEST_CASE("very bad dust asks for two nights without exfoliation, and bad dust for gentle cleansing") {
    auto diary = usualDiary();
    diary.treatments.push_back(begun("wash", TreatmentKind::acidCleanser));
    diary.exposures = {exposure(2)};
    diary.exposures[0].pm25 = 75;
    CHECK(pointsOf(resolved(diary), "toner", 3, "stress-night") == 0);
    CHECK(pointsOf(resolved(diary), "wash", 2, "stress-night") == -16);
    diary.exposures[0].pm25 = 76;
    CHECK(pointsOf(resolved(diary), "toner", 2, "stress-night") == -36);
    CHECK(pointsOf(resolved(diary), "toner", 3, "stress-night") == -36);
    CHECK(pointsOf(resolved(diary), "toner", 4, "stress-night") == 0);
    CHECK(pointsOf(resolved(diary), "wash", 3, "stress-night") == 0);
    diary.exposures.push_back(exposure(3));
    diary.exposures[1].pm25 = 40;  // the night has points of its own
    CHECK(pointsOf(resolved(diary), "toner", 3, "stress-night") == -36);
    diary.exposures = {exposure(2)};
    diary.exposures[0].uvIndex = 8;  // sun is no matter of cleansing
    CHECK(pointsOf(resolved(diary), "wash", 2, "stress-night") == 0);
}

TEST_CASE("long strong sun closes AHA and retinoids that night, very strong sun all acids for two") {
    auto diary = usualDiary();
    diary.treatments.push_back(begun("retinol", TreatmentKind::retinoid));
    diary.exposures = {exposure(2)};
    diary.exposures[0].uvIndex = 6;
    diary.exposures[0].outdoorMinutes = 120;
    auto made = resolved(diary);
    CHECK(open(made, "toner", 1));
    CHECK(closedBy(made, "toner", 2) == std::vector<std::string>{"uv-tonight"});
    CHECK(closedBy(made, "retinol", 2, "uv-tonight"));
    CHECK(open(made, "pack", 2));
    CHECK(open(made, "toner", 3));
    diary.exposures[0].outdoorMinutes = 0;
    diary.exposures[0].uvIndex = 8;
    made = resolved(diary);
    CHECK(closedBy(made, "toner", 2) == std::vector<std::string>{"uv-move"});
    CHECK(closedBy(made, "toner", 3, "uv-move"));
    CHECK(open(made, "toner", 4));
    CHECK(closedBy(made, "pack", 3, "uv-move"));
    CHECK(open(made, "retinol", 2));
}

TEST_CASE("long sun on two days running moves acids as well") {
    auto diary = usualDiary();
    diary.exposures = {exposure(2), exposure(3)};
    for (auto& one : diary.exposures) {
        one.uvIndex = 6;
        one.outdoorMinutes = 150;
    }
    CHECK(closedBy(resolved(diary), "toner", 4, "uv-move"));
    CHECK(open(resolved(diary), "toner", 5));
    diary.exposures[1].date = on(4);
    CHECK(open(resolved(diary), "toner", 5));
}

TEST_CASE("very bad dust closes exfoliation on sensitive skin, and the next night too") {
    auto diary = usualDiary();
    diary.exposures = {exposure(2)};
    diary.exposures[0].pm10 = 151;
    CHECK(open(resolved(diary), "toner", 2));
    diary.person.sensitive = true;
    auto made = resolved(diary);
    CHECK(closedBy(made, "toner", 2, "dust-night"));
    CHECK(closedBy(made, "pack", 3, "dust-night"));
    CHECK(open(made, "toner", 4));
    diary.exposures[0].pm10 = 150;
    CHECK(open(resolved(diary), "toner", 2));
}

TEST_CASE("a week of very dry air takes one exfoliation from skin that feels it") {
    auto diary = usualDiary();
    experienced(diary);
    for (int day = 0; day < 8; ++day) {
        diary.exposures.push_back(exposure(day));
        diary.exposures.back().humidity = 25;
    }
    CHECK(capOf(resolved(diary), "exfoliation-per-week", 7, 6) == 3);
    diary.person.skinType = diary::SkinType::dry;
    CHECK(capOf(resolved(diary), "exfoliation-per-week", 7, 5) == 2);
    CHECK(capOf(resolved(diary), "exfoliation-per-week", 7, 6) == 1);
    CHECK(capOf(resolved(diary), "exfoliation-per-week", 7, 7) == 1);
    CHECK(capOf(resolved(diary), "exfoliation-per-week", 7, 8) == 2);
    diary.person.tolerance = diary::Tolerance::some;  // never below one in seven days
    CHECK(capOf(resolved(diary), "exfoliation-per-week", 7, 6) == 1);
}

TEST_CASE("unknown is told, and the air's notes") {
    auto diary = usualDiary();
    CHECK(tells(resolved(diary), "stress-unknown"));
    diary.exposures = {exposure(0)};
    diary.exposures[0].uvIndex = 2;
    diary.exposures[0].humidity = 80;
    CHECK_FALSE(tells(resolved(diary), "stress-unknown"));
    CHECK_FALSE(tells(resolved(diary), "sun-protect"));
    CHECK_FALSE(tells(resolved(diary), "humid-air"));
    diary.exposures[0].uvIndex = 3;
    diary.exposures[0].humidity = 81;
    CHECK(tells(resolved(diary), "sun-protect"));
    CHECK(tells(resolved(diary), "humid-air"));
    diary.exposures[0].humidity = 39;
    CHECK(tells(resolved(diary), "dry-air"));
}

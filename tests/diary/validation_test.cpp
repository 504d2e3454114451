#include "diary/validation.h"

#include "support/catch.h"
#include "support/random_diary.h"

#include <functional>

using namespace gyeol;
using namespace gyeol::diary;

namespace {

constexpr Date someDay{std::chrono::year{2026} / std::chrono::November / 20};

/// A small sound diary with an entry in every list, each at index 0.
Diary sample() {
    Diary diary;
    Diary shelf = test::randomDiary(1);
    diary.treatments = {shelf.treatments.front()};
    Treatment& treatment = diary.treatments[0];
    treatment.id = TreatmentId("a");
    treatment.kind = TreatmentKind::acid;
    treatment.product = Product{};
    for (std::uint32_t seed = 0; diary.procedures.empty() || diary.sessions.empty(); ++seed) {
        Diary other = test::randomDiary(seed);
        if (!other.procedures.empty() && !other.sessions.empty()) {
            diary.procedures = {other.procedures.front()};
            diary.sessions = {other.sessions.front()};
        }
    }
    diary.procedures[0].clinic = ClinicNumbers{};
    diary.sessions[0].treatment = treatment.id;
    diary.checkIns = {CheckIn{}};
    diary.steps = {RampStep{}};
    diary.photographs = {Photograph{someDay, Part::evening, std::string(64, 'a') + ".jpg", "", {Region{}}}};
    diary.conditions = {Condition{ConditionKind::eczema, someDay, someDay, ""}};
    diary.exposures = {Exposure{}};
    EveningException exception;
    exception.from = exception.to = someDay;
    exception.without = {treatment.id};
    diary.evenings.exceptions = {exception};
    diary.overrides = {Override{"rule", treatment.id, 0, {}, ""}};
    return diary;
}

/// A number of a diary: its place, and how it is set.
struct Limit {
    const char* place;
    int low, high;
    std::function<void(Diary&, int)> set;
};

const std::vector<Limit>& limits() {
    static const std::vector<Limit> all{
        {"/person/birth_year", 1900, 2200, [](Diary& d, int v) { d.person.birthYear = v; }},
        {"/person/rollover_hour", 0, 23, [](Diary& d, int v) { d.person.rolloverHour = v; }},
        {"/treatments/0/percent", 0, 1'000'000, [](Diary& d, int v) { d.treatments[0].percent = PartsPerMillion{v}; }},
        {"/treatments/0/ph", 0, 14'000, [](Diary& d, int v) { d.treatments[0].ph = MilliPh{v}; }},
        {"/treatments/0/patch_days", 1, 60, [](Diary& d, int v) { d.treatments[0].patchDays = v; }},
        {"/treatments/0/per_week", 0, 14, [](Diary& d, int v) { d.treatments[0].perWeek = HalvesPerWeek{v}; }},
        {"/treatments/0/minutes", 0, 240, [](Diary& d, int v) { d.treatments[0].minutes = v; }},
        {"/treatments/0/product/months_after_opening", 1, 120, [](Diary& d, int v) { d.treatments[0].product->monthsAfterOpening = v; }},
        {"/procedures/0/time", 0, 1'439, [](Diary& d, int v) { d.procedures[0].minuteOfDay = v; }},
        {"/procedures/0/needle_um", 0, 5'000, [](Diary& d, int v) { d.procedures[0].needleUm = v; }},
        {"/procedures/0/clinic/before", 0, 365, [](Diary& d, int v) { d.procedures[0].clinic->before = v; }},
        {"/procedures/0/clinic/after", 0, 365, [](Diary& d, int v) { d.procedures[0].clinic->after = v; }},
        {"/procedures/0/clinic/retinoid_after", 0, 365, [](Diary& d, int v) { d.procedures[0].clinic->retinoidAfter = v; }},
        {"/procedures/0/clinic/physical_after", 0, 365, [](Diary& d, int v) { d.procedures[0].clinic->physicalAfter = v; }},
        {"/procedures/0/clinic/wash_hours", 0, 720, [](Diary& d, int v) { d.procedures[0].clinic->washHours = v; }},
        {"/procedures/0/clinic/pack_day", 0, 365, [](Diary& d, int v) { d.procedures[0].clinic->packDay = v; }},
        {"/procedures/0/clinic/mask_day", 0, 365, [](Diary& d, int v) { d.procedures[0].clinic->maskDay = v; }},
        {"/check_ins/0/redness", 0, 3, [](Diary& d, int v) { d.checkIns[0].redness = v; }},
        {"/check_ins/0/dryness", 0, 3, [](Diary& d, int v) { d.checkIns[0].dryness = v; }},
        {"/check_ins/0/stinging", 0, 3, [](Diary& d, int v) { d.checkIns[0].stinging = v; }},
        {"/check_ins/0/peeling", 0, 3, [](Diary& d, int v) { d.checkIns[0].peeling = v; }},
        {"/check_ins/0/hydration", 1, 5, [](Diary& d, int v) { d.checkIns[0].hydration = v; }},
        {"/check_ins/0/corneometer", 0, 130'000, [](Diary& d, int v) { d.checkIns[0].corneometer = MilliAu{v}; }},
        {"/steps/0/step", 0, 10, [](Diary& d, int v) { d.steps[0].step = v; }},
        {"/photographs/0/regions/0/x", 0, 100'000, [](Diary& d, int v) { d.photographs[0].regions[0].x = v; }},
        {"/photographs/0/regions/0/y", 0, 100'000, [](Diary& d, int v) { d.photographs[0].regions[0].y = v; }},
        {"/photographs/0/regions/0/width", 1, 100'000, [](Diary& d, int v) { d.photographs[0].regions[0].width = v; }},
        {"/photographs/0/regions/0/height", 1, 100'000, [](Diary& d, int v) { d.photographs[0].regions[0].height = v; }},
        {"/exposures/0/uv_index", 0, 20, [](Diary& d, int v) { d.exposures[0].uvIndex = v; }},
        {"/exposures/0/pm25", 0, 2'000, [](Diary& d, int v) { d.exposures[0].pm25 = v; }},
        {"/exposures/0/pm10", 0, 2'000, [](Diary& d, int v) { d.exposures[0].pm10 = v; }},
        {"/exposures/0/humidity", 0, 100, [](Diary& d, int v) { d.exposures[0].humidity = v; }},
        {"/exposures/0/humidity_outdoor", 0, 100, [](Diary& d, int v) { d.exposures[0].humidityOutdoor = v; }},
        {"/exposures/0/outdoor_minutes", 0, 1'440, [](Diary& d, int v) { d.exposures[0].outdoorMinutes = v; }},
        {"/evenings/minutes", 0, 1'440, [](Diary& d, int v) { d.evenings.minutes = v; }},
        {"/evenings/by_weekday/friday", 0, 1'440, [](Diary& d, int v) { d.evenings.byWeekday[DayOfWeek::friday] = v; }},
        {"/evenings/exceptions/0/minutes", 0, 1'440, [](Diary& d, int v) { d.evenings.exceptions[0].minutes = v; }},
        {"/overrides/0/value", -1'000'000'000, 1'000'000'000, [](Diary& d, int v) { d.overrides[0].value = v; }},
    };
    return all;
}

/// The one failure of a diary that `spoil` has spoilt.
Failure failureAfter(const std::function<void(Diary&)>& spoil) {
    Diary diary = sample();
    spoil(diary);
    const auto failures = validate(diary);
    REQUIRE(failures.size() == 1);
    return failures.front();
}

void checkFailure(FailureCode code, const std::string& place, const std::function<void(Diary&)>& spoil) {
    CAPTURE(place);
    const Failure failure = failureAfter(spoil);
    CHECK(nameOf(failure.code) == nameOf(code));
    CHECK(failure.place == place);
}

}  // namespace

TEST_CASE("every number is allowed at its limits and not beyond them") {
    REQUIRE(validate(sample()).empty());
    for (const Limit& limit : limits()) {
        CAPTURE(limit.place);
        for (const int value : {limit.low, limit.high}) {
            Diary diary = sample();
            limit.set(diary, value);
            CHECK(validate(diary).empty());
        }
        for (const int value : {limit.low - 1, limit.high + 1}) {
            checkFailure(FailureCode::outOfRange, limit.place, [&](Diary& diary) { limit.set(diary, value); });
        }
    }
}

TEST_CASE("a mask stays on for at most 25 minutes") {
    for (const auto kind : {TreatmentKind::collagenMask, TreatmentKind::egfMask, TreatmentKind::moisturizingPack}) {
        Diary diary = sample();
        diary.treatments[0].kind = kind;
        diary.treatments[0].minutes = 25;
        CHECK(validate(diary).empty());
        diary.treatments[0].minutes = 26;
        REQUIRE(validate(diary).size() == 1);
        CHECK(*validate(diary)[0].params.find("high") == Param{std::int64_t{25}});
    }
}

TEST_CASE("texts are limited in characters, not in bytes") {
    Diary diary = sample();
    for (int i = 0; i < 10'000; ++i) {
        diary.person.name += "결";
    }
    CHECK(validate(diary).empty());
    checkFailure(FailureCode::tooLong, "/person/name", [&](Diary& d) { d.person.name = diary.person.name + "."; });
    checkFailure(FailureCode::tooLong, "/treatments/0/product/ingredients",
                 [](Diary& d) { d.treatments[0].product->ingredients = std::string(65'537, 'x'); });
    checkFailure(FailureCode::notUtf8, "/sessions/0/note", [](Diary& d) { d.sessions[0].note = "\xFF"; });
}

TEST_CASE("keys stand once") {
    checkFailure(FailureCode::duplicate, "/treatments/1/id", [](Diary& d) { d.treatments.push_back(d.treatments[0]); });
    checkFailure(FailureCode::duplicate, "/procedures/1/id", [](Diary& d) { d.procedures.push_back(d.procedures[0]); });
    checkFailure(FailureCode::duplicate, "/sessions/1/date", [](Diary& d) { d.sessions.push_back(d.sessions[0]); });
    checkFailure(FailureCode::duplicate, "/check_ins/1/date", [](Diary& d) { d.checkIns.push_back(d.checkIns[0]); });
    checkFailure(FailureCode::duplicate, "/steps/1/date", [](Diary& d) { d.steps.push_back({d.steps[0].date, 2}); });
    checkFailure(FailureCode::duplicate, "/photographs/1/file", [](Diary& d) { d.photographs.push_back(d.photographs[0]); });
    checkFailure(FailureCode::duplicate, "/conditions/1/from", [](Diary& d) { d.conditions.push_back(d.conditions[0]); });
    checkFailure(FailureCode::duplicate, "/exposures/1/date", [](Diary& d) { d.exposures.push_back(d.exposures[0]); });
    checkFailure(FailureCode::duplicate, "/overrides/1/rule", [](Diary& d) { d.overrides.push_back(d.overrides[0]); });
    checkFailure(FailureCode::duplicate, "/person/allergies/2", [](Diary& d) { d.person.allergies = {"a", "b", "a"}; });
    checkFailure(FailureCode::duplicate, "/sessions/0/over/1", [](Diary& d) { d.sessions[0].over = {"a", "a"}; });
    checkFailure(FailureCode::duplicate, "/treatments/0/prefer/1", [](Diary& d) {
        d.treatments[0].prefer = {DayOfWeek::monday, DayOfWeek::monday};
    });
    checkFailure(FailureCode::duplicate, "/evenings/exceptions/0/without/1", [](Diary& d) {
        auto& without = d.evenings.exceptions[0].without;
        without.push_back(without[0]);
    });
}

TEST_CASE("ids are ids, and what they name is on the shelf") {
    const TreatmentId stranger("stranger");
    checkFailure(FailureCode::unknownTreatment, "/sessions/0/treatment", [&](Diary& d) { d.sessions[0].treatment = stranger; });
    checkFailure(FailureCode::unknownTreatment, "/check_ins/0/suspect", [&](Diary& d) { d.checkIns[0].suspect = stranger; });
    checkFailure(FailureCode::unknownTreatment, "/overrides/0/treatment", [&](Diary& d) { d.overrides[0].treatment = stranger; });
    checkFailure(FailureCode::unknownTreatment, "/evenings/exceptions/0/without/0",
                 [&](Diary& d) { d.evenings.exceptions[0].without[0] = stranger; });
    checkFailure(FailureCode::notAnId, "/check_ins/0/suspect", [](Diary& d) { d.checkIns[0].suspect = TreatmentId("Not An Id"); });
    checkFailure(FailureCode::notAnId, "/procedures/0/id", [](Diary& d) { d.procedures[0].id = ProcedureId(""); });
    checkFailure(FailureCode::notAnId, "/procedures/0/series", [](Diary& d) { d.procedures[0].series = SeriesId("S"); });
    checkFailure(FailureCode::notAnId, "/sessions/0/over/0", [](Diary& d) { d.sessions[0].over = {"A rule"}; });
    checkFailure(FailureCode::notAnId, "/overrides/0/rule", [](Diary& d) { d.overrides[0].rule = ""; });
}

TEST_CASE("spans end on or after their first day, and a check-in is of one part") {
    checkFailure(FailureCode::wrongOrder, "/conditions/0/to", [](Diary& d) { d.conditions[0].to = someDay - Days(1); });
    checkFailure(FailureCode::wrongOrder, "/evenings/exceptions/0/to", [](Diary& d) { d.evenings.exceptions[0].to = someDay - Days(1); });
    checkFailure(FailureCode::notOneOf, "/check_ins/0/part", [](Diary& d) { d.checkIns[0].part = Part::both; });
    checkFailure(FailureCode::notOneOf, "/photographs/0/part", [](Diary& d) { d.photographs[0].part = Part::both; });
    for (const auto& file :
         {std::string("face.jpg"), std::string(64, 'A') + ".jpg", std::string(64, 'a') + ".gif", std::string(63, 'a') + ".jpg"}) {
        checkFailure(FailureCode::wrongType, "/photographs/0/file", [&](Diary& d) { d.photographs[0].file = file; });
    }
}

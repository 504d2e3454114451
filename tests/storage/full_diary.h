#pragma once

#include "diary/change_set.h"
#include "diary/diary.h"

#include <string>

namespace gyeol::test {

inline Date day(const char* text) {
    return *parseDate(text);
}

inline diary::Treatment treatment(const std::string& id, diary::TreatmentKind kind) {
    const diary::Treatment empty{diary::TreatmentId(id), kind, id, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, true, false, {}};
    return empty;
}

inline diary::Session session(const char* date, const std::string& treatment) {
    return {day(date), diary::TreatmentId(treatment), diary::Part::evening, diary::Area::face, diary::SessionState::planned, false, {}, {},
            ""};
}

/// A diary with every field set to something other than its default, and every list with more than one entry.
inline diary::Diary fullDiary(const std::string& name = "서윤") {
    using namespace diary;
    Diary diary;
    diary.person = {name, SkinType::combination, true, Tolerance::some, 1994, true, {"salicylate", "Limonene"}, true, DayOfWeek::sunday, 5};

    Treatment toner = treatment("aha-toner", TreatmentKind::acid);
    toner.name = "Glycolic toner 7% 'quoted'; -- \"x\"";
    toner.acid = AcidKind::aha;
    toner.acidName = "glycolic";
    toner.percent = PartsPerMillion{70'000};
    toner.ph = MilliPh{3'600};
    toner.started = day("2026-10-05");
    toner.patchTest = PatchTest::passed;
    toner.patchFrom = day("2026-09-25");
    toner.patchDays = 7;
    toner.perWeek = HalvesPerWeek{3};
    toner.minutes = 5;
    toner.part = Part::both;
    toner.prefer = {DayOfWeek::wednesday, DayOfWeek::sunday};
    toner.active = false;
    toner.harsh = true;
    toner.product = Product{"마녀공장", "Aqua, Glycolic Acid", day("2026-10-01"), 12, day("2028-01-31"), "2020-1"};
    Treatment pack = treatment("pack", TreatmentKind::exfoliatingPack);
    pack.exfoliant = ExfoliantKind::enzyme;
    pack.product = Product{};
    Treatment retinal = treatment("a-retinal", TreatmentKind::retinoid);
    retinal.retinoid = RetinoidKind::retinal;
    diary.treatments = {toner, retinal, pack};

    Procedure laser{ProcedureId("laser-1"),
                    ProcedureKind::laserToning,
                    day("2026-12-01"),
                    15 * 60,
                    ProcedureState::planned,
                    "clinic",
                    "none",
                    250,
                    SeriesId("toning"),
                    day("2026-12-09"),
                    "note",
                    ClinicNumbers{5, 10, 14, 21, 24, 1, 3}};
    Procedure peel{
        ProcedureId("a-peel"), ProcedureKind::superficialPeel, day("2026-12-01"), {}, ProcedureState::cancelled, "", {}, {}, {}, {}, "",
        ClinicNumbers{}};
    diary.procedures = {peel, laser};

    Session pinned = session("2026-11-20", "pack");
    pinned.area = Area::small;
    pinned.state = SessionState::done;
    pinned.pinned = true;
    pinned.pinnedOn = day("2026-11-18");
    pinned.over = {"gap-acid", "barrier", "a-rule"};
    pinned.note = "after the gym";
    diary.sessions = {session("2026-11-19", "aha-toner"), session("2026-11-20", "a-retinal"), pinned};

    diary.checkIns = {{day("2026-11-20"), Part::morning, {}, {}, {}, {}, {}, {}, {}, ""},
                      {day("2026-11-20"), Part::evening, 0, 1, 2, 3, 5, MilliAu{47'250}, TreatmentId("aha-toner"), "tight"}};
    diary.steps = {{day("2026-11-02"), 1}, {day("2026-11-16"), 10}};
    const std::string sha(64, 'a');
    diary.photographs = {
        {day("2026-11-21"), Part::evening, sha + ".jpg", "window light", {{"left-cheek", 0, 1, 400, 300}, {"chin", 5, 6, 7, 8}}},
        {day("2026-11-21"), Part::evening, std::string(64, 'b') + ".jpg", "", {}}};
    diary.conditions = {{ConditionKind::sunburn, day("2026-11-20"), {}, "nose"},
                        {ConditionKind::clinicianSaysStop, day("2026-11-20"), day("2026-11-20"), ""}};
    diary.exposures = {{day("2026-11-22"), {}, {}, {}, {}, {}, {}, ExposureSource::hand},
                       {day("2026-11-23"), 2, 38, 70, 31, 55, 150, ExposureSource::forecast}};
    diary.evenings = {30,
                      {{DayOfWeek::friday, 20}, {DayOfWeek::sunday, 0}},
                      {{day("2027-02-08"), day("2027-03-09"), 20, {TreatmentId("pack"), TreatmentId("aha-toner")}, false, "Ramadan"},
                       {day("2026-12-24"), day("2026-12-26"), {}, {TreatmentId("a-retinal")}, true, "travel"}}};
    diary.overrides = {{"exfoliation-per-week", {}, 1'000, {}, "my dermatologist"},
                       {"exfoliation-per-week", TreatmentId("aha-toner"), -2'500, day("2027-01-01"), ""}};
    sort(diary);
    return diary;
}

}  // namespace gyeol::test

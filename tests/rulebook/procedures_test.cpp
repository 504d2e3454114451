#include "diaries.h"
#include "support/catch.h"

using namespace gyeol;
using namespace gyeol::test;
using diary::ProcedureKind;
using diary::TreatmentKind;

namespace {

diary::Diary withLaser(int day) {
    auto diary = usualDiary();
    diary.treatments.push_back(begun("retinol", TreatmentKind::retinoid));
    auto scrub = begun("scrub", TreatmentKind::exfoliatingPack);
    scrub.exfoliant = diary::ExfoliantKind::physical;
    diary.treatments.push_back(scrub);
    diary.procedures = {procedure(ProcedureKind::laserToning, day)};
    return diary;
}

}  // namespace

TEST_CASE("a window closes the days before, the day, and the days after") {
    const auto made = resolved(withLaser(10));
    CHECK(open(made, "toner", 4));
    CHECK(closedBy(made, "toner", 5) == std::vector<std::string>{"procedure-before"});
    CHECK(closedBy(made, "toner", 9) == std::vector<std::string>{"procedure-before"});
    CHECK(closedBy(made, "toner", 10) == std::vector<std::string>{"procedure-day"});
    CHECK(closedBy(made, "toner", 11) == std::vector<std::string>{"procedure-after"});
    CHECK(closedBy(made, "toner", 14, "procedure-after"));
    CHECK(open(made, "toner", 15));
    CHECK(open(made, "retinol", 15));
    CHECK(closedBy(made, "scrub", 16, "procedure-after"));
    CHECK(open(made, "scrub", 17));
    CHECK(open(made, "moist", 9));
    CHECK(closedBy(made, "moist", 10, "procedure-day"));
    CHECK(open(made, "moist", 11));
    CHECK(closedBy(made, "collagen", 11, "procedure-after"));
    CHECK(open(made, "collagen", 12));
    CHECK(restsOnCalm(made, "toner", 15));
    CHECK_FALSE(restsOnCalm(made, "toner", 4));
    CHECK_FALSE(restsOnCalm(made, "collagen", 12));
}

TEST_CASE("closures name the procedure and the day on which they open") {
    const auto made = resolved(withLaser(10));
    for (const auto& closure : made.closures) {
        if (closure.treatment == 0 && closure.day == 9) {
            REQUIRE(closure.opens.has_value());
            CHECK(*closure.opens == on(15));
            CHECK(*closure.cause.find("date") == Param{on(10)});
            CHECK(*closure.cause.find("procedure") == Param{Code{"procedure-kind.laser-toning"}});
            CHECK(closure.mayOverrule);
        }
    }
}

TEST_CASE("the clinic's numbers take the place of ours") {
    auto diary = withLaser(10);
    diary.procedures[0].clinic = diary::ClinicNumbers{};
    auto& clinic = *diary.procedures[0].clinic;
    SECTION("shorter too") {
        clinic.before = 2;
        clinic.after = 3;
        const auto made = resolved(diary);
        CHECK(open(made, "toner", 7));
        CHECK_FALSE(open(made, "toner", 8));
        CHECK_FALSE(open(made, "scrub", 8));
        CHECK_FALSE(open(made, "toner", 12));
        CHECK(open(made, "toner", 13));
        CHECK_FALSE(open(made, "retinol", 14));  // theirs for acids is shorter than ours for retinoids
        CHECK(open(made, "retinol", 15));
    }
    SECTION("a longer one for acids serves the others") {
        clinic.after = 9;
        clinic.physicalAfter = 2;
        const auto made = resolved(diary);
        CHECK_FALSE(open(made, "retinol", 18));
        CHECK(open(made, "retinol", 19));
        CHECK(open(made, "scrub", 12));
    }
    SECTION("packs and masks") {
        clinic.packDay = 4;
        clinic.maskDay = 0;
        const auto made = resolved(diary);
        CHECK_FALSE(open(made, "moist", 13));
        CHECK(open(made, "moist", 14));
        CHECK(open(made, "collagen", 10));
    }
}

TEST_CASE("a window is over with its days and a calm check-in on its last two days or later") {
    auto diary = withLaser(-5);  // acids open on day 0
    CHECK(closedBy(resolved(diary, 0), "toner", 0, "procedure-calm"));
    CHECK(open(resolved(diary, 0), "toner", 1));
    CHECK(restsOnCalm(resolved(diary, 0), "toner", 1));
    diary.checkIns = {checkIn(-3, 0, 0, 0)};
    CHECK(closedBy(resolved(diary, 0), "toner", 0, "procedure-calm"));
    diary.checkIns = {checkIn(-2, 0, 0, 0)};
    CHECK(open(resolved(diary, 0), "toner", 0));
    CHECK_FALSE(restsOnCalm(resolved(diary, 0), "toner", 1));
    diary.checkIns = {checkIn(-2, 0, 0, 0)};
    diary.checkIns[0].stinging.reset();  // unknown is not calm
    CHECK(closedBy(resolved(diary, 0), "toner", 0, "procedure-calm"));
    diary.checkIns = {checkIn(2, 0, 0, 0)};
    CHECK(closedBy(resolved(diary, 2), "toner", 1, "procedure-calm"));
    CHECK(open(resolved(diary, 2), "toner", 2));
}

TEST_CASE("sensitive skin or a sign on the day makes ours half as long again") {
    auto diary = withLaser(-1);
    diary.checkIns = {checkIn(-1, 2, 0, 0)};
    CHECK(closedBy(resolved(diary, 0), "toner", 6, "procedure-after"));
    CHECK_FALSE(closedBy(resolved(diary, 0), "toner", 7, "procedure-after"));
    CHECK(tells(resolved(diary, 0), "sensitive-after"));
    diary.procedures[0].clinic = diary::ClinicNumbers{};
    diary.procedures[0].clinic->after = 5;
    CHECK_FALSE(closedBy(resolved(diary, 0), "toner", 4, "procedure-after"));
}

TEST_CASE("two windows that overlap: the longer wins") {
    auto diary = withLaser(3);
    diary.procedures.push_back(procedure(ProcedureKind::ipl, 5));
    diary.procedures[1].id = diary::ProcedureId("second");
    const auto made = resolved(diary);
    CHECK_FALSE(open(made, "toner", 8));
    CHECK_FALSE(open(made, "toner", 11));
    CHECK(open(made, "toner", 12));
    CHECK(closedBy(made, "toner", 4).size() == 2);
}

TEST_CASE("a cancelled procedure closes nothing, one that nobody answered does") {
    auto diary = withLaser(-2);
    diary.procedures[0].state = diary::ProcedureState::planned;
    CHECK_FALSE(open(resolved(diary), "toner", 0));
    CHECK(tells(resolved(diary), "procedure-unanswered"));
    diary.procedures[0].state = diary::ProcedureState::cancelled;
    CHECK(open(resolved(diary), "toner", 0));
}

TEST_CASE("dark marks after irritation ask for a longer pause of retinoids before a medium peel") {
    auto diary = withLaser(20);
    diary.procedures[0].kind = ProcedureKind::mediumPeel;
    CHECK(open(resolved(diary), "retinol", 12));
    CHECK_FALSE(open(resolved(diary), "retinol", 13));
    diary.person.pihProne = true;
    CHECK(open(resolved(diary), "retinol", 5));
    CHECK_FALSE(open(resolved(diary), "retinol", 6));
    CHECK(open(resolved(diary), "toner", 12));
}

TEST_CASE("deep wounds: masks open when they have healed, not before") {
    auto diary = withLaser(-20);
    diary.procedures[0].kind = ProcedureKind::mediumPeel;
    CHECK(firstOpen(resolved(diary), "collagen") == 8);  // unknown: with the acids
    diary.procedures[0].healedOn = on(-10);
    CHECK(firstOpen(resolved(diary), "collagen") == 0);
    diary.procedures[0].healedOn = on(4);
    CHECK(firstOpen(resolved(diary), "collagen") == 4);
    CHECK(closedBy(resolved(diary), "collagen", 3, "procedure-after"));
    diary.procedures[0].healedOn = on(12);
    CHECK_FALSE(open(resolved(diary), "toner", 11));
}

TEST_CASE("deep needling keeps masks away longer") {
    auto diary = withLaser(2);
    diary.procedures[0].kind = ProcedureKind::microneedling;
    CHECK(open(resolved(diary), "collagen", 5));
    diary.procedures[0].needleUm = 1499;
    CHECK(open(resolved(diary), "collagen", 5));
    diary.procedures[0].needleUm = 1500;
    CHECK_FALSE(open(resolved(diary), "collagen", 6));
    CHECK(open(resolved(diary), "collagen", 7));
}

TEST_CASE("light alone closes its own day and asks for no calm check-in") {
    auto diary = withLaser(2);
    diary.procedures[0].kind = ProcedureKind::led;
    const auto made = resolved(diary, 3);
    CHECK(open(resolved(diary), "toner", 1));
    CHECK(closedBy(resolved(diary), "toner", 2, "procedure-day"));
    CHECK(open(made, "toner", 3));
    CHECK(open(resolved(diary), "collagen", 2));
    CHECK_FALSE(restsOnCalm(made, "toner", 4));
}

TEST_CASE("the first hours are water only") {
    auto diary = withLaser(2);
    const auto steps = [&](int day, diary::Part part) {
        const auto made = resolved(diary);
        return std::count_if(made.daily.begin(), made.daily.end(),
                             [&](const rulebook::DailyStep& step) { return step.date == on(day) && step.part == part; });
    };
    diary.procedures[0].minuteOfDay = 15 * 60;  // six hours later it is 21:00
    CHECK(steps(2, diary::Part::morning) == 3);
    CHECK(steps(2, diary::Part::evening) == 2);
    diary.procedures[0].minuteOfDay = 15 * 60 + 1;
    CHECK(steps(2, diary::Part::evening) == 0);
    CHECK(steps(3, diary::Part::morning) == 3);
    diary.procedures[0].kind = ProcedureKind::microneedling;  // 24 hours
    CHECK(steps(3, diary::Part::morning) == 0);
    CHECK(steps(3, diary::Part::evening) == 2);
    CHECK(steps(4, diary::Part::morning) == 3);
    diary.procedures[0].clinic = diary::ClinicNumbers{};
    CHECK(tells(resolved(diary), "water-only"));
    diary.procedures[0].clinic->washHours = 0;
    CHECK(steps(2, diary::Part::evening) == 2);
    CHECK_FALSE(tells(resolved(diary), "water-only"));
    diary.procedures[0] = procedure(ProcedureKind::threading, 2);  // washed as on any other evening
    CHECK_FALSE(tells(resolved(diary), "water-only"));
    CHECK(steps(2, diary::Part::evening) == 2);
}

TEST_CASE("red flags are told for a week after a procedure, a filler's emergency only after a filler") {
    diary::Diary diary = withLaser(-7);
    CHECK(tells(resolved(diary), "red-flags"));
    CHECK_FALSE(tells(resolved(diary), "filler-emergency"));
    diary.procedures = {procedure(ProcedureKind::laserToning, -8)};
    CHECK_FALSE(tells(resolved(diary), "red-flags"));
    diary.procedures = {procedure(ProcedureKind::filler, -7)};
    CHECK(tells(resolved(diary), "filler-emergency"));
    diary.procedures = {procedure(ProcedureKind::filler, -8)};
    CHECK_FALSE(tells(resolved(diary), "filler-emergency"));
    diary.procedures = {procedure(ProcedureKind::led, -1)};  // light alone
    CHECK_FALSE(tells(resolved(diary), "red-flags"));
}

TEST_CASE("masks before and after a procedure earn points") {
    auto diary = withLaser(10);
    diary.treatments.push_back(shelf("egf", TreatmentKind::egfMask));
    const auto made = resolved(diary);
    CHECK(pointsOf(made, "collagen", 7, "mask-before-procedure") == 0);
    CHECK(pointsOf(made, "collagen", 8, "mask-before-procedure") == 8);
    CHECK(pointsOf(made, "moist", 9, "mask-before-procedure") == 8);
    CHECK(pointsOf(made, "collagen", 10, "mask-before-procedure") == 0);
    CHECK(pointsOf(made, "collagen", 12, "mask-after-procedure") == 4);
    CHECK(pointsOf(made, "collagen", 18, "mask-after-procedure") == 4);
    CHECK(pointsOf(made, "collagen", 19, "mask-after-procedure") == 0);
    CHECK(pointsOf(made, "egf", 12, "mask-after-procedure") == 6);
    CHECK(closedBy(made, "egf", 9, "egf-after-procedure"));
    CHECK(open(made, "egf", 12));
    CHECK(open(made, "egf", 18));
    CHECK(closedBy(made, "egf", 19, "egf-after-procedure"));
    diary.treatments.back().perWeek = diary::HalvesPerWeek{2};
    CHECK(open(resolved(diary), "egf", 0));
}

TEST_CASE("bands show the windows") {
    const auto made = resolved(withLaser(10));
    REQUIRE(made.bands.size() == 3);
    CHECK(made.bands[0].rule == "procedure-before");
    CHECK(made.bands[0].from == on(5));
    CHECK(made.bands[0].to == on(9));
    CHECK(made.bands[2].to == on(16));
    CHECK(made.bands[2].procedure == "procedure");
}

TEST_CASE("what does not go with a procedure is told") {
    auto diary = withLaser(10);
    diary.procedures[0].kind = ProcedureKind::waxing;
    CHECK_FALSE(tells(resolved(diary), "adapalene-waxing"));
    diary.treatments[4].retinoid = diary::RetinoidKind::adapalene;
    CHECK(tells(resolved(diary), "adapalene-waxing"));
    diary.conditions = {{diary::ConditionKind::oralIsotretinoin, on(-300), on(-180), {}}};
    CHECK_FALSE(tells(resolved(diary), "isotretinoin-procedure"));
    diary.conditions[0].to = on(-173);
    CHECK(tells(resolved(diary), "isotretinoin-procedure"));
    diary.procedures[0].kind = ProcedureKind::superficialPeel;
    diary.procedures[0].agent = "Salicylic acid 30%";
    CHECK_FALSE(tells(resolved(diary), "salicylic-peel"));
    diary.person.pregnant = true;
    CHECK(tells(resolved(diary), "salicylic-peel"));
}

TEST_CASE("irritation shortly before a procedure, and a filler's neighbours, are told") {
    auto diary = withLaser(6);
    CHECK_FALSE(tells(resolved(diary), "move-procedure"));
    diary.checkIns = {checkIn(0, 2, 0, 0)};
    CHECK(tells(resolved(diary), "move-procedure"));
    diary.procedures[0].kind = ProcedureKind::filler;
    diary.procedures.push_back(procedure(ProcedureKind::ipl, 20));
    diary.procedures[1].id = diary::ProcedureId("second");
    CHECK_FALSE(tells(resolved(diary), "procedures-apart"));
    diary.procedures[1].date = on(19);
    CHECK(tells(resolved(diary), "procedures-apart"));
}

TEST_CASE("a series without a pause and needles at home are told") {
    auto diary = withLaser(2);
    diary.procedures.push_back(procedure(ProcedureKind::laserToning, 11));
    diary.procedures[1].id = diary::ProcedureId("second");
    CHECK_FALSE(tells(resolved(diary), "series-close"));
    for (auto& one : diary.procedures) {
        one.series = diary::SeriesId("toning");
    }
    CHECK(tells(resolved(diary), "series-close"));  // acids open on day 7 and rest again from day 6
    diary.procedures[1].date = on(12);
    CHECK_FALSE(tells(resolved(diary), "series-close"));
    CHECK_FALSE(tells(resolved(diary), "no-needling-at-home"));
    diary.procedures[1].kind = ProcedureKind::microneedlingFine;
    diary.procedures[1].place = "home";
    CHECK(tells(resolved(diary), "no-needling-at-home"));
}

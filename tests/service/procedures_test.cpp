#include "planned.h"
#include "service/aftercare.h"
#include "support/days.h"

#include <algorithm>

using namespace gyeol;
using diary::ProcedureKind;
using diary::ProcedureState;
using rulebook::Group;
using service::Phase;
using service::Reach;

namespace {

using gyeol::test::tuesday;

diary::Diary say(const diary::Diary& diary, const service::ProcedureWords& words) {
    return test::with(diary, service::sayProcedure(diary, words));
}

service::ProcedureWords laser(const diary::Diary& diary, int inDays) {
    return {service::newProcedure(diary, ProcedureKind::laserToning, tuesday + Days(inDays)), {}, Reach::one};
}

std::vector<Date> datesOf(const diary::Diary& diary) {
    std::vector<Date> dates;
    for (const diary::Procedure& procedure : diary.procedures) {
        dates.push_back(procedure.date);
    }
    std::sort(dates.begin(), dates.end());
    return dates;
}

}  // namespace

TEST_CASE("a procedure is added, changed, taken away, and each of it undone") {
    const auto diary = test::example("beginner-combination");
    auto words = laser(diary, 7);
    const auto added = say(diary, words);
    REQUIRE(added.procedures.size() == diary.procedures.size() + 1);
    REQUIRE(service::findProcedure(added, words.procedure.id) != nullptr);
    CHECK(test::with(added, diary::inverse(service::sayProcedure(diary, words))) == diary);
    words.procedure.date += Days(1);
    words.procedure.clinic = diary::ClinicNumbers{
        .before = 3, .after = 10, .retinoidAfter = {}, .physicalAfter = {}, .washHours = {}, .packDay = {}, .maskDay = {}};
    const auto moved = say(added, words);
    CHECK(moved.procedures.size() == added.procedures.size());
    CHECK(service::findProcedure(moved, words.procedure.id)->date == tuesday + Days(8));
    CHECK(test::with(moved, service::removeProcedure(moved, words.procedure.id, Reach::one)) == diary);
    CHECK(service::removeProcedure(diary, words.procedure.id, Reach::one).empty());
    CHECK(service::newProcedure(added, ProcedureKind::laserToning, tuesday).id != words.procedure.id);
}

TEST_CASE("a series shares an id; one of it moves alone or takes the later ones with it") {
    auto diary = test::example("beginner-combination");
    diary.procedures.clear();
    auto words = laser(diary, 10);
    words.repeat = {21, 4};
    const auto series = say(diary, words);
    REQUIRE(series.procedures.size() == 4);
    for (const diary::Procedure& procedure : series.procedures) {
        CHECK(procedure.series == series.procedures.front().series);
    }
    CHECK(datesOf(series) == std::vector<Date>{tuesday + Days(10), tuesday + Days(31), tuesday + Days(52), tuesday + Days(73)});

    service::ProcedureWords second{series.procedures[1], {}, Reach::one};
    second.procedure.date += Days(2);
    second.procedure.note = "after the trip";
    CHECK(datesOf(say(series, second)) ==
          std::vector<Date>{tuesday + Days(10), tuesday + Days(33), tuesday + Days(52), tuesday + Days(73)});
    second.reach = Reach::later;
    second.procedure.place = "clinic";
    const auto later = say(series, second);
    CHECK(datesOf(later) == std::vector<Date>{tuesday + Days(10), tuesday + Days(33), tuesday + Days(54), tuesday + Days(75)});
    CHECK(later.procedures[0].place.empty());
    CHECK(later.procedures[3].place == "clinic");
    CHECK(later.procedures[3].note.empty());
    CHECK(test::with(later, diary::inverse(service::sayProcedure(series, second))) == series);

    second = {series.procedures[1], {}, Reach::later};
    second.procedure.state = ProcedureState::cancelled;
    const auto cancelled = say(series, second);
    CHECK(std::count_if(cancelled.procedures.begin(), cancelled.procedures.end(),
                        [](const diary::Procedure& procedure) { return procedure.state == ProcedureState::cancelled; }) == 3);
    CHECK(test::with(series, service::removeProcedure(series, series.procedures[1].id, Reach::later)).procedures.size() == 1);
    CHECK(test::with(series, service::removeProcedure(series, series.procedures[1].id, Reach::one)).procedures.size() == 3);
}

TEST_CASE("the windows stand as dates, ours or the clinic's, and are the ones that the plan has") {
    const auto book = test::ruleBook();
    auto diary = test::example("beginner-combination");
    diary.procedures.clear();
    auto words = laser(diary, 10);
    words.procedure.minuteOfDay = 15 * 60;
    const auto days = service::daysOf(book, diary, words.procedure);
    CHECK(days.of(Group::acids).from == tuesday + Days(5));
    CHECK(days.of(Group::acids).opens == tuesday + Days(15));
    CHECK(days.of(Group::acids).needsCalm);
    CHECK(days.of(Group::physical).opens == tuesday + Days(17));
    CHECK(days.of(Group::masks).opens == tuesday + Days(12));
    CHECK(days.first() == tuesday + Days(5));
    CHECK(days.last() == tuesday + Days(16));
    REQUIRE(days.water);
    CHECK(days.water->untilMinute == 21 * 60);
    CHECK(service::openEvenings(days, 28) == 18);
    CHECK(service::openEvenings(days, 10) == 0);
    CHECK(service::openEvenings(days, 7) == -3);

    const auto ours = service::ourNumbers(book, diary, words.procedure);
    CHECK(ours.before == std::array{5, 5, 5});
    CHECK(ours.after == std::array{5, 5, 7});
    CHECK(ours.washHours == 6);
    words.procedure.clinic.emplace().after = 10;
    CHECK(service::daysOf(book, diary, words.procedure).of(Group::acids).opens == tuesday + Days(20));
    CHECK(service::ourNumbers(book, diary, words.procedure) == ours);

    const auto planned = service::planSpan(book, say(diary, words), {tuesday, 28, tuesday});
    for (const rulebook::Closure& closure : planned.resolved.closures) {
        const auto& id = planned.resolved.problem.treatments[static_cast<std::size_t>(closure.treatment)].id;
        if (id == "glycolic-toner" && closure.rule == "procedure-after") {
            CHECK(closure.opens == tuesday + Days(20));
        }
    }
}

TEST_CASE("where a procedure stands today") {
    const auto book = test::ruleBook();
    auto diary = test::example("beginner-combination");
    diary.procedures.clear();
    const auto phaseOn = [&](int inDays, ProcedureState state) {
        auto words = laser(diary, inDays);
        words.procedure.state = state;
        const auto there = say(diary, words);
        const auto lists = service::proceduresOn(book, there, tuesday);
        return lists.coming.empty() ? lists.past.front().phase : lists.coming.front().phase;
    };
    CHECK(phaseOn(6, ProcedureState::planned) == Phase::coming);
    CHECK(phaseOn(5, ProcedureState::planned) == Phase::before);
    CHECK(phaseOn(0, ProcedureState::planned) == Phase::today);
    CHECK(phaseOn(-1, ProcedureState::planned) == Phase::unanswered);
    CHECK(phaseOn(-1, ProcedureState::done) == Phase::after);
    CHECK(phaseOn(-7, ProcedureState::done) == Phase::over);
    CHECK(phaseOn(3, ProcedureState::cancelled) == Phase::cancelled);

    auto words = laser(diary, 3);
    words.repeat = {28, 3};
    auto series = say(diary, words);
    series.procedures[1].state = ProcedureState::cancelled;
    const auto lists = service::proceduresOn(book, series, tuesday);
    REQUIRE(lists.coming.size() == 2);
    CHECK(lists.coming.back().place == 2);
    CHECK(lists.coming.back().of == 2);
    CHECK(lists.past.front().place == 0);
}

TEST_CASE("what was used inside the days before is to be told, and leaves the plan where it was only planned") {
    const auto book = test::ruleBook();
    auto diary = test::example("beginner-combination");
    diary.procedures.clear();
    diary = test::with(diary, service::markSession(diary, tuesday - Days(1), diary::TreatmentId("glycolic-toner"), diary::Part::evening,
                                                   diary::SessionState::done));
    const auto words = laser(diary, 2);
    const auto weighed = service::weighProcedure(book, diary, words, tuesday);
    REQUIRE(weighed.toTell.size() == 1);
    CHECK(weighed.toTell.front() == service::ToTell{tuesday - Days(1), diary::TreatmentId("glycolic-toner")});
    CHECK(weighed.planned);
    // What has been done leaves room for no other exfoliation in these days; a week later one has to give way.
    CHECK_FALSE(service::weighProcedure(book, diary, laser(diary, 8), tuesday).consequence.changes.empty());
    CHECK(std::any_of(weighed.notices.begin(), weighed.notices.end(), [](const auto& notice) { return notice.rule == "red-flags"; }));
    CHECK(service::toTellOf(book, diary, laser(diary, 12).procedure, tuesday).empty());
    CHECK_FALSE(service::weighProcedure(book, diary, laser(diary, 400), tuesday).planned);
}

TEST_CASE("what if Wednesday: each offer is what keeping it there would do") {
    const auto book = test::ruleBook();
    const auto diary = test::example("beginner-combination");
    const auto words = laser(diary, 9);
    const auto offers = service::offersAround(book, diary, words, tuesday, 3);
    REQUIRE(offers.size() == 7);
    for (const service::DayOffer& offer : offers) {
        auto there = words;
        there.procedure.date = offer.date;
        CHECK(offer.toTell == static_cast<int>(service::toTellOf(book, diary, there.procedure, tuesday).size()));
    }
    CHECK(service::offersAround(book, diary, laser(diary, 1), tuesday, 3).size() == 5);
    CHECK(service::offersAround(book, diary, laser(diary, 300), tuesday, 3).empty());
}

TEST_CASE("the advice around each procedure has its moment, and a note says what the clinic asks") {
    const auto book = test::ruleBook();
    const auto read = rulebook::readAftercare(test::data() / "rulebook", book.data());
    REQUIRE(read.has_value());
    for (const auto& [kind, name] : namesOf<ProcedureKind>) {
        CAPTURE(name);
        CHECK_FALSE(service::aftercareOf(book, *read, kind, rulebook::Moment::before).empty());
        CHECK(service::aftercareOf(book, *read, kind, rulebook::Moment::after).empty() == (kind == ProcedureKind::led));
    }
    auto diary = test::example("experienced-halfyear");
    diary.conditions.push_back(
        {.kind = diary::ConditionKind::oralIsotretinoin, .from = tuesday - Days(300), .to = tuesday - Days(30), .note = {}});
    const auto note = service::clinicNote(book, diary, laser(diary, 3).procedure, tuesday);
    CHECK(note.isotretinoin);
    CHECK(note.asksForDays);
    CHECK(note.conditions.empty());
    REQUIRE_FALSE(note.actives.empty());
    CHECK(std::all_of(note.actives.begin(), note.actives.end(), [&](const service::UsedActive& used) {
        return !diary::isDaily(diary::findTreatment(diary, used.treatment)->kind) && (!used.last || *used.last <= tuesday);
    }));
}

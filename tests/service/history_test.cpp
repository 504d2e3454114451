#include "service/history.h"
#include "planned.h"
#include "rulebook/rule_data.h"
#include "support/days.h"
#include "support/random_diary.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace gyeol;
using namespace gyeol::service;
using diary::Part;
using diary::SessionState;

namespace {

using gyeol::test::tuesday;

std::optional<int> rawOf(const diary::CheckIn& at, Measure measure) {
    switch (measure) {
        case Measure::redness:
            return at.redness;
        case Measure::dryness:
            return at.dryness;
        case Measure::stinging:
            return at.stinging;
        case Measure::peeling:
            return at.peeling;
        case Measure::hydration:
            return at.hydration;
        case Measure::corneometer:
            return at.corneometer ? std::optional<int>(at.corneometer->value) : std::nullopt;
    }
    return std::nullopt;
}

/// A day's worst value in thousandths, by looking at every check-in.
std::optional<std::int64_t> naiveWorst(const diary::Diary& diary, Measure measure, Date date) {
    const bool lowIsBad = measure == Measure::hydration || measure == Measure::corneometer;
    std::optional<std::int64_t> worst;
    for (const diary::CheckIn& at : diary.checkIns) {
        if (at.date == date && rawOf(at, measure)) {
            const std::int64_t value = std::int64_t{*rawOf(at, measure)} * (measure == Measure::corneometer ? 1 : 1000);
            worst = !worst ? value : lowIsBad ? std::min(*worst, value) : std::max(*worst, value);
        }
    }
    return worst;
}

void compareReadings(const diary::Diary& diary, Measure measure, DaySpan span, int daysEach) {
    const auto readings = readingsOf(diary, measure, span, daysEach);
    Date next = span.from;
    for (const Reading& reading : readings) {
        CHECK(reading.from == next);
        int known = 0;
        double sum = 0;
        std::optional<std::int64_t> worst;
        for (int i = 0; i < reading.days; ++i) {
            if (const auto value = naiveWorst(diary, measure, reading.from + Days(i))) {
                ++known;
                sum += static_cast<double>(*value);
                const bool lowIsBad = measure == Measure::hydration || measure == Measure::corneometer;
                worst = !worst ? *value : lowIsBad ? std::min(*worst, *value) : std::max(*worst, *value);
            }
        }
        CHECK(reading.known == known);
        if (known > 0) {
            CHECK(reading.mean == std::llround(sum / known));
            CHECK(reading.worst == *worst);
        }
        next = reading.from + Days(reading.days);
    }
    CHECK(next == span.to + Days(1));
    CHECK((readings.size() < 2 || readings.back().days == daysEach));
}

/// Check-ins of many days with spells of redness and days that nobody noted; treatments used by chance. `linked`: an evening of the toner
/// is followed by redness more often than not.
diary::Diary skinStory(std::uint32_t seed, int days, bool linked) {
    std::mt19937 engine(seed);
    const auto chance = [&engine](int percent) { return static_cast<int>(engine() % 100) < percent; };
    diary::Diary diary = test::smallDiary();
    bool red = false, used = false;
    for (int day = days; day > 0; --day) {
        const Date date = tuesday - Days(day);
        red = red ? chance(50) : linked && used ? chance(60) : chance(8);
        if (chance(85)) {
            diary::CheckIn at;
            at.date = date;
            at.redness = red ? 2 : 0;
            at.stinging = 0;
            diary.checkIns.push_back(at);
        }
        used = chance(30);
        for (const auto& [id, is] : {std::pair("toner", used), std::pair("pack", chance(30)), std::pair("serum", chance(50))}) {
            if (is) {
                auto session = test::session("2026-11-24", id, SessionState::done);
                session.date = date;
                diary.sessions.push_back(session);
            }
        }
        diary::Exposure air;
        air.date = date;
        air.uvIndex = chance(20) ? 11 : 1;
        air.humidity = chance(50) ? std::optional(chance(30) ? 15 : 55) : std::nullopt;
        diary.exposures.push_back(air);
        if (chance(2)) {
            diary.procedures.push_back({.id = diary::ProcedureId("p" + std::to_string(day)),
                                        .kind = diary::ProcedureKind::laserToning,
                                        .date = date,
                                        .state = chance(80) ? diary::ProcedureState::done : diary::ProcedureState::cancelled,
                                        .place = {}});
        }
    }
    diary::sort(diary);
    return diary;
}

/// Whether a factor was there before `date`, or nothing where that is not known; asked anew for every day.
std::optional<bool> naiveAfter(const diary::Diary& diary, const Coincidence& what, Date date) {
    const Date before = date - Days(1);
    for (const diary::Exposure& air : diary.exposures) {
        if (air.date == before && what.factor == Factor::strongSun) {
            return air.uvIndex ? std::optional(*air.uvIndex >= 8) : std::nullopt;
        }
        if (air.date == before && what.factor == Factor::dryRooms) {
            return air.humidity ? std::optional(*air.humidity < 30) : std::nullopt;
        }
    }
    if (what.factor == Factor::treatment) {
        return std::ranges::any_of(diary.sessions, [&](const diary::Session& session) {
            const bool counts = session.date == before || (session.date == date && session.part == Part::morning);
            return counts && session.treatment.text() == what.id && session.state == SessionState::done;
        });
    }
    if (what.factor == Factor::procedure) {
        return std::ranges::any_of(diary.procedures, [&](const diary::Procedure& procedure) {
            const int days = daysBetween(procedure.date, date);
            return procedure.state == diary::ProcedureState::done && days >= 1 && days <= 7;
        });
    }
    return std::nullopt;
}

}  // namespace

TEST_CASE("readings are what naive loops find, in every stretch, for every measure") {
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        INFO("seed " << seed);
        const auto diary = test::randomDiary(seed);
        for (const Measure measure : allMeasures) {
            for (const int daysEach : {1, 3, 7}) {
                compareReadings(diary, measure, {tuesday - Days(static_cast<int>(seed) + 9), tuesday}, daysEach);
            }
        }
    }
}

TEST_CASE("a day that nobody noted is a gap, and a day counts with its worst check-in") {
    auto diary = test::smallDiary();
    diary.checkIns = {{.date = tuesday,
                       .part = Part::morning,
                       .redness = 1,
                       .dryness = {},
                       .stinging = {},
                       .peeling = {},
                       .hydration = 4,
                       .corneometer = diary::MilliAu{40'500},
                       .suspect = {},
                       .note = {}},
                      {.date = tuesday,
                       .part = Part::evening,
                       .redness = 0,
                       .dryness = {},
                       .stinging = {},
                       .peeling = {},
                       .hydration = 2,
                       .corneometer = {},
                       .suspect = {},
                       .note = {}}};
    const DaySpan two{tuesday - Days(1), tuesday};
    CHECK(readingsOf(diary, Measure::redness, two, 1)[0].known == 0);
    CHECK(readingsOf(diary, Measure::redness, two, 1)[1] == Reading{tuesday, 1, 1, 1000, 1000});
    CHECK(readingsOf(diary, Measure::hydration, two, 2) == std::vector<Reading>{{tuesday - Days(1), 2, 1, 2000, 2000}});
    CHECK(readingsOf(diary, Measure::corneometer, two, 1)[1].mean == 40'500);
    CHECK(readingsOf(diary, Measure::dryness, two, 1)[1].known == 0);
}

TEST_CASE("what became of sessions is what a naive loop counts, week by week") {
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        const auto diary = test::randomDiary(seed);
        const DaySpan span{tuesday - Days(30), tuesday};
        const int weeksEach = 1 + static_cast<int>(seed % 3);
        const auto weeks = adherenceOf(diary, span, tuesday, weeksEach);
        CHECK(weeks.front().from == startOfWeek(span.from, Weekday(static_cast<unsigned>(diary.person.firstWeekday))));
        CHECK(weeks.back().from + Days(7 * weeksEach) > span.to);
        for (const Adherence& week : weeks) {
            Adherence naive{.from = week.from, .days = 7 * weeksEach};
            for (const diary::Session& session : diary.sessions) {
                const bool here = session.date >= week.from && session.date < week.from + Days(week.days);
                const auto* treatment = diary::findTreatment(diary, session.treatment);
                if (!here || treatment == nullptr || diary::isDaily(treatment->kind) || session.area == diary::Area::patch) {
                    continue;
                }
                bool paused = false;
                for (const auto& exception : diary.evenings.exceptions) {
                    paused = paused || (exception.pause && exception.from <= session.date && session.date <= exception.to);
                }
                const bool later = session.date > tuesday || (session.date == tuesday && session.state == SessionState::planned);
                naive.done += session.state == SessionState::done && !session.pinned && !later ? 1 : 0;
                naive.moved += session.state == SessionState::done && session.pinned && !later ? 1 : 0;
                naive.skipped += session.state == SessionState::skipped && !later ? 1 : 0;
                naive.missed += session.state == SessionState::missed && !paused && !later ? 1 : 0;
                naive.unsaid += session.state == SessionState::planned && !paused && !later ? 1 : 0;
            }
            CHECK(week == naive);
        }
    }
}

TEST_CASE("days at risk and the beginnings of irritation are what naive loops count") {
    const auto book = test::ruleBook();
    REQUIRE(book.data().stress.uvHigh == 8);
    REQUIRE(book.data().stress.airDry == 40);
    for (std::uint32_t seed = 1; seed <= 10; ++seed) {
        INFO("seed " << seed);
        const auto diary = skinStory(seed, 150, false);
        const DaySpan span{tuesday - Days(140), tuesday};
        const auto found = coincidencesOf(book, diary, span);
        CHECK(found.size() >= 5);
        for (const Coincidence& one : found) {
            INFO(static_cast<int>(one.factor) << ' ' << one.id);
            Coincidence naive{.factor = one.factor, .id = one.id, .verdict = one.verdict};
            for (Date date = span.from; date <= span.to; date += Days(1)) {
                const auto skin = skinDay(book, diary, date);
                const auto after = naiveAfter(diary, one, date);
                if (skinDay(book, diary, date - Days(1)) == SkinDay::calm && (skin == SkinDay::calm || skin == SkinDay::irritated) &&
                    after) {
                    ++(*after ? naive.daysAfter : naive.daysOther);
                    (*after ? naive.irritatedAfter : naive.irritatedOther) += skin == SkinDay::irritated ? 1 : 0;
                }
            }
            CHECK(one == naive);
        }
    }
}

TEST_CASE("chance alone is hardly ever told as a coincidence, and what is linked nearly always is") {
    const auto book = test::ruleBook();
    int alarms = 0, found = 0;
    constexpr int stories = 200;
    for (std::uint32_t seed = 1; seed <= stories; ++seed) {
        const DaySpan span{tuesday - Days(170), tuesday};
        alarms += coincidencesOf(book, skinStory(seed, 180, false), span).front().verdict == Coincidence::Verdict::coincides ? 1 : 0;
        const auto first = coincidencesOf(book, skinStory(seed, 180, true), span).front();
        found += first.verdict == Coincidence::Verdict::coincides && first.id == "toner" ? 1 : 0;
    }
    INFO(alarms << " alarms, " << found << " found in " << stories);
    CHECK(alarms <= stories / 20);
    CHECK(found >= stories * 9 / 10);
}

TEST_CASE("too few days say nothing") {
    const auto book = test::ruleBook();
    for (const Coincidence& one : coincidencesOf(book, skinStory(3, 12, true), {tuesday - Days(12), tuesday})) {
        CHECK(one.verdict == Coincidence::Verdict::tooFew);
    }
    CHECK(coincidencesOf(book, test::smallDiary(), {tuesday - Days(80), tuesday}).empty());
}

TEST_CASE("the chance of so many is what counting every drawing gives") {
    for (int all = 1; all <= 9; ++all) {
        for (int marked = 0; marked <= all; ++marked) {
            for (int drawn = 0; drawn <= all; ++drawn) {
                for (int hits = 0; hits <= drawn; ++hits) {
                    int drawings = 0, enough = 0;
                    for (unsigned mask = 0; mask < (1U << static_cast<unsigned>(all)); ++mask) {
                        if (__builtin_popcount(mask) == drawn) {
                            ++drawings;
                            enough += __builtin_popcount(mask & ((1U << static_cast<unsigned>(marked)) - 1U)) >= hits ? 1 : 0;
                        }
                    }
                    INFO(hits << " of " << drawn << ", " << marked << " of " << all);
                    CHECK(std::abs(chanceOfAtLeast(hits, drawn, marked, all) - static_cast<double>(enough) / drawings) < 1e-9);
                }
            }
        }
    }
}

TEST_CASE("marks are what was done, in order, and a known day is one that was calm or not") {
    auto diary = test::smallDiary();
    diary.sessions = {test::session("2026-11-20", "toner", SessionState::done), test::session("2026-11-21", "toner", SessionState::skipped),
                      test::session("2026-11-21", "foam", SessionState::done)};
    diary.procedures = {{.id = diary::ProcedureId("a"), .kind = diary::ProcedureKind::led, .date = test::date("2026-11-19"), .place = {}},
                        {.id = diary::ProcedureId("b"),
                         .kind = diary::ProcedureKind::ipl,
                         .date = test::date("2026-11-22"),
                         .state = diary::ProcedureState::cancelled,
                         .place = {}}};
    const auto marks = marksOf(diary, {test::date("2026-11-01"), tuesday});
    REQUIRE(marks.size() == 2);
    CHECK(marks[0] == Mark{test::date("2026-11-19"), diary::ProcedureKind::led, "a"});
    CHECK(marks[1] == Mark{test::date("2026-11-20"), diary::TreatmentKind::acid, "toner"});
    CHECK(marksOf(diary, {test::date("2026-11-20"), tuesday}).size() == 1);
    CHECK(firstDayOf(diary, tuesday) == test::date("2026-11-19"));
    CHECK(firstDayOf(test::smallDiary(), tuesday) == std::nullopt);
    CHECK(knownOf(test::ruleBook(), diary, {tuesday - Days(9), tuesday}) == Known{.days = 10, .unknown = 10});
}

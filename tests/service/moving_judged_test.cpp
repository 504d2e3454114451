// What the board says of a move, judged by readers that share nothing with the search: every set of cells tried one by one, and the
// checker.
#include "planner/checker.h"
#include "service/moving.h"
#include "service/planned.h"
#include "support/brute_force.h"
#include "support/days.h"
#include "support/random_diary.h"
#include "support/random_problem.h"

#include <algorithm>

using namespace gyeol;
using namespace gyeol::test;
using diary::TreatmentId;
using diary::TreatmentKind;
using service::MoveKind;

namespace {

using gyeol::test::monday, gyeol::test::tuesday;
const rulebook::Span judgedWeek{monday, 7, tuesday};

diary::EveningException pauseFrom(Date from) {
    return {.from = from, .to = from + Days(900), .minutes = {}, .without = {}, .pause = true, .note = {}};
}

/// A person with three things on the shelf, some days behind them, and four evenings before a long pause: so few cells are open that every
/// plan can be tried.
diary::Diary tinyDiary(std::uint64_t seed) {
    Random random(seed);
    diary::Diary diary;
    diary.person.skinType = random.oneOf(std::vector{diary::SkinType::dry, diary::SkinType::normal, diary::SkinType::oily});
    diary.person.tolerance = random.oneOf(std::vector{diary::Tolerance::fresh, diary::Tolerance::some, diary::Tolerance::used});
    std::vector<TreatmentKind> kinds{TreatmentKind::acid,         TreatmentKind::exfoliatingPack, TreatmentKind::moisturizingPack,
                                     TreatmentKind::collagenMask, TreatmentKind::retinoid,        TreatmentKind::egfMask};
    random.shuffle(kinds);
    for (int i = 0; i < 3; ++i) {
        auto treatment = diary::makeTreatment(TreatmentId("thing-" + std::to_string(i)), kinds[static_cast<std::size_t>(i)]);
        treatment.started = monday - Days(random.between(5, 200));
        if (random.chance(40)) {
            treatment.prefer = {static_cast<diary::DayOfWeek>(random.between(2, 5))};
        }
        diary.treatments.push_back(treatment);
    }
    for (Date day = monday - Days(10); day < tuesday; day += Days(1)) {
        diary.checkIns.push_back({.date = day,
                                  .redness = 0,
                                  .dryness = {},
                                  .stinging = 0,
                                  .peeling = {},
                                  .hydration = {},
                                  .corneometer = {},
                                  .suspect = {},
                                  .note = {}});
        if (random.chance(35)) {
            const std::string treatment = "thing-" + std::to_string(random.between(0, 2));
            diary.sessions.push_back(session(formatDate(day).c_str(), treatment.c_str(), diary::SessionState::done));
        }
    }
    diary.evenings.minutes = random.oneOf(std::vector{20, 30, 45, 60});
    if (random.chance(50)) {
        diary.evenings.byWeekday[diary::DayOfWeek::thursday] = random.between(0, 30);
    }
    diary.evenings.exceptions.push_back(pauseFrom(tuesday + Days(4)));
    diary::sort(diary);
    return diary;
}

planner::Problem without(planner::Problem problem, const planner::Session& cell) {
    problem.treatments[static_cast<std::size_t>(cell.treatment)].allowed[static_cast<std::size_t>(cell.day)] = 0;
    return problem;
}

struct Met {
    int open = 0, closed = 0, worse = 0;
};

/// Carries a proposed session over the week, and tries every plan for each answer.
void judge(const service::PlannedSpan& planned, const service::MoveAnswers& answers, const planner::Session& home, std::int64_t worth,
           Met& met) {
    const planner::Problem problem = without(answers.resolved.problem, home);
    for (const service::MoveAnswer& answer : answers.days) {
        const planner::Session cell{daysBetween(problem.firstDay, answer.date), home.treatment};
        if (answer.kind == MoveKind::home || answer.date < judgedWeek.today) {
            CHECK(answer.kind != MoveKind::open);
            continue;
        }
        const bool allowed = problem.treatments[static_cast<std::size_t>(cell.treatment)].allowed[static_cast<std::size_t>(cell.day)] != 0;
        const auto best = allowed ? bruteForceWith(problem, cell) : std::nullopt;
        CAPTURE(formatDate(answer.date));
        REQUIRE((answer.kind == MoveKind::open) == best.has_value());
        if (!best) {
            ++met.closed;
            continue;
        }
        ++met.open;
        met.worse += answer.costs > 0 ? 1 : 0;
        CHECK(answer.proved);
        CHECK(answer.costs == worth - best->value);
        CHECK(answer.sessions == best->sessions);
    }
    CHECK(planner::valueOf(planned.resolved.problem, planned.plan.sessions) == planned.plan.value);
}

}  // namespace

TEST_CASE("what a move costs is what trying every plan says, over seeded diaries") {
    const rulebook::RuleBook book = ruleBook();
    Met met;
    int diaries = 0;
    for (std::uint64_t seed = 1; seed <= 24; ++seed) {
        const diary::Diary diary = tinyDiary(seed);
        const auto planned = service::planSpan(book, diary, judgedWeek);
        CAPTURE(seed);
        if (openCells(planned.resolved.problem).size() > 13) {
            continue;
        }
        ++diaries;
        for (const planner::Session& home : planned.plan.sessions) {
            const Date from = planned.resolved.problem.firstDay + Days(home.day);
            if (from < judgedWeek.today || from >= judgedWeek.from + Days(judgedWeek.days)) {
                continue;
            }
            const TreatmentId treatment(planned.resolved.problem.treatments[static_cast<std::size_t>(home.treatment)].id);
            CAPTURE(treatment.text(), formatDate(from));
            const auto answers = service::answerMoves(book, diary, planned, {treatment, from});
            judge(planned, answers, home, planned.plan.value, met);
        }
    }
    CAPTURE(diaries, met.open, met.closed, met.worse);
    CHECK(diaries >= 20);
    CHECK(met.open >= 40);
    CHECK(met.closed >= 20);
    CHECK(met.worse >= 10);
}

TEST_CASE("what moving a pin costs is what trying every plan without the pin says, over seeded diaries") {
    const rulebook::RuleBook book = ruleBook();
    Met met;
    for (std::uint64_t seed = 101; seed <= 116; ++seed) {
        const diary::Diary free = tinyDiary(seed);
        const auto unpinned = service::planSpan(book, free, judgedWeek);
        const auto proposed = std::find_if(unpinned.plan.sessions.begin(), unpinned.plan.sessions.end(), [&](const planner::Session& one) {
            return unpinned.resolved.problem.firstDay + Days(one.day) >= judgedWeek.today;
        });
        if (proposed == unpinned.plan.sessions.end() || openCells(unpinned.resolved.problem).size() > 13) {
            continue;
        }
        // Pinned on the evening after the one that suits it best, so that moving it may gain as well as cost.
        const TreatmentId treatment(unpinned.resolved.problem.treatments[static_cast<std::size_t>(proposed->treatment)].id);
        const Date from = std::min(unpinned.resolved.problem.firstDay + Days(proposed->day + 1), tuesday + Days(3));
        const planner::Session home{daysBetween(unpinned.resolved.problem.firstDay, from), proposed->treatment};
        const auto atHome = bruteForceWith(unpinned.resolved.problem, home);
        CAPTURE(seed, treatment.text(), formatDate(from));
        if (unpinned.resolved.problem.treatments[static_cast<std::size_t>(home.treatment)].allowed[static_cast<std::size_t>(home.day)] ==
                0 ||
            !atHome) {
            continue;
        }
        const diary::Diary pinned = with(free, service::pinSession(free, from, treatment, judgedWeek.today, {}));
        const auto planned = service::planSpan(book, pinned, judgedWeek);
        judge(planned, service::answerMoves(book, pinned, planned, {treatment, from}), home, atHome->value, met);
    }
    CAPTURE(met.open, met.closed, met.worse);
    CHECK(met.open >= 8);
}

TEST_CASE("over random diaries every week that a move would bring holds by the checker, and costs what the checker counts") {
    const rulebook::RuleBook book = ruleBook();
    int judged = 0;
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        const diary::Diary diary = randomDiary(seed);
        const auto planned = service::planSpan(book, diary, judgedWeek);
        const planner::Problem& problem = planned.resolved.problem;
        for (const planner::Session& home : planned.plan.sessions) {
            const Date from = problem.firstDay + Days(home.day);
            const TreatmentId treatment(problem.treatments[static_cast<std::size_t>(home.treatment)].id);
            const bool isFree = std::find(problem.fixed.begin(), problem.fixed.end(), home) == problem.fixed.end();
            const bool inDiary = std::any_of(diary.sessions.begin(), diary.sessions.end(),
                                             [&](const auto& entry) { return entry.date == from && entry.treatment == treatment; });
            if (!isFree || inDiary || from < judgedWeek.today || from >= judgedWeek.from + Days(judgedWeek.days)) {
                continue;
            }
            CAPTURE(seed, treatment.text(), formatDate(from));
            for (const service::MoveAnswer& answer : service::answerMoves(book, diary, planned, {treatment, from}).days) {
                if (answer.kind != MoveKind::open) {
                    continue;
                }
                CAPTURE(formatDate(answer.date));
                const planner::Session cell{daysBetween(problem.firstDay, answer.date), home.treatment};
                CHECK(std::find(answer.sessions.begin(), answer.sessions.end(), cell) != answer.sessions.end());
                CHECK(std::find(answer.sessions.begin(), answer.sessions.end(), home) == answer.sessions.end());
                CHECK(isFeasible(problem, answer.sessions));
                CHECK(answer.costs == planned.plan.value - planner::valueOf(problem, answer.sessions));
                ++judged;
            }
            break;  // one session of each diary
        }
    }
    CHECK(judged >= 25);
}

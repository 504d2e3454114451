#include "service/moving.h"
#include "service/planned.h"

#include "planner/heat_map.h"

#include <algorithm>

using namespace gyeol;
using namespace gyeol::test;
using diary::TreatmentId;
using service::MoveKind;

namespace {

const rulebook::Span week{*parseDate("2026-11-23"), 7, *parseDate("2026-11-24")};

struct Planned {
    rulebook::RuleBook book = ruleBook();
    diary::Diary diary;
    service::PlannedSpan span;

    explicit Planned(diary::Diary of, rulebook::Span days = week) : diary(std::move(of)), span(service::planSpan(book, diary, days)) {}

    [[nodiscard]] planner::Session cell(const std::string& treatment, Date date) const {
        const auto& treatments = span.resolved.problem.treatments;
        const auto found = std::find_if(treatments.begin(), treatments.end(), [&](const auto& each) { return each.id == treatment; });
        return {daysBetween(span.resolved.problem.firstDay, date), static_cast<int>(found - treatments.begin())};
    }
    /// A proposed session of a treatment after today.
    [[nodiscard]] std::optional<service::Carried> proposal(const std::string& treatment) const {
        for (const exchange::PlannedSession& session : span.document.sessions) {
            if (session.treatment == treatment && !session.given && session.date >= week.today) {
                return service::Carried{TreatmentId(treatment), session.date};
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] service::MoveAnswers ask(const service::Carried& carried) const {
        return service::answerMoves(book, diary, span, carried);
    }
};

service::MoveAnswer on(const service::MoveAnswers& answers, const char* day) {
    return *std::find_if(answers.days.begin(), answers.days.end(), [&](const auto& answer) { return answer.date == date(day); });
}

bool has(const std::vector<planner::Session>& sessions, const planner::Session& session) {
    return std::find(sessions.begin(), sessions.end(), session) != sessions.end();
}

}  // namespace

TEST_CASE("points become words where the named numbers say") {
    using service::MoveWeight;
    CHECK(service::weightOf(-20) == MoveWeight::fine);
    CHECK(service::weightOf(service::finePoints) == MoveWeight::fine);
    CHECK(service::weightOf(service::finePoints + 1) == MoveWeight::littleWorse);
    CHECK(service::weightOf(service::littlePoints) == MoveWeight::littleWorse);
    CHECK(service::weightOf(service::littlePoints + 1) == MoveWeight::clearlyWorse);
}

TEST_CASE("a move costs the best week with the session where it was, less the best week with it here and not there") {
    for (const char* name : {"beginner-combination", "sensitive-laser"}) {
        const Planned planned(example(name));
        for (const planner::Treatment& treatment : planned.span.resolved.problem.treatments) {
            const auto carried = planned.proposal(treatment.id);
            if (!carried) {
                continue;
            }
            CAPTURE(name, treatment.id);
            const auto answers = planned.ask(*carried);
            REQUIRE(answers.days.size() == 7);
            const planner::Session home = planned.cell(treatment.id, carried->from);
            for (const service::MoveAnswer& answer : answers.days) {
                if (answer.kind != MoveKind::open) {
                    continue;
                }
                // The same in the model's plainest words: the cell as a fact, the old one closed, solved from nothing.
                planner::Problem there = planned.span.resolved.problem;
                const planner::Session cell = planned.cell(treatment.id, answer.date);
                there.treatments[static_cast<std::size_t>(home.treatment)].allowed[static_cast<std::size_t>(home.day)] = 0;
                constexpr int lure = 50'000;
                there.treatments[static_cast<std::size_t>(cell.treatment)].score[static_cast<std::size_t>(cell.day)] += lure;
                const planner::Plan best = planner::solve(there);
                CHECK(has(best.sessions, cell));
                CHECK(answer.costs == planned.span.plan.value - (best.value - lure));
                CHECK(answer.sessions == best.sessions);
                CHECK_FALSE(has(answer.sessions, home));
                CHECK(planner::check(planned.span.resolved.problem, answer.sessions).empty());
            }
            CHECK(on(answers, formatDate(carried->from).c_str()).kind == MoveKind::home);
        }
    }
}

TEST_CASE("days of a recovery window and days that are over are closed, with their reasons") {
    const Planned planned(example("sensitive-laser"));
    const auto carried = planned.proposal("collagen-mask");
    REQUIRE(carried.has_value());
    const auto first = on(planned.ask(*carried), "2026-11-23");
    CHECK(first.kind == MoveKind::closed);
    CHECK_FALSE(first.mayPin);
    REQUIRE_FALSE(first.closures.empty());

    diary::Diary diary = example("sensitive-laser");
    diary = with(diary, service::pinSession(diary, date("2026-11-24"), TreatmentId("enzyme-pack"), week.today, {}));
    const auto answers = Planned(diary).ask({TreatmentId("enzyme-pack"), date("2026-11-24")});
    const auto& friday = on(answers, "2026-11-27");  // four days before the laser
    CHECK(friday.kind == MoveKind::closed);
    CHECK(friday.mayPin);
    CHECK(std::any_of(friday.closures.begin(), friday.closures.end(),
                      [](const auto& closure) { return closure.rule == "procedure-before"; }));
}

TEST_CASE("an evening without time for the pack and its moist step is closed by a limit, and a person may still decide for it") {
    const Planned planned(example("beginner-combination"));
    diary::Diary diary = planned.diary;
    diary = with(diary, service::pinSession(diary, date("2026-11-25"), TreatmentId("enzyme-pack"), week.today, {}));
    diary.evenings.byWeekday[diary::DayOfWeek::friday] = 25;
    const auto& friday = on(Planned(diary).ask({TreatmentId("enzyme-pack"), date("2026-11-25")}), "2026-11-27");
    CHECK(friday.kind == MoveKind::closed);
    CHECK(friday.closures.empty());
    CHECK_FALSE(friday.limits.empty());
    CHECK(friday.mayPin);
}

TEST_CASE("a pin that is carried counts as if it were not there") {
    const Planned free(example("beginner-combination"));
    const auto carried = free.proposal("collagen-mask");
    REQUIRE(carried.has_value());
    const auto asProposal = free.ask(*carried);
    diary::Diary diary = free.diary;
    diary = with(diary, service::pinSession(diary, carried->from, carried->treatment, week.today, {}));
    const auto asPin = Planned(diary).ask(*carried);
    REQUIRE(asPin.days.size() == asProposal.days.size());
    for (std::size_t day = 0; day < asPin.days.size(); ++day) {
        CHECK(asPin.days[day].kind == asProposal.days[day].kind);
        CHECK(asPin.days[day].costs == asProposal.days[day].costs);
        CHECK(asPin.days[day].sessions == asProposal.days[day].sessions);
    }
}

TEST_CASE("a preview tells the plan of an answer in the shown days") {
    const Planned planned(example("beginner-combination"));
    const auto carried = planned.proposal("collagen-mask");
    REQUIRE(carried.has_value());
    const auto answers = planned.ask(*carried);
    const auto open =
        std::find_if(answers.days.begin(), answers.days.end(), [](const auto& answer) { return answer.kind == MoveKind::open; });
    REQUIRE(open != answers.days.end());
    const auto preview = service::previewOf(planned.book, planned.diary, answers, *open);
    const auto shows = [&](Date day) {
        return std::any_of(preview.document.sessions.begin(), preview.document.sessions.end(),
                           [&](const auto& session) { return session.treatment == "collagen-mask" && session.date == day; });
    };
    CHECK(shows(open->date));
    CHECK_FALSE(shows(carried->from));
}

TEST_CASE("a moved session leaves its day, is pinned on the other and takes its note along") {
    diary::Diary diary = smallDiary();
    diary.sessions = {session("2026-11-24", "toner"), session("2026-11-27", "pack")};
    diary.sessions[0].note = "after the walk";
    const service::Carried carried{TreatmentId("toner"), date("2026-11-24")};
    const auto changes = service::moveSession(diary, carried, date("2026-11-26"), date("2026-11-23"), {"alternate-days"});
    const auto moved = with(diary, changes);
    REQUIRE(moved.sessions.size() == 2);
    CHECK(moved.sessions[0].date == date("2026-11-26"));
    CHECK(moved.sessions[0].pinned);
    CHECK(moved.sessions[0].pinnedOn == date("2026-11-23"));
    CHECK(moved.sessions[0].over == std::vector<std::string>{"alternate-days"});
    CHECK(moved.sessions[0].note == "after the walk");
    CHECK(with(moved, diary::inverse(changes)) == diary);
    CHECK(service::moveSession(diary, carried, carried.from, date("2026-11-23"), {}).empty());
}

TEST_CASE("what was only proposed is pinned by a move, and what was done stays") {
    diary::Diary diary = smallDiary();
    diary.sessions = {session("2026-11-24", "toner", diary::SessionState::done)};
    const service::Carried carried{TreatmentId("toner"), date("2026-11-24")};
    const auto moved = with(diary, service::moveSession(diary, carried, date("2026-11-26"), date("2026-11-24"), {}));
    REQUIRE(moved.sessions.size() == 2);
    CHECK(moved.sessions[0].state == diary::SessionState::done);
    CHECK(moved.sessions[1].pinned);
}

TEST_CASE("in a kept week the others follow the plan that was shown, and the week that follows is that plan") {
    Planned planned(example("beginner-combination"));
    const diary::Diary kept = with(planned.diary, service::keepSpan(planned.diary, planned.span));
    const Planned again(kept);
    const auto carried = again.proposal("collagen-mask");
    REQUIRE(carried.has_value());
    const auto answers = again.ask(*carried);
    for (const service::MoveAnswer& answer : answers.days) {
        if (answer.kind != MoveKind::open) {
            continue;
        }
        const auto preview = service::previewOf(again.book, kept, answers, answer);
        const auto changes = service::moveInKeptWeek(kept, *carried, answer.date, preview);
        const diary::Diary moved = with(kept, changes);
        for (const diary::Session& session : moved.sessions) {
            if (session.state == diary::SessionState::planned && session.date >= week.today && session.date < week.from + Days(7)) {
                CAPTURE(formatDate(session.date), session.treatment.text());
                CHECK(has(answer.sessions, again.cell(session.treatment.text(), session.date)));
                CHECK(session.pinned == (session.treatment == carried->treatment && session.date == answer.date));
            }
        }
        CHECK(with(moved, diary::inverse(changes)) == kept);
    }
}

TEST_CASE("a rest day empties the evening, and planning it again cuts it out of a longer pause") {
    diary::Diary diary = smallDiary();
    diary.sessions = {session("2026-11-24", "toner"), session("2026-11-24", "pack", diary::SessionState::done),
                      session("2026-11-25", "pack")};
    diary.sessions[0].pinned = true;
    const auto changes = service::insertRestDay(diary, date("2026-11-24"));
    const auto resting = with(diary, changes);
    CHECK(service::isRestDay(resting, date("2026-11-24")));
    CHECK_FALSE(service::isRestDay(resting, date("2026-11-25")));
    CHECK(resting.sessions.size() == 2);
    CHECK(service::insertRestDay(resting, date("2026-11-24")).empty());
    CHECK(with(resting, diary::inverse(changes)) == diary);

    diary::Diary away = smallDiary();
    away.evenings.exceptions = {
        {.from = date("2026-11-23"), .to = date("2026-11-25"), .minutes = {}, .without = {}, .pause = true, .note = {}}};
    const auto back = with(away, service::removeRestDay(away, date("2026-11-24")));
    CHECK(service::isRestDay(back, date("2026-11-23")));
    CHECK_FALSE(service::isRestDay(back, date("2026-11-24")));
    CHECK(service::isRestDay(back, date("2026-11-25")));
}

TEST_CASE("on a rest day nothing is planned and nothing missed") {
    const Planned before(example("beginner-combination"));
    const auto carried = before.proposal("collagen-mask");
    REQUIRE(carried.has_value());
    const Planned after(with(before.diary, service::insertRestDay(before.diary, carried->from)));
    for (const exchange::PlannedSession& session : after.span.document.sessions) {
        const auto* treatment = diary::findTreatment(after.diary, TreatmentId(session.treatment));
        const bool searched = treatment != nullptr && !diary::isDaily(treatment->kind);
        CHECK_FALSE((searched && session.date == carried->from));
    }
}

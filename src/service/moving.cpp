#include "service/moving.h"

#include "planner/heat_map.h"
#include "service/day_acts.h"

#include <algorithm>

namespace gyeol::service {

namespace {

using planner::Problem;

std::size_t place(int index) {
    return static_cast<std::size_t>(index);
}

/// An entry that a move takes along: planned, and no patch test.
bool isMovable(const diary::Session& session, const Carried& carried) {
    return session.date == carried.from && session.treatment == carried.treatment && session.state == diary::SessionState::planned &&
           session.area != diary::Area::patch;
}

const diary::Session* entryOf(const diary::Diary& diary, const Carried& carried) {
    const auto found = std::find_if(diary.sessions.begin(), diary.sessions.end(),
                                    [&](const diary::Session& session) { return isMovable(session, carried); });
    return found == diary.sessions.end() ? nullptr : &*found;
}

/// Takes what the keeping of the session itself was worth out of its cell: who carries it away does not keep it there. Whether it was kept.
bool forgetKeeping(rulebook::Resolved& resolved, const planner::Session& cell) {
    const auto kept = std::find_if(resolved.scoreTerms.begin(), resolved.scoreTerms.end(), [&](const rulebook::ScoreTerm& term) {
        return term.treatment == cell.treatment && term.day == cell.day && term.rule == "keep-the-plan";
    });
    if (kept == resolved.scoreTerms.end()) {
        return false;
    }
    resolved.problem.treatments[place(cell.treatment)].score[place(cell.day)] -= kept->points;
    resolved.scoreTerms.erase(kept);
    return true;
}

/// The week as if the session were free, and what it is worth with the session in its old cell.
struct Week {
    rulebook::Resolved resolved;
    std::int64_t home = 0;
};

Week withoutSession(const rulebook::RuleBook& book, const diary::Diary& diary, const PlannedSpan& planned, const Carried& carried,
                    const planner::Session& cell) {
    Week week;
    planner::Plan best;
    const diary::Session* entry = entryOf(diary, carried);
    if (entry != nullptr && entry->pinned) {
        diary::Diary without = diary;
        std::erase_if(without.sessions, [&](const diary::Session& session) { return isMovable(session, carried); });
        week.resolved = rulebook::resolve(book, without, planned.resolved.span);
        best = planner::solve(week.resolved.problem);
    } else {
        week.resolved = planned.resolved;
        best = planned.plan;
        if (entry != nullptr && forgetKeeping(week.resolved, cell)) {
            best = planner::solve(week.resolved.problem);
        }
    }
    const auto home = planner::answerCells(week.resolved.problem, best, {cell});
    if (home.front().possible) {
        week.home = best.value - home.front().costs;
    } else {
        // It stands where no plan would put it (a pin against a rule, an answer that the plan has left behind): then it is a fact.
        Problem fixed = week.resolved.problem;
        fixed.fixed.push_back(cell);
        std::sort(fixed.fixed.begin(), fixed.fixed.end());
        week.home = planner::solve(fixed).value;
    }
    week.resolved.problem.treatments[place(cell.treatment)].allowed[place(cell.day)] = 0;
    return week;
}

MoveAnswer closedAnswer(const rulebook::Resolved& resolved, Date date, const planner::Session& cell) {
    MoveAnswer answer{.date = date, .sessions = {}, .closures = rulebook::closuresOf(resolved, cell), .limits = {}};
    if (answer.closures.empty()) {
        answer.limits = limitsAgainst(resolved, cell);
    }
    answer.mayPin = date >= resolved.span.today && std::all_of(answer.closures.begin(), answer.closures.end(),
                                                               [](const rulebook::Closure& closure) { return closure.mayOverrule; });
    return answer;
}

diary::EveningException pauseOf(Date date) {
    return {.from = date, .to = date, .minutes = {}, .without = {}, .pause = true, .note = {}};
}

}  // namespace

MoveWeight weightOf(std::int64_t costs) {
    if (costs <= finePoints) {
        return MoveWeight::fine;
    }
    return costs <= littlePoints ? MoveWeight::littleWorse : MoveWeight::clearlyWorse;
}

MoveAnswers answerMoves(const rulebook::RuleBook& book, const diary::Diary& diary, const PlannedSpan& planned, const Carried& carried) {
    const auto treatment = planner::indexOf(planned.resolved.problem, carried.treatment.text());
    MoveAnswers answers{.carried = carried, .resolved = {}, .days = {}};
    if (!treatment) {
        return answers;
    }
    const Date first = planned.resolved.problem.firstDay;
    const planner::Session cell{daysBetween(first, carried.from), *treatment};
    Week week = withoutSession(book, diary, planned, carried, cell);
    const Problem& problem = week.resolved.problem;
    const planner::Plan best = planner::solve(problem);

    const rulebook::Span& span = planned.resolved.span;
    std::vector<planner::Session> asked;
    for (int column = 0; column < span.days; ++column) {
        const planner::Session there{daysBetween(first, span.from + Days(column)), *treatment};
        if (problem.treatments[place(*treatment)].allowed[place(there.day)] != 0) {
            asked.push_back(there);
        }
    }
    const auto told = planner::answerCells(problem, best, asked);
    for (int column = 0; column < span.days; ++column) {
        const Date date = span.from + Days(column);
        const planner::Session there{daysBetween(first, date), *treatment};
        const auto found = std::find_if(told.begin(), told.end(), [&](const auto& answer) { return answer.cell == there; });
        if (date == carried.from) {
            answers.days.push_back({.date = date, .kind = MoveKind::home, .sessions = {}, .closures = {}, .limits = {}});
        } else if (found != told.end() && found->possible) {
            answers.days.push_back({.date = date,
                                    .kind = MoveKind::open,
                                    .costs = week.home - (best.value - found->costs),
                                    .sessions = found->sessions,
                                    .closures = {},
                                    .limits = {},
                                    .proved = found->proved});
        } else {
            answers.days.push_back(closedAnswer(week.resolved, date, there));
        }
    }
    answers.resolved = std::move(week.resolved);
    return answers;
}

PlannedSpan previewOf(const rulebook::RuleBook& book, const diary::Diary& diary, const MoveAnswers& answers, const MoveAnswer& answer) {
    PlannedSpan preview{.resolved = answers.resolved, .plan = {}, .document = {}, .notices = {}};
    preview.plan.sessions = answer.sessions;
    preview.notices = answers.resolved.notices;
    preview.document = tell(book, diary, preview.resolved, preview.plan, preview.notices);
    return preview;
}

diary::ChangeSet moveSession(const diary::Diary& diary, const Carried& carried, Date to, Date today, const std::vector<std::string>& over) {
    if (carried.from == to) {
        return {};
    }
    diary::Diary moved = diary;
    std::string note;
    if (const diary::Session* entry = entryOf(diary, carried)) {
        note = entry->note;
        std::erase_if(moved.sessions, [&](const diary::Session& session) { return isMovable(session, carried); });
    }
    if (!diary::apply(moved, pinSession(moved, to, carried.treatment, today, over))) {
        return {};
    }
    if (!note.empty()) {
        for (diary::Session& session : moved.sessions) {
            if (isMovable(session, {carried.treatment, to}) && session.note.empty()) {
                session.note = note;
            }
        }
    }
    return diary::difference(diary, moved);
}

diary::ChangeSet moveInKeptWeek(const diary::Diary& diary, const Carried& carried, Date to, const PlannedSpan& preview) {
    diary::Diary moved = diary;
    const bool pinned = diary::apply(moved, moveSession(diary, carried, to, preview.resolved.span.today, {}));
    const bool kept = pinned && diary::apply(moved, keepSpan(moved, preview));
    return kept ? diary::difference(diary, moved) : diary::ChangeSet{};
}

bool isRestDay(const diary::Diary& diary, Date date) {
    return std::any_of(diary.evenings.exceptions.begin(), diary.evenings.exceptions.end(), [&](const diary::EveningException& exception) {
        return exception.pause && exception.from <= date && date <= exception.to;
    });
}

diary::ChangeSet insertRestDay(const diary::Diary& diary, Date date) {
    if (isRestDay(diary, date)) {
        return {};
    }
    diary::Diary resting = diary;
    std::erase_if(resting.sessions, [&](const diary::Session& session) {
        return session.date == date && session.state == diary::SessionState::planned && session.area != diary::Area::patch &&
               isSearched(diary, session.treatment);
    });
    resting.evenings.exceptions.push_back(pauseOf(date));
    return diary::difference(diary, resting);
}

diary::ChangeSet removeRestDay(const diary::Diary& diary, Date date) {
    diary::Diary planned = diary;
    planned.evenings.exceptions = without(diary.evenings.exceptions, date, date, Arrangement::pause);
    return diary::difference(diary, planned);
}

}  // namespace gyeol::service

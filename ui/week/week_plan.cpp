#include "ui/week/week_plan.h"

namespace gyeol::ui {
namespace {

std::shared_ptr<const WeekSnapshot> planWeek(const rulebook::RuleBook& book, std::shared_ptr<const diary::Diary> diary,
                                             const rulebook::Span& span) {
    auto snapshot = std::make_shared<WeekSnapshot>();
    snapshot->planned = service::planSpan(book, *diary, span);
    const SheetMaker maker(book, *diary, snapshot->planned);
    snapshot->asKept = maker.make(Showing::keptWeek);
    snapshot->asProposed = maker.make(Showing::proposal);
    snapshot->load = rulebook::barrierLoad(book, *diary, snapshot->planned.resolved, snapshot->planned.plan.sessions);
    snapshot->keepable = !service::keepSpan(*diary, snapshot->planned).empty();
    if (snapshot->asKept.kept) {
        snapshot->changes = service::changesOf(service::expectedSessions(*diary, span, std::nullopt), snapshot->planned);
    }
    snapshot->diary = std::move(diary);
    return snapshot;
}

std::shared_ptr<const MoveSnapshot> answerMoves(const rulebook::RuleBook& book, const std::shared_ptr<const WeekSnapshot>& week,
                                                const service::Carried& carried) {
    auto moves = std::make_shared<MoveSnapshot>(MoveSnapshot{week, carried, {}});
    service::MoveAnswers answers = service::answerMoves(book, *week->diary, week->planned, carried);
    const SheetMaker maker(book, *week->diary, week->planned);
    for (service::MoveAnswer& answer : answers.days) {
        MoveSnapshot::Day day{answer, std::nullopt, std::nullopt};
        if (answer.kind == service::MoveKind::open) {
            day.plan = service::previewOf(book, *week->diary, answers, answer);
            day.sheet = maker.preview(*day.plan, week->load);
        }
        moves->days.push_back(std::move(day));
    }
    return moves;
}

}  // namespace

WeekPlan::WeekPlan(const rulebook::RuleBook& book, QObject* parent) : QObject(parent), book_(book) {}

void WeekPlan::plan(std::shared_ptr<const diary::Diary> diary, const rulebook::Span& span) {
    forgetMoves();
    plans_.ask([this, span, diary = std::move(diary)] { return planWeek(book_, diary, span); },
               [this](std::shared_ptr<const WeekSnapshot> snapshot) {
                   latest_ = std::move(snapshot);
                   emit planned();
               });
}

void WeekPlan::askMoves(const service::Carried& carried) {
    moves_.ask([this, carried, week = latest_] { return answerMoves(book_, week, carried); },
               [this](const std::shared_ptr<const MoveSnapshot>& moves) { emit movesAnswered(moves); });
}

}  // namespace gyeol::ui

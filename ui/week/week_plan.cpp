#include "ui/week/week_plan.h"

#include <QMetaObject>

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

WeekPlan::WeekPlan(const rulebook::RuleBook& book, QObject* parent) : QObject(parent), book_(book) {
    worker_.setMaxThreadCount(1);
    worker_.setExpiryTimeout(-1);
}

WeekPlan::~WeekPlan() {
    worker_.clear();
    worker_.waitForDone();
}

void WeekPlan::plan(const diary::Diary& diary, const rulebook::Span& span) {
    worker_.clear();  // what waits is out of date
    forgetMoves();
    const std::uint64_t number = ++asked_;
    worker_.start([this, number, span, copy = std::make_shared<const diary::Diary>(diary)]() mutable {
        auto snapshot = planWeek(book_, std::move(copy), span);
        QMetaObject::invokeMethod(
            this,
            [this, number, snapshot = std::move(snapshot)] {
                if (number == asked_) {
                    answered_ = number;
                    latest_ = snapshot;
                    emit planned();
                }
            },
            Qt::QueuedConnection);
    });
}

void WeekPlan::askMoves(const service::Carried& carried) {
    const std::uint64_t number = ++movesAsked_;
    worker_.start([this, number, carried, week = latest_] {
        auto moves = answerMoves(book_, week, carried);
        QMetaObject::invokeMethod(
            this,
            [this, number, moves = std::move(moves)] {
                if (number == movesAsked_) {
                    emit movesAnswered(moves);
                }
            },
            Qt::QueuedConnection);
    });
}

void WeekPlan::forgetMoves() {
    ++movesAsked_;
}

}  // namespace gyeol::ui

#include "ui/week/week_plan.h"

namespace gyeol::ui {

WeekPlan::WeekPlan(const rulebook::RuleBook& book, QObject* parent) : QObject(parent), book_(book) {}

void WeekPlan::plan(const diary::Diary& diary, const rulebook::Span& span) {
    latest_ = service::planSpan(book_, diary, span);
    emit planned();
}

}  // namespace gyeol::ui

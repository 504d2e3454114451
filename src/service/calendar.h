#pragma once

#include "exchange/calendar_plan.h"
#include "service/planning.h"

namespace gyeol::service {

/// What a calendar is told of the shown days of a plan of `diary`: each morning and evening with its steps (kept ones where the week is
/// kept; what was skipped or missed is none), what to leave out, and the procedures' windows that touch the days.
[[nodiscard]] exchange::CalendarPlan calendarPlan(const rulebook::RuleBook& book, const diary::Diary& diary, const PlannedSpan& planned);

}  // namespace gyeol::service

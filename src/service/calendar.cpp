#include "service/calendar.h"

#include "service/day_view.h"

#include <algorithm>

namespace gyeol::service {

namespace {

using diary::Part;
using exchange::CalendarPart;
using exchange::CalendarWord;

std::vector<exchange::CalendarStep> stepsOf(const std::vector<DayStep>& day) {
    std::vector<exchange::CalendarStep> steps;
    for (const DayStep& step : day) {
        if (step.state == diary::SessionState::planned || step.state == diary::SessionState::done) {
            steps.push_back({.treatment = step.treatment,
                             .minutes = step.minutes,
                             .daily = diary::isDaily(step.kind),
                             .done = step.state == diary::SessionState::done,
                             .ifCalm = step.ifCalm,
                             .area = step.area,
                             .note = step.note});
        }
    }
    return steps;
}

/// Whether a treatment that is left out would have had its place in that part of the day.
bool belongsTo(const diary::Diary& diary, const std::string& treatment, Part part) {
    const diary::Treatment* own = diary::findTreatment(diary, diary::TreatmentId(treatment));
    const Part its = own != nullptr ? diary::partOf(*own) : Part::evening;
    return its == Part::both || its == part;
}

CalendarWord wordOf(const LeftOut& left) {
    CalendarWord word{.rule = {}, .treatment = left.treatment, .params = {}, .opens = {}, .next = left.next};
    if (left.closure) {
        word.rule = left.closure->rule;
        word.params = left.closure->cause;
        word.opens = left.closure->opens;
    }
    return word;
}

CalendarWord wordOf(const rulebook::WaterOnly& hours, const diary::Diary& diary) {
    CalendarWord word{.rule = "water-only", .treatment = {}, .params = {}, .opens = {}, .next = {}};
    for (const diary::Procedure& procedure : diary.procedures) {
        if (procedure.id == hours.procedure) {
            word.params = {{"procedure", Code{"procedure-kind." + std::string(nameOf(procedure.kind))}}, {"date", procedure.date}};
        }
    }
    return word;
}

CalendarPart partOf(const diary::Diary& diary, const DayView& view, const std::vector<rulebook::Notice>& notices, Part part) {
    CalendarPart told{
        .date = view.date, .part = part, .steps = stepsOf(part == Part::morning ? view.morning : view.evening), .leftOut = {}, .words = {}};
    for (const LeftOut& left : view.leftOut) {
        if (belongsTo(diary, left.treatment, part)) {
            told.leftOut.push_back(wordOf(left));
        }
    }
    for (const rulebook::WaterOnly& hours : view.waterOnly) {
        told.words.push_back(wordOf(hours, diary));
    }
    for (const rulebook::Notice& notice : notices) {
        const bool sunFlag = part == Part::morning && notice.rule == "sun-after-aha" && notice.from <= view.date && view.date <= notice.to;
        if (sunFlag) {
            told.words.push_back({.rule = notice.rule, .treatment = notice.treatment, .params = notice.params, .opens = {}, .next = {}});
        }
    }
    for (const rulebook::Notice& notice : view.notices) {
        told.words.push_back({.rule = notice.rule, .treatment = notice.treatment, .params = notice.params, .opens = {}, .next = {}});
    }
    return told;
}

}  // namespace

exchange::CalendarPlan calendarPlan(const rulebook::RuleBook& book, const diary::Diary& diary, const PlannedSpan& planned) {
    const rulebook::Span& span = planned.resolved.span;
    const Date last = span.from + Days(span.days - 1);
    exchange::CalendarPlan plan{.today = span.today, .ruleBook = book.version(), .parts = {}, .windows = {}};
    for (int day = 0; day < span.days; ++day) {
        const DayView view = dayView(book, diary, planned, span.from + Days(day));
        for (const Part part : {Part::morning, Part::evening}) {
            CalendarPart told = partOf(diary, view, planned.notices, part);
            if (!told.steps.empty()) {
                plan.parts.push_back(std::move(told));
            }
        }
    }
    for (const rulebook::Band& band : planned.resolved.bands) {
        if (band.procedure.empty() || band.to < span.from || band.from > last) {
            continue;
        }
        exchange::CalendarWindow window{
            .rule = band.rule, .procedure = band.procedure, .from = band.from, .to = band.to, .treatments = {}, .params = band.params};
        for (const planner::TreatmentIndex treatment : band.treatments) {
            window.treatments.push_back(planned.resolved.problem.treatments[static_cast<std::size_t>(treatment)].id);
        }
        plan.windows.push_back(std::move(window));
    }
    return plan;
}

}  // namespace gyeol::service

#include "ui/reminder/reminder_text.h"

#include "exchange/treatment_names.h"
#include "service/calendar.h"

#include <algorithm>

namespace gyeol::ui {

EveningInWords eveningInWords(const rulebook::RuleBook& book, const wording::Wording& wording, const diary::Diary& diary, Date today) {
    EveningInWords words;
    const exchange::CalendarPlan plan = service::calendarPlan(book, diary, service::planSpan(book, diary, {today, 1, today}));
    const auto evening = std::find_if(plan.parts.begin(), plan.parts.end(), [&](const exchange::CalendarPart& part) {
        return part.date == today && part.part == diary::Part::evening;
    });
    words.paused = evening == plan.parts.end();
    if (words.paused) {
        return words;
    }
    for (const exchange::CalendarStep& step : evening->steps) {
        if (!step.done) {
            words.steps.push_back(exchange::treatmentName(diary, wording, step.treatment));
            words.due = words.due || !step.daily;
        }
    }
    for (const exchange::CalendarWord& word : evening->leftOut) {
        const std::string name = word.treatment.empty() ? std::string() : exchange::treatmentName(diary, wording, word.treatment);
        if (!word.rule.empty() && !name.empty() && std::find(words.leftOut.begin(), words.leftOut.end(), name) == words.leftOut.end()) {
            words.leftOut.push_back(name);
        }
    }
    return words;
}

}  // namespace gyeol::ui

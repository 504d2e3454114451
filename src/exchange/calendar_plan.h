#pragma once

#include "base/params.h"
#include "diary/diary.h"
#include "exchange/calendar.h"
#include "wording/wording.h"

#include <optional>
#include <string>
#include <vector>

/// A planned span as a calendar tells it: first as values, which `service` makes, then in words.
namespace gyeol::exchange {

struct CalendarStep {
    std::string treatment;  ///< an id
    int minutes = 0;        ///< 0 where nobody counts them
    bool daily = false;     ///< a step of every day
    bool done = false;
    bool ifCalm = false;
    diary::Area area = diary::Area::face;
    std::string note;
};

/// A rule that has something to say of a day, or that closes it to a treatment.
struct CalendarWord {
    std::string rule;       ///< of leftOut: empty where nothing closes the day and it is only not the treatment's turn
    std::string treatment;  ///< an id; empty where none is concerned
    Params params;
    std::optional<Date> opens;  ///< of leftOut: the first day on which the rule closes it no longer
    std::optional<Date> next;   ///< of leftOut: the next day that has it
};

/// A morning or an evening that has steps.
struct CalendarPart {
    Date date;
    diary::Part part = diary::Part::evening;
    std::vector<CalendarStep> steps;  ///< in the order of application
    std::vector<CalendarWord> leftOut, words;
};

/// Days before, of and after a procedure that close some treatments.
struct CalendarWindow {
    std::string rule, procedure;  ///< the procedure's id
    Date from, to;                ///< both ends belong to it, shown or not
    std::vector<std::string> treatments;
    Params params;
};

struct CalendarPlan {
    Date today;
    std::string ruleBook;  ///< its version
    std::vector<CalendarPart> parts;
    std::vector<CalendarWindow> windows;
};

enum class CalendarEntries : std::uint8_t {
    parts,  ///< one for each morning and evening
    steps,  ///< one for each step
};

/// What a person wants of a calendar.
struct CalendarWish {
    CalendarEntries entries = CalendarEntries::parts;
    bool dailySteps = true;      ///< of steps: the daily ones too
    bool toDos = false;          ///< to-dos to tick in place of events
    std::optional<int> alarm;    ///< minutes before each; 0 to 1,439
    int morning = 7 * 60 + 30;   ///< minutes after midnight at which a morning's steps begin
    int evening = 21 * 60 + 30;  ///< an hour before the rollover is the night after the evening's day
};

/// The entries of a plan by day, windows first. `diary` gives the names; its person's name goes into the UIDs, so that two people can share
/// a calendar.
[[nodiscard]] std::vector<CalendarEvent> calendarEvents(const CalendarPlan& plan, const diary::Diary& diary,
                                                        const wording::Wording& wording, const CalendarWish& wish);

/// The name under which a person's calendar goes.
[[nodiscard]] std::string calendarName(const diary::Diary& diary, const wording::Wording& wording);

}  // namespace gyeol::exchange

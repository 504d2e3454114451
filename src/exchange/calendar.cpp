#include "exchange/calendar.h"

#include "base/utf8.h"

#include <libical/ical.h>
#include <memory>

namespace gyeol::exchange {

namespace {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// Entries that are newer have a higher number; counted from a day before there was any.
constexpr auto firstStamp = Date(std::chrono::local_days(std::chrono::year(2020) / 1 / 1));

/// A text that an iCalendar may hold: sound UTF-8 without control characters, its lines kept.
std::string plain(const std::string& text) {
    std::string kept;
    for (const char c : text.substr(0, soundUtf8(text))) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte >= 0x20 && byte != 0x7f) || c == '\n' || c == '\t') {
            kept += c == '\t' ? ' ' : c;
        }
    }
    // Readers differ about white space at the end of a line, so there is none.
    kept.erase(kept.find_last_not_of(" \n") + 1);
    return kept;
}

std::string oneLine(const std::string& text) {
    std::string line = plain(text);
    for (char& c : line) {
        c = c == '\n' ? ' ' : c;
    }
    return line;
}

icaltimetype dayOf(Date date) {
    const std::chrono::year_month_day day(date);
    icaltimetype time = icaltime_null_date();
    time.year = static_cast<int>(day.year());
    time.month = static_cast<int>(static_cast<unsigned>(day.month()));
    time.day = static_cast<int>(static_cast<unsigned>(day.day()));
    return time;
}

/// A floating hour. Minutes beyond midnight are the next day's.
icaltimetype momentOf(Date date, int minuteOfDay) {
    constexpr int dayLong = 24 * 60;
    icaltimetype time = dayOf(date + Days(minuteOfDay / dayLong));
    time.is_date = 0;
    time.hour = minuteOfDay % dayLong / 60;
    time.minute = minuteOfDay % 60;
    time.second = 0;
    return time;
}

icaltimetype stampOf(Date date) {
    icaltimetype time = momentOf(date, 0);
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void add(icalcomponent* component, icalproperty* property) {
    icalcomponent_add_property(component, property);
}

/// Readers call a property without a value an error, so there is none where no words are left.
void addWords(icalcomponent* component, icalproperty* (*make)(const char*), const std::string& words) {
    if (!words.empty()) {
        add(component, make(words.c_str()));
    }
}

void addTimes(icalcomponent* component, const CalendarEvent& event) {
    switch (event.kind) {
        case CalendarKind::allDay:
            add(component, icalproperty_new_dtstart(dayOf(event.from)));
            add(component, icalproperty_new_dtend(dayOf(event.to + Days(1))));
            break;
        case CalendarKind::event:
            add(component, icalproperty_new_dtstart(momentOf(event.from, event.minuteOfDay)));
            add(component, icalproperty_new_dtend(momentOf(event.from, event.minuteOfDay + event.minutes)));
            break;
        case CalendarKind::toDo:
            add(component, icalproperty_new_dtstart(momentOf(event.from, event.minuteOfDay)));
            add(component, icalproperty_new_due(momentOf(event.from, event.minuteOfDay + event.minutes)));
            break;
    }
}

/// Nobody is kept from an appointment by a mask, so an event leaves its time free.
void addStatus(icalcomponent* component, const CalendarEvent& event) {
    if (event.kind == CalendarKind::toDo) {
        add(component, icalproperty_new_status(event.done ? ICAL_STATUS_COMPLETED : ICAL_STATUS_NEEDSACTION));
        add(component, icalproperty_new_percentcomplete(event.done ? 100 : 0));
    } else {
        add(component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    }
}

void addAlarm(icalcomponent* component, const CalendarEvent& event) {
    icalcomponent* alarm = icalcomponent_new_valarm();
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int(-60 * *event.alarm);
    add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    const std::string words = oneLine(event.summary);
    add(alarm, icalproperty_new_description(words.empty() ? "Gyeol" : words.c_str()));  // RFC 5545 wants one
    add(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(component, alarm);
}

icalcomponent* componentOf(const CalendarEvent& event) {
    icalcomponent* component = event.kind == CalendarKind::toDo ? icalcomponent_new_vtodo() : icalcomponent_new_vevent();
    add(component, icalproperty_new_uid(oneLine(event.uid).c_str()));
    add(component, icalproperty_new_dtstamp(stampOf(event.stamp)));
    add(component, icalproperty_new_lastmodified(stampOf(event.stamp)));
    add(component, icalproperty_new_sequence(std::max(0, daysBetween(firstStamp, event.stamp))));
    addTimes(component, event);
    addWords(component, icalproperty_new_summary, oneLine(event.summary));
    addWords(component, icalproperty_new_description, plain(event.description));
    add(component, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    addStatus(component, event);
    if (event.alarm) {
        addAlarm(component, event);
    }
    return component;
}

icalproperty* calendarName(const char* name) {
    icalproperty* property = icalproperty_new_x(name);
    icalproperty_set_x_name(property, "X-WR-CALNAME");
    return property;
}

Component emptyCalendar() {
    Component calendar(icalcomponent_new_vcalendar());
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Gyeol//Gyeol//EN"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    return calendar;
}

/// libical may fold between the two characters that end a line. So lines are unfolded and folded again: RFC 5545 allows 75 octets, the
/// space at the beginning counted, and readers want no fold within a character.
std::string foldedAnew(std::string_view text) {
    constexpr std::string_view fold = "\r\n ";
    constexpr std::size_t longest = 75;
    std::string folded;
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (text.substr(at, fold.size()) == fold) {
            at += fold.size();
            continue;
        }
        std::size_t next = at + 1;
        while (next < text.size() && !beginsCharacter(text[next])) {
            ++next;
        }
        const std::string_view character = text.substr(at, next - at);
        const bool ends = character == "\r" || character == "\n";
        if (!ends && length + character.size() > longest) {
            folded += fold;
            length = 1;
        }
        folded += character;
        length = ends ? 0 : length + character.size();
        at = next;
    }
    return folded;
}

std::string textOf(const Component& calendar) {
    const std::unique_ptr<char, void (*)(void*)> text(icalcomponent_as_ical_string_r(calendar.get()), &icalmemory_free_buffer);
    return text ? foldedAnew(text.get()) : std::string();
}

}  // namespace

std::string writeCalendar(const std::vector<CalendarEvent>& events, const std::string& name) {
    const Component calendar = emptyCalendar();
    add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    addWords(calendar.get(), calendarName, oneLine(name));
    for (const CalendarEvent& event : events) {
        icalcomponent_add_component(calendar.get(), componentOf(event));
    }
    return textOf(calendar);
}

std::string writeCalendar(const CalendarEvent& event) {
    const Component calendar = emptyCalendar();
    icalcomponent_add_component(calendar.get(), componentOf(event));
    return textOf(calendar);
}

}  // namespace gyeol::exchange

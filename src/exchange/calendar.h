#pragma once

#include "base/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// iCalendar (RFC 5545), written by libical: what a file for another calendar and a calendar's server are given. No clock is asked: the
/// same entries give the same bytes.
namespace gyeol::exchange {

enum class CalendarKind : std::uint8_t {
    event,   ///< a VEVENT of some minutes
    allDay,  ///< a VEVENT of whole days
    toDo,    ///< a VTODO that is due when its minutes are over
};

/// One entry of a calendar, in words. Hours are floating: the same on the wall, wherever the person is.
struct CalendarEvent {
    std::string uid;  ///< the same thing has the same one every time, so that reading it again brings it up to date and doubles nothing
    CalendarKind kind = CalendarKind::event;
    Date from, to;        ///< first and last day, both included; `to` counts for allDay alone
    int minuteOfDay = 0;  ///< of `from`; 0 to 1,439
    int minutes = 0;      ///< at least 1, but for allDay
    std::string summary;  ///< one line
    std::string description;
    std::optional<int> alarm;  ///< minutes before it begins; 0 to 1,439
    bool done = false;         ///< of a to-do: it is ticked off
    Date stamp;                ///< the day that knew it so: a later one replaces an earlier one
    friend bool operator==(const CalendarEvent&, const CalendarEvent&) = default;
};

/// A whole calendar to be read by another program, under a name. Lines end in CRLF and have at most 75 octets; no character is cut.
/// Control characters of a text are left out, and white space at its end; a line break of a description stays one.
[[nodiscard]] std::string writeCalendar(const std::vector<CalendarEvent>& events, const std::string& name);

/// The object of one entry, as a CalDAV server keeps it: a calendar of its own, without a method and a name.
[[nodiscard]] std::string writeCalendar(const CalendarEvent& event);

}  // namespace gyeol::exchange

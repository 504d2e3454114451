#include "exchange/calendar.h"
#include "fuzz/input.h"

#include <libical/ical.h>

using namespace gyeol;

// Any words of a person's go into a calendar: its lines are as RFC 5545 wants them, and libical reads them without an error.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto text = fuzz::textOf(bytes, size);
    exchange::CalendarEvent event;
    event.uid = "one@gyeol";
    event.from = event.to = event.stamp = *parseDate("2026-11-23");
    event.minuteOfDay = static_cast<int>(size % 1'440);
    event.minutes = 1 + static_cast<int>(size % 200);
    event.kind = static_cast<exchange::CalendarKind>(size % 3);
    event.summary = text.substr(0, text.size() / 2);
    event.description = text.substr(text.size() / 2);
    const std::string written = exchange::writeCalendar({event}, std::string(text));
    std::size_t begin = 0;
    for (std::size_t end = 0; (end = written.find("\r\n", begin)) != std::string::npos; begin = end + 2) {
        fuzz::require(end - begin <= 75);
    }
    fuzz::require(begin == written.size());
    icalcomponent* read = icalparser_parse_string(written.c_str());
    fuzz::require(read != nullptr && icalcomponent_count_errors(read) == 0);
    icalcomponent_free(read);
    return 0;
}

#include "exchange/calendar.h"

#include "base/utf8.h"
#include "support/property.h"
#include "support/random_problem.h"

#include <libical/ical.h>
#include <memory>

using namespace gyeol;
using exchange::CalendarEvent;
using exchange::CalendarKind;
using exchange::writeCalendar;

namespace {

Date day(const char* text) {
    return *parseDate(text);
}

CalendarEvent evening() {
    CalendarEvent event{.uid = "2026-11-23-evening-0123456789abcdef@gyeol"};
    event.from = event.to = day("2026-11-23");
    event.minuteOfDay = 21 * 60 + 30;
    event.minutes = 25;
    event.summary = "Evening: Glycolic toner 7%, 각질팩";
    event.description = "1. Cleanser\n2. Glycolic toner 7%; then, nothing\n\nLeave out\n- Retinal";
    event.stamp = day("2026-11-22");
    return event;
}

/// The lines of a text as they are folded; each must end in CRLF.
std::vector<std::string> foldedLines(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = text.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        lines.push_back(text.substr(at, end - at));
        at = end + 2;
    }
    return lines;
}

/// The value of a property, unfolded and unescaped by the rules of RFC 5545 3.1 and 3.3.11, with no help of libical.
std::string valueOf(const std::string& text, const std::string& property) {
    std::string unfolded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.compare(at, 3, "\r\n ") == 0) {
            at += 2;
        } else {
            unfolded += text[at];
        }
    }
    const std::size_t start = unfolded.find("\r\n" + property + ":");
    REQUIRE(start != std::string::npos);
    std::string value;
    for (std::size_t at = start + 3 + property.size(); unfolded.compare(at, 2, "\r\n") != 0; ++at) {
        if (unfolded[at] == '\\') {
            ++at;
            value += unfolded[at] == 'n' || unfolded[at] == 'N' ? '\n' : unfolded[at];
        } else {
            REQUIRE(unfolded[at] != ',');
            REQUIRE(unfolded[at] != ';');
            value += unfolded[at];
        }
    }
    return value;
}

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

std::unique_ptr<icalcomponent, FreeComponent> readByLibical(const std::string& text) {
    std::unique_ptr<icalcomponent, FreeComponent> calendar(icalparser_parse_string(text.c_str()));
    REQUIRE(calendar);
    return calendar;
}

/// Words as a person may write them: Korean, Latin, signs that iCalendar writes otherwise, characters of two to four bytes, a few lines.
std::string randomText(test::Random& random, int most, bool lines) {
    const std::vector<std::string> pieces{"각질팩", "콜라겐 마스크", "보습팩, ", "a", ";", ",", "\\", "\\n", ":", "\"", "é", "–", "🌙", "  ",
                                          "결",     "toner 7%"};
    std::string text;
    for (int i = random.between(0, most); i > 0; --i) {
        text += lines && random.chance(8) ? "\n" : random.oneOf(pieces);
    }
    return text;
}

}  // namespace

TEST_CASE("an entry of some minutes, word for word") {
    CHECK(writeCalendar(evening()) ==
          "BEGIN:VCALENDAR\r\n"
          "VERSION:2.0\r\n"
          "PRODID:-//Gyeol//Gyeol//EN\r\n"
          "CALSCALE:GREGORIAN\r\n"
          "BEGIN:VEVENT\r\n"
          "UID:2026-11-23-evening-0123456789abcdef@gyeol\r\n"
          "DTSTAMP:20261122T000000Z\r\n"
          "LAST-MODIFIED:20261122T000000Z\r\n"
          "SEQUENCE:2517\r\n"
          "DTSTART:20261123T213000\r\n"
          "DTEND:20261123T215500\r\n"
          "SUMMARY:Evening: Glycolic toner 7%\\, 각질팩\r\n"
          "DESCRIPTION:1. Cleanser\\n2. Glycolic toner 7%\\; then\\, nothing\\n\\nLeave out\r\n"
          " \\n- Retinal\r\n"
          "CLASS:PRIVATE\r\n"
          "TRANSP:TRANSPARENT\r\n"
          "END:VEVENT\r\n"
          "END:VCALENDAR\r\n");
}

TEST_CASE("whole days end on the day after the last, and minutes may run past midnight") {
    CalendarEvent window = evening();
    window.kind = CalendarKind::allDay;
    window.from = day("2026-12-30");
    window.to = day("2026-12-31");
    const std::string days = writeCalendar(window);
    CHECK(days.find("DTSTART;VALUE=DATE:20261230\r\n") != std::string::npos);
    CHECK(days.find("DTEND;VALUE=DATE:20270101\r\n") != std::string::npos);
    CalendarEvent late = evening();
    late.from = day("2028-02-28");
    late.minuteOfDay = 23 * 60 + 50;
    CHECK(writeCalendar(late).find("DTEND:20280229T001500\r\n") != std::string::npos);
}

TEST_CASE("a to-do is due when its minutes are over and tells whether it was ticked") {
    CalendarEvent toDo = evening();
    toDo.kind = CalendarKind::toDo;
    toDo.alarm = 15;
    const std::string open = writeCalendar(toDo);
    CHECK(open.find("BEGIN:VTODO\r\n") != std::string::npos);
    CHECK(open.find("DUE:20261123T215500\r\n") != std::string::npos);
    CHECK(open.find("STATUS:NEEDS-ACTION\r\n") != std::string::npos);
    CHECK(open.find("BEGIN:VALARM\r\nACTION:DISPLAY\r\n") != std::string::npos);
    CHECK(open.find("TRIGGER:-PT15M\r\n") != std::string::npos);
    toDo.done = true;
    CHECK(writeCalendar(toDo).find("STATUS:COMPLETED\r\n") != std::string::npos);
}

TEST_CASE("a later day has a higher sequence and stamp, and the same uid") {
    CalendarEvent later = evening();
    later.stamp = day("2026-11-25");
    CHECK(writeCalendar(later).find("SEQUENCE:2520\r\n") != std::string::npos);
    CHECK(valueOf(writeCalendar(later), "UID") == valueOf(writeCalendar(evening()), "UID"));
    later.stamp = day("1999-01-01");
    CHECK(writeCalendar(later).find("SEQUENCE:0\r\n") != std::string::npos);
}

TEST_CASE("control characters and broken UTF-8 never reach the file") {
    CalendarEvent event = evening();
    event.summary = "a\r\nBEGIN:VEVENT\x01\x7f\tb";
    event.description = "sound \xff broken";
    const std::string text = writeCalendar(event);
    CHECK(valueOf(text, "SUMMARY") == "a BEGIN:VEVENT b");
    CHECK(valueOf(text, "DESCRIPTION") == "sound");
    CHECK(soundUtf8(text) == text.size());
    CHECK(icalcomponent_count_components(readByLibical(text).get(), ICAL_VEVENT_COMPONENT) == 1);
}

TEST_CASE("where no word is left that a calendar may hold, the property is left out, since readers call an empty one an error") {
    CalendarEvent event = evening();
    event.alarm = 30;
    for (const char* nothing : {"", "\x01", " \n"}) {
        event.summary = event.description = nothing;
        const std::string text = writeCalendar({event}, nothing);
        CHECK(text.find("SUMMARY") == std::string::npos);
        CHECK(text.find("X-WR-CALNAME") == std::string::npos);
        CHECK(valueOf(text, "DESCRIPTION") == "Gyeol");  // an alarm has to say something
        CHECK(icalcomponent_count_errors(readByLibical(text).get()) == 0);
    }
}

TEST_CASE("however long the words are, every line ends in CR and LF and is folded within 75 octets") {
    // libical by itself breaks the end of a line in two where it falls on the 75th octet: a summary of 73 letters is enough.
    for (const std::string& piece : {"x", "각", "a, ", "b\n"}) {
        for (std::size_t length = 1; length < 160; ++length) {
            CalendarEvent event = evening();
            event.summary.clear();
            while (event.summary.size() < length) {
                event.summary += piece == "b\n" ? "b;" : piece;
            }
            event.summary += "z";
            event.description = piece == "b\n" ? event.summary + "\n" + event.summary : event.summary;
            INFO(event.summary);
            const std::string text = writeCalendar({event}, event.summary);
            for (const std::string& line : foldedLines(text)) {
                REQUIRE(line.size() <= 75);
                REQUIRE(soundUtf8(line) == line.size());
                REQUIRE(line.find_first_of("\r\n") == std::string::npos);
            }
            REQUIRE(valueOf(text, "SUMMARY") == event.summary);
            REQUIRE(valueOf(text, "DESCRIPTION") == event.description);
        }
    }
}

TEST_CASE("whatever people write comes back whole, in lines of at most 75 octets that cut no character") {
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        INFO("seed " << seed);
        test::Random random(seed);
        std::vector<CalendarEvent> events;
        for (int i = random.between(1, 4); i > 0; --i) {
            CalendarEvent event = evening();
            event.uid = std::to_string(i) + event.uid;
            event.kind = random.oneOf(std::vector<CalendarKind>{CalendarKind::event, CalendarKind::allDay, CalendarKind::toDo});
            event.summary = "x" + randomText(random, 60, false) + "z";
            event.description = "y" + randomText(random, 120, true) + "z";
            event.alarm = random.chance(50) ? std::optional(random.between(0, 1439)) : std::nullopt;
            events.push_back(event);
        }
        const std::string text = writeCalendar(events, "결");
        for (const std::string& line : foldedLines(text)) {
            REQUIRE(line.size() <= 75);
            REQUIRE(soundUtf8(line) == line.size());
        }
        const auto calendar = readByLibical(text);
        std::size_t at = 0;
        for (icalcomponent* component = icalcomponent_get_first_component(calendar.get(), ICAL_ANY_COMPONENT); component != nullptr;
             component = icalcomponent_get_next_component(calendar.get(), ICAL_ANY_COMPONENT), ++at) {
            REQUIRE(at < events.size());
            REQUIRE(icalcomponent_get_uid(component) == events[at].uid);
            REQUIRE(icalcomponent_get_summary(component) == events[at].summary);
            REQUIRE(icalcomponent_get_description(component) == events[at].description);
            REQUIRE(icalcomponent_count_errors(component) == 0);
            const std::string single = writeCalendar(events[at]);
            REQUIRE(valueOf(single, "SUMMARY") == events[at].summary);
            REQUIRE(valueOf(single, "DESCRIPTION") == events[at].description);
        }
        REQUIRE(at == events.size());
        REQUIRE(writeCalendar(events, "결") == text);
    }
}

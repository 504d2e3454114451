#include "cli/run_cli.h"

#include <algorithm>
#include <set>

using namespace gyeol::test;

namespace {

std::string calendarOf(const std::string& diary, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments{"calendar", "--diary", diary, "--from", "2026-11-23"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Ran ran = runCli(arguments);
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    CHECK(ran.err.empty());
    return ran.out;
}

int count(const std::string& text, const std::string& line) {
    int found = 0;
    for (std::size_t at = text.find(line); at != std::string::npos; at = text.find(line, at + 1)) {
        ++found;
    }
    return found;
}

std::vector<std::string> linesOf(const std::string& text, const std::string& begin) {
    std::vector<std::string> lines;
    for (std::size_t at = text.find("\r\n" + begin); at != std::string::npos; at = text.find("\r\n" + begin, at + 1)) {
        lines.push_back(text.substr(at + 2, text.find("\r\n", at + 2) - at - 2));
    }
    return lines;
}

}  // namespace

TEST_CASE("a calendar has an event for each morning and evening that has steps, the same bytes every time") {
    for (const char* name : exampleNames) {
        INFO(name);
        const auto plan = parsed(runCli({"plan", "--diary", exampleFile(name), "--from", "2026-11-23", "--json"}).out);
        std::set<std::pair<std::string, std::string>> parts;
        for (const auto& session : plan.at("sessions")) {
            parts.emplace(session.at("date"), session.at("part"));
        }
        const std::string calendar = calendarOf(exampleFile(name));
        CHECK(count(calendar, "DTSTART:2026") == static_cast<int>(parts.size()));
        CHECK(calendarOf(exampleFile(name)) == calendar);
        const std::string each = calendarOf(exampleFile(name), {"--each"});
        CHECK(count(each, "DTSTART:2026") == static_cast<int>(plan.at("sessions").size()));
        const std::string toDos = calendarOf(exampleFile(name), {"--to-dos", "--lang", "ko"});
        CHECK(count(toDos, "BEGIN:VTODO") == static_cast<int>(parts.size()));
        CHECK(count(toDos, "BEGIN:VEVENT") == count(calendar, ";VALUE=DATE:") / 2);
    }
}

TEST_CASE("windows of a procedure are events of whole days with a uid of their own") {
    const std::string calendar = calendarOf(exampleFile("sensitive-laser"), {"--days", "14"});
    CHECK(count(calendar, "DTSTART;VALUE=DATE:") == 3);
    CHECK(linesOf(calendar, "UID:window-").size() == 3);
    // the part of the window that lies outside the days asked for is there all the same, under the same uid
    const std::string week = calendarOf(exampleFile("sensitive-laser"), {"--days", "9"});
    for (const std::string& uid : linesOf(week, "UID:window-")) {
        CHECK(count(calendar, uid + "\r\n") == 1);
    }
}

TEST_CASE("a calendar of a later day has the same uids, newer") {
    const std::string diary = exampleFile("sensitive-laser");
    const std::string first = calendarOf(diary), later = calendarOf(diary, {"--today", "2026-11-24"});
    CHECK(linesOf(first, "UID:") == linesOf(later, "UID:"));
    CHECK(linesOf(first, "SEQUENCE:").front() == "SEQUENCE:2518");
    CHECK(linesOf(later, "SEQUENCE:").front() == "SEQUENCE:2519");
    const auto uids = linesOf(first, "UID:");
    CHECK(std::set(uids.begin(), uids.end()).size() == uids.size());
}

TEST_CASE("hours, alarms and the steps of every day are the person's choice") {
    const std::string diary = exampleFile("beginner-combination");
    const std::string calendar = calendarOf(diary, {"--morning", "06:15", "--evening", "00:30", "--alarm", "15"});
    CHECK(count(calendar, "DTSTART:20261123T061500\r\n") == 1);
    CHECK(count(calendar, "DTSTART:20261124T003000\r\n") == 1);  // half past midnight is still Monday's evening
    CHECK(count(calendar, "TRIGGER:-PT15M\r\n") == count(calendar, "BEGIN:VEVENT"));
    const std::string few = calendarOf(diary, {"--each", "--no-daily"});
    CHECK(count(few, "SUMMARY:") < count(calendarOf(diary, {"--each"}), "SUMMARY:") / 2);
    for (const std::vector<std::string>& wrong :
         {std::vector<std::string>{"--evening", "24:00"}, {"--evening", "9:30"}, {"--alarm", "-1"}, {"--no-daily"}, {"--alarm", "1440"}}) {
        std::vector<std::string> arguments{"calendar", "--diary", diary, "--from", "2026-11-23"};
        arguments.insert(arguments.end(), wrong.begin(), wrong.end());
        INFO(wrong.front() << " " << wrong.back());
        const Ran ran = runCli(arguments);
        CHECK(ran.status == 2);
        CHECK(ran.out.empty());
    }
}

#pragma once

#include "diary/diary.h"
#include "rulebook/calendar.h"
#include "rulebook/rule_book.h"
#include "rulebook/rule_data.h"
#include "rulebook/signs.h"

#include <optional>
#include <vector>

namespace gyeol::rulebook {

/// A procedure with its windows in days of the problem: the clinic's numbers in place of ours, lengthened where the skin asks for it.
struct Window {
    const diary::Procedure* procedure = nullptr;
    planner::Day day = 0;
    int load = 0;
    bool lengthened = false;
    std::array<planner::Day, 5> firstClosed{};    ///< by group; `day` itself where nothing is closed before
    std::array<planner::Day, 5> open{};           ///< by group: the first day on which the days have passed
    std::array<bool, 5> calm{};                   ///< by group: ends only with a calm check-in
    planner::Day washDay = 0;                     ///< cleansing is open again on this day …
    diary::Part washPart = diary::Part::morning;  ///< … from this part on
    bool washWaits = false;                       ///< whether cleansing waits at all
    int minute = 0;                               ///< the hour of the procedure
    int washMinute = 0;                           ///< where cleansing waits: until so many minutes after midnight of the procedure's day

    [[nodiscard]] planner::Day closedFrom(Group group) const { return firstClosed.at(static_cast<std::size_t>(group)); }
    [[nodiscard]] planner::Day openOn(Group group) const { return open.at(static_cast<std::size_t>(group)); }
    [[nodiscard]] bool needsCalm(Group group) const { return calm.at(static_cast<std::size_t>(group)); }
};

/// R6 for every procedure that was not cancelled, by day.
[[nodiscard]] std::vector<Window> windowsOf(const Data& data, const diary::Diary& diary, const Signs& signs, const Calendar& calendar);

/// Hours of water only after a procedure.
struct WaterOnly {
    diary::ProcedureId procedure;
    Date from, until;        ///< the days on which they begin and end
    int untilMinute = 0;     ///< of the last day, 0 to 1,439
    bool toTheHour = false;  ///< they are counted from the hour of an appointment that the diary knows; else the hour is a guess of ours
    friend bool operator==(const WaterOnly&, const WaterOnly&) = default;
};

/// The hours of water only that touch a day, by procedure.
[[nodiscard]] std::vector<WaterOnly> waterOnlyOn(const RuleBook& book, const diary::Diary& diary, Date date);

}  // namespace gyeol::rulebook

// R6 of the facts; "Windows of procedures" of the planning model.
#include "rulebook/one_window.h"

#include "rulebook/units.h"

#include <algorithm>

namespace gyeol::rulebook {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int minutesOfHour = 60;

constexpr std::size_t at(Group group) {
    return static_cast<std::size_t>(group);
}

/// The days before, per acids, retinoids and physical.
std::array<int, 3> daysBefore(const ProcedureRow& row, const diary::Person& person, const diary::ClinicNumbers& clinic) {
    if (clinic.before) {
        return {*clinic.before, *clinic.before, *clinic.before};
    }
    auto days = row.before;
    if (person.sensitive || person.pihProne) {
        days[1] = std::max(days[1], row.beforeRetinoidCautious);
    }
    return days;
}

/// The days after: the clinic's wins, shorter too; its number for acids also serves the others where it is the longer one.
std::array<int, 3> daysAfter(std::array<int, 3> ours, const diary::ClinicNumbers& clinic) {
    auto days = ours;
    if (clinic.after) {
        days[0] = *clinic.after;
        days[1] = std::max(days[1], *clinic.after);
        days[2] = std::max(days[2], *clinic.after);
    }
    days[1] = clinic.retinoidAfter.value_or(days[1]);
    days[2] = clinic.physicalAfter.value_or(days[2]);
    return days;
}

/// The first part of a day that begins at or after a minute counted from the procedure's midnight.
void setWash(Window& window, const ProcedureData& data, int minute, int leastDay) {
    planner::Day later = minute / minutesOfDay;
    const int ofDay = minute % minutesOfDay;
    window.washPart = diary::Part::morning;
    if (ofDay > data.eveningMinute) {
        ++later;
    } else if (ofDay > data.morningMinute) {
        window.washPart = diary::Part::evening;
    }
    if (leastDay > later) {
        later = leastDay;
        window.washPart = diary::Part::morning;
        minute = later * minutesOfDay + data.morningMinute;
    }
    window.washMinute = minute;
    window.washDay = window.day + later;
}

/// Packs and masks resume on their day, after deep wounds not before it has healed; until that is known, not before acids do.
planner::Day resumeDay(const Window& window, const ProcedureRow& row, int ours, std::optional<int> clinics, const Calendar& calendar) {
    if (clinics) {
        return window.day + *clinics;
    }
    if (!row.healed) {
        return window.day + ours;
    }
    const auto& healed = window.procedure->healedOn;
    const planner::Day closed = healed ? calendar.day(*healed) : window.openOn(Group::acids);
    return std::max(window.day + ours, closed);
}

}  // namespace

Window windowOf(const Data& data, const diary::Person& person, const Signs& signs, const Calendar& calendar,
                const diary::Procedure& procedure) {
    const ProcedureRow& row = data.procedures.rows.at(procedure.kind);
    const auto clinic = procedure.clinic.value_or(diary::ClinicNumbers{});
    Window window;
    window.procedure = &procedure;
    window.day = calendar.day(procedure.date);
    window.load = row.load;
    window.lengthened = person.sensitive || signs.irritated(window.day);

    auto ours = row.after;
    if (window.lengthened) {
        for (int& days : ours) {
            days = (days * data.procedures.sensitivePercent + percent - 1) / percent;
        }
    }
    const auto before = daysBefore(row, person, clinic);
    const auto after = daysAfter(ours, clinic);
    constexpr std::array groups{Group::acids, Group::retinoids, Group::physical};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        window.firstClosed.at(at(groups.at(i))) = window.day - before.at(i);
        // The day itself is closed also where nothing is closed after it.
        planner::Day open = window.day + std::max(after.at(i), 1);
        if (row.healed && procedure.healedOn) {
            open = std::max(open, calendar.day(*procedure.healedOn));
        }
        window.open.at(at(groups.at(i))) = open;
        window.calm.at(at(groups.at(i))) = after.at(i) > 0;
    }
    const bool deep = procedure.needleUm && *procedure.needleUm >= data.procedures.deepUm;
    for (const Group group : {Group::packs, Group::masks}) {
        window.firstClosed.at(at(group)) = window.day;
        const bool packs = group == Group::packs;
        const int resumes = packs ? row.packDay : (deep ? row.maskDayDeep : row.maskDay);
        window.open.at(at(group)) = resumeDay(window, row, resumes, packs ? clinic.packDay : clinic.maskDay, calendar);
    }
    window.minute = procedure.minuteOfDay.value_or(data.procedures.unknownMinute);
    const int hours = clinic.washHours.value_or(row.washHours);
    window.washWaits = hours > 0 || (!clinic.washHours && row.washDay > 0);
    setWash(window, data.procedures, window.minute + hours * minutesOfHour, clinic.washHours ? 0 : row.washDay);
    return window;
}

std::vector<Window> windowsOf(const Data& data, const diary::Diary& diary, const Signs& signs, const Calendar& calendar) {
    std::vector<Window> windows;
    for (const diary::Procedure& procedure : diary.procedures) {
        if (procedure.state != diary::ProcedureState::cancelled) {
            windows.push_back(windowOf(data, diary.person, signs, calendar, procedure));
        }
    }
    std::stable_sort(windows.begin(), windows.end(), [](const Window& a, const Window& b) { return a.day < b.day; });
    return windows;
}

WaterOnly waterOf(const Window& window) {
    const Date from = window.procedure->date;
    return {.procedure = window.procedure->id,
            .from = from,
            .until = from + Days(window.washMinute / minutesOfDay),
            .untilMinute = window.washMinute % minutesOfDay,
            .toTheHour = window.procedure->minuteOfDay.has_value()};
}

std::vector<WaterOnly> waterOnlyOn(const RuleBook& book, const diary::Diary& diary, Date date) {
    const Calendar calendar = calendarOf(diary.person, {date, 1, date});
    const Signs signs(book.data().irritation, diary, calendar);
    std::vector<WaterOnly> spans;
    for (const Window& window : windowsOf(book.data(), diary, signs, calendar)) {
        const WaterOnly water = waterOf(window);
        if (window.washWaits && water.from <= date && date <= water.until) {
            spans.push_back(water);
        }
    }
    return spans;
}

}  // namespace gyeol::rulebook

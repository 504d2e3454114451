#include "ui/models/week_sheet.h"

#include "service/first_run.h"
#include "ui/models/sheet_rows.h"
#include "ui/models/week_load.h"

#include <algorithm>

namespace gyeol::ui {
namespace {

using diary::Part;
using Entries = std::vector<diary::Session>;

/// The test itself is told by chips in its row, so its days need neither a banner nor a ground of their own.
bool isPatchTest(const rulebook::Band& band) {
    return band.rule == "patch-test-days";
}

bool isBanded(const service::PlannedSpan& planned, const WeekRow& row, Date date) {
    return row.index && std::ranges::any_of(planned.resolved.bands, [&](const rulebook::Band& band) {
               return !isPatchTest(band) && band.from <= date && date <= band.to &&
                      std::ranges::find(band.treatments, *row.index) != band.treatments.end();
           });
}

CellState stateOfEntry(const diary::Session& entry, const exchange::PlannedSession* planned, Date today, Showing showing) {
    switch (entry.state) {
        case diary::SessionState::done:
            return CellState::done;
        case diary::SessionState::skipped:
            return CellState::skipped;
        case diary::SessionState::missed:
            return CellState::missed;
        case diary::SessionState::planned:
            break;
    }
    if (entry.date < today || planned != nullptr) {
        return CellState::kept;
    }
    if (entry.pinned) {
        return CellState::heldBack;
    }
    return showing == Showing::keptWeek ? CellState::kept : CellState::dropped;
}

const diary::Session* findEntry(const diary::Diary& diary, const Entries& entries, const WeekRow& row, Date date) {
    const diary::Treatment* own = row.treatment ? diary::findTreatment(diary, diary::TreatmentId(*row.treatment)) : nullptr;
    // A searched treatment of both parts is one session a day: it stands in both, whichever of them it was entered under.
    const bool inBoth = row.index && own != nullptr && diary::partOf(*own) == Part::both;
    const auto found = std::ranges::find_if(entries, [&](const diary::Session& session) {
        return session.date == date && session.treatment.text() == row.treatment && session.area != diary::Area::patch &&
               (inBoth || partFits(session.part, row.part));
    });
    return found == entries.end() ? nullptr : &*found;
}

/// The rules that a pinned session breaks: those that close its cell, and its needs that the plan does not meet. Limits come with
/// `markBrokenLimits`.
std::vector<std::string> brokenBy(const service::PlannedSpan& planned, const WeekSheet& sheet, const WeekRow& row, int column) {
    std::vector<std::string> rules;
    const auto add = [&rules](const std::string& rule) {
        if (std::ranges::find(rules, rule) == rules.end()) {
            rules.push_back(rule);
        }
    };
    for (const rulebook::Closure& closure : closuresOf(sheet, planned, static_cast<int>(&row - sheet.rows.data()), column)) {
        add(closure.rule);
    }
    const Date date = sheet.dateOf(column);
    for (const rulebook::Notice& notice : planned.notices) {
        const auto isNeed = [&](const planner::Need& need) { return need.treatment == row.index && need.rule == notice.rule; };
        if (notice.treatment == row.treatment && notice.from == date && std::ranges::any_of(planned.resolved.problem.needs, isNeed)) {
            add(notice.rule);
        }
    }
    return rules;
}

/// The days back from a breach on which its sessions stand: a cap's are those of its window, any other's that of the breach itself.
int reachOf(const planner::Problem& problem, const planner::Breach& breach) {
    int reach = 1;
    for (const planner::Cap& cap : problem.caps) {
        if (breach.kind == planner::BreachKind::cap && cap.rule == breach.rule) {
            reach = std::max(reach, cap.window);
        }
    }
    return reach;
}

/// Writes to every pinned session the limits that it breaks together with what else is done or pinned.
void markBrokenLimits(const service::PlannedSpan& planned, WeekSheet& sheet) {
    const planner::Problem& problem = planned.resolved.problem;
    const int first = daysBetween(problem.firstDay, sheet.from);
    for (const planner::Breach& breach : planner::check(problem, planned.plan.sessions)) {
        if (!breach.own) {
            continue;
        }
        const std::string rule = service::ruleOf(planned.resolved, breach);
        const int last = breach.day - first, from = last - reachOf(problem, breach) + 1;
        for (WeekRow& row : sheet.rows) {
            const bool concerned = row.index && std::ranges::find(breach.treatments, *row.index) != breach.treatments.end();
            for (int column = std::max(from, 0); concerned && column <= std::min(last, sheet.days - 1); ++column) {
                WeekCell& cell = row.cells[static_cast<std::size_t>(column)];
                if (cell.pinned && cell.state == CellState::kept && std::ranges::find(cell.against, rule) == cell.against.end()) {
                    cell.against.push_back(rule);
                }
            }
        }
    }
}

WeekCell cellOf(const diary::Diary& diary, const Entries& entries, const service::PlannedSpan& planned, const WeekSheet& sheet,
                const WeekRow& row, int column) {
    const Date date = sheet.dateOf(column);
    const exchange::PlannedSession* session = plannedOf(planned, row, date);
    WeekCell cell;
    cell.banded = isBanded(planned, row, date);
    if (const diary::Session* entry = findEntry(diary, entries, row, date)) {
        cell.state = stateOfEntry(*entry, session, sheet.today, sheet.showing);
        cell.pinned = entry->pinned && entry->state == diary::SessionState::planned;
        if (cell.pinned && cell.state == CellState::kept && date >= sheet.today) {
            cell.against = brokenBy(planned, sheet, row, column);
        }
    } else if (session != nullptr && (sheet.showing == Showing::proposal || !row.index)) {
        cell.state = session->given ? CellState::done : CellState::proposed;
    } else if (date >= sheet.today && !closuresOf(sheet, planned, static_cast<int>(&row - sheet.rows.data()), column).empty()) {
        cell.state = CellState::closed;
    }
    cell.ifCalm = session != nullptr && session->ifCalm && (cell.state == CellState::proposed || cell.state == CellState::kept);
    return cell;
}

/// The bands of the shown days, each in the first lane that is free; those of one procedure and the same days share a banner.
std::vector<Banner> bannersOf(const service::PlannedSpan& planned, const WeekSheet& sheet) {
    std::vector<Banner> banners;
    const auto& bands = planned.resolved.bands;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const int first = std::max(0, daysBetween(sheet.from, bands[i].from));
        const int last = std::min(sheet.days - 1, daysBetween(sheet.from, bands[i].to));
        const auto sameSpan = [&](const Banner& banner) {
            return bands[banner.band].procedure == bands[i].procedure && bands[banner.band].rule == bands[i].rule &&
                   banner.first == first && banner.last == last;
        };
        if (first > last || isPatchTest(bands[i]) || std::ranges::any_of(banners, sameSpan)) {
            continue;
        }
        int lane = 0;
        const auto taken = [&](const Banner& banner) { return banner.lane == lane && banner.first <= last && first <= banner.last; };
        while (std::ranges::any_of(banners, taken)) {
            ++lane;
        }
        banners.push_back({i, first, last, lane});
    }
    return banners;
}

}  // namespace

bool hasSession(CellState state) {
    return state != CellState::empty && state != CellState::closed;
}

int WeekSheet::lanes() const {
    int lanes = 0;
    for (const Banner& banner : banners) {
        lanes = std::max(lanes, banner.lane + 1);
    }
    return lanes;
}

SheetMaker::SheetMaker(const rulebook::RuleBook& book, const diary::Diary& diary, const service::PlannedSpan& planned)
    : book_(book), diary_(diary), planned_(planned), kept_(service::isKept(diary, planned.resolved.span.from, planned.resolved.span.days)) {
    const rulebook::Span& span = planned.resolved.span;
    std::ranges::copy_if(diary.sessions, std::back_inserter(entries_), [&span](const diary::Session& session) {
        return session.date >= span.from && session.date < span.from + Days(span.days);
    });
    const planner::Problem& problem = planned.resolved.problem;
    const planner::Day first = daysBetween(problem.firstDay, std::max(span.from, span.today));
    for (planner::Day day = first; day < daysBetween(problem.firstDay, span.from) + span.days; ++day) {
        for (planner::TreatmentIndex index = 0; index < static_cast<planner::TreatmentIndex>(problem.treatments.size()); ++index) {
            auto limits = service::limitsClosing(planned.resolved, {day, index});
            if (!limits.empty()) {
                limits_.emplace(planner::Session{day, index}, std::move(limits));
            }
        }
    }
}

void SheetMaker::showPatchTests(WeekSheet& sheet) const {
    for (const service::PatchDays& test : service::patchDays(book_, diary_)) {
        for (WeekRow& row : sheet.rows) {
            if (row.treatment != test.treatment) {
                continue;
            }
            row.patchDays = daysBetween(test.from, test.opens);
            for (int column = 0; column < sheet.days; ++column) {
                const Date date = sheet.dateOf(column);
                WeekCell& cell = row.cells[static_cast<std::size_t>(column)];
                const bool firstUse = date == test.opens && date >= sheet.today;
                if (!hasSession(cell.state) && date >= test.from && (date < test.opens || firstUse)) {
                    cell.patchDay = daysBetween(test.from, date) + 1;
                }
            }
        }
    }
}

void SheetMaker::closeByLimits(WeekSheet& sheet) const {
    const planner::Day first = daysBetween(planned_.resolved.problem.firstDay, sheet.from);
    for (const auto& [cell, limits] : limits_) {
        for (WeekRow& row : sheet.rows) {
            const int column = cell.day - first;
            if (row.index == cell.treatment && row.cells[static_cast<std::size_t>(column)].state == CellState::empty) {
                row.cells[static_cast<std::size_t>(column)].state = CellState::closed;
                row.cells[static_cast<std::size_t>(column)].limits = limits;
            }
        }
    }
}

WeekSheet SheetMaker::layOut(const service::PlannedSpan& planned, Showing showing) const {
    WeekSheet sheet;
    sheet.from = planned.resolved.span.from;
    sheet.days = planned.resolved.span.days;
    sheet.today = planned.resolved.span.today;
    sheet.kept = kept_;
    sheet.showing = kept_ ? showing : Showing::proposal;
    for (const Part part : {Part::morning, Part::evening}) {
        WeekRow heading;
        heading.part = part;
        sheet.rows.push_back(heading);
        std::ranges::move(rowsOf(diary_, entries_, planned, part), std::back_inserter(sheet.rows));
    }
    for (WeekRow& row : sheet.rows) {
        for (int column = 0; column < sheet.days; ++column) {
            row.cells.push_back(row.treatment ? cellOf(diary_, entries_, planned, sheet, row, column) : WeekCell{});
        }
    }
    closeByLimits(sheet);
    showPatchTests(sheet);
    markBrokenLimits(planned, sheet);
    sheet.banners = bannersOf(planned, sheet);
    return sheet;
}

WeekSheet SheetMaker::make(Showing showing) const {
    WeekSheet sheet = layOut(planned_, showing);
    sheet.load = weekLoad(rulebook::barrierLoad(book_, diary_, planned_.resolved, shownSessions(planned_, sheet)), planned_, sheet);
    return sheet;
}

WeekSheet SheetMaker::preview(const service::PlannedSpan& other, const rulebook::LoadCurve& load) const {
    WeekSheet sheet = layOut(other, Showing::proposal);
    sheet.load = weekLoad(changedLoad(load, planned_.resolved.problem, planned_.plan.sessions, other.plan.sessions), planned_, sheet);
    return sheet;
}

WeekSheet makeSheet(const rulebook::RuleBook& book, const diary::Diary& diary, const service::PlannedSpan& planned, Showing showing) {
    return SheetMaker(book, diary, planned).make(showing);
}

std::vector<rulebook::Closure> closuresOf(const WeekSheet& sheet, const service::PlannedSpan& planned, int row, int column) {
    const std::optional<planner::TreatmentIndex> index = sheet.rows[static_cast<std::size_t>(row)].index;
    const planner::Day day = daysBetween(planned.resolved.problem.firstDay, sheet.dateOf(column));
    return index ? rulebook::closuresOf(planned.resolved, {day, *index}) : std::vector<rulebook::Closure>{};
}

const diary::Session* entryOf(const diary::Diary& diary, const WeekRow& row, Date date) {
    return findEntry(diary, diary.sessions, row, date);
}

const exchange::PlannedSession* plannedOf(const service::PlannedSpan& planned, const WeekRow& row, Date date) {
    const auto found = std::ranges::find_if(planned.document.sessions, [&](const exchange::PlannedSession& session) {
        return session.date == date && session.treatment == row.treatment && session.part == row.part;
    });
    return found == planned.document.sessions.end() ? nullptr : &*found;
}

}  // namespace gyeol::ui

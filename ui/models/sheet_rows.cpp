#include "ui/models/sheet_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace gyeol::ui {
namespace {

using diary::Part;
using Entries = std::vector<diary::Session>;

/// The treatments that have a row in a part of the day: what is in use, and what is retired but stands in these days.
std::set<std::string> treatmentsOf(const diary::Diary& diary, const Entries& entries, const service::PlannedSpan& planned, Part part) {
    std::set<std::string> found;
    for (const diary::Treatment& treatment : diary.treatments) {
        if (treatment.active && partFits(diary::partOf(treatment), part)) {
            found.insert(treatment.id.text());
        }
    }
    for (const exchange::PlannedSession& session : planned.document.sessions) {
        if (session.part == part) {
            found.insert(session.treatment);
        }
    }
    for (const diary::Session& session : entries) {
        if (partFits(session.part, part)) {
            found.insert(session.treatment.text());
        }
    }
    return found;
}

WeekRow makeRow(const diary::Diary& diary, const service::PlannedSpan& planned, const std::string& treatment, Part part) {
    WeekRow row;
    row.treatment = treatment;
    row.part = part;
    row.kind = diary::kindOf(diary, treatment);
    row.index = planner::indexOf(planned.resolved.problem, treatment);
    const diary::Treatment* own = diary::findTreatment(diary, diary::TreatmentId(treatment));
    if (own != nullptr && own->minutes) {
        row.minutes = *own->minutes;
    } else if (row.index) {
        row.minutes = planned.resolved.problem.treatments[static_cast<std::size_t>(*row.index)].minutes;
    }
    return row;
}

}  // namespace

std::vector<WeekRow> rowsOf(const diary::Diary& diary, const Entries& entries, const service::PlannedSpan& planned, Part part) {
    std::map<std::string, std::size_t> shelf;
    for (std::size_t place = 0; place < diary.treatments.size(); ++place) {
        shelf.emplace(diary.treatments[place].id.text(), place);
    }
    std::vector<WeekRow> rows;
    for (const std::string& treatment : treatmentsOf(diary, entries, planned, part)) {
        rows.push_back(makeRow(diary, planned, treatment, part));
    }
    const auto rank = [&shelf](const WeekRow& row) {
        const auto place = shelf.find(*row.treatment);
        return std::pair(rulebook::applicationOrder(row.kind), place == shelf.end() ? shelf.size() : place->second);
    };
    std::ranges::stable_sort(rows, {}, rank);
    return rows;
}

}  // namespace gyeol::ui

#include "service/csv_import.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace gyeol::service {

namespace {

using diary::CheckIn;
using diary::Session;
using exchange::CsvKind;

auto keyOf(const Session& session) {
    return std::tuple(session.date, session.part, session.treatment, session.area);
}
auto keyOf(const CheckIn& checkIn) {
    return std::tuple(checkIn.date, checkIn.part);
}

/// Whether the table has a column for a field.
bool has(CsvKind kind, const exchange::CsvMatch& match, std::string_view name) {
    const auto& fields = exchange::csvFields(kind);
    const auto field = std::find_if(fields.begin(), fields.end(), [name](const auto& known) { return known.name == name; });
    return match[static_cast<std::size_t>(field - fields.begin())].has_value();
}

Session updated(const Session& before, Session row, const exchange::CsvMatch& match) {
    row.pinned = before.pinned;
    row.pinnedOn = before.pinnedOn;
    row.over = before.over;
    row.state = has(CsvKind::sessions, match, "state") ? row.state : before.state;
    row.note = has(CsvKind::sessions, match, "note") ? row.note : before.note;
    return row;
}

CheckIn updated(const CheckIn& before, CheckIn row, const exchange::CsvMatch& match) {
    const auto keep = [&match](const char* name, auto& value, const auto& old) {
        if (!has(CsvKind::checkIns, match, name)) {
            value = old;
        }
    };
    keep("redness", row.redness, before.redness);
    keep("dryness", row.dryness, before.dryness);
    keep("stinging", row.stinging, before.stinging);
    keep("peeling", row.peeling, before.peeling);
    keep("hydration", row.hydration, before.hydration);
    keep("corneometer", row.corneometer, before.corneometer);
    keep("suspect", row.suspect, before.suspect);
    keep("note", row.note, before.note);
    return row;
}

template <class Entry>
void merge(std::vector<Entry>& entries, const std::vector<Entry>& rows, const exchange::CsvMatch& match, CsvMerge& merged) {
    std::map<decltype(keyOf(std::declval<Entry>())), Entry> news;
    for (const Entry& row : rows) {
        news.insert_or_assign(keyOf(row), row);
    }
    for (Entry& entry : entries) {
        const auto row = news.find(keyOf(entry));
        if (row == news.end()) {
            continue;
        }
        Entry after = updated(entry, row->second, match);
        (after == entry ? merged.same : merged.changed) += 1;
        entry = std::move(after);
        news.erase(row);
    }
    merged.added = static_cast<int>(news.size());
    for (auto& [key, entry] : news) {
        entries.push_back(std::move(entry));
    }
}

}  // namespace

CsvMerge mergeTable(const diary::Diary& diary, CsvKind kind, const exchange::CsvReading& reading, const exchange::CsvMatch& match) {
    CsvMerge merged;
    diary::Diary after = diary;
    if (kind == CsvKind::sessions) {
        merge(after.sessions, reading.sessions, match, merged);
    } else {
        merge(after.checkIns, reading.checkIns, match, merged);
    }
    diary::sort(after);
    merged.changes = diary::difference(diary, after);
    return merged;
}

}  // namespace gyeol::service

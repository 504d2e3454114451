#include "storage/changes.h"

#include "storage/people.h"
#include "storage/rows.h"

namespace gyeol::storage {

namespace {

Refused changed(const char* table) {
    return Refused(FailureCode::changedMeanwhile, std::string("/") + table);
}

/// Moves the entries at and after a place up or down, so that a place becomes free or the gap closes.
void shift(SQLite::Database& database, const char* table, PersonKey person, std::int64_t from, int by) {
    SQLite::Statement update(database, std::string("UPDATE ") + table + " SET position = position + ? WHERE person = ? AND position >= ?");
    bindTo(update, 1, by);
    bindTo(update, 2, person);
    bindTo(update, 3, from);
    update.exec();
}

std::int64_t oneNumber(SQLite::Database& database, const std::string& sql, std::int64_t value) {
    SQLite::Statement select(database, sql);
    bindTo(select, 1, value);
    if (!select.executeStep()) {
        throw Damaged(sql);
    }
    return get<std::int64_t>(select, 0);
}

template <class Entry>
std::optional<Entry> readOne(SQLite::Database& database, RowNumber row) {
    auto entries = readAll<Entry>(database, Chosen::byEntry, row);
    return entries.empty() ? std::nullopt : std::optional<Entry>(std::move(entries.front()));
}

template <class Entry>
void insertOne(SQLite::Database& database, PersonKey person, const diary::Change<Entry>& change) {
    const char* table = Table<Entry>::name;
    if (findRow(database, person, *change.after)) {
        throw changed(table);
    }
    if constexpr (hasPosition<Entry>()) {
        const auto place = static_cast<std::int64_t>(change.position);
        if (place > oneNumber(database, std::string("SELECT count(*) FROM ") + table + " WHERE person = ?", person)) {
            throw changed(table);
        }
        shift(database, table, person, place, 1);
        Inserter<Entry>(database, {"person", "position"}).insert({person, place}, *change.after);
    } else {
        Inserter<Entry>(database, {"person"}).insert({person}, *change.after);
    }
}

template <class Entry>
void eraseOne(SQLite::Database& database, PersonKey person, RowNumber row, std::int64_t place) {
    SQLite::Statement erase(database, std::string("DELETE FROM ") + Table<Entry>::name + " WHERE entry = ?");
    bindTo(erase, 1, row);
    erase.exec();
    if constexpr (hasPosition<Entry>()) {
        shift(database, Table<Entry>::name, person, place + 1, -1);
    }
}

/// Whether a row stands where the change says; where no place is kept, it does.
template <class Entry>
bool standsAt(SQLite::Database& database, RowNumber row, std::int64_t place) {
    if constexpr (hasPosition<Entry>()) {
        return oneNumber(database, std::string("SELECT position FROM ") + Table<Entry>::name + " WHERE entry = ?", row) == place;
    } else {
        return true;
    }
}

template <class Entry>
void applyOne(SQLite::Database& database, PersonKey person, const diary::Change<Entry>& change) {
    if (!change.before) {
        if (!change.after) {
            throw changed(Table<Entry>::name);
        }
        insertOne(database, person, change);
        return;
    }
    const auto row = findRow(database, person, *change.before);
    const auto place = static_cast<std::int64_t>(change.position);
    if (!row || readOne<Entry>(database, *row) != change.before || !standsAt<Entry>(database, *row, place) ||
        (change.after && !diary::sameKey(*change.before, *change.after))) {
        throw changed(Table<Entry>::name);
    }
    if (change.after) {
        updateRow(database, *row, *change.after);
    } else {
        eraseOne<Entry>(database, person, *row, place);
    }
}

/// A person is there once: the one row can only be altered.
void applyOne(SQLite::Database& database, PersonKey person, const diary::Change<diary::Person>& change) {
    if (!change.before || !change.after || readOne<diary::Person>(database, person) != change.before) {
        throw changed("person");
    }
    const auto holder = findPerson(database, change.after->name);
    if (holder && *holder != person) {
        throw Refused(FailureCode::personExists, {}, {{"name", change.after->name}});
    }
    updateRow(database, person, *change.after);
}

void applyOne(SQLite::Database& database, PersonKey person, const diary::Change<diary::Evenings>& change) {
    const auto rows = readOne<EveningRows>(database, person);
    if (!change.before || !change.after || !rows || rows->evenings() != *change.before) {
        throw changed("evenings");
    }
    updateRow(database, person, EveningRows(*change.after));
}

}  // namespace

void applyChanges(SQLite::Database& database, PersonKey person, const diary::ChangeSet& changes) {
    if (!readOne<diary::Person>(database, person)) {
        throw Refused(FailureCode::unknownPerson);
    }
    for (const diary::AnyChange& change : changes.changes) {
        std::visit([&](const auto& one) { applyOne(database, person, one); }, change);
    }
}

}  // namespace gyeol::storage

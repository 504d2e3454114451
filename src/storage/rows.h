#pragma once

#include "storage/tables.h"

#include <SQLiteCpp/Database.h>
#include <functional>
#include <initializer_list>
#include <string>
#include <unordered_map>
#include <vector>

/// Writing, reading and finding the rows of any entry by its Table description.
namespace gyeol::storage {

using RowNumber = std::int64_t;

/// What chooses rows: all of a person's, or the one with that number. Value: the column of the entry's table.
enum class Chosen { byPerson, byEntry };
[[nodiscard]] inline std::string columnOf(Chosen chosen) {
    return chosen == Chosen::byPerson ? "person" : "entry";
}

/// The names of the columns that a description visits.
template <class Value, class Columns>
[[nodiscard]] std::vector<std::string> columnNames(Columns columns) {
    ColumnNames names;
    Value value = blank<Value>();
    columns(names, value);
    return names.names();
}
template <class Entry>
[[nodiscard]] std::vector<std::string> columnNames() {
    return columnNames<Entry>([](auto& column, auto& entry) { Table<Entry>::columns(column, entry); });
}

/// `before` + name + `after`, for each name, with `between` between them.
[[nodiscard]] inline std::string listed(const std::vector<std::string>& names, const std::string& before, const std::string& after,
                                        const std::string& between) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : between) + before + name + after;
    }
    return text;
}

[[nodiscard]] inline std::string insertSql(const char* table, std::vector<std::string> columns, const std::vector<std::string>& more) {
    columns.insert(columns.end(), more.begin(), more.end());
    return std::string("INSERT INTO ") + table + " (" + listed(columns, "", "", ", ") + ") VALUES (" +
           listed(std::vector<std::string>(columns.size(), "?"), "", "", ", ") + ")";
}

/// What a list within an entry holds. A part that an entry may have or not is a list of at most one.
template <class List>
using ItemOf = typename List::value_type;

/// Writes the lists of one entry; a visitor of Table<Entry>::lists.
template <class Entry>
class ListWriter {
public:
    ListWriter(SQLite::Database& database, RowNumber row, const Entry& entry) : database_(database), row_(row), entry_(entry) {}

    template <class List, class Columns>
    void operator()(const char* table, List Entry::*member, Columns columns) {
        const List& list = entry_.*member;
        if constexpr (isOptional<List>) {
            if (list) {
                write(table, std::vector{*list}, columns);
            }
        } else if (!list.empty()) {
            write(table, list, columns);
        }
    }

private:
    template <class Item, class Columns>
    void write(const char* table, const std::vector<Item>& items, Columns columns) {
        SQLite::Statement insert(database_, insertSql(table, {"entry", "position"}, columnNames<Item>(columns)));
        std::int64_t position = 0;
        for (const Item& item : items) {
            bindTo(insert, 1, row_);
            bindTo(insert, 2, position++);
            ColumnBinder binder(insert, 3);
            columns(binder, item);
            insert.exec();
            insert.reset();
        }
    }

    SQLite::Database& database_;
    RowNumber row_;
    const Entry& entry_;
};

/// Reads the lists of the chosen entries; `find` gives the entry of a row number. A visitor of Table<Entry>::lists.
template <class Entry>
class ListReader {
public:
    using Find = std::function<Entry&(RowNumber)>;
    ListReader(SQLite::Database& database, Chosen chosen, std::int64_t value, Find find)
        : database_(database), chosen_(chosen), value_(value), find_(std::move(find)) {}

    template <class List, class Columns>
    void operator()(const char* table, List Entry::*member, Columns columns) {
        using Item = ItemOf<List>;
        SQLite::Statement select(database_, "SELECT l.entry, l.position, " + listed(columnNames<Item>(columns), "l.", "", ", ") + " FROM " +
                                                table + " AS l JOIN " + Table<Entry>::name + " AS e ON e.entry = l.entry WHERE e." +
                                                columnOf(chosen_) + " = ? ORDER BY l.entry, l.position");
        bindTo(select, 1, value_);
        while (select.executeStep()) {
            List& list = find_(get<RowNumber>(select, 0)).*member;
            Item item = blank<Item>();
            ColumnReader reader(select, 2);
            columns(reader, item);
            if (get<std::int64_t>(select, 1) != nextPlaceIn(list)) {
                throw damagedAt(select, 1);
            }
            if constexpr (isOptional<List>) {
                list = std::move(item);
            } else {
                list.push_back(std::move(item));
            }
        }
    }

private:
    /// The place that the next item must have; none where there is room for one and it is there.
    template <class List>
    [[nodiscard]] static std::int64_t nextPlaceIn(const List& list) {
        if constexpr (isOptional<List>) {
            return list ? -1 : 0;
        } else {
            return static_cast<std::int64_t>(list.size());
        }
    }

    SQLite::Database& database_;
    Chosen chosen_;
    std::int64_t value_;
    Find find_;
};

/// Inserts entries of one table, with the columns that come before their own (`person`, `position`, `entry`).
template <class Entry>
class Inserter {
public:
    Inserter(SQLite::Database& database, std::vector<std::string> lead)
        : database_(database),
          first_(static_cast<int>(lead.size()) + 1),
          insert_(database, insertSql(Table<Entry>::name, std::move(lead), columnNames<Entry>())) {}

    RowNumber insert(std::initializer_list<std::int64_t> lead, const Entry& entry) {
        int index = 1;
        for (const std::int64_t value : lead) {
            bindTo(insert_, index++, value);
        }
        ColumnBinder binder(insert_, first_);
        Table<Entry>::columns(binder, entry);
        insert_.exec();
        insert_.reset();
        const RowNumber row = database_.getLastInsertRowid();
        ListWriter<Entry> lists(database_, row, entry);
        Table<Entry>::lists(lists);
        return row;
    }

private:
    SQLite::Database& database_;
    int first_;
    SQLite::Statement insert_;
};

/// Writes a whole list of a person's entries.
template <class Entry>
void insertAll(SQLite::Database& database, RowNumber person, const std::vector<Entry>& entries) {
    if constexpr (hasPosition<Entry>()) {
        Inserter<Entry> inserter(database, {"person", "position"});
        for (std::size_t i = 0; i < entries.size(); ++i) {
            inserter.insert({person, static_cast<std::int64_t>(i)}, entries[i]);
        }
    } else {
        Inserter<Entry> inserter(database, {"person"});
        for (const Entry& entry : entries) {
            inserter.insert({person}, entry);
        }
    }
}

/// The rows of a table as they are selected, their lists not yet read.
template <class Entry>
struct Selected {
    std::vector<Entry> entries;
    std::vector<RowNumber> rows;
};

template <class Entry>
[[nodiscard]] Selected<Entry> selectRows(SQLite::Database& database, Chosen chosen, std::int64_t value) {
    constexpr bool ordered = hasPosition<Entry>();
    SQLite::Statement select(database, std::string("SELECT entry, ") + (ordered ? "position, " : "") +
                                           listed(columnNames<Entry>(), "", "", ", ") + " FROM " + Table<Entry>::name + " WHERE " +
                                           columnOf(chosen) + " = ? ORDER BY " + (ordered ? "position" : "entry"));
    bindTo(select, 1, value);
    Selected<Entry> selected;
    while (select.executeStep()) {
        // A gap in the places would let the next insertion put an entry somewhere else than the diary in hand does.
        if (ordered && chosen == Chosen::byPerson && get<std::int64_t>(select, 1) != static_cast<std::int64_t>(selected.rows.size())) {
            throw damagedAt(select, 1);
        }
        Entry entry = blank<Entry>();
        ColumnReader reader(select, ordered ? 2 : 1);
        Table<Entry>::columns(reader, entry);
        selected.rows.push_back(get<RowNumber>(select, 0));
        selected.entries.push_back(std::move(entry));
    }
    return selected;
}

/// The chosen entries of a table, with their lists.
template <class Entry>
[[nodiscard]] std::vector<Entry> readAll(SQLite::Database& database, Chosen chosen, std::int64_t value) {
    Selected<Entry> selected = selectRows<Entry>(database, chosen, value);
    std::unordered_map<RowNumber, std::size_t> places;
    for (std::size_t i = 0; i < selected.rows.size(); ++i) {
        places.emplace(selected.rows[i], i);
    }
    ListReader<Entry> lists(database, chosen, value, [&](RowNumber row) -> Entry& { return selected.entries[places.at(row)]; });
    Table<Entry>::lists(lists);
    return std::move(selected.entries);
}

/// The number of a person's entry with the key of `entry`; nothing where there is none.
template <class Entry>
[[nodiscard]] std::optional<RowNumber> findRow(SQLite::Database& database, RowNumber person, const Entry& entry) {
    std::vector<std::string> key = columnNames<Entry>();
    key.resize(static_cast<std::size_t>(Table<Entry>::keyColumns));
    SQLite::Statement select(
        database, std::string("SELECT entry FROM ") + Table<Entry>::name + " WHERE person = ? AND " + listed(key, "", " IS ?", " AND "));
    bindTo(select, 1, person);
    ColumnBinder binder(select, 2, Table<Entry>::keyColumns);
    Table<Entry>::columns(binder, entry);
    if (!select.executeStep()) {
        return std::nullopt;
    }
    return get<RowNumber>(select, 0);
}

/// Puts the values of `entry` into a row that stays where it is.
template <class Entry>
void updateRow(SQLite::Database& database, RowNumber row, const Entry& entry) {
    const std::vector<std::string> names = columnNames<Entry>();
    SQLite::Statement update(database,
                             std::string("UPDATE ") + Table<Entry>::name + " SET " + listed(names, "", " = ?", ", ") + " WHERE entry = ?");
    ColumnBinder binder(update, 1);
    Table<Entry>::columns(binder, entry);
    bindTo(update, static_cast<int>(names.size()) + 1, row);
    update.exec();
    const auto clear = [&](const char* table, auto, auto) {
        SQLite::Statement erase(database, std::string("DELETE FROM ") + table + " WHERE entry = ?");
        bindTo(erase, 1, row);
        erase.exec();
    };
    Table<Entry>::lists(clear);
    ListWriter<Entry> lists(database, row, entry);
    Table<Entry>::lists(lists);
}

}  // namespace gyeol::storage

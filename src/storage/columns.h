#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/names.h"
#include "storage/failures.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// The values of a row, typed: SQLiteCpp's own casts would turn NULL and a wrong type into a silent 0.
namespace gyeol::storage {

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <class T>
inline constexpr bool isId = false;
template <class Tag>
inline constexpr bool isId<Id<Tag>> = true;

/// A unit of the diary: one integer in a sub-unit.
template <class T>
concept Unit = std::is_aggregate_v<T> && requires(T unit) {
    { unit.value } -> std::same_as<std::int32_t&>;
};

/// Binds a value to a parameter (counted from 1); a missing one is NULL.
template <class T>
void bindTo(SQLite::Statement& statement, int index, const T& value) {
    if constexpr (isOptional<T>) {
        if (value) {
            bindTo(statement, index, *value);
        } else {
            statement.bind(index);
        }
    } else if constexpr (std::is_enum_v<T>) {
        statement.bind(index, std::string(nameOf(value)));
    } else if constexpr (std::is_integral_v<T>) {
        statement.bind(index, static_cast<std::int64_t>(value));
    } else if constexpr (Unit<T>) {
        bindTo(statement, index, value.value);
    } else if constexpr (std::is_same_v<T, Date>) {
        statement.bind(index, formatDate(value));
    } else if constexpr (isId<T>) {
        statement.bind(index, value.text());
    } else {
        static_assert(std::is_same_v<T, std::string>);
        statement.bind(index, value);
    }
}

/// Damage at a column, told as `/table/row/column`; our selections begin with the number of the row.
[[nodiscard]] inline Damaged damagedAt(const SQLite::Statement& statement, int index) {
    constexpr std::string_view from = " FROM ";
    const std::string& sql = statement.getQuery();
    const std::size_t at = sql.find(from);
    std::string place =
        "/" + (at == std::string::npos ? sql : sql.substr(at + from.size(), sql.find(' ', at + from.size()) - at - from.size()));
    const SQLite::Column row = statement.getColumn(0);
    if (index > 0 && row.isInteger()) {
        place += "/" + std::to_string(row.getInt64());
    }
    return Damaged(place + "/" + statement.getColumnName(index));
}

template <class T>
[[nodiscard]] T get(const SQLite::Statement& statement, int index);

/// A text of a column, read into a value that is written as a name, a date or an id.
template <class T>
[[nodiscard]] std::optional<T> fromText(std::string text) {
    if constexpr (std::is_enum_v<T>) {
        return fromName<T>(text);
    } else if constexpr (std::is_same_v<T, Date>) {
        return parseDate(text);
    } else if constexpr (isId<T>) {
        return isIdText(text) ? std::optional<T>(T(std::move(text))) : std::nullopt;
    } else {
        static_assert(std::is_same_v<T, std::string>);
        return text;
    }
}

template <class T>
[[nodiscard]] T getNumber(const SQLite::Statement& statement, int index) {
    const SQLite::Column column = statement.getColumn(index);
    const std::int64_t number = column.isInteger() ? column.getInt64() : 0;
    constexpr bool isBool = std::is_same_v<T, bool>;
    const bool fits = isBool ? number == 0 || number == 1
                             : number >= static_cast<std::int64_t>(std::numeric_limits<T>::min()) &&
                                   number <= static_cast<std::int64_t>(std::numeric_limits<T>::max());
    if (!column.isInteger() || !fits) {
        throw damagedAt(statement, index);
    }
    return static_cast<T>(number);
}

/// The value of a column (counted from 0) of the current row. Throws Damaged where it is NULL, of another type, or no value of T.
template <class T>
[[nodiscard]] T get(const SQLite::Statement& statement, int index) {
    if constexpr (isOptional<T>) {
        if (statement.getColumn(index).isNull()) {
            return std::nullopt;
        }
        return get<typename T::value_type>(statement, index);
    } else if constexpr (std::is_integral_v<T>) {
        return getNumber<T>(statement, index);
    } else if constexpr (Unit<T>) {
        return T{getNumber<std::int32_t>(statement, index)};
    } else {
        const SQLite::Column column = statement.getColumn(index);
        if (!column.isText()) {
            throw damagedAt(statement, index);
        }
        std::optional<T> value = fromText<T>(column.getString());
        if (!value) {
            throw damagedAt(statement, index);
        }
        return *std::move(value);
    }
}

/// Collects the names of the columns that an entry's description visits.
class ColumnNames {
public:
    template <class T>
    void operator()(const char* name, const T&) {
        names_.emplace_back(name);
    }
    [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

private:
    std::vector<std::string> names_;
};

/// Binds the first columns that a description visits, at most `limit` of them, from the parameter `first` on.
class ColumnBinder {
public:
    ColumnBinder(SQLite::Statement& statement, int first, int limit = std::numeric_limits<int>::max())
        : statement_(statement), next_(first), left_(limit) {}
    template <class T>
    void operator()(const char*, const T& value) {
        if (left_ > 0) {
            bindTo(statement_, next_, value);
            ++next_;
            --left_;
        }
    }

private:
    SQLite::Statement& statement_;
    int next_;
    int left_;
};

/// Reads the columns that a description visits, from the column `first` on.
class ColumnReader {
public:
    ColumnReader(const SQLite::Statement& statement, int first) : statement_(statement), next_(first) {}
    template <class T>
    void operator()(const char*, T& value) {
        value = get<T>(statement_, next_);
        ++next_;
    }

private:
    const SQLite::Statement& statement_;
    int next_;
};

}  // namespace gyeol::storage

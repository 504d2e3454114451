#pragma once

#include <SQLiteCpp/Database.h>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

namespace gyeol::storage {

/// "GYEL" in the header of every file of ours.
inline constexpr std::int32_t ourApplicationId = 0x4759454C;

/// One step of the schema. Steps are numbered from 1 without a gap; a released one never changes.
struct Migration {
    int number = 0;
    std::string_view sql;
};

/// All steps, in order; embedded from migrations/ by embed.cmake.
[[nodiscard]] std::span<const Migration> migrations();

/// The schema that a database has, as its header says; 0: none yet.
[[nodiscard]] int schemaVersion(SQLite::Database& database);

/// Brings a database to the last step, each step one transaction with its number inside. `copyFirst` is called once, before the first
/// step, where the database already had a schema.
void migrate(SQLite::Database& database, std::span<const Migration> steps, const std::function<void()>& copyFirst);

/// Throws Damaged where the tables are not exactly those that the steps up to the database's version make: a table, trigger or view
/// more, or one with other columns or checks, is not of our making.
void checkSchema(SQLite::Database& database, std::span<const Migration> steps);

}  // namespace gyeol::storage

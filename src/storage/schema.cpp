#include "storage/schema.h"

#include "storage/columns.h"
#include "storage/connection.h"

#include <SQLiteCpp/Transaction.h>
#include <map>
#include <string>

namespace gyeol::storage {

namespace {

void applySteps(SQLite::Database& database, std::span<const Migration> steps, int last) {
    for (const Migration& step : steps) {
        if (step.number <= schemaVersion(database) || step.number > last) {
            continue;
        }
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(std::string(step.sql));
        database.exec("PRAGMA user_version = " + std::to_string(step.number));
        database.exec("PRAGMA application_id = " + std::to_string(ourApplicationId));
        transaction.commit();
    }
}

/// Everything that the schema names, with the text that made it.
std::map<std::string, std::optional<std::string>> schemaTexts(SQLite::Database& database) {
    std::map<std::string, std::optional<std::string>> texts;
    SQLite::Statement select(database, "SELECT type, name, sql FROM sqlite_schema");
    while (select.executeStep()) {
        texts.emplace(get<std::string>(select, 0) + "/" + get<std::string>(select, 1), get<std::optional<std::string>>(select, 2));
    }
    return texts;
}

}  // namespace

int schemaVersion(SQLite::Database& database) {
    SQLite::Statement select(database, "PRAGMA user_version");
    select.executeStep();
    return get<int>(select, 0);
}

void migrate(SQLite::Database& database, std::span<const Migration> steps, const std::function<void()>& copyFirst) {
    const int last = steps.back().number;
    const int version = schemaVersion(database);
    if (version > 0 && version < last) {
        copyFirst();
    }
    applySteps(database, steps, last);
}

void checkSchema(SQLite::Database& database, std::span<const Migration> steps) {
    SQLite::Database model = connectInMemory();
    applySteps(model, steps, schemaVersion(database));
    const auto expected = schemaTexts(model);
    const auto found = schemaTexts(database);
    for (const auto& [name, sql] : expected) {
        const auto there = found.find(name);
        if (there == found.end() || there->second != sql) {
            throw Damaged("/" + name);
        }
    }
    for (const auto& [name, sql] : found) {
        if (expected.count(name) == 0) {
            throw Damaged("/" + name);
        }
    }
}

}  // namespace gyeol::storage

#include "storage/connection.h"

#include "storage/columns.h"
#include "storage/failures.h"

#include <sqlite3.h>
#include <utility>

namespace gyeol::storage {

namespace {

/// How long a commit or a read waits for another process's short lock.
constexpr int waitMs = 5000;

void configure(SQLite::Database& database, int option, int value) {
    if (sqlite3_db_config(database.getHandle(), option, value, nullptr) != SQLITE_OK) {
        throw SQLite::Exception(database.getHandle());
    }
}

void harden(SQLite::Database& database) {
    configure(database, SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    configure(database, SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    configure(database, SQLITE_DBCONFIG_DQS_DDL, 0);
    configure(database, SQLITE_DBCONFIG_DQS_DML, 0);
    constexpr std::pair<int, int> limits[] = {
        {SQLITE_LIMIT_LENGTH, 4 * 1024 * 1024}, {SQLITE_LIMIT_SQL_LENGTH, 256 * 1024}, {SQLITE_LIMIT_COLUMN, 100},
        {SQLITE_LIMIT_EXPR_DEPTH, 100},         {SQLITE_LIMIT_COMPOUND_SELECT, 10},    {SQLITE_LIMIT_VDBE_OP, 25000},
        {SQLITE_LIMIT_FUNCTION_ARG, 8},         {SQLITE_LIMIT_TRIGGER_DEPTH, 10},      {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 100},    {SQLITE_LIMIT_WORKER_THREADS, 0},      {SQLITE_LIMIT_ATTACHED, 1},  // VACUUM INTO needs one
    };
    for (const auto& [limit, value] : limits) {
        sqlite3_limit(database.getHandle(), limit, value);
    }
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA mmap_size = 0");
    database.exec("PRAGMA temp_store = MEMORY");
}

void prepareWriting(SQLite::Database& database) {
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA synchronous = EXTRA");
}

}  // namespace

SQLite::Database connect(const std::filesystem::path& path, Mode mode) {
    const int flags = mode == Mode::read ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
    SQLite::Database database(path.string(), flags, waitMs);
    harden(database);
    if (mode != Mode::write) {
        database.exec("PRAGMA query_only = ON");
        return database;
    }
    // SQLite falls back to reading where it may not write, and would only say so at the first change.
    if (sqlite3_db_readonly(database.getHandle(), "main") == 1) {
        throw Refused(FailureCode::fileUnwritable);
    }
    prepareWriting(database);
    if (textsOf(database, "PRAGMA journal_mode = DELETE") != std::vector<std::string>{"delete"}) {
        throw Refused(FailureCode::databaseBusy);
    }
    return database;
}

SQLite::Database connectInMemory() {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    harden(database);
    prepareWriting(database);
    return database;
}

std::vector<std::string> textsOf(SQLite::Database& database, const std::string& sql) {
    std::vector<std::string> texts;
    SQLite::Statement select(database, sql);
    while (select.executeStep()) {
        texts.push_back(get<std::string>(select, 0));
    }
    return texts;
}

Failure failureOf(const SQLite::Exception& error) {
    const auto failure = [](FailureCode code) { return Failure{code, {}, {}, {}, 0}; };
    switch (error.getErrorCode() & 0xff) {
        case SQLITE_FULL:
            return failure(FailureCode::diskFull);
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return failure(FailureCode::databaseBusy);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return failure(FailureCode::damagedDatabase);
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_CANTOPEN:
            return failure(FailureCode::fileUnwritable);
        default:
            return {FailureCode::storageFailed, {}, {}, {{"text", std::string(error.what())}}, 0};
    }
}

}  // namespace gyeol::storage

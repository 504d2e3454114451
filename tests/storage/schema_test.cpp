#include "storage/schema.h"

#include "storage/backup.h"
#include "storage/columns.h"
#include "storage/connection.h"
#include "storage/diary_file.h"
#include "storage/failures.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "storage/photograph_store.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <sqlite3.h>

using namespace gyeol;
using namespace gyeol::storage;

namespace {

/// Our steps with two more behind them, as a later version of the program has them.
std::vector<Migration> later(std::string_view second, std::string_view third) {
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    const int last = steps.back().number;
    steps.push_back({last + 1, second});
    steps.push_back({last + 2, third});
    return steps;
}

std::string oneText(SQLite::Database& database, const std::string& pragma) {
    SQLite::Statement select(database, "PRAGMA " + pragma);
    select.executeStep();
    return select.getColumn(0).getString();
}

}  // namespace

TEST_CASE("the steps are numbered from 1 without a gap") {
    int next = 1;
    for (const Migration& step : migrations()) {
        CHECK(step.number == next++);
        CHECK(!step.sql.empty());
    }
}

TEST_CASE("a step is done whole or not at all, and the diary stays as it was") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "diary.gyeol";
    {
        auto file = DiaryFile::open(path, Access::create);
        REQUIRE(file);
        REQUIRE(file->add(test::fullDiary()));
    }
    const int last = migrations().back().number;
    SQLite::Database database = connect(path, Mode::write);
    int copies = 0;
    const auto broken = later("CREATE TABLE extra (a TEXT) STRICT; INSERT INTO nowhere VALUES (1)", "CREATE TABLE more (a TEXT) STRICT");
    CHECK_THROWS_AS(migrate(database, broken, [&] { ++copies; }), SQLite::Exception);
    CHECK(copies == 1);
    CHECK(schemaVersion(database) == last);
    CHECK_NOTHROW(checkSchema(database, migrations()));

    const auto sound = later("CREATE TABLE extra (a TEXT) STRICT", "CREATE TABLE more (a TEXT) STRICT");
    migrate(database, sound, [&] { copyInto(database, folder.path(), "before"); });
    CHECK(schemaVersion(database) == last + 2);
    CHECK_NOTHROW(checkSchema(database, sound));
    migrate(database, sound, [&] { ++copies; });
    CHECK(copies == 1);

    // The copy is the diary of before, and the older program leaves the newer file alone.
    const auto copy = DiaryFile::open(folder.path() / "before.gyeol", Access::read);
    REQUIRE(copy);
    CHECK(*copy->load(copy->people()->front().key) == test::fullDiary());
    CHECK(DiaryFile::open(path, Access::write).error().code == FailureCode::newerDatabase);
}

TEST_CASE("a new database takes all steps and no copy") {
    SQLite::Database database = connectInMemory();
    bool isCopied = false;
    migrate(database, migrations(), [&] { isCopied = true; });
    CHECK_FALSE(isCopied);
    CHECK(schemaVersion(database) == migrations().back().number);
    CHECK(oneText(database, "application_id") == std::to_string(ourApplicationId));
}

TEST_CASE("a connection that writes is as careful as is promised") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "diary.gyeol";
    REQUIRE(DiaryFile::open(path, Access::create));
    SQLite::Database database = connect(path, Mode::write);
    constexpr const char* extra = "3";
    CHECK(oneText(database, "journal_mode") == "delete");
    CHECK(oneText(database, "synchronous") == extra);
    CHECK(oneText(database, "foreign_keys") == "1");
    CHECK(oneText(database, "trusted_schema") == "0");
    CHECK(oneText(database, "cell_size_check") == "1");
    CHECK_THROWS_AS(database.exec("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ''"), SQLite::Exception);
    SQLite::Database reading = connect(path, Mode::read);
    CHECK_THROWS_AS(reading.exec("DELETE FROM person"), SQLite::Exception);
}

TEST_CASE("a column is read as what it is, never as a silent zero") {
    SQLite::Database database = connectInMemory();
    database.exec("CREATE TABLE t (entry INTEGER PRIMARY KEY, v ANY) STRICT");
    const auto read = [&]<class T>(const std::string& value, T) {
        SQLite::Statement select(database, "SELECT 1, " + value + " AS v FROM (SELECT 1)");
        select.executeStep();
        return get<T>(select, 1);
    };
    CHECK(read("7", 0) == 7);
    CHECK(read("NULL", std::optional<int>(3)) == std::nullopt);
    CHECK(read("'2026-02-28'", Date{}) == test::day("2026-02-28"));
    CHECK_THROWS_AS(read("NULL", 0), Damaged);
    CHECK_THROWS_AS(read("'7'", 0), Damaged);
    CHECK_THROWS_AS(read("7.0", 0), Damaged);
    CHECK_THROWS_AS(read("3000000000", 0), Damaged);
    CHECK_THROWS_AS(read("-3000000000", 0), Damaged);
    CHECK_THROWS_AS(read("2", false), Damaged);
    CHECK_THROWS_AS(read("7", std::string()), Damaged);
    CHECK_THROWS_AS(read("x'41'", std::string()), Damaged);
    CHECK_THROWS_AS(read("'2026-02-29'", Date{}), Damaged);
    CHECK_THROWS_AS(read("'Acid'", diary::TreatmentKind::acid), Damaged);
    CHECK_THROWS_AS(read("'Not An Id'", diary::TreatmentId("x")), Damaged);
}

TEST_CASE("what the file system refuses becomes a failure: no room, or its own words") {
    const auto failed = [](std::errc why) {
        return guarded("me.gyeol", [&] { throw std::filesystem::filesystem_error("", std::make_error_code(why)); }).error();
    };
    CHECK(failed(std::errc::no_space_on_device).code == FailureCode::diskFull);
    CHECK(failed(std::errc::io_error).code == FailureCode::storageFailed);
    CHECK(failed(std::errc::io_error).file == "me.gyeol");
}

TEST_CASE("entries of different people and photographs are different") {
    CHECK(PersonEntry{1, "a"} != PersonEntry{2, "a"});
    CHECK(PersonEntry{1, "a"} != PersonEntry{1, "b"});
    CHECK(StoredPhotograph{"a.jpg", {}} != StoredPhotograph{"b.jpg", {}});
    CHECK(StoredPhotograph{"a.jpg", {}} != StoredPhotograph{"a.jpg", test::day("2026-11-27")});
}

TEST_CASE("damage is told by table, row and column, as far as they are known") {
    SQLite::Database database = connectInMemory();
    database.exec("CREATE TABLE t (entry ANY, v ANY) STRICT; INSERT INTO t VALUES (7, x'41'), ('x', x'41')");
    const auto placeOf = [&](const std::string& sql, int column) -> std::string {
        SQLite::Statement select(database, sql);
        select.executeStep();
        try {
            static_cast<void>(get<std::string>(select, column));
        } catch (const Damaged& damaged) {
            return damaged.what();
        }
        return "sound";
    };
    CHECK(placeOf("SELECT entry, v FROM t WHERE entry = 7", 1) == "/t/7/v");
    CHECK(placeOf("SELECT entry, v FROM t WHERE entry = 'x'", 1) == "/t/v");
    CHECK(placeOf("SELECT entry, v FROM t WHERE entry = 7", 0) == "/t/entry");
    CHECK(placeOf("SELECT v FROM t", 0) == "/t/v");
    CHECK(placeOf("PRAGMA user_version", 0) == "/PRAGMA user_version/user_version");
}

TEST_CASE("what a connection cannot do becomes a failure with a code, or with SQLite's own words") {
    const auto codeOf = [](int error) { return failureOf(SQLite::Exception("words", error)).code; };
    CHECK(codeOf(SQLITE_FULL) == FailureCode::diskFull);
    CHECK(codeOf(SQLITE_BUSY_SNAPSHOT) == FailureCode::databaseBusy);
    CHECK(codeOf(SQLITE_LOCKED) == FailureCode::databaseBusy);
    CHECK(codeOf(SQLITE_CORRUPT_INDEX) == FailureCode::damagedDatabase);
    CHECK(codeOf(SQLITE_NOTADB) == FailureCode::damagedDatabase);
    CHECK(codeOf(SQLITE_READONLY_DBMOVED) == FailureCode::fileUnwritable);
    CHECK(codeOf(SQLITE_PERM) == FailureCode::fileUnwritable);
    CHECK(codeOf(SQLITE_CANTOPEN) == FailureCode::fileUnwritable);
    const Failure other = failureOf(SQLite::Exception("words", SQLITE_IOERR_FSYNC));
    CHECK(other.code == FailureCode::storageFailed);
    CHECK(*other.params.find("text") == Param(std::string("words")));
}

TEST_CASE("a schema that lacks something, has something more, or another text, is damaged at that place") {
    const auto placeOf = [](const std::string& sql) -> std::string {
        SQLite::Database database = connectInMemory();
        migrate(database, migrations(), [] {});
        database.exec(sql);
        try {
            checkSchema(database, migrations());
        } catch (const Damaged& damaged) {
            return damaged.what();
        }
        return "sound";
    };
    CHECK(placeOf("SELECT 1") == "sound");
    CHECK(placeOf("DROP TABLE session_over").find("session_over") != std::string::npos);
    CHECK(placeOf("CREATE INDEX more ON setting (value)") == "/index/more");
    CHECK(placeOf("ALTER TABLE setting ADD COLUMN more TEXT") == "/table/setting");
}

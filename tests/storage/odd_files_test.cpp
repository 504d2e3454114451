#include "storage/diary_file.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <sys/stat.h>
#include <unistd.h>
#include <functional>
#include <vector>

using namespace gyeol;
using namespace gyeol::storage;
using test::bytesOf;
using test::stateOf;
using test::tamper;
using test::writeBytes;

namespace {

using Path = std::filesystem::path;

void makeDiary(const Path& path) {
    auto file = DiaryFile::open(path, Access::create);
    REQUIRE(file);
    REQUIRE(file->add(test::fullDiary()));
}

/// A file that lies where a diary is looked for, and what opening it says.
struct OddFile {
    std::string name;
    FailureCode code;
    std::function<void(const Path&)> make;
};

/// A sound diary after somebody else's SQL.
OddFile tampered(const std::string& name, FailureCode code, const std::string& sql) {
    return {name, code, [sql](const Path& path) {
                makeDiary(path);
                tamper(path, sql);
            }};
}

/// A sound diary, altered byte by byte.
OddFile edited(const std::string& name, FailureCode code, std::function<void(std::string&)> edit) {
    return {name, code, [edit](const Path& path) {
                makeDiary(path);
                std::string bytes = bytesOf(path);
                edit(bytes);
                writeBytes(path, bytes);
            }};
}

std::vector<OddFile> oddFiles() {
    constexpr auto notOurs = FailureCode::notOurDatabase;
    constexpr auto damaged = FailureCode::damagedDatabase;
    std::vector<OddFile> files{
        {"a missing file", FailureCode::fileMissing, [](const Path&) {}},
        {"a folder", FailureCode::notAFile, [](const Path& path) { std::filesystem::create_directory(path); }},
        {"a FIFO", FailureCode::notAFile, [](const Path& path) { REQUIRE(::mkfifo(path.c_str(), 0600) == 0); }},
        {"a link to nothing", FailureCode::fileMissing, [](const Path& path) { std::filesystem::create_symlink("nowhere", path); }},
        {"0 bytes", FailureCode::emptyFile, [](const Path& path) { writeBytes(path, ""); }},
        {"one byte", notOurs, [](const Path& path) { writeBytes(path, "S"); }},
        {"a text", notOurs, [](const Path& path) { writeBytes(path, std::string(5'000, 'x')); }},
        {"JSON", notOurs, [](const Path& path) { writeBytes(path, "{\"format\": \"gyeol-diary\", \"version\": 1}"); }},
        {"zeros", notOurs, [](const Path& path) { writeBytes(path, std::string(8'192, '\0')); }},
        {"only the first words of a header", damaged, [](const Path& path) { writeBytes(path, std::string("SQLite format 3\0", 16)); }},
        {"another program's database", notOurs, [](const Path& path) { tamper(path, "CREATE TABLE song (title TEXT)"); }},
        {"another program's application id", notOurs,
         [](const Path& path) { tamper(path, "PRAGMA application_id = 1196444487; PRAGMA user_version = 1; CREATE TABLE t (a)"); }},
        {"our id without a schema", notOurs,
         [](const Path& path) { tamper(path, "PRAGMA application_id = 1197032780; CREATE TABLE t (a)"); }},
        {"our id and version with other tables", damaged,
         [](const Path& path) { tamper(path, "PRAGMA application_id = 1197032780; PRAGMA user_version = 1; CREATE TABLE person (a)"); }},
        {"another program's database in WAL mode", notOurs,
         [](const Path& path) { tamper(path, "PRAGMA journal_mode = WAL; CREATE TABLE song (title TEXT)"); }},
        tampered("a newer version", FailureCode::newerDatabase, "PRAGMA user_version = 99"),
        tampered("a newer version with other tables", FailureCode::newerDatabase, "PRAGMA user_version = 2; DROP TABLE evening_without"),
        tampered("a negative version", notOurs, "PRAGMA user_version = -1"),
        tampered("a trigger more", damaged, "CREATE TRIGGER t AFTER INSERT ON setting BEGIN DELETE FROM person; END"),
        tampered("a view more", damaged, "CREATE VIEW v AS SELECT name FROM person"),
        tampered("a table more", damaged, "CREATE TABLE extra (a)"),
        tampered("an index more", damaged, "CREATE INDEX extra ON session (note)"),
        tampered("a table less", damaged, "DROP TABLE session_over"),
        tampered("a view in place of a table", damaged,
                 "ALTER TABLE setting RENAME TO s; CREATE VIEW setting AS SELECT name, value FROM s"),
        tampered("a column more", damaged, "ALTER TABLE setting ADD COLUMN extra TEXT"),
        edited("a broken page", damaged, [](std::string& bytes) { std::fill(bytes.begin() + 4'096, bytes.begin() + 3 * 4'096, '\x7f'); }),
        edited("a page size of 3", damaged, [](std::string& bytes) { bytes[16] = 0, bytes[17] = 3; }),
        edited("a schema page of noise", damaged,
               [](std::string& bytes) { std::fill(bytes.begin() + 100, bytes.begin() + 4'096, '\x55'); }),
    };
    for (const std::size_t length : {17U, 99U}) {
        files.push_back(
            edited("cut to " + std::to_string(length) + " bytes", damaged, [length](std::string& bytes) { bytes.resize(length); }));
    }
    for (const std::size_t length : {100U, 512U, 4'095U, 4'096U, 5'000U, 40'960U, 100'000U}) {
        files.push_back(
            edited("cut to " + std::to_string(length) + " bytes", damaged, [length](std::string& bytes) { bytes.resize(length); }));
    }
    files.push_back(edited("without its last byte", damaged, [](std::string& bytes) { bytes.pop_back(); }));
    return files;
}

}  // namespace

TEST_CASE("an odd file is refused with its reason, and stays as it was to the byte") {
    for (const OddFile& odd : oddFiles()) {
        const test::TemporaryFolder folder;
        const Path path = folder.path() / "diary.gyeol";
        odd.make(path);
        const auto before = stateOf(folder.path());
        for (const Access access : {Access::read, Access::write, Access::create}) {
            INFO(odd.name << ", access " << static_cast<int>(access));
            const bool isMade = odd.code == FailureCode::emptyFile || (odd.code == FailureCode::fileMissing && before.empty());
            if (access == Access::create && isMade) {
                continue;
            }
            const auto opened = DiaryFile::open(path, access);
            REQUIRE(!opened);
            CHECK(nameOf(opened.error().code) == nameOf(odd.code));
            CHECK(opened.error().file == path.string());
            CHECK(stateOf(folder.path()) == before);
        }
        INFO(odd.name << ", backup");
        const auto copied = backup(path, folder.path() / "copies");
        REQUIRE(!copied);
        CHECK(nameOf(copied.error().code) == nameOf(odd.code));
        CHECK(stateOf(folder.path()) == before);
    }
}

TEST_CASE("a database is made where there is none, for its owner alone") {
    const test::TemporaryFolder folder;
    const Path path = folder.path() / "new" / "inner" / "diary.gyeol";
    const Path empty = folder.path() / "empty.gyeol";
    writeBytes(empty, "");
    ::chmod(empty.c_str(), 0644);
    for (const Path& made : {path, empty}) {
        makeDiary(made);
        CHECK(std::filesystem::status(made).permissions() == std::filesystem::perms(0600));
        CHECK(DiaryFile::open(made, Access::read)->people()->size() == 1);
    }
    CHECK(std::filesystem::status(path.parent_path()).permissions() == std::filesystem::perms(0700));
    CHECK(std::filesystem::status(path.parent_path().parent_path()).permissions() == std::filesystem::perms(0700));
    CHECK(stateOf(path.parent_path()).size() == 1);
}

TEST_CASE("a file without permission is told so") {
    if (::geteuid() == 0) {
        WARN("run by root, whom no permission keeps out");
        return;
    }
    const test::TemporaryFolder folder;
    const Path path = folder.path() / "diary.gyeol";
    makeDiary(path);
    ::chmod(path.c_str(), 0400);
    CHECK(DiaryFile::open(path, Access::read));
    CHECK(DiaryFile::open(path, Access::write).error().code == FailureCode::fileUnwritable);
    ::chmod(path.c_str(), 0);
    CHECK(DiaryFile::open(path, Access::read).error().code == FailureCode::fileUnreadable);
}

TEST_CASE("a diary in WAL mode is read without a change to it, its log included") {
    const test::TemporaryFolder folder;
    const Path path = folder.path() / "diary.gyeol";
    makeDiary(path);
    SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
    other.exec("PRAGMA journal_mode = WAL");
    other.exec("UPDATE person SET name = 'in the log'");
    const Path left = folder.path() / "left.gyeol";
    std::filesystem::copy_file(path, left);
    std::filesystem::copy_file(path.string() + "-wal", left.string() + "-wal");
    const auto before = bytesOf(left) + bytesOf(left.string() + "-wal");
    {
        const auto file = DiaryFile::open(left, Access::read);
        REQUIRE(file);
        CHECK(file->people()->front().name == "in the log");
    }
    CHECK(bytesOf(left) + bytesOf(left.string() + "-wal") == before);
    CHECK_FALSE(std::filesystem::exists(left.string() + "-shm"));
    CHECK(verify(left)->empty());

    // Opened for writing it is brought back to the one file that it is to be at rest.
    {
        auto file = DiaryFile::open(left, Access::write);
        REQUIRE(file);
        REQUIRE(file->setSetting("language", "ko"));
        CHECK(file->people()->front().name == "in the log");
    }
    CHECK_FALSE(std::filesystem::exists(left.string() + "-wal"));
    CHECK(DiaryFile::open(left, Access::read)->people()->front().name == "in the log");
}

TEST_CASE("a journal that was left is honoured: read from a copy, rolled back by who writes") {
    const test::TemporaryFolder folder;
    const Path path = folder.path() / "diary.gyeol";
    makeDiary(path);
    const Path left = folder.path() / "left.gyeol";
    {
        // A cache of one page forces pages into the file before COMMIT, as a crash in the middle of one leaves them.
        SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
        other.exec(
            "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; UPDATE person SET name = 'half'; DELETE FROM session; DELETE FROM "
            "treatment;"
            "CREATE TABLE filler (a); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
            "INSERT INTO filler SELECT hex(zeroblob(400)) FROM n");
        std::filesystem::copy_file(path, left);
        std::filesystem::copy_file(path.string() + "-journal", left.string() + "-journal");
        other.exec("ROLLBACK");
    }
    REQUIRE(bytesOf(left) != bytesOf(path));
    const auto before = stateOf(folder.path());
    {
        const auto file = DiaryFile::open(left, Access::read);
        REQUIRE(file);
        CHECK(*file->load(file->people()->front().key) == test::fullDiary());
    }
    CHECK(verify(left)->empty());
    CHECK(stateOf(folder.path()) == before);
    {
        const auto file = DiaryFile::open(left, Access::write);
        REQUIRE(file);
        CHECK(*file->load(file->people()->front().key) == test::fullDiary());
    }
    CHECK_FALSE(std::filesystem::exists(left.string() + "-journal"));
}

TEST_CASE("a first transaction that never committed is no database yet") {
    const test::TemporaryFolder folder;
    const Path path = folder.path() / "whole.gyeol";
    const Path left = folder.path() / "left.gyeol";
    {
        SQLite::Database other(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec(
            "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; PRAGMA application_id = 1197032780; PRAGMA user_version = 1; CREATE "
            "TABLE filler (a);"
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) INSERT INTO filler SELECT hex(zeroblob(400)) "
            "FROM n");
        std::filesystem::copy_file(path, left);
        std::filesystem::copy_file(path.string() + "-journal", left.string() + "-journal");
    }
    REQUIRE(!bytesOf(left).empty());
    CHECK(DiaryFile::open(left, Access::read).error().code == FailureCode::emptyFile);
    CHECK(DiaryFile::open(left, Access::write).error().code == FailureCode::emptyFile);
    makeDiary(left);
    CHECK(DiaryFile::open(left, Access::read)->people()->size() == 1);
}

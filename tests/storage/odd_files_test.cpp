#include "storage/odd_files.h"
#include "storage/diary_file.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/without_root.h"

#include <sys/stat.h>
#include <vector>

using namespace gyeol;
using namespace gyeol::storage;
using test::bytesOf;
using test::stateOf;
using test::tamper;
using test::writeBytes;

using test::makeDiary;
using test::OddFile;
using test::oddFiles;
using Path = std::filesystem::path;

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
    const test::TemporaryFolder folder;
    const Path path = folder.path() / "diary.gyeol";
    makeDiary(path);
    const auto codeOf = [&](mode_t file, mode_t parent, Access access) {
        ::chmod(path.c_str(), file);
        ::chmod(folder.path().c_str(), parent);
        const auto code = test::withoutRoot([&] {
            const auto opened = DiaryFile::open(path, access);
            return opened ? std::nullopt : std::optional(opened.error().code);
        });
        ::chmod(folder.path().c_str(), 0700);
        return code;
    };
    CHECK(codeOf(0444, 0777, Access::read) == std::nullopt);
    CHECK(codeOf(0444, 0777, Access::write) == FailureCode::fileUnwritable);
    CHECK(codeOf(0666, 0555, Access::write) == FailureCode::fileUnwritable);  // no room for a lock beside it
    CHECK(codeOf(0, 0777, Access::read) == FailureCode::fileUnreadable);
    CHECK(codeOf(0444, 0, Access::read) == FailureCode::fileUnreadable);
    CHECK(stateOf(folder.path()).size() == 1);
}

TEST_CASE("a diary that was left in WAL mode without a log is read without a change to it") {
    const test::TemporaryFolder folder;
    const Path path = folder.path() / "diary.gyeol";
    makeDiary(path);
    test::tamper(path, "PRAGMA journal_mode = WAL");
    for (const int readFormat : {2, 1}) {
        std::string bytes = bytesOf(path);
        bytes[18] = 2;
        bytes[19] = static_cast<char>(readFormat);
        test::writeBytes(path, bytes);
        CHECK(DiaryFile::open(path, Access::read).has_value());
        CHECK(bytesOf(path) == bytes);
        CHECK(test::stateOf(folder.path()).size() == 1);
    }
    // A version that only readers have to know.
    std::string bytes = bytesOf(path);
    bytes[18] = 1;
    bytes[19] = 2;
    test::writeBytes(path, bytes);
    static_cast<void>(DiaryFile::open(path, Access::read).has_value());
    CHECK(bytesOf(path) == bytes);
    // And a log beside a diary that has none.
    bytes[19] = 1;
    test::writeBytes(path, bytes);
    test::writeBytes(path.string() + "-wal", "a log of another file");
    CHECK(DiaryFile::open(path, Access::read).has_value());
    CHECK(bytesOf(path) == bytes);
    CHECK(bytesOf(path.string() + "-wal") == "a log of another file");
}

TEST_CASE("what lies below a file is missing, and noise with an empty journal is no database") {
    const test::TemporaryFolder folder;
    const Path path = folder.path() / "noise.gyeol";
    test::writeBytes(path, "no database at all, " + std::string(200, 'x'));
    test::writeBytes(path.string() + "-journal", "");
    CHECK(DiaryFile::open(path, Access::read).error().code == FailureCode::notOurDatabase);
    for (const Access access : {Access::read, Access::write}) {
        CHECK(DiaryFile::open(path / "below.gyeol", access).error().code == FailureCode::fileMissing);
    }
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

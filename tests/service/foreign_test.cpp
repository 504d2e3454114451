#include "service/foreign.h"

#include "storage/diary_file.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <sys/stat.h>

using namespace gyeol;
using storage::Access;
using storage::DiaryFile;

namespace {

service::ForeignReader reader() {
    return service::ForeignReader(GYEOL_READER);
}

/// A made-up reader: a script that stands where gyeol-reader does.
service::ForeignReader script(const test::TemporaryFolder& folder, const std::string& lines) {
    const auto path = folder.path() / "reader";
    test::writeBytes(path, "#!/bin/sh\n" + lines + "\n");
    ::chmod(path.c_str(), 0700);
    return service::ForeignReader(path);
}

struct Foreign {
    test::TemporaryFolder folder;
    std::filesystem::path path = folder.path() / "theirs.gyeol";
    Foreign() {
        auto file = DiaryFile::open(path, Access::create);
        REQUIRE(file->add(test::fullDiary("하나")));
        REQUIRE(file->add(test::fullDiary("둘")));
    }
};

}  // namespace

TEST_CASE("a foreign file comes back as checked diaries, and stays as it was") {
    Foreign foreign;
    const auto before = test::stateOf(foreign.folder.path());
    const auto read = reader().read(foreign.path);
    REQUIRE(read);
    CHECK(*read == std::vector<diary::Diary>{test::fullDiary("하나"), test::fullDiary("둘")});
    CHECK(test::stateOf(foreign.folder.path()) == before);
}

TEST_CASE("a foreign file in WAL mode is read with its log, and neither changes") {
    Foreign foreign;
    const auto left = foreign.folder.path() / "left.gyeol";
    {
        SQLite::Database other(foreign.path.string(), SQLite::OPEN_READWRITE);
        other.exec("PRAGMA journal_mode = WAL");
        other.exec("UPDATE person SET name = 'in the log' WHERE entry = 1");
        std::filesystem::copy_file(foreign.path, left);
        std::filesystem::copy_file(foreign.path.string() + "-wal", left.string() + "-wal");
    }
    const auto before = test::stateOf(foreign.folder.path());
    CHECK(reader().read(left)->front().person.name == "in the log");
    CHECK(test::stateOf(foreign.folder.path()) == before);
}

TEST_CASE("what is wrong with a foreign file is told as opening it would") {
    Foreign foreign;
    const auto codeOf = [&](const std::filesystem::path& path) { return std::string(nameOf(reader().read(path).error().code)); };
    CHECK(codeOf(foreign.folder.path() / "missing") == "file-missing");
    CHECK(codeOf(foreign.folder.path()) == "not-a-file");
    const auto other = foreign.folder.path() / "other.gyeol";
    test::writeBytes(other, "");
    CHECK(codeOf(other) == "empty-file");
    test::writeBytes(other, "{}");
    CHECK(codeOf(other) == "not-our-database");
    std::filesystem::copy_file(foreign.path, other, std::filesystem::copy_options::overwrite_existing);
    test::tamper(other, "PRAGMA user_version = 99");
    CHECK(codeOf(other) == "newer-database");
    std::filesystem::copy_file(foreign.path, other, std::filesystem::copy_options::overwrite_existing);
    test::tamper(other, "UPDATE check_in SET redness = 17");
    const auto damaged = reader().read(other);
    REQUIRE(!damaged);
    CHECK(damaged.error().code == FailureCode::damagedDatabase);
    CHECK(damaged.error().place.starts_with("/check"));
    test::tamper(other, "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n");
    CHECK(codeOf(other) == "damaged-database");
}

TEST_CASE("a reader that dies, hangs, babbles or lies has read nothing") {
    Foreign foreign;
    const auto codeFrom = [&](const std::string& lines, std::chrono::seconds patience = std::chrono::seconds(60)) {
        const auto read = script(foreign.folder, lines).read(foreign.path, patience);
        return read ? std::string() : std::string(nameOf(read.error().code));
    };
    CHECK(codeFrom("kill -SEGV $$") == "damaged-database");
    CHECK(codeFrom("exec sleep 100", std::chrono::seconds(1)) == "damaged-database");
    CHECK(codeFrom("echo nonsense") == "damaged-database");
    CHECK(codeFrom("printf 'diary 5\\n{}'") == "damaged-database");
    CHECK(codeFrom("printf 'diary 2\\n{}end 0\\n'") == "damaged-database");
    CHECK(codeFrom("printf 'end 0\\nmore'") == "damaged-database");
    CHECK(codeFrom("printf 'end 99999999999999999999\\n'") == "damaged-database");
    CHECK(codeFrom("printf 'end 0\\n'; exit 3") == "damaged-database");
    CHECK(codeFrom("printf 'failure 10\\nempty-file'") == "empty-file");
    CHECK(codeFrom("printf 'failure 4\\nwhat'") == "damaged-database");
    CHECK(codeFrom("printf 'end 0\\n'").empty());
    CHECK(codeFrom("test -d \"$TMPDIR\" && test -z \"$HOME\" && printf 'end 0\\n'").empty());
    CHECK(service::ForeignReader(foreign.folder.path() / "none").read(foreign.path).error().code == FailureCode::notBuilt);
}

TEST_CASE("the reader lies beside the program, or where it is installed") {
    const test::TemporaryFolder folder;
    CHECK(service::ForeignReader::of(folder.path() / "gyeol").program().string().ends_with("/../libexec/gyeol/gyeol-reader"));
    test::writeBytes(folder.path() / "gyeol-reader", "");
    CHECK(service::ForeignReader::of(folder.path() / "gyeol").program() == folder.path() / "gyeol-reader");
}

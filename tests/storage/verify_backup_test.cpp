#include "storage/diary_file.h"
#include "storage/failures.h"
#include "storage/file_look.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "storage/private_copy.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/without_root.h"

#include <stdlib.h>

using namespace gyeol;
using namespace gyeol::storage;

namespace {

struct Stored {
    test::TemporaryFolder folder;
    std::filesystem::path path = folder.path() / "diary.gyeol";
    Stored() {
        auto file = DiaryFile::open(path, Access::create);
        REQUIRE(file);
        REQUIRE(file->add(test::fullDiary()));
        REQUIRE(file->setSetting("language", "ko"));
    }
};

/// Values that this program never writes. Those that the tables' checks forbid are among them: SQLite does not look at CHECKs
/// through a connection that only reads.
const std::vector<std::string> unsoundRows = {
    "UPDATE session SET treatment = 'nowhere' WHERE day = '2026-11-19'",
    "UPDATE check_in SET suspect = 'nowhere' WHERE suspect IS NOT NULL",
    "UPDATE photograph SET file = 'x.jpg' WHERE file LIKE 'aaa%'",
    "UPDATE treatment SET position = 7 WHERE position = 2",
    "INSERT INTO procedure_clinic (entry, position, before_days) SELECT entry, 1, 3 FROM procedure_clinic",
    "UPDATE treatment SET minutes = 200, kind = 'collagen-mask' WHERE id = 'pack'",
    "UPDATE check_in SET redness = 17",
    "UPDATE ramp_step SET day = '2026-02-30' WHERE step = 1",
    "UPDATE person SET skin_type = 'shiny'",
    "UPDATE session SET pinned = 2",
    "UPDATE treatment_prefer SET position = 5 WHERE position = 1",
    "UPDATE photograph_region SET width = 99999999999",
    "UPDATE evening_without SET exception = 9 WHERE position = 0",
    "UPDATE evening_without SET exception = -1 WHERE position = 0",
    "DELETE FROM evenings",
    "UPDATE treatment SET id = 'a' || char(0) || 'b' WHERE id = 'pack'",
    "UPDATE check_in SET part = 'both' WHERE part = 'evening'",
};

}  // namespace

TEST_CASE("a row that is none of ours makes the diary damaged, and verify names it") {
    for (const std::string& sql : unsoundRows) {
        INFO(sql);
        Stored stored;
        test::tamper(stored.path, sql);
        const auto before = test::stateOf(stored.folder.path());
        {
            const auto file = DiaryFile::open(stored.path, Access::read);
            REQUIRE(file);
            const auto loaded = file->load(file->people()->front().key);
            REQUIRE(!loaded);
            CHECK(loaded.error().code == FailureCode::damagedDatabase);
            CHECK(loaded.error().place.rfind('/', 0) == 0);
        }
        const auto problems = verify(stored.path);
        REQUIRE(problems);
        CHECK(!problems->empty());
        CHECK(test::stateOf(stored.folder.path()) == before);
    }
}

TEST_CASE("verify finds a sound diary sound, also while it is open") {
    Stored stored;
    CHECK(verify(stored.path)->empty());
    const auto open = DiaryFile::open(stored.path, Access::write);
    REQUIRE(open);
    CHECK(verify(stored.path)->empty());
}

TEST_CASE("verify tells damage as findings, and what is no diary as a failure") {
    Stored stored;
    test::tamper(stored.path, "UPDATE session SET treatment = 'nowhere' WHERE day = '2026-11-19'");
    CHECK(*verify(stored.path) == std::vector<std::string>{"foreign_key_check: /session/1 refers to no treatment",
                                                           "person 1: unknown-treatment /sessions/0/treatment"});
    test::tamper(stored.path, "CREATE VIEW v AS SELECT 1");
    CHECK(*verify(stored.path) == std::vector<std::string>{"damaged-database /view/v"});

    test::writeBytes(stored.path, test::bytesOf(stored.path).substr(0, 5'000));
    CHECK(!verify(stored.path)->empty());
    test::writeBytes(stored.path, "not a database at all");
    CHECK(verify(stored.path).error().code == FailureCode::notOurDatabase);
    test::writeBytes(stored.path, "");
    CHECK(verify(stored.path).error().code == FailureCode::emptyFile);
    CHECK(verify(stored.folder.path()).error().code == FailureCode::notAFile);
    CHECK(verify(stored.folder.path() / "missing").error().code == FailureCode::fileMissing);
}

TEST_CASE("a backup holds all that the diary holds, made while it is open") {
    Stored stored;
    auto open = DiaryFile::open(stored.path, Access::write);
    REQUIRE(open);
    const auto folder = stored.folder.path() / "backups" / "inner";
    const auto before = test::bytesOf(stored.path);
    const auto first = backup(stored.path, folder);
    const auto second = backup(stored.path, folder);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first != *second);
    CHECK(first->filename().string().size() >= std::string("gyeol-2026-11-23T190501.gyeol").size());
    CHECK(first->filename().string().rfind("gyeol-", 0) == 0);
    CHECK(test::bytesOf(stored.path) == before);
    CHECK(test::stateOf(folder).size() == 4);  // each with its checksum
    CHECK(std::filesystem::status(*first).permissions() == std::filesystem::perms(0600));
    CHECK(std::filesystem::status(folder).permissions() == std::filesystem::perms(0700));

    // The connection of this process kept its locks through it, and goes on saving.
    REQUIRE(open->setSetting("language", "en"));
    for (const auto& copy : {*first, *second}) {
        CHECK(verify(copy)->empty());
        const auto file = DiaryFile::open(copy, Access::read);
        REQUIRE(file);
        CHECK(*file->load(file->people()->front().key) == test::fullDiary());
        CHECK(*file->setting("language") == "ko");
    }
}

TEST_CASE("a backup into what is no folder is told, and leaves nothing") {
    Stored stored;
    const auto file = stored.folder.path() / "file";
    test::writeBytes(file, "x");
    const auto before = test::stateOf(stored.folder.path());
    CHECK(backup(stored.path, file).error().code == FailureCode::fileUnwritable);
    CHECK(backup(stored.path, file / "inner").error().code == FailureCode::fileUnwritable);
    CHECK(test::stateOf(stored.folder.path()) == before);
}

TEST_CASE("the first bytes tell a database") {
    Stored stored;
    CHECK(looksLikeDatabase(stored.path));
    const auto other = stored.folder.path() / "other";
    CHECK_FALSE(looksLikeDatabase(other));
    CHECK_FALSE(looksLikeDatabase(stored.folder.path()));
    test::writeBytes(other, "{}");
    CHECK_FALSE(looksLikeDatabase(other));
}

TEST_CASE("a file beyond all measure is not copied") {
    const test::TemporaryFolder folder;
    const auto from = folder.path() / "from";
    test::writeBytes(from, "x");
    REQUIRE(guarded(from, [&] { copyTogether(from, folder.path() / "to"); }));
    CHECK(test::bytesOf(folder.path() / "to") == "x");
    std::filesystem::resize_file(from, (1ULL << 30U) + 1);
    CHECK(guarded(from, [&] { copyTogether(from, folder.path() / "to"); }).error().code == FailureCode::fileTooLarge);
}

TEST_CASE("where no private folder can be made, a foreign file is not read") {
    Stored stored;
    const char* before = ::getenv("TMPDIR");
    const std::string kept = before == nullptr ? "" : before;
    ::setenv("TMPDIR", stored.folder.path().c_str(), 1);
    CHECK(makePrivateFolder());
    CHECK(PrivateCopy::of(stored.path));
    CHECK(PrivateCopy::of(stored.folder.path()).error().code == FailureCode::notAFile);
    const auto empty = stored.folder.path() / "empty";
    test::writeBytes(empty, "");
    CHECK(PrivateCopy::of(empty).error().code == FailureCode::emptyFile);
    CHECK(test::stateOf(stored.folder.path()).size() == 2);  // the copy went with its holder
    std::filesystem::permissions(stored.folder.path(), std::filesystem::perms(0555));
    const auto code = test::withoutRoot([] {
        const auto made = makePrivateFolder();
        return made ? std::nullopt : std::optional(made.error().code);
    });
    std::filesystem::permissions(stored.folder.path(), std::filesystem::perms(0700));
    kept.empty() ? ::unsetenv("TMPDIR") : ::setenv("TMPDIR", kept.c_str(), 1);
    CHECK(code == FailureCode::storageFailed);
}

#include "storage/faulty_vfs.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "storage/photograph_store.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>
#include <algorithm>

using namespace gyeol;
using namespace gyeol::storage;

namespace {

/// Bytes that begin as a JPEG does.
std::string jpeg(const std::string& rest, std::size_t size = 3'000) {
    std::string bytes = "\xFF\xD8\xFF" + rest;
    bytes.resize(std::max(bytes.size(), size), '\x5A');
    return bytes;
}

const Date firstDay = test::day("2026-11-24");

struct Folder {
    test::TemporaryFolder folder;
    std::filesystem::path path = PhotographStore::beside(folder.path() / "diary.gyeol");

    [[nodiscard]] PhotographStore open(Access access = Access::create) const {
        auto store = PhotographStore::open(path, access);
        REQUIRE(store);
        return std::move(*store);
    }
    [[nodiscard]] int number(const std::string& pragma) const {
        SQLite::Database database(path.string());
        SQLite::Statement select(database, "PRAGMA " + pragma);
        select.executeStep();
        return select.getColumn(0).getInt();
    }
};

std::vector<std::string> names(const PhotographStore& store) {
    std::vector<std::string> names;
    const auto list = store.list();
    for (const StoredPhotograph& photograph : *list) {
        names.push_back(photograph.file);
    }
    return names;
}

}  // namespace

TEST_CASE("a photograph is named by its SHA-256 and by what it is") {
    // As Python's hashlib says.
    CHECK(*photographName("\xFF\xD8\xFF"
                          "abc") == "bb50305eeb037e9f042bb96a4b894d570a7cdb7735d1599c80bc470943138a08.jpg");
    CHECK(photographName("\x89PNG\r\n\x1a\n")->ends_with(".png"));
    CHECK(photographName("GIF89a").error().code == FailureCode::wrongType);
    CHECK(photographName("").error().code == FailureCode::wrongType);
    CHECK(photographName(jpeg("", largestPhotograph + 1)).error().code == FailureCode::fileTooLarge);
    CHECK(photographName(jpeg("", largestPhotograph)));
}

TEST_CASE("photographs are kept in a private file of their own, once each, and read back to the byte") {
    const Folder folder;
    const std::string one = jpeg("one"), two = jpeg("two", 250'000);
    {
        PhotographStore store = folder.open();
        const std::string name = *store.put(one);
        CHECK(name == *photographName(one));
        CHECK(*store.put(one) == name);
        REQUIRE(store.put(two));
        CHECK(store.list()->size() == 2);
    }
    CHECK(std::filesystem::status(folder.path).permissions() == std::filesystem::perms(0600));
    CHECK(test::stateOf(folder.folder.path()).size() == 1);
    CHECK(folder.number("page_size") == 8192);
    CHECK(folder.number("application_id") == 0x47594550);
    const PhotographStore again = folder.open(Access::read);
    CHECK(**again.get(*photographName(one)) == one);
    CHECK(**again.get(*photographName(two)) == two);
    CHECK(*again.get(std::string(64, 'a') + ".jpg") == std::nullopt);
    CHECK(again.check()->empty());
}

TEST_CASE("what is no file of photographs is left alone to the byte, and a diary is none") {
    const Folder folder;
    CHECK(PhotographStore::open(folder.path, Access::read).error().code == FailureCode::fileMissing);
    CHECK(PhotographStore::open(folder.path, Access::write).error().code == FailureCode::fileMissing);
    CHECK(test::stateOf(folder.folder.path()).empty());
    test::writeBytes(folder.path,
                     "no database at all, but a text that is longer than a header of SQLite, which has one hundred bytes and not one more");
    const auto before = test::stateOf(folder.folder.path());
    for (const Access access : {Access::read, Access::write, Access::create}) {
        CHECK(PhotographStore::open(folder.path, access).error().code == FailureCode::notOurDatabase);
    }
    CHECK(test::stateOf(folder.folder.path()) == before);

    const auto diary = folder.folder.path() / "diary.gyeol";
    REQUIRE(DiaryFile::open(diary, Access::create));
    CHECK(PhotographStore::open(diary, Access::write).error().code == FailureCode::notOurDatabase);
    std::filesystem::remove(folder.path);
    REQUIRE(folder.open().put(jpeg("x")));
    CHECK(DiaryFile::open(folder.path, Access::write).error().code == FailureCode::notOurDatabase);

    test::tamper(folder.path, "PRAGMA user_version = 2");
    CHECK(PhotographStore::open(folder.path, Access::write).error().code == FailureCode::newerDatabase);
    test::tamper(folder.path, "PRAGMA user_version = 1; CREATE TRIGGER t AFTER INSERT ON photograph BEGIN SELECT 1; END");
    CHECK(PhotographStore::open(folder.path, Access::write).error().code == FailureCode::damagedDatabase);
}

TEST_CASE("an empty file becomes one of photographs only where one may be made") {
    const Folder folder;
    test::writeBytes(folder.path, "");
    CHECK(PhotographStore::open(folder.path, Access::read).error().code == FailureCode::emptyFile);
    CHECK(PhotographStore::open(folder.path, Access::write).error().code == FailureCode::emptyFile);
    CHECK(test::bytesOf(folder.path).empty());
    CHECK(folder.open().put(jpeg("x")));
    CHECK(folder.open(Access::write).list()->size() == 1);
}

TEST_CASE("a page of noise in the middle is told by a check, and the photographs that are whole can still be had") {
    const Folder folder;
    const std::string kept = *folder.open().put(jpeg("kept"));
    const std::string large = *folder.open().put(jpeg("large", 400'000));
    std::string bytes = test::bytesOf(folder.path);
    std::fill(bytes.begin() + 20 * 8'192, bytes.begin() + 22 * 8'192, '\x7f');  // of the large one, wherever the rows themselves lie
    test::writeBytes(folder.path, bytes);
    const PhotographStore store = folder.open(Access::read);
    const auto problems = store.check();
    REQUIRE(problems);
    CHECK(problems->back() == "photographs: damaged-database /photograph/" + large);
    CHECK(std::none_of(problems->begin(), problems->end(), [&](const auto& text) { return text.find(kept) != std::string::npos; }));
    CHECK(**store.get(kept) == jpeg("kept"));
}

TEST_CASE("what is no picture is not kept") {
    const Folder folder;
    CHECK(folder.open().put("words").error().code == FailureCode::wrongType);
    CHECK(folder.open().list()->empty());
}

TEST_CASE("wherever noise lies in the store, a check ends, finds it, and changes nothing") {
    const Folder folder;
    for (int i = 0; i < 40; ++i) {
        REQUIRE(folder.open().put(jpeg("picture " + std::to_string(i), 9'000)));
    }
    const std::string sound = test::bytesOf(folder.path);
    constexpr std::size_t page = 8'192;
    int found = 0, tried = 0;
    for (std::size_t at = 100; at < sound.size(); at += page / 4) {
        std::string bytes = sound;
        std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(at),
                  bytes.begin() + static_cast<std::ptrdiff_t>(std::min(at + 600, bytes.size())), '\x7f');
        test::writeBytes(folder.path, bytes);
        const auto store = PhotographStore::open(folder.path, Access::read);
        const auto problems = store ? store->check() : Result<std::vector<std::string>>(tl::unexpected(store.error()));
        INFO("noise at byte " << at);
        CHECK((problems || problems.error().code == FailureCode::damagedDatabase));
        CHECK(test::bytesOf(folder.path) == bytes);
        ++tried;
        found += !problems || !problems->empty() ? 1 : 0;
    }
    CHECK(found * 10 > tried * 8);  // the rest lay where nothing is kept
}

TEST_CASE("a photograph that is not what its name says is damage, and is whole again once it comes in again") {
    const Folder folder;
    const std::string bytes = jpeg("mine");
    const std::string name = *folder.open().put(bytes);
    test::tamper(folder.path, "UPDATE photograph SET bytes = x'FFD8FF00'");
    PhotographStore store = folder.open(Access::write);
    CHECK(store.get(name).error().code == FailureCode::damagedDatabase);
    CHECK(*store.check() == std::vector<std::string>{"photographs: damaged-database /photograph/" + name});
    CHECK(*store.put(bytes) == name);
    CHECK(**store.get(name) == bytes);
}

TEST_CASE("a photograph that no diary names goes after thirty days, and not a day earlier") {
    PhotographStore store = PhotographStore::inMemory();
    const std::string kept = *store.put(jpeg("kept")), undone = *store.put(jpeg("undone"));
    CHECK(*store.removeUnnamed({kept}, firstDay) == 0);
    CHECK(*store.removeUnnamed({kept}, firstDay + Days(29)) == 0);
    CHECK((*store.list()).size() == 2);
    SECTION("thirty days later") {
        CHECK(*store.removeUnnamed({kept}, firstDay + Days(30)) == 1);
        CHECK(names(store) == std::vector{kept});
        CHECK(*store.removeUnnamed({kept}, firstDay + Days(300)) == 0);
    }
    SECTION("named again, counting begins anew") {
        CHECK(*store.removeUnnamed({kept, undone}, firstDay + Days(29)) == 0);
        CHECK(*store.removeUnnamed({kept}, firstDay + Days(31)) == 0);
        CHECK(*store.removeUnnamed({kept}, firstDay + Days(60)) == 0);
        CHECK(*store.removeUnnamed({kept}, firstDay + Days(61)) == 1);
    }
    SECTION("brought in again, counting begins anew") {
        REQUIRE(store.put(jpeg("undone")));
        CHECK(*store.removeUnnamed({kept}, firstDay + Days(30)) == 0);
        CHECK(*store.removeUnnamed({kept}, firstDay + Days(60)) == 1);
    }
    SECTION("a clock that was wrong does not let it go too early") {
        CHECK(*store.removeUnnamed({kept, undone}, firstDay) == 0);
        CHECK(*store.removeUnnamed({kept}, firstDay + Days(10'000)) == 0);
        CHECK(*store.removeUnnamed({kept}, firstDay) == 0);
        CHECK(*store.removeUnnamed({kept}, firstDay + Days(29)) == 0);
        CHECK(*store.removeUnnamed({kept}, firstDay + Days(30)) == 1);
    }
}

TEST_CASE("what was removed does not stay behind in the file") {
    const Folder folder;
    {
        PhotographStore store = folder.open();
        REQUIRE(store.put(jpeg("a-face-that-wants-to-go", 100'000)));
        REQUIRE(*store.removeUnnamed({}, firstDay) == 0);
        REQUIRE(*store.removeUnnamed({}, firstDay + Days(30)) == 1);
    }
    CHECK(test::bytesOf(folder.path).find("a-face-that-wants-to-go") == std::string::npos);
}

TEST_CASE("a full disk at any moment of keeping a photograph is told, and loses none") {
    const Folder folder;
    test::FaultyVfs vfs;
    PhotographStore store = folder.open();
    const std::string before = *store.put(jpeg("before"));
    int failures = 0;
    Result<std::string> kept = failed(FailureCode::diskFull);
    for (int n = 0; !kept; ++n) {
        INFO("call " << n);
        vfs.failAfter(n, SQLITE_FULL, test::FaultyVfs::Lasting::once);
        kept = store.put(jpeg("after", 200'000));
        CHECK(vfs.heal() == !kept);
        CHECK(names(store).size() == (kept ? 2U : 1U));
        CHECK(**store.get(before) == jpeg("before"));
        failures += kept ? 0 : 1;
    }
    CHECK(failures > 10);
    CHECK(store.check()->empty());
}

TEST_CASE("two processes may keep photographs at once") {
    const Folder folder;
    PhotographStore one = folder.open(), two = folder.open();
    for (int i = 0; i < 20; ++i) {
        CHECK(one.put(jpeg("one" + std::to_string(i))));
        CHECK(two.put(jpeg("two" + std::to_string(i))));
    }
    CHECK(one.list()->size() == 40);
    CHECK(*one.list() == *two.list());
}

TEST_CASE("a row without its photograph is told, and so is damage in the store") {
    const Folder folder;
    const auto path = folder.folder.path() / "diary.gyeol";
    diary::Diary diary = test::fullDiary();
    const std::string bytes = jpeg("there");
    diary.photographs = {{firstDay, diary::Part::evening, *photographName(bytes), "", {}}};
    REQUIRE(DiaryFile::open(path, Access::create)->add(diary));
    CHECK(*verifyPhotographs(path) == std::vector<std::string>{"photographs: missing " + diary.photographs[0].file});
    REQUIRE(folder.open().put(bytes));
    CHECK(verifyPhotographs(path)->empty());
    CHECK(*DiaryFile::open(path, Access::read)->photographFiles() == std::set<std::string>{diary.photographs[0].file});
    const auto before = test::stateOf(folder.folder.path());
    CHECK(verifyPhotographs(path)->empty());
    CHECK(test::stateOf(folder.folder.path()) == before);
    std::string damaged = test::bytesOf(folder.path);
    damaged.resize(damaged.size() / 2);
    test::writeBytes(folder.path, damaged);
    CHECK_FALSE(verifyPhotographs(path)->empty());
    test::writeBytes(folder.path, "none");
    CHECK(*verifyPhotographs(path) == std::vector<std::string>{"photographs: not-our-database"});
    CHECK(verifyPhotographs(folder.folder.path() / "none.gyeol").error().code == FailureCode::fileMissing);
}

TEST_CASE("a store or a diary whose tables are gone is told, never taken for a sound one") {
    const Folder folder;
    const auto path = folder.folder.path() / "diary.gyeol";
    REQUIRE(DiaryFile::open(path, Access::create)->add(test::fullDiary()));
    REQUIRE(folder.open().put(jpeg("there")));
    const std::string sound = test::bytesOf(path), store = test::bytesOf(folder.path);
    const auto isTold = [&] {
        const auto problems = verifyPhotographs(path);
        return !problems || !problems->empty();
    };
    for (const char* gone : {"DROP TABLE unnamed", "DROP TABLE photograph"}) {
        INFO("of the store: " << gone);
        test::tamper(folder.path, gone);
        CHECK(isTold());
        test::writeBytes(folder.path, store);
    }
    test::tamper(path, "DROP TABLE photograph");
    CHECK(isTold());
    test::writeBytes(path, sound);
}

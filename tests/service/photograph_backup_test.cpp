#include "service/photograph_backup.h"

#include "service/backing_up.h"
#include "service/photographs.h"
#include "storage/diary_file.h"
#include "storage/full_diary.h"
#include "storage/photograph_store.h"
#include "support/catch.h"
#include "support/days.h"
#include "support/temporary_folder.h"

using namespace gyeol;
using storage::Access;
using storage::DiaryFile;
using storage::PhotographStore;

namespace {

using gyeol::test::fridayEvening;

/// A diary that names two photographs, which stand beside it.
struct PhotographHome {
    test::TemporaryFolder folder;
    std::filesystem::path diary = folder.path() / "me.gyeol";
    std::vector<std::string> names;

    PhotographHome() {
        auto store = PhotographStore::open(PhotographStore::beside(diary), Access::create);
        REQUIRE(store);
        diary::Diary content;
        for (const std::string& rest : {std::string(3'000, 'a'), std::string(4'000, 'b')}) {
            names.push_back(*store->put("\xFF\xD8\xFF" + rest));
            content.photographs.push_back({test::day("2026-11-20"), diary::Part::evening, names.back(), "", {}});
        }
        diary::sort(content);
        auto file = DiaryFile::open(diary, Access::create);
        REQUIRE(file);
        REQUIRE(file->add(content));
    }
    [[nodiscard]] std::filesystem::path copies() const { return storage::backupFolder(diary) / "photographs.gyeol"; }
    [[nodiscard]] static std::size_t count(const std::filesystem::path& store) {
        const auto open = PhotographStore::open(store, Access::read);
        return open ? open->list()->size() : 0;
    }
};

}  // namespace

TEST_CASE("a backup holds each photograph once, and only new ones are copied") {
    PhotographHome home;
    CHECK(*service::backUpPhotographs(home.diary) == 2);
    CHECK(*service::backUpPhotographs(home.diary) == 0);
    REQUIRE(PhotographStore::open(PhotographStore::beside(home.diary), Access::write)->put("\xFF\xD8\xFF new"));
    REQUIRE(service::backUp(home.diary, fridayEvening, storage::Occasion::usual));
    CHECK(PhotographHome::count(home.copies()) == 3);
    const auto store = PhotographStore::open(home.copies(), Access::read);
    REQUIRE(store);
    CHECK(store->check()->empty());
    CHECK(**store->get(home.names.front()) == "\xFF\xD8\xFF" + std::string(3'000, 'a'));
    CHECK(std::filesystem::status(home.copies()).permissions() == std::filesystem::perms(0600));
}

TEST_CASE("a diary without photographs has no copies of any, and one that is stopped keeps what it copied") {
    PhotographHome home;
    int asked = 0;
    CHECK(*service::backUpPhotographs(home.diary, [&] { return ++asked < 2; }) == 1);
    CHECK(*service::backUpPhotographs(home.diary) == 1);
    std::filesystem::remove(PhotographStore::beside(home.diary));
    CHECK(*service::backUpPhotographs(home.diary) == 0);
    const auto bare = home.folder.path() / "other" / "bare.gyeol";
    REQUIRE(DiaryFile::open(bare, Access::create)->add({}));
    CHECK(*service::backUpPhotographs(bare) == 0);
    CHECK_FALSE(std::filesystem::exists(storage::backupFolder(bare)));
}

TEST_CASE("a restored diary has its photographs again, also where their file is gone") {
    PhotographHome home;
    const auto taken = service::backUp(home.diary, fridayEvening, storage::Occasion::usual);
    REQUIRE(taken);
    std::filesystem::remove(PhotographStore::beside(home.diary));
    REQUIRE(service::restore(service::ForeignReader(GYEOL_READER), home.diary, taken->path, fridayEvening));
    CHECK(PhotographHome::count(PhotographStore::beside(home.diary)) == 2);
    CHECK(storage::verifyPhotographs(home.diary)->empty());
}

TEST_CASE("a photograph that neither the diary nor a backup names goes from the backups after 30 days") {
    PhotographHome home;
    REQUIRE(service::backUp(home.diary, fridayEvening, storage::Occasion::usual));
    REQUIRE(PhotographStore::open(home.copies(), Access::write)->put("\xFF\xD8\xFF unnamed"));
    const Date today = test::day("2026-11-27");
    CHECK(*service::thinPhotographs(home.diary, today) == 0);
    CHECK(*service::thinPhotographs(home.diary, today + Days(29)) == 0);
    CHECK(*service::thinPhotographs(home.diary, today + Days(30)) == 1);
    CHECK(PhotographHome::count(home.copies()) == 2);
}

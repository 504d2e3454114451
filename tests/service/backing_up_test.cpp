#include "service/backing_up.h"

#include "storage/diary_file.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/days.h"
#include "support/temporary_folder.h"

using namespace gyeol;
using storage::Access;
using storage::DiaryFile;

namespace {

using gyeol::test::fridayEvening;

struct Home {
    test::TemporaryFolder folder;
    std::filesystem::path diary = folder.path() / "me.gyeol";
    Home() { REQUIRE(DiaryFile::open(diary, Access::create)->add(test::fullDiary())); }
};

}  // namespace

TEST_CASE("a backup is due where there is none or the diary was written since") {
    Home home;
    CHECK(service::hasChangedSinceBackup(home.diary));
    REQUIRE(service::backUp(home.diary, fridayEvening, storage::Occasion::usual));
    const auto written = std::filesystem::last_write_time(home.diary);
    std::filesystem::last_write_time(home.diary, written - std::chrono::hours(1));
    CHECK_FALSE(service::hasChangedSinceBackup(home.diary));
    REQUIRE(DiaryFile::open(home.diary, Access::write)->setSetting("theme", "dark"));
    std::filesystem::last_write_time(home.diary, written + std::chrono::seconds(5));
    CHECK(service::hasChangedSinceBackup(home.diary));
}

TEST_CASE("what restoring would lose is counted by kind, from its first day on") {
    const diary::Diary before = test::fullDiary();
    CHECK(service::lossOf(before, before).total() == 0);
    diary::Diary inHand = before;
    inHand.sessions.push_back(test::session("2026-11-25", "pack"));
    inHand.sessions.push_back(test::session("2026-11-26", "pack"));
    inHand.checkIns.back().redness = 3;
    inHand.treatments.push_back(test::treatment("new", diary::TreatmentKind::other));
    inHand.person.birthYear = 1990;
    diary::sort(inHand);
    const service::Loss loss = service::lossOf(inHand, before);
    CHECK(loss.sessions == 2);
    CHECK(loss.checkIns == 1);
    CHECK(loss.treatments == 1);
    CHECK(loss.others == 1);
    CHECK(loss.total() == 5);
    CHECK(loss.since == test::day("2026-11-20"));
    // What only the backup has is no loss.
    CHECK(service::lossOf(before, inHand).sessions == 0);
}

TEST_CASE("a backup is read for a person by name, or the only one") {
    Home home;
    const auto taken = service::backUp(home.diary, fridayEvening, storage::Occasion::usual);
    REQUIRE(taken);
    CHECK(*service::readBackup(service::ForeignReader(GYEOL_READER), taken->path, test::fullDiary().person.name) == test::fullDiary());
    CHECK(*service::readBackup(service::ForeignReader(GYEOL_READER), taken->path, "somebody else") == test::fullDiary());
    REQUIRE(DiaryFile::open(taken->path, Access::write)->add(test::fullDiary("둘")));
    CHECK(service::readBackup(service::ForeignReader(GYEOL_READER), taken->path, "둘")->person.name == "둘");
    CHECK(service::readBackup(service::ForeignReader(GYEOL_READER), taken->path, "셋").error().code == FailureCode::unknownPerson);
}

TEST_CASE("restoring asks the confined reader first") {
    Home home;
    const auto taken = service::backUp(home.diary, fridayEvening, storage::Occasion::usual);
    REQUIRE(taken);
    REQUIRE(DiaryFile::open(home.diary, Access::write)->setSetting("theme", "dark"));
    const auto before = test::bytesOf(home.diary);
    CHECK(service::restore(service::ForeignReader("/nowhere"), home.diary, taken->path, fridayEvening).error().code ==
          FailureCode::notBuilt);
    CHECK(test::bytesOf(home.diary) == before);
    REQUIRE(service::restore(service::ForeignReader(GYEOL_READER), home.diary, taken->path, fridayEvening));
    CHECK(*DiaryFile::open(home.diary, Access::read)->setting("theme") == std::nullopt);
}

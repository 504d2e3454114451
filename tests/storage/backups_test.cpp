#include "storage/backups.h"

#include "storage/backup.h"
#include "storage/checksum.h"
#include "storage/diary_file.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "storage/place.h"
#include "support/catch.h"
#include "support/days.h"
#include "support/random_diary.h"
#include "support/temporary_folder.h"

#include <unistd.h>

using namespace gyeol;
using namespace gyeol::storage;
using std::filesystem::path;

namespace {

using gyeol::test::fridayEvening;

struct Home {
    test::TemporaryFolder folder;
    path diary = folder.path() / "me.gyeol";

    Home() { write(test::fullDiary()); }
    void write(const diary::Diary& content) {
        auto file = DiaryFile::open(diary, Access::create);
        REQUIRE(file);
        const auto people = file->people();
        REQUIRE((people->empty() ? file->add(content).has_value() : file->replace(people->front().key, content).has_value()));
    }
    [[nodiscard]] diary::Diary read() const {
        const auto file = DiaryFile::open(diary, Access::read);
        REQUIRE(file);
        return *file->load(file->people()->front().key);
    }
    BackupEntry backUp(std::chrono::local_seconds at = fridayEvening, Occasion occasion = Occasion::usual) const {
        const auto taken = takeBackup(diary, at, occasion);
        REQUIRE(taken);
        return *taken;
    }
};

diary::Diary another() {
    diary::Diary changed = test::fullDiary();
    changed.checkIns.pop_back();
    return changed;
}

}  // namespace

TEST_CASE("a backup lies in the diary's folder of backups, with a checksum that sha256sum reads") {
    Home home;
    const BackupEntry taken = home.backUp();
    CHECK(taken.path == home.folder.path() / "me-backups" / "me-2026-11-27T200000.gyeol");
    CHECK(test::bytesOf(taken.path.string() + ".sha256") == checksumOf(taken.path) + "  me-2026-11-27T200000.gyeol\n");
    CHECK(std::filesystem::status(taken.path.parent_path()).permissions() == std::filesystem::perms(0700));
    for (const auto& file : {taken.path, checksumPath(taken.path)}) {
        CHECK(std::filesystem::status(file).permissions() == std::filesystem::perms(0600));
    }
    CHECK(isIntact(taken));
    const BackupEntry second = home.backUp();
    CHECK(second.path.filename() == "me-2026-11-27T200000-2.gyeol");
    const BackupEntry third = home.backUp(fridayEvening + std::chrono::hours(1), Occasion::import);
    const auto all = backupsOf(home.diary);
    REQUIRE(all.size() == 3);
    CHECK(all.front().path == third.path);
    CHECK(all.front().occasion == Occasion::import);
    CHECK(all.front().bytes > 10'000);
    CHECK(verify(third.path)->empty());
}

TEST_CASE("one flipped byte anywhere in a backup is noticed, and the next older one is the newest good one") {
    Home home;
    const BackupEntry older = home.backUp(fridayEvening - std::chrono::hours(1));
    const BackupEntry newer = home.backUp();
    CHECK(newestGood(home.diary)->path == newer.path);
    const std::string sound = test::bytesOf(newer.path);
    for (std::size_t at = 0; at < sound.size(); at += 997) {
        std::string bytes = sound;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        test::writeBytes(newer.path, bytes);
        CHECK_FALSE(isIntact(newer));
    }
    CHECK(newestGood(home.diary)->path == older.path);
    std::filesystem::remove(checksumPath(older.path));
    CHECK_FALSE(newestGood(home.diary));
}

TEST_CASE("a backup that is stopped leaves nothing") {
    Home home;
    REQUIRE(home.backUp().bytes > 0);
    const auto before = test::stateOf(backupFolder(home.diary));
    for (const int stopAt : {0, 75, 90}) {
        const auto stopped = takeBackup(home.diary, fridayEvening, Occasion::usual, [&](int percent) { return percent < stopAt; });
        CHECK_FALSE(stopped);
        CHECK(test::stateOf(backupFolder(home.diary)) == before);
    }
    std::vector<int> told;
    REQUIRE(takeBackup(home.diary, fridayEvening, Occasion::usual, [&](int percent) {
        told.push_back(percent);
        return true;
    }));
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back() == 100);
}

TEST_CASE("a long diary's backup asks on while it is written, and can be stopped there") {
    Home home;
    diary::Diary long_ = test::fullDiary();
    for (int i = 0; i < 8'000; ++i) {
        diary::Exposure exposure;
        exposure.date = test::day("1990-01-01") + Days(i);
        exposure.outdoorMinutes = i % 600;
        long_.exposures.push_back(exposure);
    }
    diary::sort(long_);
    home.write(long_);
    std::vector<int> told;
    const auto watch = [&](int percent) {
        told.push_back(percent);
        return true;
    };
    REQUIRE(takeBackup(home.diary, fridayEvening, Occasion::usual, watch));
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(std::count_if(told.begin(), told.end(), [](int percent) { return percent < 75; }) > 3);

    const auto before = test::stateOf(backupFolder(home.diary));
    CHECK_FALSE(takeBackup(home.diary, fridayEvening, Occasion::usual, [asked = 0](int) mutable { return ++asked < 3; }));
    CHECK(test::stateOf(backupFolder(home.diary)) == before);
}

TEST_CASE("folders, links and files of other names are no backups, however they are called") {
    Home home;
    const BackupEntry taken = home.backUp();
    const path folder = backupFolder(home.diary);
    std::filesystem::create_directory(folder / "me-2026-11-28T200000.gyeol");
    std::filesystem::create_symlink(taken.path, folder / "me-2026-11-28T210000.gyeol");
    for (const char* name : {"me-2026-11-28T200000-.gyeol", "me-2026-11-28T200000-abc.gyeol", "me-2026-11-28T2000xx.gyeol"}) {
        std::filesystem::copy_file(taken.path, folder / name);
    }
    REQUIRE(backupsOf(home.diary).size() == 1);
    CHECK(backupsOf(home.diary).front().path == taken.path);

    // Thinning sweeps up checksums that have lost their backups, a day later; those of others stay.
    const path lonely = folder / "me-2026-11-20T200000.gyeol.sha256", foreign = folder / "photos.zip.sha256",
               young = folder / "me-2026-11-21T200000.gyeol.sha256";
    for (const path& file : {lonely, foreign, young}) {
        test::writeBytes(file, "x");
    }
    for (const path& file : {lonely, foreign}) {
        std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
    }
    REQUIRE(thinBackups(home.diary, fridayEvening));
    CHECK_FALSE(std::filesystem::exists(lonely));
    CHECK((std::filesystem::exists(foreign) && std::filesystem::exists(young) && std::filesystem::exists(checksumPath(taken.path))));
}

TEST_CASE("where the usual folder cannot be had back, it is said") {
    Home home;
    home.backUp();
    std::filesystem::create_directories(backupFolder(home.diary) / "elsewhere" / "full");
    const auto refused = setBackupFolder(home.diary, std::nullopt);
    REQUIRE(!refused);
    CHECK(refused.error().code == FailureCode::storageFailed);
    CHECK(backupFolder(home.diary) == usualBackupFolder(home.diary));
}

TEST_CASE("a copy goes into a folder of the working directory, too") {
    Home home;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(home.folder.path());
    const auto copy = backup(home.diary, "copies");
    std::filesystem::current_path(before);
    REQUIRE(copy);
    CHECK(std::filesystem::exists(home.folder.path() / *copy));
}

TEST_CASE("of backups that are whole to the byte the newest that makes sense is the good one") {
    Home home;
    const BackupEntry older = home.backUp();
    const BackupEntry newer = home.backUp(fridayEvening + std::chrono::hours(1));
    test::writeBytes(newer.path, "words");
    test::writeBytes(checksumPath(newer.path), checksumLine(checksumOf(newer.path), newer.path));
    REQUIRE(isIntact(newer));
    REQUIRE(newestGood(home.diary));
    CHECK(newestGood(home.diary)->path == older.path);
}

TEST_CASE("a diary that can be copied but is not sound is kept as it is when another takes its place") {
    Home home;
    const path copy = home.folder.path() / "copy.gyeol";
    std::filesystem::copy_file(home.diary, copy);
    test::tamper(home.diary, "UPDATE session SET treatment = 'nowhere' WHERE day = '2026-11-19'");
    const std::string was = test::bytesOf(home.diary);
    const auto restored = restoreBackup(home.diary, copy, fridayEvening);
    REQUIRE(restored);
    REQUIRE(restored->kept);
    CHECK(test::bytesOf(*restored->kept) == was);
    CHECK(home.read() == test::fullDiary());
}

TEST_CASE("backups go elsewhere where the person says so, and those that are there stay in sight") {
    Home home;
    home.backUp(fridayEvening - std::chrono::hours(1));
    const path elsewhere = home.folder.path() / "stick" / "inner";
    REQUIRE(setBackupFolder(home.diary, elsewhere));
    CHECK(backupFolder(home.diary) == elsewhere);
    CHECK(home.backUp().path.parent_path() == elsewhere);
    CHECK(backupsOf(home.diary).size() == 2);
    test::writeBytes(home.folder.path() / "file", "x");
    CHECK(setBackupFolder(home.diary, home.folder.path() / "file" / "inner").error().code == FailureCode::fileUnwritable);
    CHECK(setBackupFolder(home.diary, "relative").error().code == FailureCode::fileUnwritable);
    CHECK(backupFolder(home.diary) == elsewhere);
    REQUIRE(setBackupFolder(home.diary, std::nullopt));
    CHECK(backupFolder(home.diary) == usualBackupFolder(home.diary));
    CHECK(backupsOf(home.diary).size() == 1);
}

TEST_CASE("old backups are thinned with their checksums; other files and other diaries' backups stay") {
    Home home;
    for (int day = 0; day < 40; ++day) {
        home.backUp(fridayEvening - std::chrono::days(day));
    }
    const path folder = backupFolder(home.diary);
    for (const char* other : {"you-2020-01-01T000000.gyeol", "notes.txt", "me-2020-01-01.gyeol", ".gyeol-fresh1"}) {
        test::writeBytes(folder / other, "x");
    }
    test::writeBytes(folder / ".gyeol-old123", "x");
    test::writeBytes(folder / "me-2020-01-01T000000.gyeol.sha256", "x");
    const auto old = std::filesystem::file_time_type::clock::now() - std::chrono::hours(48);
    std::filesystem::last_write_time(folder / ".gyeol-old123", old);
    std::filesystem::last_write_time(folder / "me-2020-01-01T000000.gyeol.sha256", old);
    CHECK(*thinBackups(home.diary, fridayEvening) == 40 - 2 - 12 - 4);
    CHECK(backupsOf(home.diary).size() == 18);
    CHECK(test::stateOf(folder).size() == 2 * 18 + 4);
    CHECK(*thinBackups(home.diary, fridayEvening) == 0);
}

TEST_CASE("a restored diary is that of the backup, and what was there is a backup too") {
    Home home;
    const BackupEntry backup = home.backUp();
    home.write(another());
    const auto restored = restoreBackup(home.diary, backup.path, fridayEvening);
    REQUIRE(restored);
    CHECK(home.read() == test::fullDiary());
    CHECK_FALSE(restored->kept);
    REQUIRE(restored->before);
    CHECK(restored->before->occasion == Occasion::restore);
    REQUIRE(restoreBackup(home.diary, restored->before->path, fridayEvening));
    CHECK(home.read() == another());
    CHECK(test::stateOf(home.folder.path()).size() == 2);  // the diary and the folder of its backups
    CHECK(std::filesystem::status(home.diary).permissions() == std::filesystem::perms(0600));
}

TEST_CASE("a damaged diary is kept under a new name, its journal with it, and the journal is not applied to what was restored") {
    Home home;
    const BackupEntry backup = home.backUp();
    const std::string wreck = test::bytesOf(home.diary).substr(0, 9'000);
    test::writeBytes(home.diary, wreck);
    SECTION("with a journal that belongs to it") {
        // A whole journal of this very file, which SQLite would roll back into whatever has the name.
        std::string journal("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
        journal += std::string(4'096, '\x01');
        test::writeBytes(home.diary.string() + "-journal", journal);
        const auto restored = restoreBackup(home.diary, backup.path, fridayEvening);
        REQUIRE(restored);
        REQUIRE(restored->kept);
        CHECK(test::bytesOf(*restored->kept) == wreck);
        CHECK(test::bytesOf(restored->kept->string() + "-journal") == journal);
    }
    SECTION("alone") {
        const auto restored = restoreBackup(home.diary, backup.path, fridayEvening);
        REQUIRE(restored);
        REQUIRE(restored->kept);
        CHECK(restored->kept->filename() == "me-replaced-2026-11-27T200000.gyeol");
        CHECK(test::bytesOf(*restored->kept) == wreck);
    }
    CHECK_FALSE(std::filesystem::exists(home.diary.string() + "-journal"));
    CHECK(home.read() == test::fullDiary());
    CHECK(verify(home.diary)->empty());
}

TEST_CASE("a missing diary comes back; a bad backup, a busy diary and a folder in its place change nothing") {
    Home home;
    const BackupEntry backup = home.backUp();
    std::filesystem::remove(home.diary);
    REQUIRE(restoreBackup(home.diary, backup.path, fridayEvening));
    CHECK(home.read() == test::fullDiary());

    const auto before = test::stateOf(home.folder.path());
    const path bad = home.folder.path() / "me-backups" / "bad.gyeol";
    test::writeBytes(bad, "not a database");
    CHECK(restoreBackup(home.diary, bad, fridayEvening).error().code == FailureCode::notOurDatabase);
    CHECK(restoreBackup(home.diary, home.folder.path() / "nowhere", fridayEvening).error().code == FailureCode::fileMissing);
    std::string bytes = test::bytesOf(backup.path);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x10);
    test::writeBytes(backup.path, bytes);
    const auto flipped = restoreBackup(home.diary, backup.path, fridayEvening);
    REQUIRE(!flipped);
    CHECK(flipped.error().code == FailureCode::damagedDatabase);
    CHECK(flipped.error().file == backup.path.string());
    CHECK(test::stateOf(home.folder.path()) == before);
    {
        const auto open = DiaryFile::open(home.diary, Access::write);
        const BackupEntry good = home.backUp();
        CHECK(restoreBackup(home.diary, good.path, fridayEvening).error().code == FailureCode::databaseBusy);
        CHECK(restoreBackup(home.folder.path(), good.path, fridayEvening).error().code == FailureCode::notAFile);
    }
    CHECK(home.read() == test::fullDiary());
}

TEST_CASE("a backup whose checksum is missing, short, or of no file is not known to be whole") {
    Home home;
    const BackupEntry backup = home.backUp();
    const path sum = checksumPath(backup.path);
    const std::string line = test::bytesOf(sum);
    for (const std::string& other :
         {std::string(), line.substr(0, 63), "x" + line, line.substr(0, 64) + "0" + line.substr(64), std::string(5'000, 'a')}) {
        test::writeBytes(sum, other);
        CHECK_FALSE(isIntact(backup));
    }
    test::writeBytes(sum, line);
    CHECK(isIntact(backup));
    std::filesystem::remove(backup.path);
    CHECK_FALSE(isIntact(backup));
    std::filesystem::create_directory(backup.path);
    CHECK_FALSE(isIntact(backup));
}

TEST_CASE("a name whose checksum lies there is taken, and a folder that cannot hold a copy is told") {
    Home home;
    std::filesystem::create_directories(backupFolder(home.diary));
    test::writeBytes(backupFolder(home.diary) / "me-2026-11-27T200000.gyeol.sha256", "of a copy that never came");
    CHECK(home.backUp().path.filename() == "me-2026-11-27T200000-2.gyeol");
    CHECK(test::bytesOf(backupFolder(home.diary) / "me-2026-11-27T200000.gyeol.sha256") == "of a copy that never came");

    const auto before = test::stateOf(backupFolder(home.diary));
    const auto refused = backup(home.diary, backupFolder(home.diary), std::string(243, 'n'), {});
    REQUIRE(!refused);
    CHECK(refused.error().code == FailureCode::fileUnwritable);  // no file may have so long a name
    CHECK(test::stateOf(backupFolder(home.diary)) == before);
}

TEST_CASE("where another folder is named in a way that cannot be, backups go beside the diary") {
    Home home;
    std::filesystem::create_directories(usualBackupFolder(home.diary));
    for (const char* words : {"", "relative/folder\n", "\n/elsewhere\n"}) {
        test::writeBytes(usualBackupFolder(home.diary) / "elsewhere", words);
        CHECK(backupFolder(home.diary) == usualBackupFolder(home.diary));
    }
    CHECK(setBackupFolder(home.diary, "/tmp/two\nlines").error().code == FailureCode::fileUnwritable);
    REQUIRE(setBackupFolder(home.diary, usualBackupFolder(home.diary)));
    CHECK_FALSE(std::filesystem::exists(usualBackupFolder(home.diary) / "elsewhere"));
}

TEST_CASE("a backup that makes no sense, checksum and all, is not restored") {
    Home home;
    const BackupEntry backup = home.backUp();
    test::tamper(backup.path, "UPDATE session SET treatment = 'nowhere' WHERE day = '2026-11-19'");
    test::writeBytes(checksumPath(backup.path), checksumLine(checksumOf(backup.path), backup.path));
    REQUIRE(isIntact(backup));
    CHECK_FALSE(newestGood(home.diary));
    const auto before = test::stateOf(home.folder.path());
    const auto refused = restoreBackup(home.diary, backup.path, fridayEvening);
    REQUIRE(!refused);
    CHECK(refused.error().code == FailureCode::damagedDatabase);
    CHECK(test::stateOf(home.folder.path()) == before);
    CHECK(home.read() == test::fullDiary());
}

TEST_CASE("where no backup of what was there can be written, it is kept as it is, under a name that is free") {
    Home home;
    const path copy = home.folder.path() / "copy.gyeol";
    std::filesystem::copy_file(home.diary, copy);
    home.write(another());
    const std::string was = test::bytesOf(home.diary);
    test::writeBytes(usualBackupFolder(home.diary), "a file in the way");
    test::writeBytes(home.folder.path() / "me-replaced-2026-11-27T200000.gyeol", "of an earlier time");
    test::writeBytes(home.folder.path() / "me-replaced-2026-11-27T200000-2.gyeol-journal", "of another");
    const auto restored = restoreBackup(home.diary, copy, fridayEvening);
    REQUIRE(restored);
    REQUIRE(restored->kept);
    CHECK_FALSE(restored->before);
    CHECK(restored->kept->filename() == "me-replaced-2026-11-27T200000-3.gyeol");
    CHECK(test::bytesOf(*restored->kept) == was);
    CHECK(home.read() == test::fullDiary());
}

TEST_CASE("a journal whose diary is gone goes aside before another takes the name") {
    Home home;
    const BackupEntry backup = home.backUp();
    std::filesystem::remove(home.diary);
    test::writeBytes(home.diary.string() + "-journal", "left alone");
    const auto restored = restoreBackup(home.diary, backup.path, fridayEvening);
    REQUIRE(restored);
    CHECK_FALSE(restored->kept);
    CHECK(home.read() == test::fullDiary());
    CHECK_FALSE(std::filesystem::exists(home.diary.string() + "-journal"));
    int aside = 0;
    for (const auto& [name, bytes] : test::stateOf(home.folder.path())) {
        aside += name.ends_with("-journal") && bytes == "left alone" ? 1 : 0;
    }
    CHECK(aside == 1);
}

TEST_CASE("a backup is taken away with its checksum, and its folder with the last of them") {
    Home home;
    const BackupEntry first = home.backUp(), second = home.backUp();
    removeBackup(first);
    CHECK(backupsOf(home.diary).size() == 1);
    removeBackup(second);
    CHECK_FALSE(std::filesystem::exists(backupFolder(home.diary)));
    CHECK(backupsOf(home.diary).empty());
    CHECK(*thinBackups(home.diary, fridayEvening) == 0);
}

TEST_CASE("a folder that a service synchronises, or that lies on a network, is told") {
    const test::TemporaryFolder folder;
    const path inner = folder.path() / "a" / "b";
    std::filesystem::create_directories(inner);
    const path diary = inner / "me.gyeol";
    const auto local = [](const path&) { return std::int64_t{0xEF53}; };
    CHECK(placeOf(diary, local).risk == PlaceRisk::none);
    CHECK(placeOf(diary, [](const path&) { return std::int64_t{0x6969}; }).sign == "nfs");
    CHECK(placeOf(diary, [](const path&) { return std::int64_t{0xFF534D42}; }).risk == PlaceRisk::network);
    CHECK(placeOf(diary, [](const path&) { return std::int64_t{0x65735546}; }).sign == "fuse");
    for (const char* mark : {".owncloudsync.log", ".dropbox.cache", ".stfolder"}) {
        test::writeBytes(folder.path() / "a" / mark, "");
        CHECK(placeOf(diary, local).risk == PlaceRisk::synchronised);
        CHECK(placeOf(diary, local).sign == mark);
        std::filesystem::remove(folder.path() / "a" / mark);
    }
    CHECK(fileSystemOf(folder.path()) > 0);
    CHECK(fileSystemOf(folder.path() / "nowhere") == 0);
}

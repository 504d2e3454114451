#include "diary/validation.h"
#include "fault/figures.h"
#include "storage/backups.h"
#include "storage/diary_file.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/days.h"
#include "support/random_diary.h"
#include "support/random_problem.h"
#include "support/temporary_folder.h"

using namespace gyeol;
using namespace gyeol::storage;
using Path = std::filesystem::path;

namespace {

using gyeol::test::fridayEvening;

void keep(const Path& path, const diary::Diary& content) {
    auto file = DiaryFile::open(path, Access::create);
    REQUIRE(file);
    const auto people = file->people();
    REQUIRE((people->empty() ? file->add(content).has_value() : file->replace(people->front().key, content).has_value()));
}

std::optional<diary::Diary> stored(const Path& path) {
    const auto file = DiaryFile::open(path, Access::read);
    if (!file || file->people()->empty()) {
        return std::nullopt;
    }
    const auto diary = file->load(file->people()->front().key);
    return diary ? std::optional(*diary) : std::nullopt;
}

/// The diary after something that a person can do: a random change may put the same product on the shelf twice.
diary::Diary changedSoundly(const diary::Diary& before, std::uint32_t seed) {
    diary::Diary changed = test::changedDiary(before, seed);
    for (std::uint32_t next = seed + 1'000'000; !diary::validate(changed).empty(); next += 1'000'000) {
        changed = test::changedDiary(before, next);
    }
    return changed;
}

void flip(const Path& path, test::Random& dice) {
    std::string bytes = test::bytesOf(path);
    const auto at = static_cast<std::size_t>(dice.between(0, static_cast<int>(bytes.size()) - 1));
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << dice.between(0, 7)));
    test::writeBytes(path, bytes);
}

/// What happens to a diary.
void wreck(const Path& path, test::Random& dice) {
    switch (dice.between(0, 4)) {
        case 0:
            std::filesystem::remove(path);
            break;
        case 1:
            test::writeBytes(path, "");
            break;
        case 2:
            test::writeBytes(path, test::bytesOf(path).substr(0, static_cast<std::size_t>(dice.between(1, 60'000))));
            break;
        case 3:
            test::writeBytes(path, std::string(20'000, 'x'));
            break;
        default:
            test::writeBytes(path, std::string(static_cast<std::size_t>(dice.between(1, 5'000)), '\0') + test::bytesOf(path));
            test::writeBytes(path.string() + "-journal", test::bytesOf(path).substr(0, 8'000));
            break;
    }
}

/// An older and a newer backup, the diary wrecked, now and then the newer backup too: what comes back is what the newest good one holds.
bool comesBack(std::uint32_t seed) {
    test::Random dice(seed);
    const test::TemporaryFolder folder;
    const Path path = folder.path() / "me.gyeol";
    const auto older = test::randomDiary(seed);
    const auto newer = changedSoundly(older, seed + 1);
    keep(path, older);
    const auto first = takeBackup(path, fridayEvening, Occasion::usual);
    keep(path, newer);
    const auto second = takeBackup(path, fridayEvening + std::chrono::minutes(30), Occasion::usual);
    keep(path, changedSoundly(newer, seed + 2));
    const bool isDamaged = dice.chance(40);
    if (!first || !second) {
        return false;
    }
    if (isDamaged) {
        flip(second->path, dice);
    }
    wreck(path, dice);
    const auto good = newestGood(path);
    return good && good->path == (isDamaged ? first : second)->path && restoreBackup(path, good->path, fridayEvening) &&
           stored(path) == (isDamaged ? older : newer) && verify(path)->empty();
}

/// A copy of the file while somebody writes, as a file manager makes it: whether it is what the file was before or after.
bool copyOfTheLiveFileIsSound(std::uint32_t seed) {
    const test::TemporaryFolder folder;
    const Path path = folder.path() / "me.gyeol";
    const auto before = test::randomDiary(seed);
    keep(path, before);
    const Path copy = folder.path() / "copy.gyeol";
    {
        SQLite::Database writer(path.string(), SQLite::OPEN_READWRITE);
        // A small cache brings pages into the file before COMMIT, as a large change does.
        writer.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN");
        writer.exec("UPDATE session SET note = note || hex(zeroblob(3000)); DELETE FROM check_in; DELETE FROM photograph");
        std::filesystem::copy_file(path, copy);
        writer.exec("ROLLBACK");
    }
    return stored(copy) == before && verify(copy)->empty();
}

}  // namespace

TEST_CASE("what was backed up comes back, from the newest backup that is whole", "[13]") {
    const int rounds = test::figure(13, 100, 5'000);
    int failures = 0;
    for (int round = 0; round < rounds; ++round) {
        if (!comesBack(test::seed() + static_cast<std::uint32_t>(round))) {
            ++failures;
            WARN("GYEOL_SEED=" << test::seed() + static_cast<std::uint32_t>(round));
        }
    }
    int torn = 0;
    for (std::uint32_t i = 0; i < 10; ++i) {
        torn += copyOfTheLiveFileIsSound(test::seed() + i) ? 0 : 1;
    }
    test::report({13, "backup and restore", rounds, failures, torn, "control: copies of the live file torn, of 10"});
}

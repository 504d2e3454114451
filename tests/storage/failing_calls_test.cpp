// What the disk may refuse outside of SQLite: each of our own system calls fails in turn, in every act that writes or reads files.
#include "storage/failing_calls.h"

#include "base/file.h"
#include "diary/change_set.h"
#include "storage/backup.h"
#include "storage/backups.h"
#include "storage/diary_file.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "storage/photograph_store.h"
#include "storage/private_copy.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <array>
#include <cerrno>
#include <functional>

using namespace gyeol;
using namespace gyeol::storage;
using std::filesystem::path;
using test::bytesOf;
using test::writeBytes;

namespace {

const auto takenAt = std::chrono::local_days(test::day("2026-11-23")) + std::chrono::hours(20);
const std::string picture = std::string("\xFF\xD8\xFF", 3) + std::string(1'000, 'p');

/// An act that is tried with a failing call.
struct Trial {
    const char* name;
    std::function<void(const path&)> prepare;
    std::function<std::optional<Failure>(const path&)> act;   ///< what it failed with
    std::function<bool(const path&, bool isDone)> isAsItMay;  ///< afterwards: nothing lost, and all of it where it is done
};

template <class Value>
std::optional<Failure> failureIn(const Result<Value>& result) {
    return result ? std::nullopt : std::optional(result.error());
}

path diaryIn(const path& folder) {
    return folder / "me.gyeol";
}

diary::Diary otherDiary() {
    auto diary = test::fullDiary();
    diary.person.birthYear = 1970;
    return diary;
}

void makeDiary(const path& folder) {
    REQUIRE(DiaryFile::open(diaryIn(folder), Access::create)->add(test::fullDiary()));
}

/// The diary changes after a backup was taken of it.
void makeBackupAndChange(const path& folder) {
    makeDiary(folder);
    REQUIRE(takeBackup(diaryIn(folder), takenAt, Occasion::usual));
    auto file = DiaryFile::open(diaryIn(folder), Access::write);
    REQUIRE(file->replace(file->people()->front().key, otherDiary()));
}

std::optional<diary::Diary> storedIn(const path& file) {
    const auto open = DiaryFile::open(file, Access::read);
    const auto people = open ? open->people() : Result<std::vector<PersonEntry>>(std::vector<PersonEntry>());
    const auto loaded = people && !people->empty() ? std::optional(open->load(people->front().key)) : std::optional<Result<diary::Diary>>();
    return loaded && *loaded ? std::optional(**loaded) : std::nullopt;
}

/// Whether a file in the folder or the folders in it has these bytes.
bool holds(const path& folder, const std::string& bytes) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && bytesOf(entry.path()) == bytes) {
            return true;
        }
    }
    return false;
}

bool leftTemporary(const path& folder) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().filename().string().starts_with(TemporaryFile::prefix)) {
            return true;
        }
    }
    return false;
}

std::optional<Failure> changePerson(const path& folder) {
    auto file = DiaryFile::open(diaryIn(folder), Access::write);
    if (!file) {
        return file.error();
    }
    const auto people = file->people();
    return people ? failureIn(file->apply(people->front().key, diary::difference(test::fullDiary(), otherDiary()))) : people.error();
}

std::optional<Failure> keepPicture(const path& folder) {
    auto store = PhotographStore::open(PhotographStore::beside(diaryIn(folder)), Access::create);
    return store ? failureIn(store->put(picture)) : store.error();
}

std::optional<Failure> restoreTheFirst(const path& folder) {
    // What a person chose is known by its name, whatever can be read just now.
    return failureIn(restoreBackup(diaryIn(folder), folder / "chosen.gyeol", takenAt + std::chrono::hours(1)));
}

void choose(const path& folder) {
    const path backup = backupsOf(diaryIn(folder)).back().path;
    std::filesystem::copy_file(backup, folder / "chosen.gyeol");
}

const std::string wreck = "SQLite format 3" + std::string(1, '\0') + std::string(500, 'w');

const Trial trials[] = {
    {"a text is written", [](const path& folder) { REQUIRE(writeFile(folder / "text", "before")); },
     [](const path& folder) { return failureIn(writeFile(folder / "text", "after")); },
     [](const path& folder, bool isDone) {
         const std::string text = bytesOf(folder / "text");
         return test::stateOf(folder).size() == 1 && (text == "after" || (!isDone && text == "before"));
     }},
    {"a diary is made", [](const path&) {},
     [](const path& folder) {
         auto file = DiaryFile::open(diaryIn(folder), Access::create);
         return file ? failureIn(file->add(test::fullDiary())) : std::optional(file.error());
     },
     [](const path& folder, bool isDone) {
         // A lock file that is left locks nobody out.
         auto state = test::stateOf(folder);
         state.erase("me.gyeol.lock");
         return isDone ? storedIn(diaryIn(folder)) == test::fullDiary() : state.empty();
     }},
    {"a diary is opened and changed", makeDiary, changePerson,
     [](const path& folder, bool isDone) { return storedIn(diaryIn(folder)) == (isDone ? otherDiary() : test::fullDiary()); }},
    {"a backup is taken", makeBackupAndChange,
     [](const path& folder) { return failureIn(takeBackup(diaryIn(folder), takenAt + std::chrono::hours(1), Occasion::usual)); },
     [](const path& folder, bool isDone) {
         const auto backups = backupsOf(diaryIn(folder));
         return storedIn(diaryIn(folder)) == otherDiary() && backups.size() >= (isDone ? 2U : 1U) &&
                std::all_of(backups.begin(), backups.end(), isIntact);
     }},
    {"a backup is restored",
     [](const path& folder) {
         makeBackupAndChange(folder);
         choose(folder);
     },
     restoreTheFirst,
     [](const path& folder, bool isDone) {
         const auto is = storedIn(diaryIn(folder));
         const auto newest = newestGood(diaryIn(folder));
         return (is == test::fullDiary() || (!isDone && is == otherDiary())) && newest &&
                (is == otherDiary() || storedIn(newest->path) == otherDiary() || !backupsOf(diaryIn(folder)).empty());
     }},
    {"a backup is restored over a wreck and its journal",
     [](const path& folder) {
         makeBackupAndChange(folder);
         choose(folder);
         writeBytes(diaryIn(folder), wreck);
         writeBytes(diaryIn(folder).string() + "-journal", "journal of the wreck");
     },
     restoreTheFirst,
     [](const path& folder, bool isDone) {
         return holds(folder, wreck) && holds(folder, "journal of the wreck") && newestGood(diaryIn(folder)) &&
                (!isDone || storedIn(diaryIn(folder)) == test::fullDiary());
     }},
    {"a photograph is kept", makeDiary, keepPicture,
     [](const path& folder, bool isDone) {
         const auto store = PhotographStore::open(PhotographStore::beside(diaryIn(folder)), Access::create);
         return store && store->check() && store->check()->empty() && (!isDone || store->get(*photographName(picture))->has_value());
     }},
    {"backups go elsewhere", makeBackupAndChange,
     [](const path& folder) { return failureIn(setBackupFolder(diaryIn(folder), folder / "other" / "place")); },
     [](const path& folder, bool isDone) {
         const path chosen = backupFolder(diaryIn(folder));
         return (chosen == folder / "other" / "place" || (!isDone && chosen == usualBackupFolder(diaryIn(folder)))) &&
                backupsOf(diaryIn(folder)).size() == 1;
     }},
    {"backups are thinned", makeBackupAndChange, [](const path& folder) { return failureIn(thinBackups(diaryIn(folder), takenAt)); },
     [](const path& folder, bool) { return newestGood(diaryIn(folder)).has_value(); }},
    {"a file of somebody else's is copied", makeDiary, [](const path& folder) { return failureIn(PrivateCopy::of(diaryIn(folder))); },
     [](const path& folder, bool) { return storedIn(diaryIn(folder)) == test::fullDiary(); }},
    {"a diary and its photographs are verified",
     [](const path& folder) {
         makeDiary(folder);
         REQUIRE_FALSE(keepPicture(folder));
     },
     [](const path& folder) {
         const auto problems = verify(diaryIn(folder));
         return problems ? failureIn(verifyPhotographs(diaryIn(folder))) : std::optional(problems.error());
     },
     [](const path& folder, bool) { return storedIn(diaryIn(folder)) == test::fullDiary(); }},
};

/// Tries an act with its `nth` call failing, and checks what came of it; returns whether there are so many calls.
bool tryOut(const Trial& trial, std::size_t nth, int error) {
    const test::TemporaryFolder scratch;
    const path folder = scratch.path() / "home";
    std::filesystem::create_directory(folder);
    trial.prepare(folder);
    std::optional<Failure> failure;
    const char* call = nullptr;
    {
        const test::FailingCalls failing(static_cast<int>(nth), error);
        failure = trial.act(folder);
        call = failing.failed();
    }
    INFO(trial.name << ": call " << nth << " (" << (call != nullptr ? call : "none") << ") gives errno " << error
                    << (failure ? "; said: " + std::string(nameOf(failure->code)) : "; done"));
    CHECK((call != nullptr || !failure));
    CHECK((!failure || classOf(failure->code) == FailureClass::environment));
    CHECK(trial.isAsItMay(folder, !failure));
    CHECK_FALSE(leftTemporary(folder));
    return call != nullptr;
}

}  // namespace

TEST_CASE("whichever of our system calls fails, it is said, nothing is lost and nothing is left lying about") {
    // Every call with EIO, and each with another one too, in turn: what they are told as is decided in few places.
    constexpr std::array others{ENOSPC, EDQUOT, EACCES, ENOENT, ENOTDIR, EINTR};
    for (std::size_t number = 0; number < std::size(trials); ++number) {
        for (std::size_t n = 0; tryOut(trials[number], n, EIO); ++n) {
            tryOut(trials[number], n, others[(n + number) % others.size()]);
        }
    }
}

TEST_CASE("no room on the disk and no more room for a person are both a full disk") {
    for (const Trial& trial : trials) {
        for (const int error : {ENOSPC, EDQUOT}) {
            tryOut(trial, 0, error);
            tryOut(trial, 4, error);
        }
    }
}

#include "fault/children.h"
#include "fault/figures.h"
#include "storage/backups.h"
#include "storage/connection.h"
#include "storage/diary_file.h"
#include "storage/faulty_vfs.h"
#include "storage/file_state.h"
#include "storage/people.h"
#include "storage/schema.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <functional>

using namespace gyeol;
using namespace gyeol::storage;
using Path = std::filesystem::path;

namespace {

enum class Harm { kill, full };

/// The stored databases of released versions, oldest first.
std::vector<Path> releases() {
    std::vector<Path> files;
    for (const auto& entry : std::filesystem::directory_iterator(test::fixtures() / "db")) {
        if (entry.path().extension() == ".gyeol") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Our steps and two more, as a later version of the program has them.
std::vector<Migration> later() {
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    const int last = steps.back().number;
    steps.push_back({last + 1,
                     "CREATE TABLE extra (a TEXT) STRICT; ALTER TABLE setting ADD COLUMN since TEXT; "
                     "INSERT INTO extra SELECT name FROM person"});
    steps.push_back({last + 2, "CREATE INDEX extra_a ON extra (a); CREATE TABLE more (b TEXT) STRICT"});
    return steps;
}

/// Puts a file at the later schema, a step a transaction.
void migrateAll(const Path& path) {
    SQLite::Database database = connect(path, Mode::write);
    migrate(database, later(), [] {});
}

/// The same statement by statement, each for itself.
void migrateLoosely(const Path& path) {
    SQLite::Database database = connect(path, Mode::write);
    for (const Migration& step : later()) {
        std::string text(step.sql);
        for (std::size_t end = 0; step.number > schemaVersion(database) && (end = text.find(';')) != std::string::npos;) {
            database.exec(text.substr(0, end));
            text.erase(0, end + 1);
        }
        if (step.number > schemaVersion(database)) {
            database.exec(text);
            database.exec("PRAGMA user_version = " + std::to_string(step.number));
        }
    }
}

/// Whether a file is exactly at one of its schemas, and holds what it held.
bool isWhole(const Path& path, const diary::Diary& expected) {
    try {
        SQLite::Database database = connect(path, Mode::write);
        checkSchema(database, later());
        return readDiary(database, readPeople(database).front().key) == expected &&
               textsOf(database, "PRAGMA integrity_check") == std::vector<std::string>{"ok"};
    } catch (const std::exception&) {
        return false;
    }
}

struct Tried {
    int times = 0, between = 0;
};

/// Does harm at the n-th call, for n = 0, 1 … until `act` comes to its end; counts how often the file was neither old nor new.
Tried harmEverywhere(const Path& release, Harm harm, const std::function<bool(const Path&)>& act,
                     const std::function<bool(const Path&)>& isWell) {
    Tried tried;
    for (bool isThrough = false; !isThrough; ++tried.times) {
        const test::TemporaryFolder folder;
        const Path path = folder.path() / "me.gyeol";
        std::filesystem::copy_file(release, path);
        const auto ended = test::inChild([&] {
            test::FaultyVfs vfs;
            if (harm == Harm::kill) {
                vfs.killAfter(tried.times);
            } else {
                vfs.failAfter(tried.times, SQLITE_FULL, test::FaultyVfs::Lasting::forGood);
            }
            try {
                return act(path) ? 0 : 1;
            } catch (const std::exception&) {
                return 1;
            }
        });
        isThrough = ended.isWell();
        tried.between += isWell(path) ? 0 : 1;
    }
    return tried;
}

diary::Diary contentOf(const Path& release) {
    const auto file = DiaryFile::open(release, Access::read);
    REQUIRE(file);
    return *file->load(file->people()->front().key);
}

/// An older program leaves a newer file alone.
bool newerIsRefused(const Path& release) {
    const test::TemporaryFolder folder;
    const Path path = folder.path() / "me.gyeol";
    std::filesystem::copy_file(release, path);
    migrateAll(path);
    const auto before = test::stateOf(folder.path());
    const auto opened = DiaryFile::open(path, Access::write);
    return !opened && opened.error().code == FailureCode::newerDatabase && test::stateOf(folder.path()) == before;
}

}  // namespace

TEST_CASE("a migration that is cut off leaves the old schema or the new one, never one between", "[10]") {
    int failures = 0;
    int times = 0;
    int control = 0;
    REQUIRE(!releases().empty());
    for (const Path& release : releases()) {
        INFO(release);
        const diary::Diary content = contentOf(release);
        const auto isWell = [&](const Path& path) { return isWhole(path, content); };
        const auto opens = [&](const Path& path) {
            auto file = DiaryFile::open(path, Access::write);
            return file && file->load(file->people()->front().key) == content;
        };
        for (const Harm harm : {Harm::kill, Harm::full}) {
            const auto later = [](const Path& path) { return migrateAll(path), true; };
            const auto ours = [](const Path& path) { return DiaryFile::open(path, Access::write).has_value(); };
            for (const Tried& tried : {harmEverywhere(release, harm, later, isWell), harmEverywhere(release, harm, ours, opens)}) {
                times += tried.times;
                failures += tried.between;
            }
        }
        failures += newerIsRefused(release) ? 0 : 1;
        control += harmEverywhere(
                       release, Harm::kill, [](const Path& path) { return migrateLoosely(path), true; }, isWell)
                       .between;
    }
    test::report({10, "migration", times, failures, control,
                  std::to_string(releases().size()) + " stored versions, harm at every call; control: without a transaction"});
}

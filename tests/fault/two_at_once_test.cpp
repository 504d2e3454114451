#include "fault/children.h"
#include "fault/figures.h"
#include "fault/numbered.h"
#include "storage/file_state.h"
#include "support/catch.h"
#include "support/random_problem.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Statement.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>

using namespace gyeol;
using namespace gyeol::storage;

namespace {

constexpr int writers = 3;
constexpr int addsOfEach = 4;

/// Reads the sum and writes it back one greater, in two transactions: only a lock around both keeps it right.
bool addOne(DiaryFile& file) {
    const auto sum = file.setting("sum");
    return sum && file.setSetting("sum", std::to_string(std::stoi(sum->value_or("0")) + 1));
}

int addUnderTheLock(const std::filesystem::path& path) {
    for (int done = 0; done < addsOfEach;) {
        auto file = DiaryFile::open(path, Access::write);
        if (!file) {
            if (file.error().code != FailureCode::databaseBusy) {
                return 1;
            }
            ::usleep(300);
            continue;
        }
        if (!addOne(*file)) {
            return 2;
        }
        ++done;
    }
    return 0;
}

/// The same through plain connections, whose own locks last for one statement.
int addWithoutALock(const std::filesystem::path& path) {
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE, 60'000);
    for (int done = 0; done < addsOfEach; ++done) {
        SQLite::Statement select(database, "SELECT value FROM setting WHERE name = 'sum'");
        const int sum = select.executeStep() ? std::stoi(select.getColumn(0).getString()) : 0;
        select.reset();
        ::usleep(200);
        database.exec("INSERT OR REPLACE INTO setting (name, value) VALUES ('sum', '" + std::to_string(sum + 1) + "')");
    }
    return 0;
}

/// Starts all writers at once; returns whether all ended well.
template <class Act>
bool all(const std::filesystem::path& path, Act act) {
    std::vector<pid_t> children;
    for (int i = 0; i < writers; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            ::alarm(300);
            ::_exit(act(path));
        }
        children.push_back(child);
    }
    bool well = true;
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        well = well && status == 0;
    }
    return well;
}

int sumOf(const std::filesystem::path& path) {
    return std::stoi(DiaryFile::open(path, Access::read)->setting("sum")->value_or("0"));
}

/// A lock that a killed writer left keeps nobody out.
bool staleLockIsTaken(const std::filesystem::path& path) {
    const auto ended = test::inChild([&] {
        const auto file = DiaryFile::open(path, Access::write);
        ::raise(SIGKILL);
        return 0;
    });
    return ended.signal == SIGKILL && std::filesystem::exists(path.string() + ".lock") && DiaryFile::open(path, Access::write).has_value();
}

/// Two that hold the file cannot both write, however they begin.
bool secondIsRefused(const std::filesystem::path& path) {
    const auto first = DiaryFile::open(path, Access::write);
    const auto second = test::inChild([&] {
        const auto file = DiaryFile::open(path, Access::write);
        return !file && file.error().code == FailureCode::databaseBusy ? 0 : 1;
    });
    return first && second.isWell();
}

/// Saves a few times while another process reads the whole file again and again, as gyeol-cli would; the longest save, which is how long
/// the window stands still. In milliseconds; nothing where one failed.
std::optional<double> longestSaveBesideAReader(const std::filesystem::path& path) {
    using Clock = std::chrono::steady_clock;
    constexpr int saves = 10;
    const pid_t reader = ::fork();
    if (reader == 0) {
        ::alarm(300);
        for (;;) {
            const auto file = DiaryFile::open(path, Access::read);
            if (!file || !file->people() || !file->load(file->people()->front().key)) {
                ::_exit(1);
            }
        }
    }
    double longest = 0;
    bool isWell = true;
    {
        auto file = DiaryFile::open(path, Access::write);
        for (int i = 0; file && i < saves; ++i) {
            const auto since = Clock::now();
            isWell = file->setSetting("saved", std::to_string(i)).has_value() && isWell;
            longest = std::max(longest, std::chrono::duration<double, std::milli>(Clock::now() - since).count());
        }
        isWell = isWell && file;
    }
    ::kill(reader, SIGKILL);
    int status = 0;
    ::waitpid(reader, &status, 0);
    return isWell && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL ? std::optional(longest) : std::nullopt;
}

}  // namespace

TEST_CASE("of those that start at once one writes at a time, nothing is lost, and no lock is left", "[9]") {
    const int rounds = test::figure(9, 50, 5'000);
    int failures = 0;
    int lostWithout = 0;
    double longest = 0;
    for (int round = 0; round < rounds; ++round) {
        const test::TemporaryFolder folder;
        const auto path = folder.path() / "me.gyeol";
        test::makeEmptyDiary(path);
        const auto save = longestSaveBesideAReader(path);
        longest = std::max(longest, save.value_or(0));
        const bool isWell = save && all(path, addUnderTheLock) && sumOf(path) == writers * addsOfEach && staleLockIsTaken(path) &&
                            secondIsRefused(path) && test::stateOf(folder.path()).size() == 1;
        failures += isWell ? 0 : 1;
        if (lostWithout == 0) {
            REQUIRE(DiaryFile::open(path, Access::write)->setSetting("sum", "0"));
            static_cast<void>(all(path, addWithoutALock));
            lostWithout = writers * addsOfEach - sumOf(path);
        }
    }
    char note[200];
    std::snprintf(note, sizeof note,
                  "control: additions lost without the lock; a save beside a reader at most %.0f ms (measured, not judged)", longest);
    test::report({9, "two at once", rounds, failures, lostWithout, note});
}

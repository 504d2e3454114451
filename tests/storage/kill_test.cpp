#include "storage/diary_file.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <random>

using namespace gyeol;
using namespace gyeol::storage;

namespace {

/// Each act writes two rows that belong together: a step and the exposure of the same day.
diary::ChangeSet numbered(int number) {
    const Date date = test::day("2000-01-01") + Days{number};
    diary::Exposure exposure;
    exposure.date = date;
    exposure.outdoorMinutes = number % 1'440;
    return {{diary::Change<diary::RampStep>{std::nullopt, diary::RampStep{date, number % 10}},
             diary::Change<diary::Exposure>{std::nullopt, exposure}}};
}

/// Runs `write` for `first`, `first` + 1 … in a child that acknowledges each on a pipe once `open` is done, kills it after a while, and
/// returns how many it acknowledged.
int killedAfter(std::chrono::microseconds duration, int first, const std::function<bool()>& open, const std::function<bool(int)>& write) {
    std::array<int, 2> channel{};
    REQUIRE(::pipe(channel.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto acknowledge = [&] { return ::write(channel[1], "x", 1) == 1; };
        for (int number = first; (number > first || (open() && acknowledge())) && write(number) && acknowledge(); ++number) {
        }
        ::_exit(1);
    }
    ::close(channel[1]);
    std::array<char, 256> chunk{};
    CHECK(::read(channel[0], chunk.data(), 1) == 1);
    ::usleep(static_cast<useconds_t>(duration.count()));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    int acknowledged = 0;
    for (ssize_t got = 0; (got = ::read(channel[0], chunk.data(), chunk.size())) > 0;) {
        acknowledged += static_cast<int>(got);
    }
    ::close(channel[0]);
    return acknowledged;
}

constexpr int kills = 50;

}  // namespace

TEST_CASE("kill -9 in the middle of commits loses nothing that was acknowledged and leaves nothing half") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "diary.gyeol";
    PersonKey person = 0;
    {
        auto file = DiaryFile::open(path, Access::create);
        REQUIRE(file);
        person = *file->add({});
    }
    std::mt19937 random(20261123);
    int stored = 0;
    int acknowledgedInAll = 0;
    for (int kill = 0; kill < kills; ++kill) {
        INFO("kill " << kill);
        std::optional<DiaryFile> open;
        const auto openIt = [&] {
            auto file = DiaryFile::open(path, Access::write);
            if (file) {
                open.emplace(std::move(*file));
            }
            return open.has_value();
        };
        const int acknowledged = killedAfter(std::chrono::microseconds(500 + random() % 29'500), stored, openIt,
                                             [&](int number) { return open->apply(person, numbered(number)).has_value(); });
        auto file = DiaryFile::open(path, kill % 2 == 0 ? Access::read : Access::write);
        REQUIRE(file);
        const auto diary = file->load(person);
        REQUIRE(diary);
        const int now = static_cast<int>(diary->steps.size());
        CHECK(now >= stored + acknowledged);
        CHECK(now <= stored + acknowledged + 1);
        CHECK(diary->exposures.size() == diary->steps.size());
        stored = now;
        acknowledgedInAll += acknowledged;
    }
    CHECK(acknowledgedInAll > 0);
    CHECK(verify(path)->empty());
}

TEST_CASE("control: the same kills find the halves that a store without transactions leaves") {
    const test::TemporaryFolder folder;
    const auto path = (folder.path() / "control.db").string();
    {
        SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("CREATE TABLE step (n); CREATE TABLE exposure (n)");
    }
    std::mt19937 random(20261123);
    int halves = 0;
    for (int kill = 0; kill < kills; ++kill) {
        std::unique_ptr<SQLite::Database> database;
        const auto open = [&] {
            database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE);
            return true;
        };
        killedAfter(std::chrono::microseconds(500 + random() % 29'500), 0, open, [&](int number) {
            database->exec("INSERT INTO step VALUES (" + std::to_string(number) + ")");
            database->exec("INSERT INTO exposure VALUES (" + std::to_string(number) + ")");
            return true;
        });
        SQLite::Database after(path, SQLite::OPEN_READWRITE);
        SQLite::Statement count(after, "SELECT (SELECT count(*) FROM step) - (SELECT count(*) FROM exposure)");
        REQUIRE(count.executeStep());
        halves = count.getColumn(0).getInt();
    }
    CHECK(halves > 0);
}

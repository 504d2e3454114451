#include "fault/children.h"
#include "fault/figures.h"
#include "fault/numbered.h"
#include "support/catch.h"
#include "support/random_problem.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <memory>

using namespace gyeol;
using namespace gyeol::storage;

namespace {

constexpr int killsInOneFile = 100;

/// How long an act takes on this disk just now, busy or idle: times that are written down would kill before the first act, or after none.
std::chrono::microseconds timeOfAct(const std::filesystem::path& path) {
    constexpr int acts = 30;
    const PersonKey person = test::makeEmptyDiary(path);
    auto file = DiaryFile::open(path, Access::write);
    const auto since = std::chrono::steady_clock::now();
    for (int number = 0; number < acts; ++number) {
        REQUIRE(file->apply(person, test::numbered(number)));
    }
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - since) / acts;
}

/// From within the first act to within the sixth.
std::chrono::microseconds someTime(test::Random& dice, std::chrono::microseconds act) {
    return std::chrono::microseconds(dice.between(100, 6 * std::max(static_cast<int>(act.count()), 100)));
}

struct Found {
    int lost = 0, acknowledged = 0;
};

/// Kills a writer of one file again and again; finds how many kills lost an act that was acknowledged, or left half of one.
Found losses(const std::filesystem::path& path, int kills, test::Random& dice) {
    const auto act = timeOfAct(path.string() + ".time");
    const PersonKey person = test::makeEmptyDiary(path);
    int stored = 0;
    Found found;
    for (int kill = 0; kill < kills; ++kill) {
        std::optional<DiaryFile> open;
        const auto openIt = [&] {
            auto file = DiaryFile::open(path, Access::write);
            if (file) {
                open.emplace(std::move(*file));
            }
            return open.has_value();
        };
        const int acknowledged = test::killedAfter(someTime(dice, act), stored, openIt,
                                                   [&](int number) { return open->apply(person, test::numbered(number)).has_value(); });
        const auto file = DiaryFile::open(path, kill % 2 == 0 ? Access::read : Access::write);
        const auto diary = file ? file->load(person) : Result<diary::Diary>(failed(FailureCode::damagedDatabase));
        const auto now = diary ? test::countNumbered(*diary) : std::nullopt;
        const bool isWell = acknowledged >= 0 && now && *now >= stored + acknowledged && *now <= stored + acknowledged + 1;
        found.lost += isWell ? 0 : 1;
        found.acknowledged += std::max(acknowledged, 0);
        stored = now.value_or(stored);
    }
    found.lost += verify(path)->empty() ? 0 : 1;
    return found;
}

/// The same with two statements that no transaction holds together; returns how many halves are there, as soon as there is one.
int halvesWithoutTransaction(int kills, test::Random& dice) {
    const test::TemporaryFolder folder;
    const auto path = (folder.path() / "control.db").string();
    const auto act = timeOfAct(folder.path() / "time.gyeol");
    {
        SQLite::Database database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("CREATE TABLE step (n); CREATE TABLE exposure (n)");
    }
    int halves = 0;
    for (int kill = 0; kill < kills && halves == 0; ++kill) {
        std::unique_ptr<SQLite::Database> database;
        const auto open = [&] {
            database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE);
            return true;
        };
        static_cast<void>(test::killedAfter(someTime(dice, act), 0, open, [&](int number) {
            database->exec("INSERT INTO step VALUES (" + std::to_string(number) + ")");
            database->exec("INSERT INTO exposure VALUES (" + std::to_string(number) + ")");
            return true;
        }));
        SQLite::Database after(path, SQLite::OPEN_READWRITE);
        SQLite::Statement count(after, "SELECT (SELECT count(*) FROM step) - (SELECT count(*) FROM exposure)");
        REQUIRE(count.executeStep());
        halves = count.getColumn(0).getInt();
    }
    return halves;
}

}  // namespace

TEST_CASE("kill -9 of the storage loses nothing that was acknowledged and leaves nothing half", "[1]") {
    const int kills = test::figure(1, 1'000, 50'000);
    test::Random dice(test::seed());
    const test::TemporaryFolder folder;
    Found all;
    for (int done = 0; done < kills; done += killsInOneFile) {
        const Found found = losses(folder.path() / (std::to_string(done) + ".gyeol"), std::min(killsInOneFile, kills - done), dice);
        all = {all.lost + found.lost, all.acknowledged + found.acknowledged};
    }
    CHECK(all.acknowledged > kills / 2);                                        // else they were killed before they did anything
    const int halves = halvesWithoutTransaction(std::max(kills, 1'000), dice);  // ends with the first
    test::report({1, "kill -9, storage", kills, all.lost, halves,
                  std::to_string(all.acknowledged) + " acts acknowledged; control: halves without the transaction"});
}

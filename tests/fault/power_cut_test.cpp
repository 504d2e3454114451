#include "fault/figures.h"
#include "fault/logging_vfs.h"
#include "fault/numbered.h"
#include "storage/changes.h"
#include "storage/connection.h"
#include "storage/file_state.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Transaction.h>
#include <memory>

using namespace gyeol;
using namespace gyeol::storage;

namespace {

constexpr int actsInOneRun = 60;
constexpr int cutsInOneRun = 250;
constexpr const char* name = "me.gyeol";

/// One run of acts, written down call by call, from an empty diary on.
struct Run {
    test::DiskState before;
    std::vector<test::DiskCall> calls;
    PersonKey person = 0;
};

/// `act` commits the act of a number.
template <class MakeAct>
Run record(MakeAct makeAct) {
    const test::TemporaryFolder folder;
    test::LoggingVfs vfs;
    Run run;
    run.person = test::makeEmptyDiary(folder.path() / name);
    run.before = {{name, test::bytesOf(folder.path() / name)}};
    static_cast<void>(vfs.take());
    {
        auto act = makeAct(folder.path() / name, run.person);
        for (int number = 0; number < actsInOneRun; ++number) {
            REQUIRE(act(number));
            vfs.mark(number + 1);
        }
    }
    run.calls = vfs.take();
    return run;
}

struct Verdict {
    int lost = 0, corrupt = 0;
};

/// Cuts the power at a random call, puts what the disk may hold then into a folder, and opens it as the program does.
void cutOnce(const Run& run, test::Random& dice, Verdict& verdict) {
    const auto length = static_cast<std::size_t>(dice.between(0, static_cast<int>(run.calls.size())));
    std::int64_t acknowledged = 0;
    for (std::size_t i = 0; i < length; ++i) {
        acknowledged = run.calls[i].kind == test::DiskCall::Kind::mark ? run.calls[i].at : acknowledged;
    }
    const test::TemporaryFolder folder;
    for (const auto& [file, bytes] : test::afterPowerCut(run.before, run.calls, length, dice)) {
        test::writeBytes(folder.path() / file, bytes);
    }
    const auto file = DiaryFile::open(folder.path() / name, Access::write);
    const auto diary = file ? file->load(run.person) : Result<diary::Diary>(failed(FailureCode::damagedDatabase));
    const auto stored = diary ? test::countNumbered(*diary) : std::nullopt;
    if (!stored) {
        ++verdict.corrupt;
    } else if (*stored < acknowledged || *stored > acknowledged + 1) {
        ++verdict.lost;
    }
}

Verdict cut(const Run& run, int cuts, test::Random& dice) {
    Verdict verdict;
    for (int i = 0; i < cuts; ++i) {
        cutOnce(run, dice, verdict);
    }
    return verdict;
}

/// As the program keeps an act.
Run asWeDo() {
    return record([](const std::filesystem::path& path, PersonKey person) {
        auto file = std::make_shared<DiaryFile>(*DiaryFile::open(path, Access::write));
        return [file, person](int number) { return file->apply(person, test::numbered(number)).has_value(); };
    });
}

/// The same rows by a store that syncs less.
Run asOthersDo(const char* synchronous) {
    return record([synchronous](const std::filesystem::path& path, PersonKey person) {
        auto database = std::make_shared<SQLite::Database>(connect(path, Mode::write));
        database->exec(std::string("PRAGMA synchronous = ") + synchronous);
        return [database, person](int number) {
            SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
            applyChanges(*database, person, test::numbered(number));
            transaction.commit();
            return true;
        };
    });
}

}  // namespace

TEST_CASE("a power cut at any moment loses nothing that was acknowledged and leaves a sound file", "[3]") {
    const int cuts = test::figure(3, 5'000, 200'000);
    test::Random dice(test::seed());
    Verdict verdict;
    const Run ours = asWeDo();
    for (int done = 0; done < cuts; done += cutsInOneRun) {
        const Verdict more = cut(ours, std::min(cutsInOneRun, cuts - done), dice);
        verdict = {verdict.lost + more.lost, verdict.corrupt + more.corrupt};
    }
    const Verdict normal = cut(asOthersDo("NORMAL"), cutsInOneRun, dice);
    const Verdict off = cut(asOthersDo("OFF"), cutsInOneRun, dice);
    CHECK(normal.lost > 0);
    CHECK(off.corrupt > 0);
    test::report({3, "power cut", cuts, verdict.lost + verdict.corrupt, std::min(normal.lost, off.corrupt),
                  "control, of " + std::to_string(cutsInOneRun) + ": NORMAL lost " + std::to_string(normal.lost) + ", OFF corrupted " +
                      std::to_string(off.corrupt)});
}

#include "fault/figures.h"
#include "storage/diary_file.h"
#include "storage/faulty_vfs.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/random_diary.h"
#include "support/temporary_folder.h"

#include <functional>

using namespace gyeol;
using namespace gyeol::storage;
using test::FaultyVfs;

namespace {

struct Operation {
    std::function<Result<void>(DiaryFile&, PersonKey)> act;
    diary::Diary after;
};

/// Different operations for each number: changes small and large, a whole diary in the place of another, a second person.
Operation operation(const diary::Diary& before, int number) {
    if (number % 3 == 0) {
        const auto changed = test::changedDiary(before, static_cast<std::uint32_t>(3 + number));
        return {[=](DiaryFile& file, PersonKey person) { return file.apply(person, diary::difference(before, changed)); }, changed};
    }
    if (number % 3 == 1) {
        auto replaced = test::randomDiary(static_cast<std::uint32_t>(11 + number));
        replaced.person.name = before.person.name;
        return {[=](DiaryFile& file, PersonKey person) { return file.replace(person, replaced); }, replaced};
    }
    return {[](DiaryFile& file, PersonKey) { return file.add(test::fullDiary("other")).map([](PersonKey) {}); }, before};
}

struct Found {
    int failures = 0, control = 0, calls = 0;
};

/// The n-th write, sync, truncation or removal fails, for n = 0, 1 … until the operation ends without meeting the fault.
Found failEverywhere(const Operation& operation, const diary::Diary& before, int error, FaultyVfs::Lasting lasting) {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "me.gyeol";
    FaultyVfs vfs;
    Found found;
    auto file = DiaryFile::open(path, Access::create);
    const PersonKey person = *file->add(before);
    for (Result<void> result = failed(FailureCode::diskFull); !result; ++found.calls) {
        vfs.failAfter(found.calls, error, lasting);
        result = operation.act(*file, person);
        const bool happened = vfs.heal();
        const auto stored = file->load(person);
        const bool isRight = stored && *stored == (result ? operation.after : before);
        found.failures += happened == !result && isRight ? 0 : 1;
        // The control takes every operation for done.
        found.control += stored && *stored == operation.after ? 0 : 1;
    }
    found.failures += verify(path)->empty() ? 0 : 1;
    return found;
}

}  // namespace

TEST_CASE("an error of the disk at any call, once or for good, loses nothing", "[5]") {
    const int operations = test::figure(5, 3, 12);
    const auto before = test::randomDiary(5);
    Found all;
    for (int number = 0; number < operations; ++number) {
        for (const int error : {SQLITE_IOERR_WRITE, SQLITE_FULL, SQLITE_READONLY}) {
            for (const auto lasting : {FaultyVfs::Lasting::once, FaultyVfs::Lasting::forGood}) {
                INFO("operation " << number << ", error " << error);
                const Found found = failEverywhere(operation(before, number), before, error, lasting);
                CHECK(found.failures == 0);
                all = {all.failures + found.failures, all.control + found.control, all.calls + found.calls};
            }
        }
    }
    test::report({5, "I/O errors", operations, all.failures, all.control,
                  std::to_string(all.calls) + " failing calls (EIO, ENOSPC, EROFS); control: checks off"});
}

#include "diary/change_set.h"
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
    std::string name;
    std::function<Result<void>(DiaryFile&, PersonKey)> act;
    diary::Diary after;
};

std::vector<Operation> operations(const diary::Diary& before) {
    auto changed = test::changedDiary(before, 3);
    diary::sort(changed);
    auto replaced = test::randomDiary(11);
    replaced.person.name = before.person.name;
    return {{"apply", [=](DiaryFile& file, PersonKey person) { return file.apply(person, diary::difference(before, changed)); }, changed},
            {"replace", [=](DiaryFile& file, PersonKey person) { return file.replace(person, replaced); }, replaced},
            {"add",
             [](DiaryFile& file, PersonKey) {
                 auto other = test::fullDiary("other");
                 return file.add(other).map([](PersonKey) {});
             },
             before}};
}

/// The n-th write, sync or truncation fails, for n = 0, 1 … until the operation ends without meeting the fault. Returns the failures seen.
int failEverywhere(int error, FaultyVfs::Lasting lasting, FailureCode expected) {
    const test::TemporaryFolder folder;
    FaultyVfs vfs;
    const auto before = test::randomDiary(5);
    int failures = 0;
    for (const Operation& operation : operations(before)) {
        const auto path = folder.path() / (operation.name + ".gyeol");
        auto file = DiaryFile::open(path, Access::create);
        REQUIRE(file);
        const PersonKey person = *file->add(before);
        Result<void> result = failed(expected);
        for (int n = 0; !result; ++n) {
            INFO(operation.name << ", call " << n);
            vfs.failAfter(n, error, lasting);
            result = operation.act(*file, person);
            if (lasting == FaultyVfs::Lasting::once) {
                CHECK(file->load(person));
            }
            CHECK(vfs.heal() == !result);
            CHECK(*file->load(person) == (result ? operation.after : before));
            if (!result) {
                CHECK(nameOf(result.error().code) == nameOf(expected));
                ++failures;
            }
        }
        CHECK(verify(path)->empty());
    }
    return failures;
}

}  // namespace

TEST_CASE("a full disk at any moment of a save is told, loses nothing, and saving works once there is room") {
    CHECK(failEverywhere(SQLITE_FULL, FaultyVfs::Lasting::once, FailureCode::diskFull) > 10);
    CHECK(failEverywhere(SQLITE_FULL, FaultyVfs::Lasting::forGood, FailureCode::diskFull) > 10);
}

TEST_CASE("a disk error at any moment of a save loses nothing") {
    CHECK(failEverywhere(SQLITE_IOERR_WRITE, FaultyVfs::Lasting::once, FailureCode::storageFailed) > 10);
}

TEST_CASE("a database that cannot be made leaves no file behind") {
    FaultyVfs vfs;
    bool happened = true;
    int failures = 0;
    for (int n = 0; happened; ++n) {
        INFO("call " << n);
        const test::TemporaryFolder folder;
        const auto path = folder.path() / "diary.gyeol";
        vfs.failAfter(n, SQLITE_FULL, FaultyVfs::Lasting::forGood);
        const bool isMade = DiaryFile::open(path, Access::create).has_value();
        happened = vfs.heal();
        if (!isMade) {
            ++failures;
            CHECK_FALSE(std::filesystem::exists(path));
        }
        auto again = DiaryFile::open(path, Access::create);
        REQUIRE(again);
        CHECK(again->add(test::fullDiary()));
    }
    CHECK(failures > 5);
}

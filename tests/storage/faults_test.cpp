#include "storage/diary_file.h"
#include "storage/faulty_vfs.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace gyeol;
using namespace gyeol::storage;
using test::FaultyVfs;

// What goes wrong while a diary is changed is tried in tests/fault.
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

#include "fault/figures.h"
#include "service/foreign.h"
#include "storage/backups.h"
#include "storage/diary_file.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "storage/odd_files.h"
#include "support/catch.h"
#include "support/days.h"
#include "support/temporary_folder.h"

using namespace gyeol;
using namespace gyeol::storage;
using Path = std::filesystem::path;

namespace {

using gyeol::test::fridayEvening;

/// Every way into the program by which such a file can come, and the code that each gives.
std::vector<std::optional<FailureCode>> throughEveryDoor(const Path& odd, const Path& elsewhere) {
    const auto codeOf = [](const auto& result) { return result ? std::nullopt : std::optional(result.error().code); };
    const service::ForeignReader reader(GYEOL_READER);
    return {codeOf(DiaryFile::open(odd, Access::read)), codeOf(DiaryFile::open(odd, Access::write)),
            codeOf(backup(odd, elsewhere / "copies")), codeOf(reader.read(odd)),
            codeOf(restoreBackup(elsewhere / "me.gyeol", odd, fridayEvening))};
}

}  // namespace

TEST_CASE("every odd file is refused with its reason at every door, and nothing changes", "[7]") {
    int failures = 0;
    int tried = 0;
    const auto all = test::oddFiles();
    for (const test::OddFile& odd : all) {
        const test::TemporaryFolder folder;
        const test::TemporaryFolder elsewhere;
        const Path path = folder.path() / "diary.gyeol";
        odd.make(path);
        test::makeDiary(elsewhere.path() / "me.gyeol");
        const auto before = test::stateOf(folder.path());
        const auto there = test::bytesOf(elsewhere.path() / "me.gyeol");
        for (const auto& code : throughEveryDoor(path, elsewhere.path())) {
            ++tried;
            INFO(odd.name << ": " << (code ? nameOf(*code) : std::string_view("opened")));
            CHECK(code == odd.code);
            failures += code == odd.code ? 0 : 1;
        }
        failures += test::stateOf(folder.path()) == before && test::bytesOf(elsewhere.path() / "me.gyeol") == there ? 0 : 1;
    }
    test::report({7, "odd files", static_cast<int>(all.size()), failures, -1, std::to_string(tried) + " openings, by five doors"});
}

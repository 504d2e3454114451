#include "base/file.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <sys/stat.h>
#include <unistd.h>
#include <fstream>

using namespace gyeol;
namespace fs = std::filesystem;

namespace {

FailureCode failureOf(const Result<std::string>& read) {
    return read ? FailureCode::notBuilt : read.error().code;
}

std::size_t entriesOf(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator{}));
}

/// Runs something without root's right to read everything.
template <class Act>
auto withoutRoot(Act act) {
    constexpr uid_t nobody = 65'534;
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) {
        REQUIRE(::seteuid(nobody) == 0);
    }
    auto result = act();
    if (isRoot) {
        REQUIRE(::seteuid(0) == 0);
    }
    return result;
}

}  // namespace

TEST_CASE("what is written is read again, byte for byte") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "file";
    const std::string bytes("a\0\n\xFF", 4);
    REQUIRE(writeFile(path, bytes));
    CHECK(readFile(path) == bytes);
    REQUIRE(writeFile(path, ""));
    CHECK(readFile(path) == std::string());
    const std::string large(300'000, 'x');
    REQUIRE(writeFile(path, large));
    CHECK(readFile(path) == large);
    CHECK(entriesOf(folder.path()) == 1);
    CHECK((fs::status(path).permissions() & fs::perms::mask) == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("what is no readable file fails with a reason, and never waits") {
    const test::TemporaryFolder folder;
    CHECK(failureOf(readFile(folder.path() / "missing")) == FailureCode::fileMissing);
    CHECK(failureOf(readFile(folder.path())) == FailureCode::notAFile);
    CHECK(failureOf(readFile("/dev/null")) == FailureCode::notAFile);

    const auto fifo = folder.path() / "fifo";
    REQUIRE(::mkfifo(fifo.c_str(), 0600) == 0);
    CHECK(failureOf(readFile(fifo)) == FailureCode::notAFile);

    REQUIRE(writeFile(folder.path() / "file", "x"));
    CHECK(failureOf(readFile(folder.path() / "file" / "below")) == FailureCode::fileMissing);
    CHECK(readFile(folder.path() / "missing").error().file == (folder.path() / "missing").string());
}

TEST_CASE("a file that may not be read is unreadable") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "secret";
    REQUIRE(writeFile(path, "x"));
    fs::permissions(path, fs::perms::none);
    const auto read = withoutRoot([&] { return readFile(path); });
    CHECK(failureOf(read) == FailureCode::fileUnreadable);
}

TEST_CASE("a file beyond the limit is refused before it is read") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "sparse";
    std::ofstream(path).close();
    fs::resize_file(path, largestTextFile + 1);
    const auto read = readFile(path);
    REQUIRE(failureOf(read) == FailureCode::fileTooLarge);
    CHECK(*read.error().params.find("limit") == Param{std::int64_t{64}});
    fs::resize_file(path, 10);
    CHECK(failureOf(readFile(path, 9)) == FailureCode::fileTooLarge);
    CHECK(readFile(path, 10)->size() == 10);
}

TEST_CASE("a write that fails leaves what stood there") {
    const test::TemporaryFolder folder;
    CHECK(writeFile(folder.path() / "missing" / "file", "x").error().code == FailureCode::fileUnwritable);
    const auto path = folder.path() / "occupied";
    fs::create_directories(path / "inside");
    CHECK(writeFile(path, "x").error().code == FailureCode::fileUnwritable);
    CHECK(fs::is_directory(path / "inside"));
    CHECK(entriesOf(folder.path()) == 1);
}

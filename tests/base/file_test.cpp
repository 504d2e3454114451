#include "base/file.h"

#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/without_root.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
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

/// Lets no file of this process grow beyond so many bytes, as a quota does.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes) : handler_(::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;
    ~SmallFiles() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        ::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_{};
    void (*handler_)(int);
};

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
    const auto read = test::withoutRoot([&] { return readFile(path); });
    CHECK(failureOf(read) == FailureCode::fileUnreadable);
}

TEST_CASE("a file that fails in the middle, or holds more than it said, is no text") {
    // Files of the kernel's: one says nothing of its size, the other cannot be read where a process has no memory.
    CHECK(failureOf(readFile("/proc/self/mem")) == FailureCode::fileUnreadable);
    CHECK(failureOf(readFile("/proc/self/status", 10)) == FailureCode::fileTooLarge);
    CHECK(readFile("/proc/self/status")->find("Name:") == 0);
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

TEST_CASE("a write that is cut off in the middle leaves what stood there, and nothing beside it") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "file";
    REQUIRE(writeFile(path, "before"));
    {
        const SmallFiles small(10'000);
        CHECK(writeFile(path, std::string(300'000, 'x')).error().code == FailureCode::fileUnwritable);
    }
    CHECK(readFile(path) == std::string("before"));
    CHECK(entriesOf(folder.path()) == 1);
}

TEST_CASE("a file is written beside a name alone, and into a folder that cannot be listed") {
    const test::TemporaryFolder folder;
    const auto before = fs::current_path();
    fs::current_path(folder.path());
    const bool isWritten = writeFile("here", "x").has_value();
    fs::current_path(before);
    CHECK(isWritten);
    CHECK(readFile(folder.path() / "here") == std::string("x"));

    fs::permissions(folder.path(), fs::perms(0333));
    CHECK(test::withoutRoot([&] { return writeFile(folder.path() / "dark", "x").has_value(); }));
    fs::permissions(folder.path(), fs::perms(0700));
    CHECK(entriesOf(folder.path()) == 2);
}

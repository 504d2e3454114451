#include "storage/diary_file.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>
#include <array>

using namespace gyeol;
using namespace gyeol::storage;

namespace {

/// Another process that holds the diary until it is killed.
class Holder {
public:
    explicit Holder(const std::filesystem::path& path) {
        std::array<int, 2> ready{};
        REQUIRE(::pipe(ready.data()) == 0);
        pid_ = ::fork();
        if (pid_ == 0) {
            const auto file = DiaryFile::open(path, Access::write);
            const char mark = file ? 'y' : 'n';
            static_cast<void>(::write(ready[1], &mark, 1) == 1);
            for (;;) {
                ::pause();
            }
        }
        char mark = 0;
        CHECK(::read(ready[0], &mark, 1) == 1);
        CHECK(mark == 'y');
        ::close(ready[0]);
        ::close(ready[1]);
    }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;
    ~Holder() { end(); }
    void end() {
        if (pid_ > 0) {
            ::kill(pid_, SIGKILL);
            ::waitpid(pid_, nullptr, 0);
            pid_ = -1;
        }
    }
    [[nodiscard]] pid_t pid() const { return pid_; }

private:
    pid_t pid_ = -1;
};

}  // namespace

TEST_CASE("a second writer is told who holds the diary; readers are not kept out") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "diary.gyeol";
    const auto lock = path.string() + ".lock";
    {
        auto file = DiaryFile::open(path, Access::create);
        REQUIRE(file);
        REQUIRE(file->add(test::fullDiary()));
    }
    Holder holder(path);
    const auto link = folder.path() / "link.gyeol";
    std::filesystem::create_symlink("diary.gyeol", link);
    for (const auto& name : {path, link}) {
        const auto refused = DiaryFile::open(name, Access::write);
        REQUIRE(!refused);
        CHECK(refused.error().code == FailureCode::databaseBusy);
        CHECK(refused.error().file == name.string());
        CHECK(refused.error().params.find("pid") != nullptr);
        CHECK(*refused.error().params.find("pid") == Param(std::int64_t{holder.pid()}));
        CHECK(*refused.error().params.find("program") == Param(std::string("test_storage")));
    }
    const auto reader = DiaryFile::open(path, Access::read);
    REQUIRE(reader);
    CHECK(*reader->load(reader->people()->front().key) == test::fullDiary());

    // The kernel drops the lock with the process; the file that stays behind keeps nobody out.
    holder.end();
    REQUIRE(std::filesystem::exists(lock));
    CHECK(DiaryFile::open(path, Access::write));
    CHECK_FALSE(std::filesystem::exists(lock));
}

TEST_CASE("the lock goes with its holder, also where the diary was moved on") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "diary.gyeol";
    const auto lock = path.string() + ".lock";
    {
        auto file = DiaryFile::open(path, Access::create);
        REQUIRE(file);
        CHECK(std::filesystem::exists(lock));
        CHECK(test::bytesOf(lock) == std::to_string(::getpid()) + " test_storage\n");
        const DiaryFile moved = std::move(*file);
        CHECK(DiaryFile::open(path, Access::write).error().code == FailureCode::databaseBusy);
    }
    CHECK_FALSE(std::filesystem::exists(lock));
    CHECK(test::stateOf(folder.path()).size() == 1);
}

TEST_CASE("what lies where the lock belongs is told, and left as it is") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "diary.gyeol";
    const auto lock = path.string() + ".lock";
    REQUIRE(DiaryFile::open(path, Access::create));
    const auto codeOf = [&] { return DiaryFile::open(path, Access::write).error().code; };

    std::filesystem::create_symlink("diary.gyeol", lock);  // followed, it would write into the diary
    const auto before = test::stateOf(folder.path());
    CHECK(codeOf() == FailureCode::fileUnwritable);
    CHECK(test::stateOf(folder.path()) == before);
    std::filesystem::remove(lock);

    std::filesystem::create_directory(lock);
    const auto refused = DiaryFile::open(path, Access::write);
    REQUIRE(!refused);
    CHECK(refused.error().code == FailureCode::storageFailed);
    CHECK(refused.error().params.find("text") != nullptr);
    std::filesystem::remove(lock);

    // Held by somebody who does not say who.
    for (const char* words : {"", "me", "me too\n"}) {
        test::writeBytes(lock, words);
        const int fd = ::open(lock.c_str(), O_RDWR | O_CLOEXEC);
        REQUIRE(::flock(fd, LOCK_EX) == 0);
        const auto held = DiaryFile::open(path, Access::write);
        ::close(fd);
        REQUIRE(!held);
        CHECK(held.error().code == FailureCode::databaseBusy);
        CHECK(held.error().params.entries().empty());
        CHECK(test::bytesOf(lock) == words);
    }
    CHECK(DiaryFile::open(path, Access::write));
}

TEST_CASE("of many that start at once one writes at a time") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "diary.gyeol";
    REQUIRE(DiaryFile::open(path, Access::create));
    constexpr int starts = 8;
    constexpr int rounds = 20;
    std::vector<pid_t> children;
    for (int child = 0; child < starts; ++child) {
        const pid_t pid = ::fork();
        if (pid == 0) {
            int done = 0;
            while (done < rounds) {
                auto file = DiaryFile::open(path, Access::write);
                if (!file) {
                    if (file.error().code != FailureCode::databaseBusy) {
                        ::_exit(1);
                    }
                    ::usleep(500);
                    continue;
                }
                // Read, then write in another transaction: only the lock keeps the sum right.
                const auto sum = *file->setting("sum");
                if (!file->setSetting("sum", std::to_string(std::stoi(sum.value_or("0")) + 1))) {
                    ::_exit(2);
                }
                ++done;
            }
            ::_exit(0);
        }
        children.push_back(pid);
    }
    for (const pid_t pid : children) {
        int status = 0;
        ::waitpid(pid, &status, 0);
        CHECK(status == 0);
    }
    CHECK(*DiaryFile::open(path, Access::read)->setting("sum") == std::to_string(starts * rounds));
    CHECK(test::stateOf(folder.path()).size() == 1);
}

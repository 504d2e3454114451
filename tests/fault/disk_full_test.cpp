#include "fault/children.h"
#include "fault/figures.h"
#include "storage/backups.h"
#include "storage/diary_file.h"
#include "storage/faulty_vfs.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/days.h"
#include "support/random_diary.h"
#include "support/temporary_folder.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <fstream>
#include <functional>

using namespace gyeol;
using namespace gyeol::storage;
using Path = std::filesystem::path;

namespace {

using gyeol::test::fridayEvening;

/// What writes, and how the diary is after it.
struct Write {
    const char* name;
    std::function<Result<void>(DiaryFile&, PersonKey, const Path&)> act;
    diary::Diary after;
};

std::vector<Write> writes(const diary::Diary& before) {
    auto changed = test::changedDiary(before, 3);
    auto replaced = test::randomDiary(11);
    replaced.person.name = before.person.name;
    const auto none = [](auto&&) {};
    return {
        {"apply", [=](DiaryFile& file, PersonKey person, const Path&) { return file.apply(person, diary::difference(before, changed)); },
         changed},
        {"replace", [=](DiaryFile& file, PersonKey person, const Path&) { return file.replace(person, replaced); }, replaced},
        {"add", [=](DiaryFile& file, PersonKey, const Path&) { return file.add(test::fullDiary("other")).map(none); }, before},
        {"setting", [](DiaryFile& file, PersonKey, const Path&) { return file.setSetting("note", std::string(30'000, 'x')); }, before},
        {"backup", [=](DiaryFile&, PersonKey, const Path& path) { return takeBackup(path, fridayEvening, Occasion::usual).map(none); },
         before},
        {"make",
         [=](DiaryFile&, PersonKey, const Path& path) {
             return DiaryFile::open(path.parent_path() / "new.gyeol", Access::create).map(none);
         },
         before}};
}

/// Takes up the room of a file system until `left` bytes are free.
void fill(const Path& filler, std::uint64_t left) {
    struct statvfs room {};
    REQUIRE(::statvfs(filler.parent_path().c_str(), &room) == 0);
    const std::uint64_t unused = room.f_bavail * room.f_frsize;
    const int fd = ::open(filler.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (unused > left) {
        REQUIRE(::posix_fallocate(fd, 0, static_cast<off_t>(unused - left)) == 0);
    }
    ::close(fd);
}

/// What is wrong after one write on a disk with so much room, in one of three ways to have it: 0 nothing. `trusting`: the control, which
/// takes every write for done.
int problemsOf(const Write& write, const Path& folder, const std::function<void()>& makeFull, const std::function<void()>& makeRoom,
               bool trusting) {
    const auto before = test::randomDiary(5);
    const Path path = folder / "me.gyeol";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    auto file = DiaryFile::open(path, Access::create);
    const PersonKey person = *file->add(before);
    makeFull();
    const auto done = write.act(*file, person, path);
    int problems = done || done.error().code == FailureCode::diskFull ? 0 : 1;
    const bool isDone = trusting || done;
    const auto& expected = isDone ? write.after : before;
    problems += file->load(person).value_or(diary::Diary{}) == expected ? 0 : 1;  // reading goes on
    makeRoom();
    if (!trusting && !done) {
        problems += write.act(*file, person, path) ? 0 : 1;  // and saving works again
        problems += file->load(person).value_or(diary::Diary{}) == write.after ? 0 : 1;
    }
    problems += verify(path)->empty() ? 0 : 1;
    return problems;
}

struct FullDiskFound {
    int failures = 0, control = 0;
};

/// Every kind of write on a real file system of a megabyte that is filled to so many levels.
FullDiskFound onTmpfs(const Path& folder, int tries) {
    const auto all = writes(test::randomDiary(5));
    const int levels = std::max(1, tries / static_cast<int>(all.size()));
    FullDiskFound found;
    for (int level = 0; level < levels; ++level) {
        const auto left = static_cast<std::uint64_t>(level) * 400'000 / static_cast<std::uint64_t>(levels);
        for (const Write& write : all) {
            const auto full = [&] { fill(folder.parent_path() / "filler", left); };
            const auto room = [&] { std::filesystem::remove(folder.parent_path() / "filler"); };
            found.failures += problemsOf(write, folder, full, room, false);
            found.control += level % 8 == 0 ? problemsOf(write, folder, full, room, true) : 0;
        }
    }
    return found;
}

/// The same where no file system may be mounted: SQLite's own writes fail after so many.
FullDiskFound onQuota(const Path& folder, int tries) {
    const auto all = writes(test::randomDiary(5));
    const int levels = std::max(1, tries / static_cast<int>(all.size()));
    FullDiskFound found;
    test::FaultyVfs vfs;
    for (int level = 0; level < levels; ++level) {
        for (const Write& write : all) {
            const auto full = [&] { vfs.failAfter(level, SQLITE_FULL, test::FaultyVfs::Lasting::forGood); };
            const auto room = [&] { static_cast<void>(vfs.heal()); };
            found.failures += problemsOf(write, folder, full, room, false);
            found.control += level % 8 == 0 ? problemsOf(write, folder, full, room, true) : 0;
        }
    }
    return found;
}

bool writeText(const char* path, const std::string& text) {
    const int fd = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool isWritten = fd >= 0 && ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    ::close(fd);
    return isWritten;
}

/// Whether this process could be given mounts of its own: as root, or as the root of a user namespace.
bool mayMount() {
    const std::string user = std::to_string(::getuid());
    const std::string group = std::to_string(::getgid());
    return ::unshare(CLONE_NEWNS) == 0 ||
           (::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeText("/proc/self/uid_map", "0 " + user + " 1") &&
            writeText("/proc/self/setgroups", "deny") && writeText("/proc/self/gid_map", "0 " + group + " 1"));
}

/// In a child, which may have a mount of its own. Returns what it found, and whether it could mount.
struct FoundThere {
    FullDiskFound found;
    bool isMounted = false;
};
FoundThere inOwnNamespace(const Path& place, int tries) {
    const Path answer = place / "answer";
    const Path mountPoint = place / "disk";
    std::filesystem::create_directories(mountPoint);
    static_cast<void>(test::inChild(
        [&] {
            if (!mayMount() || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
                ::mount("tmpfs", mountPoint.c_str(), "tmpfs", 0, "size=2m") != 0) {
                return 1;
            }
            const FullDiskFound found = onTmpfs(mountPoint / "home", tries);
            const std::string text = std::to_string(found.failures) + " " + std::to_string(found.control);
            const int fd = ::open(answer.c_str(), O_WRONLY | O_CREAT, 0600);
            return ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) ? 0 : 1;
        },
        1'800));
    FoundThere there;
    std::ifstream stream(answer);
    there.isMounted = static_cast<bool>(stream >> there.found.failures >> there.found.control);
    return there;
}

}  // namespace

TEST_CASE("a full disk is told, loses nothing, leaves reading alone, and saving works once there is room", "[4]") {
    const int tries = test::figure(4, 256, 4'096);
    const test::TemporaryFolder folder;
    const FoundThere there = inOwnNamespace(folder.path(), tries);
    const FullDiskFound found = there.isMounted ? there.found : onQuota(folder.path() / "home", tries);
    test::report({4, "disk full", tries, found.failures, found.control,
                  there.isMounted ? "on a tmpfs of 2 MB; control: the return value ignored"
                                  : "by the tests' VFS, as no file system may be mounted here; control: the return value ignored"});
}

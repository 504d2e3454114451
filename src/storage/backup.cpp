#include "storage/backup.h"

#include "storage/columns.h"
#include "storage/connection.h"
#include "storage/diary_file.h"
#include "storage/file_look.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <array>
#include <cerrno>
#include <ctime>
#include <string>

namespace gyeol::storage {

namespace {

/// A file with a name of its own that goes again unless it was kept.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::filesystem::path& folder) {
        std::string name = (folder / ".gyeol-XXXXXX").string();
        const int fd = ::mkostemp(name.data(), O_CLOEXEC);
        if (fd < 0) {
            throw Refused(errno == ENOSPC || errno == EDQUOT ? FailureCode::diskFull : FailureCode::fileUnwritable);
        }
        ::close(fd);
        path_ = name;
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        ::unlink(path_.c_str());
        ::unlink((path_.string() + "-journal").c_str());
    }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

void sync(const std::filesystem::path& path, int flags) {
    const int fd = ::open(path.c_str(), flags | O_RDONLY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0) {
        ::close(fd);
    }
    if (!synced) {
        throw Refused(FailureCode::fileUnwritable);
    }
}

/// Gives a file the name, or the name with a number where that is taken.
std::filesystem::path nameIt(const std::filesystem::path& file, const std::filesystem::path& folder, const std::string& name) {
    for (int number = 1;; ++number) {
        const auto target = folder / (name + (number == 1 ? "" : "-" + std::to_string(number)) + ".gyeol");
        if (std::filesystem::exists(std::filesystem::symlink_status(target))) {
            continue;
        }
        std::filesystem::rename(file, target);
        return target;
    }
}

std::string nameByClock() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    std::array<char, 64> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "gyeol-%Y-%m-%dT%H%M%S", &local);
    return {text.data(), length};
}

}  // namespace

std::filesystem::path copyInto(SQLite::Database& database, const std::filesystem::path& folder, const std::string& name) {
    const TemporaryFile temporary(folder);
    // It writes only the copy, yet SQLite counts it among the writing statements.
    database.exec("PRAGMA query_only = OFF");
    SQLite::Statement vacuum(database, "VACUUM INTO ?");
    bindTo(vacuum, 1, temporary.path().string());
    vacuum.executeStep();
    sync(temporary.path(), 0);
    {
        SQLite::Database copy = connect(temporary.path(), Mode::read);
        if (textsOf(copy, "PRAGMA integrity_check(1)") != std::vector<std::string>{"ok"}) {
            throw Damaged("");
        }
    }
    const auto target = nameIt(temporary.path(), folder, name);
    sync(folder, O_DIRECTORY);
    return target;
}

void makeFolders(const std::filesystem::path& folder) {
    if (folder.empty() || std::filesystem::exists(folder)) {
        return;
    }
    makeFolders(folder.parent_path());
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
        throw Refused(errno == ENOSPC ? FailureCode::diskFull : FailureCode::fileUnwritable);
    }
}

Result<std::filesystem::path> backup(const std::filesystem::path& path, const std::filesystem::path& folder) {
    Result<Reading> reading = guarded(path, [&] {
        Reading opened = openForReading(fileBehind(path));
        inspect(opened.database);
        return opened;
    });
    if (!reading) {
        return tl::unexpected<Failure>(reading.error());
    }
    return guarded(folder, [&] {
        const auto whole = std::filesystem::absolute(folder);
        makeFolders(whole);
        if (!std::filesystem::is_directory(whole)) {
            throw Refused(FailureCode::fileUnwritable);
        }
        return copyInto(reading->database, whole, nameByClock());
    });
}

}  // namespace gyeol::storage

#include "storage/backup.h"

#include "storage/backup_name.h"
#include "storage/backups.h"
#include "storage/checksum.h"
#include "storage/columns.h"
#include "storage/connection.h"
#include "storage/file_look.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <string>
#include <string_view>

namespace gyeol::storage {

namespace {

bool isFull(int error) {
    return error == ENOSPC || error == EDQUOT;
}

Refused cannotWrite(int error) {
    return Refused(isFull(error) ? FailureCode::diskFull : FailureCode::fileUnwritable);
}

void sync(const std::filesystem::path& path, int flags) {
    const int fd = ::open(path.c_str(), flags | O_RDONLY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    const int error = errno;
    if (fd >= 0) {
        ::close(fd);
    }
    if (!synced) {
        throw cannotWrite(error);
    }
}

/// Of a copy the writing is three quarters, as far as a person who waits is concerned; then come the check and the checksum.
constexpr int writtenPercent = 75;
constexpr int checkedPercent = 90;
constexpr int donePercent = 100;

/// Asks the watch while SQLite works, and stops it where the watch says so.
class Watching {
public:
    Watching(SQLite::Database& database, const std::filesystem::path& copy, const Watch& watch)
        : handle_(database.getHandle()), copy_(copy), watch_(watch) {
        constexpr int steps = 2'000;
        SQLite::Statement size(database, "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()");
        size.executeStep();
        whole_ = std::max<std::int64_t>(get<std::int64_t>(size, 0), 1);
        if (watch_) {
            sqlite3_progress_handler(handle_, steps, &Watching::look, this);
        }
    }
    Watching(const Watching&) = delete;
    Watching& operator=(const Watching&) = delete;
    ~Watching() {
        if (watch_) {
            sqlite3_progress_handler(handle_, 0, nullptr, nullptr);
        }
    }

private:
    static int look(void* self) {
        const auto& watching = *static_cast<const Watching*>(self);
        struct stat status {};
        const std::int64_t written = ::stat(watching.copy_.c_str(), &status) == 0 ? status.st_size : 0;
        const auto percent = static_cast<int>(std::min(written, watching.whole_) * writtenPercent / watching.whole_);
        return watching.watch_(percent) ? 0 : 1;
    }

    sqlite3* handle_;
    const std::filesystem::path& copy_;
    const Watch& watch_;
    std::int64_t whole_ = 1;
};

void tell(const Watch& watch, int percent) {
    if (watch && !watch(percent)) {
        throw Refused(FailureCode::storageFailed, {}, {{"text", std::string("interrupted")}});  // as SQLite says it
    }
}

/// The checksum of a copy, written under the name that the copy is to have: whoever makes that file has the name.
class ReservedName {
public:
    ReservedName(const std::filesystem::path& folder, const std::string& name, const std::string& checksum) {
        constexpr int most = 9'999;  // a name with more digits would be read as another moment
        for (int number = 1; fd_ < 0; ++number) {
            target_ = folder / (name + (number == 1 ? "" : "-" + std::to_string(number)) + ".gyeol");
            if (std::filesystem::exists(std::filesystem::symlink_status(target_))) {
                continue;
            }
            fd_ = ::open(checksumPath(target_).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
            if (fd_ < 0 && (errno != EEXIST || number >= most)) {
                throw cannotWrite(errno);
            }
        }
        const std::string line = checksumLine(checksum, target_);
        const bool isWritten = ::write(fd_, line.data(), line.size()) == static_cast<ssize_t>(line.size()) && ::fsync(fd_) == 0;
        const int error = errno;
        ::close(fd_);
        if (!isWritten) {
            ::unlink(checksumPath(target_).c_str());
            throw cannotWrite(error);
        }
    }
    ReservedName(const ReservedName&) = delete;
    ReservedName& operator=(const ReservedName&) = delete;
    ~ReservedName() {
        if (!taken_) {
            ::unlink(checksumPath(target_).c_str());
        }
    }
    const std::filesystem::path& giveTo(const std::filesystem::path& copy) {
        if (::rename(copy.c_str(), target_.c_str()) != 0) {
            throw cannotWrite(errno);
        }
        taken_ = true;
        return target_;
    }

private:
    std::filesystem::path target_;
    int fd_ = -1;
    bool taken_ = false;
};

}  // namespace

TemporaryFile::TemporaryFile(const std::filesystem::path& folder) {
    std::string name = (folder / (std::string(prefix) + "XXXXXX")).string();
    const int fd = ::mkostemp(name.data(), O_CLOEXEC);
    if (fd < 0) {
        throw cannotWrite(errno);
    }
    ::close(fd);
    path_ = name;
}

TemporaryFile::~TemporaryFile() {
    ::unlink(path_.c_str());
    ::unlink((path_.string() + "-journal").c_str());
}

void syncFile(const std::filesystem::path& file) {
    sync(file, 0);
}

void syncFolder(const std::filesystem::path& folder) {
    sync(folder, O_DIRECTORY);
}

void copyTo(SQLite::Database& database, const std::filesystem::path& file, const Watch& watch) {
    tell(watch, 0);
    {
        const Watching watching(database, file, watch);
        // It writes only the copy, yet SQLite counts it among the writing statements.
        database.exec("PRAGMA query_only = OFF");
        SQLite::Statement vacuum(database, "VACUUM INTO ?");
        bindTo(vacuum, 1, file.string());
        vacuum.executeStep();
    }
    syncFile(file);
    tell(watch, writtenPercent);
    SQLite::Database copy = connect(file, Mode::read);
    if (textsOf(copy, "PRAGMA integrity_check(1)") != std::vector<std::string>{"ok"}) {
        throw Damaged("");
    }
}

std::filesystem::path copyInto(SQLite::Database& database, const std::filesystem::path& folder, const std::string& name,
                               const Watch& watch) {
    const TemporaryFile temporary(folder);
    copyTo(database, temporary.path(), watch);
    tell(watch, checkedPercent);
    ReservedName reserved(folder, name, checksumOf(temporary.path()));
    const std::filesystem::path target = reserved.giveTo(temporary.path());
    syncFolder(folder);
    if (watch) {
        watch(donePercent);  // it is done: there is nothing to stop any more
    }
    return target;
}

void makeFolders(const std::filesystem::path& folder) {
    if (std::filesystem::exists(folder)) {
        return;
    }
    makeFolders(folder.parent_path());
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
        throw cannotWrite(errno);
    }
}

Result<std::filesystem::path> backup(const std::filesystem::path& path, const std::filesystem::path& folder, const std::string& name,
                                     const Watch& watch) {
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
        return copyInto(reading->database, whole, name, watch);
    });
}

Result<std::filesystem::path> backup(const std::filesystem::path& path, const std::filesystem::path& folder) {
    return backup(path, folder, backupName("gyeol", localTime(), Occasion::usual), {});
}

}  // namespace gyeol::storage

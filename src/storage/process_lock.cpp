#include "storage/process_lock.h"

#include "storage/failures.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <string>
#include <utility>

namespace gyeol::storage {

namespace {

Refused cannotLock(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT:
            return Refused(FailureCode::diskFull);
        case ENOENT:
        case ENOTDIR:
            return Refused(FailureCode::fileMissing);
        case EACCES:
        case EPERM:
        case EROFS:
        case ELOOP:
            return Refused(FailureCode::fileUnwritable);
        default:
            return Refused(FailureCode::storageFailed, {}, {{"text", std::string(std::strerror(error))}});
    }
}

/// Who holds the lock, as it wrote into the file.
Refused heldByAnother(int fd) {
    std::array<char, 256> text{};
    const ssize_t length = ::pread(fd, text.data(), text.size(), 0);
    const std::string_view line(text.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    const std::size_t space = line.find(' ');
    Params params;
    std::int64_t pid = 0;
    if (space != std::string_view::npos && std::from_chars(line.data(), line.data() + space, pid).ec == std::errc()) {
        params.set("pid", pid);
        params.set("program", std::string(line.substr(space + 1, line.find('\n') - space - 1)));
    }
    return Refused(FailureCode::databaseBusy, {}, std::move(params));
}

void writeOwner(int fd) {
    const std::string owner = std::to_string(::getpid()) + " " + program_invocation_short_name + "\n";
    // Only a message depends on it: a full disk must not keep a person from reading and clearing up.
    if (::ftruncate(fd, 0) == 0) {
        static_cast<void>(::pwrite(fd, owner.data(), owner.size(), 0) > 0);
    }
}

bool pathLeadsTo(const std::filesystem::path& path, int fd) {
    struct stat held {};
    struct stat there {};
    return ::fstat(fd, &held) == 0 && ::stat(path.c_str(), &there) == 0 && held.st_dev == there.st_dev && held.st_ino == there.st_ino;
}

}  // namespace

ProcessLock::ProcessLock(const std::filesystem::path& database) : path_(database.string() + ".lock") {
    for (;;) {
        fd_ = ::open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
        if (fd_ < 0) {
            throw cannotLock(errno);
        }
        if (::flock(fd_, LOCK_EX | LOCK_NB) != 0) {
            const int error = errno;
            const Refused refused = error == EWOULDBLOCK ? heldByAnother(fd_) : cannotLock(error);
            ::close(fd_);
            throw refused;
        }
        if (pathLeadsTo(path_, fd_)) {
            break;
        }
        ::close(fd_);
    }
    writeOwner(fd_);
}

ProcessLock::ProcessLock(ProcessLock&& other) noexcept : path_(std::move(other.path_)), fd_(std::exchange(other.fd_, -1)) {}

ProcessLock::~ProcessLock() {
    if (fd_ >= 0) {
        ::unlink(path_.c_str());
        ::close(fd_);
    }
}

}  // namespace gyeol::storage

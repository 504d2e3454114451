#pragma once

#include <filesystem>

namespace gyeol::storage {

/// One process writes a diary: a file `<diary>.lock` beside it, locked with flock() and holding pid and program for the message of the
/// others.
///
/// The kernel drops the lock with the process, so a file that was left behind is simply taken over. It is removed while still locked:
/// whoever opened it before that and locks it afterwards finds that the path no longer leads to what it holds, and begins again; so two
/// never hold the lock at once.
class ProcessLock {
public:
    /// Throws `databaseBusy` with `pid` and `program` where another holds it, `fileUnwritable` where no file can be made there.
    explicit ProcessLock(const std::filesystem::path& database);
    ProcessLock(ProcessLock&& other) noexcept;
    ProcessLock& operator=(ProcessLock&&) = delete;
    ~ProcessLock();

private:
    std::filesystem::path path_;
    int fd_ = -1;
};

}  // namespace gyeol::storage

#pragma once

#include "storage/failures.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <filesystem>

namespace gyeol::storage {

/// An empty file for its owner alone, which goes again unless a database came to stand in it.
class NewFile {
public:
    /// Throws `diskFull` and `fileUnwritable`.
    explicit NewFile(const std::filesystem::path& path) : path_(path) {
        const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        struct stat status {};
        if (fd < 0) {
            throw Refused(errno == ENOSPC || errno == EDQUOT ? FailureCode::diskFull : FailureCode::fileUnwritable);
        }
        const bool isPrivate = ::fchmod(fd, 0600) == 0 && ::fstat(fd, &status) == 0;
        ::close(fd);
        if (!isPrivate) {
            ::unlink(path.c_str());
            throw Refused(FailureCode::fileUnwritable);
        }
    }
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile() {
        if (!kept_) {
            ::unlink(path_.c_str());
        }
    }
    void keep() { kept_ = true; }

private:
    std::filesystem::path path_;
    bool kept_ = false;
};

}  // namespace gyeol::storage

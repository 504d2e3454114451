#include "base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <array>
#include <cerrno>

namespace gyeol {

namespace {

/// A file descriptor that is closed where it goes out of sight.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (fd_ >= 0) {
            ::close(fd_);
        }
    }
    [[nodiscard]] int get() const { return fd_; }

private:
    int fd_;
};

tl::unexpected<Failure> failedFile(FailureCode code, const std::filesystem::path& path, Params params = {}) {
    return tl::unexpected<Failure>(Failure{code, path.string(), {}, std::move(params), 0});
}

tl::unexpected<Failure> failedWrite(const std::filesystem::path& path) {
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return failedFile(full ? FailureCode::diskFull : FailureCode::fileUnwritable, path);
}

bool writeAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) {
                continue;
            }
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

}  // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::uintmax_t limit) {
    // O_NONBLOCK: opening a FIFO that nobody writes to would otherwise wait for ever.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0) {
        const bool missing = errno == ENOENT || errno == ENOTDIR;
        return failedFile(missing ? FailureCode::fileMissing : FailureCode::fileUnreadable, path);
    }
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) {
        return failedFile(FailureCode::fileUnreadable, path);
    }
    if (!S_ISREG(status.st_mode)) {
        return failedFile(FailureCode::notAFile, path);
    }
    const auto tooLarge = [&] {
        return failedFile(FailureCode::fileTooLarge, path, {{"limit", static_cast<std::int64_t>(limit / (1024 * 1024))}});
    };
    if (static_cast<std::uintmax_t>(status.st_size) > limit) {
        return tooLarge();
    }
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(status.st_size));
    std::array<char, 65536> chunk{};
    for (;;) {
        const ssize_t got = ::read(file.get(), chunk.data(), chunk.size());
        if (got < 0) {
            if (errno == EINTR) {
                continue;
            }
            return failedFile(FailureCode::fileUnreadable, path);
        }
        if (got == 0) {
            return bytes;
        }
        bytes.append(chunk.data(), static_cast<std::size_t>(got));
        if (bytes.size() > limit) {
            return tooLarge();
        }
    }
}

Result<void> writeFile(const std::filesystem::path& path, std::string_view bytes) {
    std::string temporary = path.string() + ".XXXXXX";
    const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (file.get() < 0) {
        return failedWrite(path);
    }
    if (!writeAll(file.get(), bytes) || ::fsync(file.get()) != 0 || ::rename(temporary.c_str(), path.c_str()) != 0) {
        const auto failure = failedWrite(path);
        ::unlink(temporary.c_str());
        return failure;
    }
    const auto parent = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    const Descriptor folder(::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.get() >= 0) {
        ::fsync(folder.get());
    }
    return {};
}

}  // namespace gyeol

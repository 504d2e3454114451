#include "storage/failing_calls.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>

// The linker leads every call of these names in base, storage and the tests here (--wrap, tests/storage/CMakeLists.txt). The names of what
// it leads on to are its own.
namespace {

int left = -1;  ///< calls that still succeed; −1: all
int errorToGive = 0;
const char* failedCall = nullptr;

bool fails(const char* name) {
    if (left < 0 || left-- > 0) {
        return false;
    }
    failedCall = name;
    errno = errorToGive;
    return true;
}

}  // namespace

#define GYEOL_WRAP(NAME, PARAMETERS, ARGUMENTS)             \
    int __real_##NAME PARAMETERS;                           \
    int __wrap_##NAME PARAMETERS {                          \
        return fails(#NAME) ? -1 : __real_##NAME ARGUMENTS; \
    }

extern "C" {
GYEOL_WRAP(fchmod, (int file, mode_t mode), (file, mode))
GYEOL_WRAP(flock, (int file, int operation), (file, operation))
GYEOL_WRAP(fstat, (int file, struct stat* status), (file, status))
GYEOL_WRAP(fsync, (int file), (file))
GYEOL_WRAP(ftruncate, (int file, off_t length), (file, length))
GYEOL_WRAP(link, (const char* from, const char* to), (from, to))
GYEOL_WRAP(mkdir, (const char* path, mode_t mode), (path, mode))
GYEOL_WRAP(mkostemp, (char* name, int flags), (name, flags))
GYEOL_WRAP(rename, (const char* from, const char* to), (from, to))

int __real_open(const char* path, int flags, ...);
int __wrap_open(const char* path, int flags, ...) {
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        std::va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
    }
    return fails("open") ? -1 : __real_open(path, flags, mode);
}

char* __real_mkdtemp(char* name);
char* __wrap_mkdtemp(char* name) {
    return fails("mkdtemp") ? nullptr : __real_mkdtemp(name);
}

ssize_t __real_write(int file, const void* bytes, size_t size);
ssize_t __wrap_write(int file, const void* bytes, size_t size) {
    return fails("write") ? -1 : __real_write(file, bytes, size);
}
}

namespace gyeol::test {

FailingCalls::FailingCalls(int nth, int error) {
    left = nth;
    errorToGive = error;
    failedCall = nullptr;
}

FailingCalls::~FailingCalls() {
    left = -1;
}

const char* FailingCalls::failed() const {
    return failedCall;
}

}  // namespace gyeol::test

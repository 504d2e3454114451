#include "storage/faulty_vfs.h"

#include <signal.h>
#include <limits>

namespace gyeol::test {

namespace {

constexpr int never = std::numeric_limits<int>::max();

/// SQLite hands callbacks no context of their own, so what is to fail stands here, once for the test program.
struct Fault {
    sqlite3_vfs* below = nullptr;
    int left = never;
    int error = SQLITE_OK;
    bool isLasting = false;
    bool isDeadly = false;
    bool happened = false;

    int next() {
        if (left == never || left-- > 0) {
            return SQLITE_OK;
        }
        left = isLasting ? 0 : never;
        happened = true;
        if (isDeadly) {
            ::raise(SIGKILL);
        }
        return error;
    }
} fault;

/// Our part of a file; the file of the layer below lies behind it.
struct File {
    sqlite3_file base;
    [[nodiscard]] sqlite3_file* below() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
sqlite3_file* below(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->below();
}

template <class Act>
int unlessFault(Act act) {
    const int error = fault.next();
    return error == SQLITE_OK ? act() : error;
}

const sqlite3_io_methods methods = {
    1, [](sqlite3_file* file) { return below(file)->pMethods->xClose(below(file)); },
    [](sqlite3_file* file, void* to, int amount, sqlite3_int64 at) { return below(file)->pMethods->xRead(below(file), to, amount, at); },
    [](sqlite3_file* file, const void* from, int amount, sqlite3_int64 at) {
        return unlessFault([&] { return below(file)->pMethods->xWrite(below(file), from, amount, at); });
    },
    [](sqlite3_file* file, sqlite3_int64 size) { return unlessFault([&] { return below(file)->pMethods->xTruncate(below(file), size); }); },
    // Nothing here cuts the power, and without the disk's waiting every call can be tried.
    [](sqlite3_file*, int) { return fault.next(); },
    [](sqlite3_file* file, sqlite3_int64* size) { return below(file)->pMethods->xFileSize(below(file), size); },
    [](sqlite3_file* file, int level) { return below(file)->pMethods->xLock(below(file), level); },
    [](sqlite3_file* file, int level) { return below(file)->pMethods->xUnlock(below(file), level); },
    [](sqlite3_file* file, int* isReserved) { return below(file)->pMethods->xCheckReservedLock(below(file), isReserved); },
    [](sqlite3_file* file, int what, void* value) { return below(file)->pMethods->xFileControl(below(file), what, value); },
    [](sqlite3_file* file) { return below(file)->pMethods->xSectorSize(below(file)); },
    [](sqlite3_file* file) { return below(file)->pMethods->xDeviceCharacteristics(below(file)); }, nullptr, nullptr, nullptr, nullptr,
    nullptr, nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    below(file)->pMethods = nullptr;
    const int result = fault.below->xOpen(fault.below, name, below(file), flags, outFlags);
    if (below(file)->pMethods != nullptr) {
        file->pMethods = &methods;
    }
    return result;
}

sqlite3_vfs layer;

}  // namespace

FaultyVfs::FaultyVfs() {
    fault = {};
    fault.below = sqlite3_vfs_find(nullptr);
    layer = *fault.below;
    layer.pNext = nullptr;
    layer.zName = "gyeol-faulty";
    layer.szOsFile = static_cast<int>(sizeof(File)) + fault.below->szOsFile;
    layer.xOpen = openFile;
    sqlite3_vfs_register(&layer, 1);
}

FaultyVfs::~FaultyVfs() {
    sqlite3_vfs_unregister(&layer);
    sqlite3_vfs_register(fault.below, 1);
}

void FaultyVfs::failAfter(int calls, int error, Lasting lasting) {
    fault.left = calls;
    fault.error = error;
    fault.isLasting = lasting == Lasting::forGood;
    fault.isDeadly = false;
    fault.happened = false;
}

void FaultyVfs::killAfter(int calls) {
    failAfter(calls, SQLITE_OK, Lasting::once);
    fault.isDeadly = true;
}

bool FaultyVfs::heal() {
    fault.left = never;
    return fault.happened;
}

}  // namespace gyeol::test

#include "fault/logging_vfs.h"

#include <sqlite3.h>
#include <algorithm>
#include <set>
#include <utility>

namespace gyeol::test {

namespace {

/// SQLite hands callbacks no context of their own, so what is logged stands here, once for the test program.
struct Log {
    sqlite3_vfs* below = nullptr;
    std::vector<DiskCall> calls;
} theLog;

/// Our part of a file; the file of the layer below lies behind it.
struct File {
    sqlite3_file base;
    char name[64];
    [[nodiscard]] sqlite3_file* below() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
File* ours(sqlite3_file* file) {
    return reinterpret_cast<File*>(file);
}
sqlite3_file* below(sqlite3_file* file) {
    return ours(file)->below();
}

std::string nameOf(const char* path) {
    return path == nullptr ? std::string() : std::filesystem::path(path).filename().string();
}

void log(DiskCall call) {
    if (!call.name.empty()) {
        theLog.calls.push_back(std::move(call));
    }
}

const sqlite3_io_methods methods = {
    1,
    [](sqlite3_file* file) { return below(file)->pMethods->xClose(below(file)); },
    [](sqlite3_file* file, void* to, int amount, sqlite3_int64 at) { return below(file)->pMethods->xRead(below(file), to, amount, at); },
    [](sqlite3_file* file, const void* from, int amount, sqlite3_int64 at) {
        log({DiskCall::Kind::write, ours(file)->name, at, std::string(static_cast<const char*>(from), static_cast<std::size_t>(amount))});
        return below(file)->pMethods->xWrite(below(file), from, amount, at);
    },
    [](sqlite3_file* file, sqlite3_int64 size) {
        log({DiskCall::Kind::truncate, ours(file)->name, size, {}});
        return below(file)->pMethods->xTruncate(below(file), size);
    },
    [](sqlite3_file* file, int) {
        log({DiskCall::Kind::sync, ours(file)->name, 0, {}});
        return SQLITE_OK;
    },
    [](sqlite3_file* file, sqlite3_int64* size) { return below(file)->pMethods->xFileSize(below(file), size); },
    [](sqlite3_file* file, int level) { return below(file)->pMethods->xLock(below(file), level); },
    [](sqlite3_file* file, int level) { return below(file)->pMethods->xUnlock(below(file), level); },
    [](sqlite3_file* file, int* isReserved) { return below(file)->pMethods->xCheckReservedLock(below(file), isReserved); },
    [](sqlite3_file* file, int what, void* value) { return below(file)->pMethods->xFileControl(below(file), what, value); },
    [](sqlite3_file* file) { return below(file)->pMethods->xSectorSize(below(file)); },
    [](sqlite3_file* file) { return below(file)->pMethods->xDeviceCharacteristics(below(file)); },
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    below(file)->pMethods = nullptr;
    nameOf(name).copy(ours(file)->name, sizeof(File::name) - 1);
    ours(file)->name[std::min(nameOf(name).size(), sizeof(File::name) - 1)] = '\0';
    const int result = theLog.below->xOpen(theLog.below, name, below(file), flags, outFlags);
    if (below(file)->pMethods != nullptr) {
        file->pMethods = &methods;
    }
    return result;
}

int removeFile(sqlite3_vfs*, const char* name, int syncFolder) {
    DiskCall call{DiskCall::Kind::remove, nameOf(name), 0, {}};
    call.isDurable = syncFolder != 0;
    log(std::move(call));
    return theLog.below->xDelete(theLog.below, name, 0);
}

sqlite3_vfs layer;

/// Puts one call into a file's bytes.
void perform(std::string& file, const DiskCall& call, std::size_t keep) {
    const auto at = static_cast<std::size_t>(call.at);
    if (call.kind == DiskCall::Kind::truncate) {
        file.resize(at);
    } else {
        file.resize(std::max(file.size(), at + keep));
        file.replace(at, keep, call.bytes, 0, keep);
    }
}

}  // namespace

LoggingVfs::LoggingVfs() {
    theLog = {};
    theLog.below = sqlite3_vfs_find(nullptr);
    layer = *theLog.below;
    layer.pNext = nullptr;
    layer.zName = "gyeol-logging";
    layer.szOsFile = static_cast<int>(sizeof(File)) + theLog.below->szOsFile;
    layer.xOpen = openFile;
    layer.xDelete = removeFile;
    sqlite3_vfs_register(&layer, 1);
}

LoggingVfs::~LoggingVfs() {
    sqlite3_vfs_unregister(&layer);
    sqlite3_vfs_register(theLog.below, 1);
}

std::vector<DiskCall> LoggingVfs::take() {
    return std::exchange(theLog.calls, {});
}

void LoggingVfs::mark(std::int64_t number) {
    theLog.calls.push_back({DiskCall::Kind::mark, {}, number, {}});
}

DiskState afterPowerCut(const DiskState& before, const std::vector<DiskCall>& calls, std::size_t length, Random& dice) {
    // For each call whether a sync of its file comes after it, before the cut.
    std::vector<bool> isSynced(length, false);
    std::set<std::string> synced;
    for (std::size_t i = length; i-- > 0;) {
        const DiskCall& call = calls[i];
        if (call.kind == DiskCall::Kind::sync) {
            synced.insert(call.name);
        } else if (call.kind == DiskCall::Kind::remove) {
            synced.erase(call.name);  // what comes before it was of another file of that name
            isSynced[i] = call.isDurable;
        } else {
            isSynced[i] = synced.contains(call.name);
        }
    }
    DiskState disk = before;
    for (std::size_t i = 0; i < length; ++i) {
        const DiskCall& call = calls[i];
        if (call.kind == DiskCall::Kind::mark || call.kind == DiskCall::Kind::sync || (!isSynced[i] && dice.chance(50))) {
            continue;
        }
        if (call.kind == DiskCall::Kind::remove) {
            disk.erase(call.name);
            continue;
        }
        constexpr int sector = 512;
        const int sectors = static_cast<int>(call.bytes.size()) / sector;
        const bool isTorn = !isSynced[i] && sectors > 1 && dice.chance(25);
        perform(disk[call.name], call, isTorn ? static_cast<std::size_t>(dice.between(1, sectors - 1) * sector) : call.bytes.size());
    }
    return disk;
}

}  // namespace gyeol::test

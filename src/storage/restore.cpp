#include "storage/backup.h"
#include "storage/backups.h"
#include "storage/checksum.h"
#include "storage/failures.h"
#include "storage/file_look.h"
#include "storage/process_lock.h"

#include <stdio.h>
#include <unistd.h>
#include <cerrno>

namespace gyeol::storage {

namespace {

using Path = std::filesystem::path;

bool isPresent(const Path& path) {
    return std::filesystem::exists(std::filesystem::symlink_status(path));
}

/// What may lie beside a database and belongs to it.
std::vector<std::string> sidesOf(const Path& file) {
    std::vector<std::string> sides;
    for (const char* ending : {"-journal", "-wal", "-shm"}) {
        if (isPresent(file.string() + ending)) {
            sides.emplace_back(ending);
        }
    }
    return sides;
}

void moveFile(const Path& from, const Path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) {
        throw Refused(errno == ENOSPC || errno == EDQUOT ? FailureCode::diskFull : FailureCode::fileUnwritable);
    }
}

/// A name beside the diary under which what is there can be kept, with whatever belongs to it.
Path freeName(const Path& file, std::chrono::local_seconds now) {
    const std::string name = backupName(file.stem().string() + "-replaced", now, Occasion::usual);
    for (int number = 1;; ++number) {
        Path free = file.parent_path() / (name + (number == 1 ? "" : "-" + std::to_string(number)) + ".gyeol");
        if (!isPresent(free) && sidesOf(free).empty()) {
            return free;
        }
    }
}

/// A fresh copy of the diary that is to come, in a file beside the old one: read as a foreign file is, checked through and through.
void prepare(const Path& from, const Path& fresh) {
    const auto written = writtenChecksum(from);
    if (written && *written != checksumOf(from)) {
        throw Damaged("");
    }
    {
        Reading reading = openPrivately(from);
        inspect(reading.database);
        copyTo(reading.database, fresh);
    }
    const auto problems = verify(fresh);
    if (!problems) {
        throw Refused(problems.error());
    }
    if (!problems->empty()) {
        throw Damaged(problems->front());
    }
}

/// Puts `fresh` under the diary's name. Each step is on the disk before the next begins.
void putInPlace(const Path& fresh, const Path& file, const std::optional<Path>& kept) {
    const Path folder = file.parent_path();
    const auto sides = sidesOf(file);
    if (kept && sides.empty()) {
        // Two names of one file for a moment: the diary is never missing.
        if (::link(file.c_str(), kept->c_str()) != 0) {
            moveFile(file, *kept);
        }
        syncFolder(folder);
    } else if (!sides.empty()) {
        // The old file goes before its journal: a file that was read without its journal would be a torn one.
        const Path away = kept ? *kept : freeName(file, localTime());
        if (isPresent(file)) {
            moveFile(file, away);
        }
        for (const std::string& side : sides) {
            moveFile(file.string() + side, away.string() + side);
        }
        syncFolder(folder);
    }
    moveFile(fresh, file);
    syncFolder(folder);
}

}  // namespace

Result<Restored> restoreBackup(const std::filesystem::path& diary, const std::filesystem::path& from, std::chrono::local_seconds now) {
    const Path file = fileBehind(diary);
    Restored restored;
    const auto done = guarded(diary, [&] {
        makeFolders(file.parent_path());
        if (isPresent(file) && !std::filesystem::is_regular_file(file)) {
            throw Refused(FailureCode::notAFile);
        }
        const ProcessLock lock(file);
        const TemporaryFile fresh(file.parent_path());
        auto prepared = guarded(from, [&] { prepare(fileBehind(from), fresh.path()); });
        if (!prepared) {
            throw Refused(std::move(prepared.error()));
        }
        std::optional<Path> kept;
        if (isPresent(file) && !std::filesystem::is_empty(file)) {
            const auto problems = verify(file);
            const auto before = takeBackup(file, now, Occasion::restore);
            if (before && problems && problems->empty()) {
                restored.before = *before;
            } else {
                kept = freeName(file, now);  // whatever it is, and wherever backups cannot be written just now
            }
        }
        putInPlace(fresh.path(), file, kept);
        restored.kept = kept;
    });
    if (!done) {
        return tl::unexpected<Failure>(done.error());
    }
    return restored;
}

}  // namespace gyeol::storage

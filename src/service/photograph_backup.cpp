#include "service/photograph_backup.h"

#include "storage/backups.h"
#include "storage/diary_file.h"
#include "storage/photograph_store.h"

#include <optional>
#include <set>
#include <string>

namespace gyeol::service {

namespace {

using storage::Access;
using storage::PhotographStore;
using Names = std::set<std::string>;

std::filesystem::path amongBackups(const std::filesystem::path& diary) {
    return storage::backupFolder(diary) / "photographs.gyeol";
}

/// A store, or nothing where there is none.
Result<std::optional<PhotographStore>> openIfThere(const std::filesystem::path& path, Access access) {
    auto store = PhotographStore::open(path, access);
    if (!store) {
        const FailureCode code = store.error().code;
        return code == FailureCode::fileMissing || code == FailureCode::emptyFile ? Result<std::optional<PhotographStore>>(std::nullopt)
                                                                                  : tl::unexpected<Failure>(store.error());
    }
    return std::optional<PhotographStore>(std::move(*store));
}

Result<Names> namesIn(const PhotographStore& store) {
    return store.list().map([](const std::vector<storage::StoredPhotograph>& list) {
        Names names;
        for (const storage::StoredPhotograph& photograph : list) {
            names.insert(photograph.file);
        }
        return names;
    });
}

Result<Names> namedBy(const std::filesystem::path& diary) {
    return storage::DiaryFile::open(diary, Access::read).and_then([](const storage::DiaryFile& file) { return file.photographFiles(); });
}

/// Copies those of `wanted` that `to` does not hold. One that is damaged is passed over: its backup may be all that is left of it.
Result<int> copyMissing(const PhotographStore& from, PhotographStore& to, const Names& wanted, const GoesOn& goesOn) {
    const auto there = namesIn(to);
    if (!there) {
        return tl::unexpected<Failure>(there.error());
    }
    int copied = 0;
    for (const std::string& name : wanted) {
        if (goesOn && !goesOn()) {
            break;
        }
        if (there->contains(name)) {
            continue;
        }
        const auto bytes = from.get(name);
        if (bytes && *bytes) {
            if (const auto put = to.put(**bytes); !put) {
                return tl::unexpected<Failure>(put.error());
            }
            ++copied;
        }
    }
    return copied;
}

}  // namespace

Result<int> backUpPhotographs(const std::filesystem::path& diary, const GoesOn& goesOn) {
    const auto from = openIfThere(PhotographStore::beside(diary), Access::read);
    if (!from || !*from) {
        return from ? Result<int>(0) : tl::unexpected<Failure>(from.error());
    }
    const auto names = namesIn(**from);
    if (!names || names->empty()) {
        return names ? Result<int>(0) : tl::unexpected<Failure>(names.error());
    }
    auto to = PhotographStore::open(amongBackups(diary), Access::create);
    return to ? copyMissing(**from, *to, *names, goesOn) : tl::unexpected<Failure>(to.error());
}

Result<int> bringPhotographsBack(const std::filesystem::path& diary) {
    const auto named = namedBy(diary);
    if (!named || named->empty()) {
        return named ? Result<int>(0) : tl::unexpected<Failure>(named.error());
    }
    const auto from = openIfThere(amongBackups(diary), Access::read);
    if (!from || !*from) {
        return from ? Result<int>(0) : tl::unexpected<Failure>(from.error());
    }
    auto to = PhotographStore::open(PhotographStore::beside(diary), Access::create);
    return to ? copyMissing(**from, *to, *named, {}) : tl::unexpected<Failure>(to.error());
}

Result<int> thinPhotographs(const std::filesystem::path& diary, Date today) {
    auto store = openIfThere(amongBackups(diary), Access::write);
    if (!store || !*store) {
        return store ? Result<int>(0) : tl::unexpected<Failure>(store.error());
    }
    Names named;
    std::vector<std::filesystem::path> files{diary};
    for (const storage::BackupEntry& backup : storage::backupsOf(diary)) {
        files.push_back(backup.path);
    }
    for (const std::filesystem::path& file : files) {
        const auto names = namedBy(file);
        if (!names) {
            return 0;
        }
        named.insert(names->begin(), names->end());
    }
    return (*store)->removeUnnamed(named, today);
}

}  // namespace gyeol::service

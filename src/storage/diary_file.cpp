#include "storage/diary_file.h"

#include "diary/validation.h"
#include "storage/backup.h"
#include "storage/backups.h"
#include "storage/changes.h"
#include "storage/columns.h"
#include "storage/connection.h"
#include "storage/file_look.h"
#include "storage/new_file.h"
#include "storage/people.h"
#include "storage/process_lock.h"
#include "storage/schema.h"

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <utility>

namespace gyeol::storage {

/// The connection goes first, then the lock, then the private copy: members are destroyed from the last to the first.
struct DiaryFile::Impl {
    std::filesystem::path path;
    std::unique_ptr<PrivateFolder> copy;
    std::optional<ProcessLock> lock;
    SQLite::Database database;
};

namespace {

constexpr auto immediate = SQLite::TransactionBehavior::IMMEDIATE;
constexpr auto deferred = SQLite::TransactionBehavior::DEFERRED;

bool isThere(const std::filesystem::path& path) {
    struct stat status {};
    return ::lstat(path.c_str(), &status) == 0;
}

/// Whether the file holds no database yet. Throws where it holds what must not be used.
bool isEmpty(const std::filesystem::path& path) {
    if (lookAt(path) == Look::empty) {
        return true;
    }
    try {
        Reading reading = openForReading(path);
        inspect(reading.database);
        return false;
    } catch (const Refused& refused) {
        if (refused.failure().code == FailureCode::emptyFile) {
            return true;
        }
        throw;
    }
}

/// The copy before a migration, among the backups; where their folder cannot be had (a disk that is not plugged in), beside the diary.
void copyBeforeMigration(SQLite::Database& database, const std::filesystem::path& path) {
    const std::string name = backupName(path.stem().string(), localTime(), Occasion::migration);
    const auto copy = [&](const std::filesystem::path& folder) {
        makeFolders(folder);
        copyInto(database, folder, name);
    };
    const auto folder = backupFolder(path);
    const auto usual = usualBackupFolder(path);
    if (folder == usual || !guarded(folder, [&] { copy(folder); })) {
        copy(usual);
    }
}

/// The connection of a file that may be written, at the newest schema.
SQLite::Database openAtNewest(const std::filesystem::path& path) {
    SQLite::Database database = connect(path, Mode::write);
    migrate(database, migrations(), [&] { copyBeforeMigration(database, path); });
    return database;
}

void requireSound(const diary::Diary& diary) {
    std::vector<Failure> failures = diary::validate(diary);
    if (!failures.empty()) {
        Failure first = std::move(failures.front());
        first.more = static_cast<int>(failures.size()) - 1;
        throw Refused(std::move(first));
    }
}

}  // namespace

DiaryFile::DiaryFile(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
DiaryFile::DiaryFile(DiaryFile&&) noexcept = default;
DiaryFile& DiaryFile::operator=(DiaryFile&&) noexcept = default;
DiaryFile::~DiaryFile() = default;

Result<DiaryFile> DiaryFile::open(const std::filesystem::path& path, Access access) {
    return guarded(path, [&] {
        const auto file = fileBehind(path);
        if (access == Access::read) {
            Reading reading = openForReading(file);
            inspect(reading.database);
            return DiaryFile(std::make_unique<Impl>(Impl{path, std::move(reading.copy), std::nullopt, std::move(reading.database)}));
        }
        const bool mayMake = access == Access::create;
        if (isThere(file) || !mayMake) {
            // Before anything is put beside it: what is not ours is left as it is.
            if (lookAt(file) == Look::empty && !mayMake) {
                throw Refused(FailureCode::emptyFile);
            }
        } else {
            makeFolders(file.parent_path());
        }
        std::optional<ProcessLock> lock(std::in_place, file);
        if (isThere(file) && !isEmpty(file)) {
            return DiaryFile(std::make_unique<Impl>(Impl{path, nullptr, std::move(lock), openAtNewest(file)}));
        }
        if (!mayMake) {
            throw Refused(FailureCode::emptyFile);
        }
        NewFile made(file);
        SQLite::Database database = openAtNewest(file);
        made.keep();
        return DiaryFile(std::make_unique<Impl>(Impl{path, nullptr, std::move(lock), std::move(database)}));
    });
}

DiaryFile DiaryFile::inMemory() {
    SQLite::Database database = connectInMemory();
    migrate(database, migrations(), [] {});
    return DiaryFile(std::make_unique<Impl>(Impl{{}, nullptr, std::nullopt, std::move(database)}));
}

Result<std::vector<PersonEntry>> DiaryFile::people() const {
    return guarded(impl_->path, [&] { return readPeople(impl_->database); });
}

Result<diary::Diary> DiaryFile::load(PersonKey person) const {
    return guarded(impl_->path, [&] {
        diary::Diary diary;
        {
            // One transaction: all lists are of the same moment.
            SQLite::Transaction transaction(impl_->database, deferred);
            diary = readDiary(impl_->database, person);
        }
        // SQLite would keep 2 MB of pages of which an act reads a few.
        sqlite3_db_release_memory(impl_->database.getHandle());
        const auto failures = diary::validate(diary);
        if (!failures.empty()) {
            throw Damaged(failures.front().place);
        }
        return diary;
    });
}

Result<PersonKey> DiaryFile::add(const diary::Diary& diary) {
    return guarded(impl_->path, [&] {
        requireSound(diary);
        SQLite::Transaction transaction(impl_->database, immediate);
        const PersonKey person = insertDiary(impl_->database, diary);
        transaction.commit();
        return person;
    });
}

Result<void> DiaryFile::replace(PersonKey person, const diary::Diary& diary) {
    return guarded(impl_->path, [&] {
        requireSound(diary);
        SQLite::Transaction transaction(impl_->database, immediate);
        replaceDiary(impl_->database, person, diary);
        transaction.commit();
    });
}

Result<void> DiaryFile::remove(PersonKey person) {
    return guarded(impl_->path, [&] {
        SQLite::Transaction transaction(impl_->database, immediate);
        removePerson(impl_->database, person);
        transaction.commit();
    });
}

Result<std::set<std::string>> DiaryFile::photographFiles() const {
    return guarded(impl_->path, [&] {
        // Of every person, and the same in every version of the schema.
        const auto files = textsOf(impl_->database, "SELECT DISTINCT file FROM photograph");
        return std::set<std::string>(files.begin(), files.end());
    });
}

Result<void> DiaryFile::apply(PersonKey person, const diary::ChangeSet& changes) {
    return guarded(impl_->path, [&] {
        SQLite::Transaction transaction(impl_->database, immediate);
        applyChanges(impl_->database, person, changes);
        transaction.commit();
    });
}

Result<std::optional<std::string>> DiaryFile::setting(const std::string& name) const {
    return guarded(impl_->path, [&]() -> std::optional<std::string> {
        SQLite::Statement select(impl_->database, "SELECT value FROM setting WHERE name = ?");
        bindTo(select, 1, name);
        return select.executeStep() ? std::optional(get<std::string>(select, 0)) : std::nullopt;
    });
}

Result<void> DiaryFile::setSetting(const std::string& name, const std::string& value) {
    return guarded(impl_->path, [&] {
        SQLite::Transaction transaction(impl_->database, immediate);
        SQLite::Statement upsert(impl_->database,
                                 "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
        bindTo(upsert, 1, name);
        bindTo(upsert, 2, value);
        upsert.exec();
        transaction.commit();
    });
}

bool looksLikeDatabase(const std::filesystem::path& path) {
    const auto start = guarded(path, [&] { return firstBytes(fileBehind(path)); });
    return start && start->rfind("SQLite format 3", 0) == 0;
}

}  // namespace gyeol::storage

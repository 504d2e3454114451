#pragma once

#include "base/result.h"
#include "diary/change_set.h"
#include "diary/diary.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace gyeol::storage {

using PersonKey = std::int64_t;

struct PersonEntry {
    PersonKey key = 0;
    std::string name;
    friend bool operator==(const PersonEntry&, const PersonEntry&) = default;
};

enum class Access : std::uint8_t {
    read,    ///< never writes a byte to the file or beside it
    write,   ///< takes the lock; fails where there is no file
    create,  ///< as write, and makes the file (mode 0600) where there is none
};

/// One open diary file: SQLite, one or several people. The promises of docs/reliability.md are kept here.
///
/// Owns the connection and, while it may write, the lock beside the file. Every function that changes something does so in one transaction
/// (BEGIN IMMEDIATE) and returns after COMMIT; where it returns a Failure nothing has changed. Not to be used from two threads at once.
class DiaryFile {
public:
    /// Looks first: `emptyFile`, `notOurDatabase`, `newerDatabase` and `damagedDatabase` leave the file as it was, to the byte.
    /// An older schema is migrated when opened for writing, after a copy was taken. `databaseBusy` names the process that holds the lock.
    [[nodiscard]] static Result<DiaryFile> open(const std::filesystem::path& path, Access access);

    /// A new file that lives in memory, at full schema; for tests and previews.
    [[nodiscard]] static DiaryFile inMemory();

    DiaryFile(DiaryFile&&) noexcept;
    DiaryFile& operator=(DiaryFile&&) noexcept;
    ~DiaryFile();

    [[nodiscard]] Result<std::vector<PersonEntry>> people() const;

    /// The whole diary of a person; `unknownPerson` where there is none.
    [[nodiscard]] Result<diary::Diary> load(PersonKey person) const;

    /// Adds a person with their diary; `personExists` where the name is taken. Requires a diary that diary::validate finds sound.
    [[nodiscard]] Result<PersonKey> add(const diary::Diary& diary);

    /// Puts a diary in the place of a person's.
    [[nodiscard]] Result<void> replace(PersonKey person, const diary::Diary& diary);

    /// Removes a person with everything of theirs; `unknownPerson` where there is none. Photographs that only they had stay in their file.
    [[nodiscard]] Result<void> remove(PersonKey person);

    /// Applies one act; `changedMeanwhile` where an entry is not as `before` says.
    [[nodiscard]] Result<void> apply(PersonKey person, const diary::ChangeSet& changes);

    /// The photographs that the file's people name, all of them; the photographs themselves stand in a PhotographStore.
    [[nodiscard]] Result<std::set<std::string>> photographFiles() const;

    /// Settings are of the program, not of a diary, and are not exported.
    [[nodiscard]] Result<std::optional<std::string>> setting(const std::string& name) const;
    [[nodiscard]] Result<void> setSetting(const std::string& name, const std::string& value);

private:
    struct Impl;
    explicit DiaryFile(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

/// The database's own checks (integrity, foreign keys) and ours (every diary loads and is sound). Empty: it is sound.
/// Reads only; fails where there is nothing to judge (missing, no database of ours, newer).
[[nodiscard]] Result<std::vector<std::string>> verify(const std::filesystem::path& path);

/// A consistent copy of the file in `folder`, verified, named by date and time, made while the program may be running; returns its path.
[[nodiscard]] Result<std::filesystem::path> backup(const std::filesystem::path& path, const std::filesystem::path& folder);

/// Whether the first bytes of a file are those of an SQLite database.
[[nodiscard]] bool looksLikeDatabase(const std::filesystem::path& path);

}  // namespace gyeol::storage

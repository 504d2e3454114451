#pragma once

#include "base/result.h"
#include "diary/change_set.h"
#include "service/photographs.h"
#include "storage/diary_file.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gyeol::service {

/// Reads one person's diary from a `.json` diary or a database, told apart by their first bytes; a database is only read.
/// `person` chooses where there are several; `severalPeople` where it must and does not.
[[nodiscard]] Result<diary::Diary> readDiaryFrom(const std::filesystem::path& path, const std::optional<std::string>& person);

enum class WhereThePersonExists : std::uint8_t { refuse, replace };

/// Reads and checks a JSON diary, then adds it to a database, which is made where there is none. A sealed one needs its passphrase. Its
/// photographs come from the folder `photographs`; without one, only those are taken over that are kept already. Returns how many were left
/// out. Where a person is replaced by a diary that names no photograph, they keep theirs: an export holds photographs only on request.
[[nodiscard]] Result<int> importDiary(const std::filesystem::path& json, const std::filesystem::path& database,
                                      WhereThePersonExists existing, const std::optional<std::filesystem::path>& photographs = std::nullopt,
                                      const std::optional<std::string>& passphrase = std::nullopt);

/// An open database with one person chosen: what the desktop program works on. Holds the diary as it is on the disk.
/// A change is on the disk before `commit` returns; the window shows it only then.
class OpenDiary {
public:
    [[nodiscard]] static Result<OpenDiary> open(const std::filesystem::path& path, const std::optional<std::string>& person);

    /// Opens the file at the person who was looked at last, where nobody did so yet or they are gone at the first.
    [[nodiscard]] static Result<OpenDiary> openLast(const std::filesystem::path& path);

    /// Makes the file where there is none and adds the diary to it.
    [[nodiscard]] static Result<OpenDiary> create(const std::filesystem::path& path, const diary::Diary& diary);

    /// A diary that is nowhere on a disk: previews and printing of a JSON diary.
    [[nodiscard]] static Result<OpenDiary> inMemory(const diary::Diary& diary);

    [[nodiscard]] const diary::Diary& diary() const { return *diary_; }
    /// The same to keep: it stays as it is now whatever is committed later. A diary of many years is worth no copy.
    [[nodiscard]] const std::shared_ptr<const diary::Diary>& sharedDiary() const { return diary_; }
    [[nodiscard]] Result<std::vector<storage::PersonEntry>> people() const { return file_.people(); }
    /// Whose diary is in hand.
    [[nodiscard]] storage::PersonKey person() const { return person_; }
    /// The file; empty for a diary that is nowhere on a disk.
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    /// Takes another person's diary in hand and remembers it in the file, for openLast. `unknownPerson` where there is none.
    [[nodiscard]] Result<void> turnTo(storage::PersonKey person);
    /// Adds a person with their diary, beside the one in hand; `personExists` where the name is taken.
    [[nodiscard]] Result<storage::PersonKey> addPerson(const diary::Diary& diary) { return file_.add(diary); }
    /// Puts a copy of the whole file into `backups`, then removes a person other than the one in hand. Returns the copy's path; where it
    /// cannot be made, nobody is removed.
    [[nodiscard]] Result<std::filesystem::path> removePerson(storage::PersonKey person, const std::filesystem::path& backups);

    /// Applies an act to the database and then to the diary in hand, as one transaction. Refused, and nothing changed, where the diary
    /// would be unsound.
    [[nodiscard]] Result<void> commit(const diary::ChangeSet& changes);

    [[nodiscard]] Photographs& photographs() { return photographs_; }
    /// Takes away photographs that nobody has named for 30 days. Returns how many went.
    [[nodiscard]] Result<int> tidyPhotographs(Date today);

    [[nodiscard]] Result<std::optional<std::string>> setting(const std::string& name) const { return file_.setting(name); }
    [[nodiscard]] Result<void> setSetting(const std::string& name, const std::string& value) { return file_.setSetting(name, value); }

private:
    OpenDiary(std::filesystem::path path, storage::DiaryFile file, storage::PersonKey person, diary::Diary diary)
        : path_(std::move(path)),
          file_(std::move(file)),
          person_(person),
          diary_(std::make_shared<const diary::Diary>(std::move(diary))),
          photographs_(path_.empty() ? std::nullopt : std::optional(path_)) {}

    std::filesystem::path path_;
    storage::DiaryFile file_;
    storage::PersonKey person_;
    std::shared_ptr<const diary::Diary> diary_;
    Photographs photographs_;
};

/// The folder of the rule book, wording and examples: the first of these that has `rulebook/`: `given`, `$GYEOL_DATA`,
/// `<program>/../share/gyeol`, the source tree of the build. `dataMissing` where none has.
[[nodiscard]] Result<std::filesystem::path> findData(const std::optional<std::filesystem::path>& given,
                                                     const std::filesystem::path& program);

}  // namespace gyeol::service

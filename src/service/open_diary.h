#pragma once

#include "base/result.h"
#include "diary/change_set.h"
#include "storage/diary_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace gyeol::service {

/// Reads one person's diary from a `.json` diary or a database, told apart by their first bytes; a database is only read.
/// `person` chooses where there are several; `severalPeople` where it must and does not.
[[nodiscard]] Result<diary::Diary> readDiaryFrom(const std::filesystem::path& path, const std::optional<std::string>& person);

enum class WhereThePersonExists : std::uint8_t { refuse, replace };

/// Reads and checks a JSON diary, then adds it to a database, which is made where there is none.
[[nodiscard]] Result<void> importDiary(const std::filesystem::path& json, const std::filesystem::path& database,
                                       WhereThePersonExists existing);

/// An open database with one person chosen: what the desktop program works on. Holds the diary as it is on the disk.
/// A change is on the disk before `commit` returns; the window shows it only then.
class OpenDiary {
public:
    [[nodiscard]] static Result<OpenDiary> open(const std::filesystem::path& path, const std::optional<std::string>& person);

    /// Makes the file where there is none and adds the diary to it.
    [[nodiscard]] static Result<OpenDiary> create(const std::filesystem::path& path, const diary::Diary& diary);

    /// A diary that is nowhere on a disk: previews and printing of a JSON diary.
    [[nodiscard]] static Result<OpenDiary> inMemory(const diary::Diary& diary);

    [[nodiscard]] const diary::Diary& diary() const { return diary_; }
    [[nodiscard]] Result<std::vector<storage::PersonEntry>> people() const { return file_.people(); }

    /// Applies an act to the database and then to the diary in hand, as one transaction. Refused, and nothing changed, where the diary
    /// would be unsound.
    [[nodiscard]] Result<void> commit(const diary::ChangeSet& changes);

    [[nodiscard]] Result<std::optional<std::string>> setting(const std::string& name) const { return file_.setting(name); }
    [[nodiscard]] Result<void> setSetting(const std::string& name, const std::string& value) { return file_.setSetting(name, value); }

private:
    OpenDiary(storage::DiaryFile file, storage::PersonKey person, diary::Diary diary)
        : file_(std::move(file)), person_(person), diary_(std::move(diary)) {}

    storage::DiaryFile file_;
    storage::PersonKey person_;
    diary::Diary diary_;
};

/// The folder of the rule book, wording and examples: the first of these that has `rulebook/`: `given`, `$GYEOL_DATA`,
/// `<program>/../share/gyeol`, the source tree of the build. `dataMissing` where none has.
[[nodiscard]] Result<std::filesystem::path> findData(const std::optional<std::filesystem::path>& given,
                                                     const std::filesystem::path& program);

}  // namespace gyeol::service

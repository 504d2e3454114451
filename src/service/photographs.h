#pragma once

#include "diary/change_set.h"
#include "storage/backups.h"
#include "storage/photograph_store.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gyeol::service {

/// The photographs beside an open diary. Their file is opened when one is first asked for, and made when the first one comes.
class Photographs {
public:
    /// Those beside a diary's file; of a diary that is nowhere on a disk they live in memory. With Access::read nothing can be kept, and
    /// not a byte is written.
    explicit Photographs(std::optional<std::filesystem::path> diary, storage::Access access = storage::Access::create)
        : diary_(std::move(diary)), access_(access) {}

    /// Keeps a photograph and returns its name, once it is on the disk. Only then may a diary name it.
    [[nodiscard]] Result<std::string> keep(std::string_view bytes);
    /// The bytes of a photograph; nothing where it is not there any more.
    [[nodiscard]] Result<std::optional<std::string>> read(const std::string& file);
    /// Takes away what no diary of the folder has named for 30 days; `named` is what this diary names. Where another diary of the folder
    /// cannot be read nothing goes. Returns how many went.
    [[nodiscard]] Result<int> tidy(std::set<std::string> named, Date today);

private:
    enum class WhereNone : std::uint8_t { make, leave };
    /// The store; null where there is none and none is made.
    [[nodiscard]] Result<storage::PhotographStore*> store(WhereNone whereNone);

    std::optional<std::filesystem::path> diary_;
    storage::Access access_;
    std::optional<storage::PhotographStore> store_;
};

/// Adds a photograph that is kept already to the diary. Empty where the diary has it on that day and part. Undone, the row alone goes.
[[nodiscard]] diary::ChangeSet addPhotographs(const diary::Diary& diary, const std::vector<diary::Photograph>& photographs);
[[nodiscard]] diary::ChangeSet removePhotograph(const diary::Diary& diary, const diary::Photograph& photograph);
/// Puts `after` in the place of `before`: another day, other words, other regions.
[[nodiscard]] diary::ChangeSet changePhotograph(const diary::Diary& diary, const diary::Photograph& before, const diary::Photograph& after);

/// The photographs of a part of a day, in the diary's order.
[[nodiscard]] std::vector<diary::Photograph> photographsOn(const diary::Diary& diary, Date date, diary::Part part);

/// The folder beside an exported diary that takes its photographs: `me-photographs` beside `me.json`.
[[nodiscard]] std::filesystem::path photographFolderOf(const std::filesystem::path& json);

/// Writes the photographs that a diary names into a folder, which is made (0700), each under its name. Returns the diary without the rows
/// whose photograph is not there any more: they could not be brought in again. Where the watch says no, what was written by then stays.
[[nodiscard]] Result<diary::Diary> exportPhotographs(const diary::Diary& diary, const std::filesystem::path& folder,
                                                     Photographs& photographs, const storage::Watch& watch = {});

/// The diary without the rows whose photograph is not kept.
[[nodiscard]] Result<diary::Diary> withoutAbsent(const diary::Diary& diary, Photographs& photographs);

/// Reads the photographs that a diary names from a folder and keeps them. All are looked at before one is kept: `fileMissing`, and
/// `wrongType` where a file is not what its name says, keep nothing. Where the watch says no, those that are kept by then go after 30 days,
/// as nobody names them.
[[nodiscard]] Result<void> importPhotographs(const diary::Diary& diary, const std::filesystem::path& folder, Photographs& photographs,
                                             const storage::Watch& watch = {});

}  // namespace gyeol::service

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "storage/diary_file.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gyeol::storage {

/// The largest photograph that is kept: 3 MB. What the program brings in itself is about a tenth of that.
inline constexpr std::size_t largestPhotograph = 3 * 1024 * 1024;

/// How long a photograph that no diary names stays: an act that was undone can be done again.
inline constexpr Days unnamedStays{30};

/// The name of a photograph: its SHA-256 in 64 hexadecimal digits, then `.jpg` or `.png` by its first bytes. `wrongType` where it is
/// neither, `fileTooLarge` beyond `largestPhotograph`.
[[nodiscard]] Result<std::string> photographName(std::string_view bytes);

/// What the store knows of a photograph without reading it.
struct StoredPhotograph {
    std::string file;
    std::optional<Date> unnamedSince;  ///< the day on which it was first seen that no diary names it
    friend bool operator==(const StoredPhotograph&, const StoredPhotograph&) = default;
};

/// The photographs of the diaries of a folder: `photographs.gyeol`, an SQLite file of its own (mode 0600, page size 8192), so that they do
/// not ride in every backup, check and commit of a diary.
///
/// A row never changes: its name is the SHA-256 of its bytes. Write order, which is the whole of its protocol: `put` returns after COMMIT,
/// and only then may a diary name the photograph. So a crash between the two leaves a photograph without a row, which `removeUnnamed` takes
/// away after 30 days, and never a row without its photograph. Several processes may use it at once; it holds no lock between two calls.
class PhotographStore {
public:
    /// `photographs.gyeol` in the folder of a diary; every diary of that folder shares it.
    [[nodiscard]] static std::filesystem::path beside(const std::filesystem::path& diary);

    /// As DiaryFile::open: looks first and leaves alone what is not ours; `fileMissing` where there is none and `access` may not make it.
    [[nodiscard]] static Result<PhotographStore> open(const std::filesystem::path& path, Access access);
    /// Lives in memory; for tests and previews.
    [[nodiscard]] static PhotographStore inMemory();

    PhotographStore(PhotographStore&&) noexcept;
    PhotographStore& operator=(PhotographStore&&) noexcept;
    ~PhotographStore();

    /// Keeps a photograph (JPEG or PNG) and returns its name, once it is on the disk. One that is there already stays as it is; one that
    /// was damaged is whole again. `wrongType`, `fileTooLarge`, `diskFull`, `databaseBusy`.
    [[nodiscard]] Result<std::string> put(std::string_view bytes);

    /// The bytes of a photograph; nothing where the store has none of that name. `damagedDatabase` where they are not what the name says.
    [[nodiscard]] Result<std::optional<std::string>> get(const std::string& file) const;

    /// All photographs, by name; cheap: the pictures themselves are not touched.
    [[nodiscard]] Result<std::vector<StoredPhotograph>> list() const;

    /// Takes away the photographs that no diary has named for 30 days, and notes those that are not named since `today`. `named` must hold
    /// what *every* diary of the folder names. Returns how many went.
    [[nodiscard]] Result<int> removeUnnamed(const std::set<std::string>& named, Date today);

    /// SQLite's own check of the file and ours of every photograph; empty: it is sound. Reads every byte.
    [[nodiscard]] Result<std::vector<std::string>> check() const;

private:
    struct Impl;
    explicit PhotographStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

/// What is wrong with the photographs of a diary: damage in the store beside it, and each photograph that a person's row names and the
/// store has not. Empty: nothing. Reads only.
[[nodiscard]] Result<std::vector<std::string>> verifyPhotographs(const std::filesystem::path& diary);

}  // namespace gyeol::storage

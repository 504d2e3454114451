#pragma once

#include "base/result.h"

#include <filesystem>
#include <memory>

namespace gyeol::storage {

/// A copy of a file that comes from somewhere else, its side files with it, in a folder for its owner alone (0700) that goes with its
/// holder. Only the copy is ever opened: opening a database in WAL mode writes to it, even for reading.
class PrivateCopy {
public:
    /// Looks at the file first, as DiaryFile::open does.
    [[nodiscard]] static Result<PrivateCopy> of(const std::filesystem::path& file);

    PrivateCopy(PrivateCopy&&) noexcept;
    PrivateCopy& operator=(PrivateCopy&&) noexcept;
    ~PrivateCopy();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    struct Folder;
    PrivateCopy(std::unique_ptr<Folder> folder, std::filesystem::path path);
    std::unique_ptr<Folder> folder_;
    std::filesystem::path path_;
};

}  // namespace gyeol::storage

#pragma once

#include "base/result.h"

#include <filesystem>
#include <memory>

namespace gyeol::storage {

/// A private folder (0700) that goes with its holder.
class PrivateFolder {
public:
    /// Throws Refused.
    PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    ~PrivateFolder();
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// The same where an exception is not wanted.
[[nodiscard]] Result<std::unique_ptr<PrivateFolder>> makePrivateFolder();

}  // namespace gyeol::storage

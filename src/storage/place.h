#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace gyeol::storage {

/// What is risky about the folder that a diary lies in. SQLite's locks and its order of writing are only as good as the file system.
enum class PlaceRisk : std::uint8_t {
    none,
    network,       ///< NFS, SMB, FUSE: locks and fsync may be a promise only
    synchronised,  ///< a service copies the file while it is written, and puts its own versions in its place
};

struct Place {
    PlaceRisk risk = PlaceRisk::none;
    std::string sign;  ///< what tells so: the name of the file system (`nfs`) or of the service's file (`.dropbox.cache`)
};

/// The kind of the file system of a folder, as statfs() numbers it; 0 where it cannot be asked.
[[nodiscard]] std::int64_t fileSystemOf(const std::filesystem::path& folder);

/// Looks at the folder of a diary, and for a service's marks in all folders above it.
[[nodiscard]] Place placeOf(const std::filesystem::path& diary,
                            const std::function<std::int64_t(const std::filesystem::path&)>& fileSystem = fileSystemOf);

}  // namespace gyeol::storage

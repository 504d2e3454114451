#include "storage/place.h"

#include <sys/vfs.h>
#include <array>
#include <utility>

namespace gyeol::storage {

namespace {

/// The numbers of statfs(2) and of linux/magic.h.
constexpr std::array<std::pair<std::int64_t, const char*>, 9> networkFileSystems{{{0x6969, "nfs"},
                                                                                  {0xFF534D42, "cifs"},
                                                                                  {0xFE534D42, "smb"},
                                                                                  {0x517B, "smb"},
                                                                                  {0x65735546, "fuse"},
                                                                                  {0x01021997, "9p"},
                                                                                  {0x00C36400, "ceph"},
                                                                                  {0x5346414F, "afs"},
                                                                                  {0x786F4256, "vboxsf"}}};

/// What the synchronising services leave in the folders that they copy.
constexpr std::array<const char*, 4> serviceMarks{".owncloudsync.log", ".nextcloudsync.log", ".dropbox.cache", ".stfolder"};

}  // namespace

std::int64_t fileSystemOf(const std::filesystem::path& folder) {
    struct statfs status {};
    if (::statfs(folder.c_str(), &status) != 0) {
        return 0;
    }
    // Some of the numbers have their highest bit set, and a machine of 32 bits would make them negative.
    return static_cast<std::int64_t>(status.f_type) & 0xFFFFFFFF;
}

Place placeOf(const std::filesystem::path& diary, const std::function<std::int64_t(const std::filesystem::path&)>& fileSystem) {
    const auto folder = std::filesystem::weakly_canonical(std::filesystem::absolute(diary)).parent_path();
    for (auto above = folder;; above = above.parent_path()) {
        for (const char* mark : serviceMarks) {
            std::error_code unknown;
            if (std::filesystem::exists(std::filesystem::symlink_status(above / mark, unknown))) {
                return {PlaceRisk::synchronised, mark};
            }
        }
        if (above == above.parent_path()) {
            break;
        }
    }
    const std::int64_t number = fileSystem(folder);
    for (const auto& [known, name] : networkFileSystems) {
        if (known == number) {
            return {PlaceRisk::network, name};
        }
    }
    return {};
}

}  // namespace gyeol::storage

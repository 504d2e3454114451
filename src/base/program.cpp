#include "base/program.h"

namespace gyeol {

std::filesystem::path programPath(const std::filesystem::path& called) {
    std::error_code unknown;
    const auto path = std::filesystem::read_symlink("/proc/self/exe", unknown);
    return unknown ? called : path;
}

}  // namespace gyeol

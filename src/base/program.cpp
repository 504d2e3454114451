#include "base/program.h"

namespace gyeol {

std::filesystem::path programPath(const std::filesystem::path& called) {
    std::error_code unknown;
    const auto path = std::filesystem::read_symlink("/proc/self/exe", unknown);
    return unknown ? called : path;
}

std::filesystem::path belongingTo(const std::filesystem::path& program, const std::filesystem::path& name,
                                  const std::filesystem::path& installed) {
    const auto folder = program.parent_path();
    std::error_code unknown;
    return std::filesystem::exists(folder / name, unknown) ? folder / name : folder / ".." / installed / name;
}

}  // namespace gyeol

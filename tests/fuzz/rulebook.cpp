#include "fuzz/input.h"
#include "rulebook/rule_book.h"

#include <stdlib.h>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <vector>

using namespace gyeol;

namespace {

/// A copy of the rule book in which one file at a time is another.
class Copy {
public:
    Copy() {
        std::string name = "/dev/shm/gyeol-fuzz-XXXXXX";
        folder_ = ::mkdtemp(name.data());
        for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(GYEOL_SOURCE_ROOT) / "data" / "rulebook")) {
            std::filesystem::copy_file(entry.path(), folder_ / entry.path().filename());
            files_.push_back(entry.path().filename());
        }
        std::sort(files_.begin(), files_.end());
    }
    ~Copy() { std::filesystem::remove_all(folder_); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;

    void readWith(std::size_t which, std::string_view text) {
        const auto file = folder_ / files_[which % files_.size()];
        const auto kept = folder_.string() + ".kept";
        std::filesystem::rename(file, kept);
        std::ofstream(file, std::ios::binary) << text;
        static_cast<void>(rulebook::RuleBook::read(folder_).has_value());
        std::filesystem::rename(kept, file);
    }

private:
    std::filesystem::path folder_;
    std::vector<std::filesystem::path> files_;
};

}  // namespace

// Any text is read as one of the rule book's files; the first byte says which.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static Copy copy;
    if (size > 0) {
        copy.readWith(bytes[0], fuzz::textOf(bytes + 1, size - 1));
    }
    return 0;
}

#include "fuzz/input.h"
#include "storage/diary_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <fstream>

using namespace gyeol;

namespace {

/// A file in memory's own file system, written anew for each input.
const std::string path = "/dev/shm/gyeol-fuzz-" + std::to_string(::getpid()) + ".gyeol";

}  // namespace

// Any bytes are opened as a database: all of it is read where that goes, and the file stays as it was.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto text = fuzz::textOf(bytes, size);
    std::ofstream(path, std::ios::binary | std::ios::trunc) << text;
    if (const auto file = storage::DiaryFile::open(path, storage::Access::read)) {
        if (const auto people = file->people()) {
            for (const storage::PersonEntry& person : *people) {
                static_cast<void>(file->load(person.key).has_value());
            }
        }
    }
    std::ifstream stream(path, std::ios::binary);
    fuzz::require(std::string(std::istreambuf_iterator<char>(stream), {}) == text);
    ::unlink(path.c_str());
    return 0;
}

#include "storage/private_copy.h"

#include "storage/failures.h"
#include "storage/file_look.h"

namespace gyeol::storage {

struct PrivateCopy::Folder {
    PrivateFolder folder;
};

PrivateCopy::PrivateCopy(std::unique_ptr<Folder> folder, std::filesystem::path path) : folder_(std::move(folder)), path_(std::move(path)) {}
PrivateCopy::PrivateCopy(PrivateCopy&&) noexcept = default;
PrivateCopy& PrivateCopy::operator=(PrivateCopy&&) noexcept = default;
PrivateCopy::~PrivateCopy() = default;

Result<PrivateCopy> PrivateCopy::of(const std::filesystem::path& file) {
    return guarded(file, [&] {
        const auto original = fileBehind(file);
        if (lookAt(original) == Look::empty) {
            throw Refused(FailureCode::emptyFile);
        }
        auto folder = std::make_unique<Folder>();
        std::filesystem::path copy = folder->folder.path() / "copy.gyeol";
        copyTogether(original, copy);
        return PrivateCopy(std::move(folder), std::move(copy));
    });
}

}  // namespace gyeol::storage

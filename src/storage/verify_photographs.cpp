#include "storage/photograph_store.h"

namespace gyeol::storage {

namespace {

/// What is wrong with the store; of `missing`, those that it has go.
Result<std::vector<std::string>> problemsOf(const PhotographStore& store, std::set<std::string>& missing) {
    auto problems = store.check();
    if (!problems) {
        return problems;
    }
    const auto photographs = store.list();
    if (!photographs) {
        missing.clear();  // which of them are there nobody knows, and the check has said why
        return problems;
    }
    for (const StoredPhotograph& photograph : *photographs) {
        missing.erase(photograph.file);
    }
    return problems;
}

}  // namespace

Result<std::vector<std::string>> verifyPhotographs(const std::filesystem::path& diary) {
    const auto file = DiaryFile::open(diary, Access::read);
    if (!file) {
        return tl::unexpected<Failure>(file.error());
    }
    auto missing = file->photographFiles();
    if (!missing) {
        return tl::unexpected<Failure>(missing.error());
    }
    std::vector<std::string> problems;
    const auto store = PhotographStore::open(PhotographStore::beside(diary), Access::read);
    if (store) {
        auto found = problemsOf(*store, *missing);
        if (!found) {
            return found;
        }
        problems = std::move(*found);
    } else if (store.error().code != FailureCode::fileMissing) {
        // All of them are out of reach, for this one reason.
        return std::vector<std::string>{"photographs: " + std::string(nameOf(store.error().code))};
    }
    for (const std::string& photograph : *missing) {
        problems.push_back("photographs: missing " + photograph);
    }
    return problems;
}

}  // namespace gyeol::storage

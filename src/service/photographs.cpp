#include "service/photographs.h"

#include "base/file.h"

#include <algorithm>

namespace gyeol::service {

namespace {

using storage::Access;
using storage::PhotographStore;

/// What the other diaries of the folder name; nothing where one of them cannot be read.
std::optional<std::set<std::string>> namedBeside(const std::filesystem::path& diary) {
    const auto own = std::filesystem::weakly_canonical(std::filesystem::absolute(diary));
    const auto store = PhotographStore::beside(diary);
    std::set<std::string> named;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(own.parent_path(), error)) {
        const auto& path = entry.path();
        if (path.extension() != ".gyeol" || path == own || path == store || !entry.is_regular_file(error)) {
            continue;
        }
        // One that cannot be told to be a diary any more may be one that is damaged.
        const auto file = storage::DiaryFile::open(path, Access::read);
        if (!file && file.error().code == FailureCode::emptyFile) {
            continue;
        }
        const auto names = file ? file->photographFiles() : tl::unexpected<Failure>(file.error());
        if (!names) {
            return std::nullopt;
        }
        named.insert(names->begin(), names->end());
    }
    return error ? std::nullopt : std::optional(named);
}

/// A photograph of a folder, which must be what its name says.
Result<std::string> readFrom(const std::filesystem::path& folder, const std::string& file) {
    const auto path = folder / file;
    auto bytes = readFile(path, storage::largestPhotograph);
    if (bytes && storage::photographName(*bytes) != file) {
        return tl::unexpected<Failure>(Failure{FailureCode::wrongType, path.string(), {}, {{"expected", Code{"named-photograph"}}}, 0});
    }
    return bytes;
}

/// The photographs that a diary names, each once.
std::set<std::string> filesOf(const diary::Diary& diary) {
    std::set<std::string> files;
    for (const diary::Photograph& photograph : diary.photographs) {
        files.insert(photograph.file);
    }
    return files;
}

diary::Diary without(diary::Diary diary, const std::set<std::string>& files) {
    std::erase_if(diary.photographs, [&](const diary::Photograph& photograph) { return files.contains(photograph.file); });
    return diary;
}

/// Asks a watch at each step of so many; fails where it says no.
class Steps {
public:
    Steps(const storage::Watch& watch, std::size_t count) : watch_(watch), count_(count) {}

    [[nodiscard]] Result<void> next() {
        constexpr std::size_t whole = 100;
        if (watch_ && !watch_(static_cast<int>(whole * done_ / count_))) {
            return tl::unexpected<Failure>(Failure{FailureCode::storageFailed, {}, {}, {{"text", std::string("interrupted")}}, 0});
        }
        ++done_;
        return {};
    }

private:
    const storage::Watch& watch_;
    std::size_t count_, done_ = 0;
};

Result<void> makePrivateFolder(const std::filesystem::path& folder) {
    std::error_code error;
    if (std::filesystem::is_directory(folder, error)) {
        return {};
    }
    std::filesystem::create_directories(folder, error);
    if (!error) {
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    }
    if (error) {
        return tl::unexpected<Failure>(Failure{
            error == std::errc::no_space_on_device ? FailureCode::diskFull : FailureCode::fileUnwritable, folder.string(), {}, {}, 0});
    }
    return {};
}

}  // namespace

Result<PhotographStore*> Photographs::store(WhereNone whereNone) {
    if (!store_) {
        const Access access = access_ == Access::create && whereNone == WhereNone::leave ? Access::write : access_;
        auto opened = diary_ ? PhotographStore::open(PhotographStore::beside(*diary_), access) : PhotographStore::inMemory();
        const bool isNone = !opened && (opened.error().code == FailureCode::fileMissing || opened.error().code == FailureCode::emptyFile);
        if (isNone && whereNone == WhereNone::leave) {
            return nullptr;
        }
        if (!opened) {
            return tl::unexpected<Failure>(opened.error());
        }
        store_ = std::move(*opened);
    }
    return &*store_;
}

Result<std::string> Photographs::keep(std::string_view bytes) {
    return store(WhereNone::make).and_then([&](PhotographStore* store) { return store->put(bytes); });
}

Result<std::optional<std::string>> Photographs::read(const std::string& file) {
    return store(WhereNone::leave).and_then([&](PhotographStore* store) {
        return store != nullptr ? store->get(file) : Result<std::optional<std::string>>(std::nullopt);
    });
}

Result<int> Photographs::tidy(std::set<std::string> named, Date today) {
    return store(WhereNone::leave).and_then([&](PhotographStore* store) -> Result<int> {
        if (store == nullptr) {
            return 0;
        }
        const auto kept = store->list();
        if (!kept) {
            return tl::unexpected<Failure>(kept.error());
        }
        const bool allNamed =
            std::ranges::all_of(*kept, [&](const auto& photograph) { return named.contains(photograph.file) && !photograph.unnamedSince; });
        if (allNamed) {
            return 0;
        }
        if (diary_) {
            const auto others = namedBeside(*diary_);
            if (!others) {
                return 0;
            }
            named.insert(others->begin(), others->end());
        }
        return store->removeUnnamed(named, today);
    });
}

diary::ChangeSet addPhotographs(const diary::Diary& diary, const std::vector<diary::Photograph>& photographs) {
    diary::Diary added = diary;
    for (const diary::Photograph& photograph : photographs) {
        if (std::ranges::none_of(added.photographs, [&](const auto& other) { return diary::sameKey(other, photograph); })) {
            added.photographs.push_back(photograph);
        }
    }
    diary::sort(added);
    return diary::difference(diary, added);
}

diary::ChangeSet removePhotograph(const diary::Diary& diary, const diary::Photograph& photograph) {
    diary::Diary removed = diary;
    std::erase_if(removed.photographs, [&](const auto& other) { return diary::sameKey(other, photograph); });
    return diary::difference(diary, removed);
}

diary::ChangeSet changePhotograph(const diary::Diary& diary, const diary::Photograph& before, const diary::Photograph& after) {
    diary::Diary changed = diary;
    std::erase_if(changed.photographs, [&](const auto& other) { return diary::sameKey(other, before) || diary::sameKey(other, after); });
    changed.photographs.push_back(after);
    diary::sort(changed);
    return diary::difference(diary, changed);
}

std::vector<diary::Photograph> photographsOn(const diary::Diary& diary, Date date, diary::Part part) {
    std::vector<diary::Photograph> found;
    std::ranges::copy_if(diary.photographs, std::back_inserter(found),
                         [&](const auto& photograph) { return photograph.date == date && photograph.part == part; });
    return found;
}

std::filesystem::path photographFolderOf(const std::filesystem::path& json) {
    return json.parent_path() / (json.stem().string() + "-photographs");
}

Result<diary::Diary> exportPhotographs(const diary::Diary& diary, const std::filesystem::path& folder, Photographs& photographs,
                                       const storage::Watch& watch) {
    if (const auto made = makePrivateFolder(folder); !made) {
        return tl::unexpected<Failure>(made.error());
    }
    std::set<std::string> missing;
    const auto files = filesOf(diary);
    Steps steps(watch, files.size());
    for (const std::string& file : files) {
        const auto bytes = steps.next().and_then([&] { return photographs.read(file); });
        if (!bytes) {
            return tl::unexpected<Failure>(bytes.error());
        }
        if (!*bytes) {
            missing.insert(file);
        } else if (const auto written = writeFile(folder / file, **bytes); !written) {
            return tl::unexpected<Failure>(written.error());
        }
    }
    return without(diary, missing);
}

Result<diary::Diary> withoutAbsent(const diary::Diary& diary, Photographs& photographs) {
    std::set<std::string> missing;
    for (const std::string& file : filesOf(diary)) {
        const auto read = photographs.read(file);
        if (!read) {
            return tl::unexpected<Failure>(read.error());
        }
        if (!*read) {
            missing.insert(file);
        }
    }
    return without(diary, missing);
}

Result<void> importPhotographs(const diary::Diary& diary, const std::filesystem::path& folder, Photographs& photographs,
                               const storage::Watch& watch) {
    const auto files = filesOf(diary);
    Steps steps(watch, 2 * files.size());
    for (const std::string& file : files) {
        if (const auto read = steps.next().and_then([&] { return readFrom(folder, file); }); !read) {
            return tl::unexpected<Failure>(read.error());
        }
    }
    for (const std::string& file : files) {
        const auto kept = steps.next().and_then([&] { return readFrom(folder, file); }).and_then([&](const std::string& bytes) {
            return photographs.keep(bytes);
        });
        if (!kept) {
            return tl::unexpected<Failure>(kept.error());
        }
    }
    return {};
}

}  // namespace gyeol::service

#include "service/open_diary.h"

#include "base/file.h"
#include "diary/validation.h"
#include "exchange/diary_json.h"

#include <algorithm>
#include <cstdlib>

namespace gyeol::service {

namespace {

tl::unexpected<Failure> failedAt(FailureCode code, const std::filesystem::path& file, Params params = {}) {
    return tl::unexpected<Failure>(Failure{code, file.string(), {}, std::move(params), 0});
}

tl::unexpected<Failure> nobody(const std::filesystem::path& file, const std::optional<std::string>& name) {
    return failedAt(FailureCode::unknownPerson, file, {{"name", name.value_or(std::string())}});
}

/// The person that is meant: the one of that name, or the only one.
Result<storage::PersonKey> choose(const storage::DiaryFile& file, const std::filesystem::path& path,
                                  const std::optional<std::string>& person) {
    const auto people = file.people();
    if (!people) {
        return tl::unexpected<Failure>(people.error());
    }
    if (person) {
        const auto found = std::find_if(people->begin(), people->end(), [&](const auto& entry) { return entry.name == *person; });
        return found == people->end() ? Result<storage::PersonKey>(nobody(path, person)) : found->key;
    }
    if (people->size() > 1) {
        return failedAt(FailureCode::severalPeople, path, {{"count", static_cast<std::int64_t>(people->size())}});
    }
    return people->empty() ? Result<storage::PersonKey>(nobody(path, person)) : people->front().key;
}

Result<diary::Diary> readJson(const std::filesystem::path& path) {
    const auto text = readFile(path);
    if (!text) {
        return tl::unexpected<Failure>(text.error());
    }
    if (text->empty()) {
        return failedAt(FailureCode::emptyFile, path);
    }
    auto diary = exchange::readDiary(*text);
    if (!diary) {
        diary.error().file = path.string();
    }
    return diary;
}

/// Whether nothing of a person's can be lost with the file: it is not there, or holds no byte.
bool holdsNothing(const std::filesystem::path& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) {
        return true;
    }
    return std::filesystem::is_regular_file(status) && std::filesystem::file_size(path, error) == 0 && !error;
}

Result<storage::PersonKey> addOrReplace(storage::DiaryFile& file, const diary::Diary& diary, WhereThePersonExists existing) {
    if (existing == WhereThePersonExists::replace) {
        const auto people = file.people();
        if (!people) {
            return tl::unexpected<Failure>(people.error());
        }
        for (const storage::PersonEntry& entry : *people) {
            if (entry.name == diary.person.name) {
                const storage::PersonKey key = entry.key;
                return file.replace(key, diary).map([key] { return key; });
            }
        }
    }
    return file.add(diary);
}

/// The file opened for writing with the diary in it. Where that fails, a file that was made for it goes again.
struct Kept {
    storage::DiaryFile file;
    storage::PersonKey person;
};
Result<Kept> keepIn(const std::filesystem::path& path, const diary::Diary& diary, WhereThePersonExists existing) {
    const bool isNew = holdsNothing(path);
    auto file = storage::DiaryFile::open(path, storage::Access::create);
    if (!file) {
        return tl::unexpected<Failure>(file.error());
    }
    const auto person = addOrReplace(*file, diary, existing);
    if (!person) {
        if (isNew) {
            // While the lock is still held, so that no other process has begun to use it.
            std::error_code ignored;
            std::filesystem::remove(path, ignored);
        }
        return tl::unexpected<Failure>(person.error());
    }
    return Kept{std::move(*file), *person};
}

}  // namespace

Result<diary::Diary> readDiaryFrom(const std::filesystem::path& path, const std::optional<std::string>& person) {
    if (!storage::looksLikeDatabase(path)) {
        auto diary = readJson(path);
        if (diary && person && diary->person.name != *person) {
            return nobody(path, person);
        }
        return diary;
    }
    const auto file = storage::DiaryFile::open(path, storage::Access::read);
    if (!file) {
        return tl::unexpected<Failure>(file.error());
    }
    return choose(*file, path, person).and_then([&](storage::PersonKey key) { return file->load(key); });
}

Result<void> importDiary(const std::filesystem::path& json, const std::filesystem::path& database, WhereThePersonExists existing) {
    const auto diary = readJson(json);
    if (!diary) {
        return tl::unexpected<Failure>(diary.error());
    }
    return keepIn(database, *diary, existing).map([](const Kept&) {});
}

Result<OpenDiary> OpenDiary::open(const std::filesystem::path& path, const std::optional<std::string>& person) {
    auto file = storage::DiaryFile::open(path, storage::Access::write);
    if (!file) {
        return tl::unexpected<Failure>(file.error());
    }
    const auto key = choose(*file, path, person);
    if (!key) {
        return tl::unexpected<Failure>(key.error());
    }
    auto diary = file->load(*key);
    if (!diary) {
        return tl::unexpected<Failure>(diary.error());
    }
    return OpenDiary(std::move(*file), *key, std::move(*diary));
}

Result<OpenDiary> OpenDiary::create(const std::filesystem::path& path, const diary::Diary& diary) {
    auto kept = keepIn(path, diary, WhereThePersonExists::refuse);
    if (!kept) {
        return tl::unexpected<Failure>(kept.error());
    }
    diary::Diary sorted = diary;
    diary::sort(sorted);
    return OpenDiary(std::move(kept->file), kept->person, std::move(sorted));
}

Result<OpenDiary> OpenDiary::inMemory(const diary::Diary& diary) {
    auto file = storage::DiaryFile::inMemory();
    const auto person = file.add(diary);
    if (!person) {
        return tl::unexpected<Failure>(person.error());
    }
    diary::Diary sorted = diary;
    diary::sort(sorted);
    return OpenDiary(std::move(file), *person, std::move(sorted));
}

Result<void> OpenDiary::commit(const diary::ChangeSet& changes) {
    diary::Diary changed = diary_;
    if (!diary::apply(changed, changes)) {
        return failed(FailureCode::changedMeanwhile);
    }
    auto unsound = diary::validate(changed);
    if (!unsound.empty()) {
        unsound.front().more = static_cast<int>(unsound.size()) - 1;
        return tl::unexpected<Failure>(std::move(unsound.front()));
    }
    diary::sort(changed);
    const auto applied = file_.apply(person_, changes);
    if (applied) {
        diary_ = std::move(changed);
    }
    return applied;
}

Result<std::filesystem::path> findData(const std::optional<std::filesystem::path>& given, const std::filesystem::path& program) {
    std::vector<std::filesystem::path> candidates;
    if (given) {
        candidates.push_back(*given);
    }
    if (const char* named = std::getenv("GYEOL_DATA"); named != nullptr && *named != '\0') {
        candidates.emplace_back(named);
    }
    std::error_code ignored;
    const auto folder = std::filesystem::is_directory(program, ignored) ? program : program.parent_path();
    candidates.push_back(folder / ".." / "share" / "gyeol");
    candidates.emplace_back(GYEOL_SOURCE_DATA);
    for (const auto& candidate : candidates) {
        if (std::filesystem::is_directory(candidate / "rulebook", ignored)) {
            return candidate;
        }
    }
    return failedAt(FailureCode::dataMissing, given.value_or(std::filesystem::path()));
}

}  // namespace gyeol::service

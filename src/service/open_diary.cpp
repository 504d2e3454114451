#include "service/open_diary.h"

#include "base/file.h"
#include "diary/validation.h"
#include "exchange/diary_json.h"
#include "exchange/sealed.h"
#include "service/sealed_diary.h"
#include "storage/backups.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <functional>

namespace gyeol::service {

namespace {

/// The setting of a file that names the person who was looked at last.
constexpr const char* lastPerson = "person";

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
    if (exchange::isSealed(*text)) {
        return failedAt(FailureCode::wrongFormat, path, {{"sealed", "gyeol-sealed"}});
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

Result<void> nothing(const storage::DiaryFile& /*file*/, diary::Diary& /*diary*/) {
    return {};
}

/// The file opened for writing with the diary in it; `prepare` may still change the diary, the file being locked. Where that fails, a file
/// that was made for it goes again.
struct Kept {
    storage::DiaryFile file;
    storage::PersonKey person;
};
Result<Kept> keepIn(const std::filesystem::path& path, diary::Diary diary, WhereThePersonExists existing,
                    const std::function<Result<void>(const storage::DiaryFile&, diary::Diary&)>& prepare = nothing) {
    const bool isNew = holdsNothing(path);
    auto file = storage::DiaryFile::open(path, storage::Access::create);
    if (!file) {
        return tl::unexpected<Failure>(file.error());
    }
    const auto person = prepare(*file, diary).and_then([&] { return addOrReplace(*file, diary, existing); });
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

/// A backup of what an import is about to change; none where there is nothing yet.
Result<std::optional<storage::BackupEntry>> backUpBeforeImport(const std::filesystem::path& database) {
    if (holdsNothing(database)) {
        return std::nullopt;
    }
    return storage::takeBackup(database, storage::localTime(), storage::Occasion::import).map([](storage::BackupEntry entry) {
        return std::optional(std::move(entry));
    });
}

/// The diary of that name; nothing where nobody has it.
Result<std::optional<diary::Diary>> personNamed(const storage::DiaryFile& file, const std::string& name) {
    const auto people = file.people();
    if (!people) {
        return tl::unexpected<Failure>(people.error());
    }
    const auto found = std::find_if(people->begin(), people->end(), [&](const auto& entry) { return entry.name == name; });
    if (found == people->end()) {
        return std::nullopt;
    }
    return file.load(found->key).map([](diary::Diary diary) { return std::optional(std::move(diary)); });
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

Result<int> importDiary(const std::filesystem::path& json, const std::filesystem::path& database, WhereThePersonExists existing,
                        const std::optional<std::filesystem::path>& photographs, const std::optional<std::string>& passphrase) {
    const auto diary = passphrase ? readSealedDiary(json, *passphrase) : readJson(json);
    if (!diary) {
        return tl::unexpected<Failure>(diary.error());
    }
    int leftOut = 0;
    const auto prepare = [&](const storage::DiaryFile& file, diary::Diary& imported) -> Result<void> {
        const auto before = personNamed(file, imported.person.name);
        if (!before) {
            return tl::unexpected<Failure>(before.error());
        }
        if (*before && existing == WhereThePersonExists::refuse) {
            return {};  // it is refused in a moment: no photograph is kept for it
        }
        Photographs kept(database);
        if (photographs) {
            return importPhotographs(imported, *photographs, kept);
        }
        if (*before && imported.photographs.empty()) {
            imported.photographs = (*before)->photographs;
            return {};
        }
        return withoutAbsent(imported, kept).map([&](diary::Diary present) {
            leftOut = static_cast<int>(imported.photographs.size() - present.photographs.size());
            imported = std::move(present);
        });
    };
    const auto backup = backUpBeforeImport(database);
    if (!backup) {
        return tl::unexpected<Failure>(backup.error());
    }
    auto kept = keepIn(database, *diary, existing, prepare).map([&](const Kept&) { return leftOut; });
    if (!kept && *backup) {
        storage::removeBackup(**backup);  // nothing was imported
    }
    return kept;
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
    return OpenDiary(path, std::move(*file), *key, std::move(*diary));
}

Result<OpenDiary> OpenDiary::openLast(const std::filesystem::path& path) {
    auto file = storage::DiaryFile::open(path, storage::Access::write);
    if (!file) {
        return tl::unexpected<Failure>(file.error());
    }
    const auto people = file->people();
    if (!people) {
        return tl::unexpected<Failure>(people.error());
    }
    if (people->empty()) {
        return nobody(path, std::nullopt);
    }
    const std::string last = file->setting(lastPerson).value_or(std::nullopt).value_or("");
    const auto found = std::find_if(people->begin(), people->end(), [&](const auto& entry) { return std::to_string(entry.key) == last; });
    const storage::PersonKey key = found == people->end() ? people->front().key : found->key;
    auto diary = file->load(key);
    if (!diary) {
        return tl::unexpected<Failure>(diary.error());
    }
    return OpenDiary(path, std::move(*file), key, std::move(*diary));
}

Result<OpenDiary> OpenDiary::create(const std::filesystem::path& path, const diary::Diary& diary) {
    auto kept = keepIn(path, diary, WhereThePersonExists::refuse);
    if (!kept) {
        return tl::unexpected<Failure>(kept.error());
    }
    diary::Diary sorted = diary;
    diary::sort(sorted);
    return OpenDiary(path, std::move(kept->file), kept->person, std::move(sorted));
}

Result<OpenDiary> OpenDiary::inMemory(const diary::Diary& diary) {
    auto file = storage::DiaryFile::inMemory();
    const auto person = file.add(diary);
    if (!person) {
        return tl::unexpected<Failure>(person.error());
    }
    diary::Diary sorted = diary;
    diary::sort(sorted);
    return OpenDiary({}, std::move(file), *person, std::move(sorted));
}

Result<void> OpenDiary::turnTo(storage::PersonKey person) {
    auto diary = file_.load(person);
    if (!diary) {
        return tl::unexpected<Failure>(diary.error());
    }
    person_ = person;
    diary_ = std::make_shared<const diary::Diary>(std::move(*diary));
    // A file that cannot keep this opens at another person next time; that is no reason to refuse.
    static_cast<void>(file_.setSetting(lastPerson, std::to_string(person)));
    return {};
}

Result<std::filesystem::path> OpenDiary::removePerson(storage::PersonKey person, const std::filesystem::path& backups) {
    assert(person != person_);
    auto copy = storage::backup(path_, backups);
    if (!copy) {
        return copy;
    }
    if (const auto removed = file_.remove(person); !removed) {
        return tl::unexpected<Failure>(removed.error());
    }
    return copy;
}

Result<void> OpenDiary::commit(const diary::ChangeSet& changes) {
    diary::Diary changed = *diary_;
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
        diary_ = std::make_shared<const diary::Diary>(std::move(changed));
    }
    return applied;
}

Result<int> OpenDiary::tidyPhotographs(Date today) {
    return file_.photographFiles().and_then([&](std::set<std::string> named) { return photographs_.tidy(std::move(named), today); });
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

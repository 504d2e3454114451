#include "service/open_diary.h"

#include "diary/change_set.h"
#include "exchange/diary_json.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temporary_folder.h"

#include <cstdlib>

using namespace gyeol;
using namespace gyeol::service;
using test::stateOf;
using test::writeBytes;

namespace {

/// A full diary but for its photographs, which are imported only with the folder that holds them (tests of photographs are beside this
/// one).
diary::Diary fullDiary(const std::string& name = test::fullDiary().person.name) {
    diary::Diary diary = test::fullDiary(name);
    diary.photographs.clear();
    return diary;
}

struct Files {
    test::TemporaryFolder folder;
    std::filesystem::path json = folder.path() / "in.json";
    std::filesystem::path database = folder.path() / "diary.gyeol";
    explicit Files(const diary::Diary& diary = fullDiary()) { writeJson(diary); }
    void writeJson(const diary::Diary& diary) const { writeBytes(json, exchange::writeDiary(diary)); }
};

template <class T>
FailureCode codeOf(const Result<T>& result) {
    REQUIRE(!result);
    return result.error().code;
}

}  // namespace

TEST_CASE("export, import into an empty database and export again give the same bytes") {
    const Files files;
    REQUIRE(importDiary(files.json, files.database, WhereThePersonExists::refuse));
    const auto before = stateOf(files.folder.path());
    const auto read = readDiaryFrom(files.database, std::nullopt);
    REQUIRE(read);
    CHECK(exchange::writeDiary(*read) == test::bytesOf(files.json));
    CHECK(stateOf(files.folder.path()) == before);
    CHECK(before.size() == 2);
}

TEST_CASE("a diary is read by what its first bytes say, not by its name") {
    const Files files;
    const auto misnamed = files.folder.path() / "diary.json";
    REQUIRE(importDiary(files.json, misnamed, WhereThePersonExists::refuse));
    CHECK(*readDiaryFrom(misnamed, std::nullopt) == fullDiary());
    CHECK(*readDiaryFrom(files.json, std::nullopt) == fullDiary());
    CHECK(*readDiaryFrom(files.json, fullDiary().person.name) == fullDiary());
    CHECK(codeOf(readDiaryFrom(files.json, "somebody else")) == FailureCode::unknownPerson);

    const auto odd = files.folder.path() / "odd";
    CHECK(codeOf(readDiaryFrom(odd, std::nullopt)) == FailureCode::fileMissing);
    CHECK(codeOf(readDiaryFrom(files.folder.path(), std::nullopt)) == FailureCode::notAFile);
    writeBytes(odd, "");
    CHECK(codeOf(readDiaryFrom(odd, std::nullopt)) == FailureCode::emptyFile);
    writeBytes(odd, "not a diary");
    CHECK(codeOf(readDiaryFrom(odd, std::nullopt)) == FailureCode::notJson);
    CHECK(readDiaryFrom(odd, std::nullopt).error().file == odd.string());
}

TEST_CASE("of several people one is chosen by name") {
    const Files files(fullDiary("하나"));
    REQUIRE(importDiary(files.json, files.database, WhereThePersonExists::refuse));
    files.writeJson(fullDiary("둘"));
    REQUIRE(importDiary(files.json, files.database, WhereThePersonExists::refuse));
    CHECK(codeOf(readDiaryFrom(files.database, std::nullopt)) == FailureCode::severalPeople);
    CHECK(codeOf(OpenDiary::open(files.database, std::nullopt)) == FailureCode::severalPeople);
    CHECK(codeOf(readDiaryFrom(files.database, "셋")) == FailureCode::unknownPerson);
    CHECK(readDiaryFrom(files.database, "둘")->person.name == "둘");
    CHECK(OpenDiary::open(files.database, "하나")->diary() == fullDiary("하나"));
}

TEST_CASE("a file of several people opens at the one who was looked at last") {
    const Files files(fullDiary("하나"));
    REQUIRE(importDiary(files.json, files.database, WhereThePersonExists::refuse));
    files.writeJson(fullDiary("둘"));
    REQUIRE(importDiary(files.json, files.database, WhereThePersonExists::refuse));
    {
        auto open = OpenDiary::openLast(files.database);
        REQUIRE(open);
        CHECK(open->diary().person.name == "하나");
        CHECK(open->path() == files.database);
        REQUIRE(open->turnTo(open->people()->back().key));
        CHECK(open->diary() == fullDiary("둘"));
        CHECK(codeOf(open->turnTo(99)) == FailureCode::unknownPerson);
        CHECK(open->diary() == fullDiary("둘"));
    }
    CHECK(OpenDiary::openLast(files.database)->diary().person.name == "둘");
    CHECK(codeOf(OpenDiary::openLast(files.folder.path() / "none")) == FailureCode::fileMissing);
}

TEST_CASE("a person is removed with all that is theirs, after a copy of the file was made; the others keep everything") {
    const Files files(fullDiary("하나"));
    REQUIRE(importDiary(files.json, files.database, WhereThePersonExists::refuse));
    auto open = OpenDiary::openLast(files.database);
    REQUIRE(open);
    const auto other = open->addPerson(fullDiary("둘"));
    REQUIRE(other);
    CHECK(codeOf(open->addPerson(fullDiary("둘"))) == FailureCode::personExists);

    REQUIRE(open->setSetting("calendar.account." + std::to_string(*other), "theirs"));
    REQUIRE(open->setSetting("calendar.account.1" + std::to_string(*other), "another's"));

    const auto blocked = files.folder.path() / "a-file";
    writeBytes(blocked, "no folder");
    CHECK_FALSE(open->removePerson(*other, blocked));
    CHECK(open->people()->size() == 2);

    const auto copy = open->removePerson(*other, files.folder.path() / "backups");
    REQUIRE(copy);
    CHECK(open->people()->size() == 1);
    CHECK(open->diary() == fullDiary("하나"));
    CHECK(*readDiaryFrom(*copy, "둘") == fullDiary("둘"));
    CHECK(codeOf(readDiaryFrom(files.database, "둘")) == FailureCode::unknownPerson);
    CHECK(*readDiaryFrom(files.database, "하나") == fullDiary("하나"));
    CHECK(storage::verify(files.database)->empty());
    CHECK_FALSE(*open->setting("calendar.account." + std::to_string(*other)));
    CHECK(*open->setting("calendar.account.1" + std::to_string(*other)) == "another's");
}

TEST_CASE("importing a name that is there needs a word for it") {
    const Files files;
    REQUIRE(importDiary(files.json, files.database, WhereThePersonExists::refuse));
    auto other = fullDiary();
    other.sessions.clear();
    files.writeJson(other);
    CHECK(codeOf(importDiary(files.json, files.database, WhereThePersonExists::refuse)) == FailureCode::personExists);
    CHECK(*readDiaryFrom(files.database, std::nullopt) == fullDiary());
    REQUIRE(importDiary(files.json, files.database, WhereThePersonExists::replace));
    CHECK(*readDiaryFrom(files.database, std::nullopt) == other);
    // Where nobody of that name is there, replacing is adding.
    files.writeJson(fullDiary("새 사람"));
    REQUIRE(importDiary(files.json, files.database, WhereThePersonExists::replace));
    CHECK(*readDiaryFrom(files.database, "새 사람") == fullDiary("새 사람"));
}

TEST_CASE("an import that fails makes no database and changes none") {
    const Files files;
    writeBytes(files.json, R"({"format": "gyeol-diary", "version": 1, "person": {"skin_type": "shiny"}})");
    const auto before = stateOf(files.folder.path());
    CHECK(codeOf(importDiary(files.json, files.database, WhereThePersonExists::refuse)) == FailureCode::notOneOf);
    CHECK(importDiary(files.json, files.database, WhereThePersonExists::refuse).error().file == files.json.string());
    CHECK(codeOf(importDiary(files.folder.path() / "none", files.database, WhereThePersonExists::refuse)) == FailureCode::fileMissing);
    CHECK(stateOf(files.folder.path()) == before);

    files.writeJson(fullDiary());
    writeBytes(files.database, "somebody's notes");
    const auto withNotes = stateOf(files.folder.path());
    CHECK(codeOf(importDiary(files.json, files.database, WhereThePersonExists::replace)) == FailureCode::notOurDatabase);
    CHECK(importDiary(files.json, files.database, WhereThePersonExists::replace).error().file == files.database.string());
    CHECK(stateOf(files.folder.path()) == withNotes);
}

TEST_CASE("a change is on the disk and in hand, or in neither") {
    const Files files;
    auto open = OpenDiary::create(files.database, fullDiary());
    REQUIRE(open);
    CHECK(codeOf(OpenDiary::open(files.database, std::nullopt)) == FailureCode::databaseBusy);

    auto after = fullDiary();
    after.sessions.erase(after.sessions.begin());
    after.person.rolloverHour = 3;
    const auto act = diary::difference(open->diary(), after);
    REQUIRE(open->commit(act));
    CHECK(open->diary() == after);
    CHECK(*readDiaryFrom(files.database, std::nullopt) == after);
    REQUIRE(open->commit(diary::inverse(act)));
    CHECK(*readDiaryFrom(files.database, std::nullopt) == fullDiary());

    CHECK(codeOf(open->commit(diary::inverse(act))) == FailureCode::changedMeanwhile);
    const auto orphan = test::session("2026-11-23", "nowhere");
    CHECK(codeOf(open->commit({{diary::Change<diary::Session>{std::nullopt, orphan, 3}}})) == FailureCode::unknownTreatment);
    CHECK(open->diary() == fullDiary());
    CHECK(*readDiaryFrom(files.database, std::nullopt) == fullDiary());

    REQUIRE(open->setSetting("language", "ko"));
    CHECK(*open->setting("language") == "ko");
}

TEST_CASE("an entry put anywhere into a dated list stands in its place on the disk and in hand") {
    const Files files;
    auto open = OpenDiary::create(files.database, fullDiary());
    REQUIRE(open);
    const auto early = test::session("2020-01-01", "pack");
    REQUIRE(open->commit({{diary::Change<diary::Session>{std::nullopt, early, open->diary().sessions.size()}}}));
    CHECK(open->diary().sessions.front() == early);
    CHECK(*readDiaryFrom(files.database, std::nullopt) == open->diary());
}

TEST_CASE("a diary that cannot be added leaves no file, and one that is open nowhere works all the same") {
    const Files files;
    auto unsound = fullDiary();
    unsound.sessions.push_back(test::session("2026-11-23", "nowhere"));
    const auto before = stateOf(files.folder.path());
    CHECK(codeOf(OpenDiary::create(files.database, unsound)) == FailureCode::unknownTreatment);
    CHECK(codeOf(OpenDiary::inMemory(unsound)) == FailureCode::unknownTreatment);
    CHECK(stateOf(files.folder.path()) == before);
    CHECK(codeOf(OpenDiary::open(files.database, std::nullopt)) == FailureCode::fileMissing);

    auto preview = OpenDiary::inMemory(fullDiary());
    REQUIRE(preview);
    auto after = fullDiary();
    after.checkIns.clear();
    REQUIRE(preview->commit(diary::difference(preview->diary(), after)));
    CHECK(preview->diary() == after);
}

TEST_CASE("the data is found where it was named, else beside the program, else in the source tree") {
    const test::TemporaryFolder folder;
    const auto makeData = [&](const std::filesystem::path& path) {
        std::filesystem::create_directories(path / "rulebook");
        return path;
    };
    ::unsetenv("GYEOL_DATA");
    const auto program = folder.path() / "bin" / "gyeol";
    std::filesystem::create_directories(program.parent_path());
    CHECK(std::filesystem::equivalent(*findData(std::nullopt, program), test::data()));
    const auto share = makeData(folder.path() / "share" / "gyeol");
    CHECK(std::filesystem::equivalent(*findData(std::nullopt, program), share));
    const auto named = makeData(folder.path() / "named");
    ::setenv("GYEOL_DATA", named.c_str(), 1);
    CHECK(*findData(std::nullopt, program) == named);
    const auto given = makeData(folder.path() / "given");
    CHECK(*findData(given, program) == given);
    CHECK(*findData(folder.path() / "nothing", program) == named);
    ::unsetenv("GYEOL_DATA");
}

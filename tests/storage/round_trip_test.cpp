#include "diary/validation.h"
#include "storage/diary_file.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/random_diary.h"
#include "support/temporary_folder.h"

#include <algorithm>

using namespace gyeol;
using namespace gyeol::storage;

namespace {

diary::Diary storedAndLoaded(const diary::Diary& diary) {
    DiaryFile file = DiaryFile::inMemory();
    const auto person = file.add(diary);
    REQUIRE(person);
    const auto loaded = file.load(*person);
    REQUIRE(loaded);
    return *loaded;
}

/// One treatment, procedure, condition and so on of every kind that the names know; the CHECKs of the tables must know them too.
diary::Diary everyKind() {
    diary::Diary diary;
    Date next = test::day("2026-01-01");
    for (const auto& [kind, name] : namesOf<diary::TreatmentKind>) {
        diary.treatments.push_back(test::treatment(std::string(name), kind));
    }
    const auto onEach = [&](const auto& names, auto set) {
        std::size_t i = 0;
        for (const auto& [value, name] : names) {
            set(diary.treatments[i++ % diary.treatments.size()], value);
        }
    };
    onEach(namesOf<diary::AcidKind>, [](auto& treatment, auto value) { treatment.acid = value; });
    onEach(namesOf<diary::ExfoliantKind>, [](auto& treatment, auto value) { treatment.exfoliant = value; });
    onEach(namesOf<diary::RetinoidKind>, [](auto& treatment, auto value) { treatment.retinoid = value; });
    onEach(namesOf<diary::PatchTest>, [](auto& treatment, auto value) { treatment.patchTest = value; });
    onEach(namesOf<diary::Part>, [](auto& treatment, auto value) { treatment.part = value; });
    onEach(namesOf<diary::DayOfWeek>, [](auto& treatment, auto value) { treatment.prefer = {value}; });
    for (const auto& [weekday, name] : namesOf<diary::DayOfWeek>) {
        diary.evenings.byWeekday[weekday] = 10;
    }
    for (const auto& [kind, name] : namesOf<diary::ProcedureKind>) {
        diary::Procedure procedure = test::fullDiary().procedures.front();
        procedure.id = diary::ProcedureId(std::string(name));
        procedure.kind = kind;
        procedure.state = namesOf<diary::ProcedureState>[diary.procedures.size() % namesOf<diary::ProcedureState>.size()].first;
        diary.procedures.push_back(procedure);
    }
    for (const auto& [kind, name] : namesOf<diary::ConditionKind>) {
        diary.conditions.push_back({kind, next, next, ""});
    }
    for (const auto& [state, name] : namesOf<diary::SessionState>) {
        for (const auto& [area, areaName] : namesOf<diary::Area>) {
            diary::Session session = test::session("2026-01-01", "acid");
            session.date = next += Days{1};
            session.state = state;
            session.area = area;
            diary.sessions.push_back(session);
        }
    }
    diary::sort(diary);
    return diary;
}

}  // namespace

TEST_CASE("a diary with every field comes back as it was") {
    const auto diary = test::fullDiary();
    REQUIRE(diary::validate(diary).empty());
    CHECK(storedAndLoaded(diary) == diary);
}

TEST_CASE("an empty diary comes back as it was") {
    CHECK(storedAndLoaded({}) == diary::Diary{});
}

TEST_CASE("every kind that has a name can be kept") {
    const auto diary = everyKind();
    REQUIRE(diary::validate(diary).empty());
    CHECK(storedAndLoaded(diary) == diary);
    for (const auto& [type, name] : namesOf<diary::SkinType>) {
        for (const auto& [tolerance, toleranceName] : namesOf<diary::Tolerance>) {
            diary::Diary person;
            person.person.skinType = type;
            person.person.tolerance = tolerance;
            CHECK(storedAndLoaded(person) == person);
        }
    }
}

TEST_CASE("dated lists come back in their order, the shelf in the person's") {
    auto shuffled = test::fullDiary();
    std::reverse(shuffled.sessions.begin(), shuffled.sessions.end());
    std::reverse(shuffled.procedures.begin(), shuffled.procedures.end());
    std::reverse(shuffled.overrides.begin(), shuffled.overrides.end());
    CHECK(storedAndLoaded(shuffled) == test::fullDiary());
    std::reverse(shuffled.treatments.begin(), shuffled.treatments.end());
    CHECK(storedAndLoaded(shuffled).treatments == shuffled.treatments);
}

TEST_CASE("random diaries come back as they were") {
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        const auto diary = test::randomDiary(seed);
        CHECK(storedAndLoaded(diary) == diary);
    }
}

TEST_CASE("a diary outlives its file being closed") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "diary.gyeol";
    {
        auto file = DiaryFile::open(path, Access::create);
        REQUIRE(file);
        REQUIRE(file->add(test::fullDiary()));
        REQUIRE(file->setSetting("language", "en"));
        REQUIRE(file->setSetting("language", "ko"));
    }
    const auto again = DiaryFile::open(path, Access::read);
    REQUIRE(again);
    REQUIRE(again->people()->size() == 1);
    CHECK(*again->load(again->people()->front().key) == test::fullDiary());
    CHECK(*again->setting("language") == std::optional<std::string>("ko"));
    CHECK(*again->setting("theme") == std::nullopt);
}

TEST_CASE("two people live in one file and do not touch each other") {
    DiaryFile file = DiaryFile::inMemory();
    const auto first = file.add(test::fullDiary("하나"));
    const auto second = file.add(test::fullDiary("둘"));
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*file.people() == std::vector<PersonEntry>{{*first, "하나"}, {*second, "둘"}});

    auto other = test::randomDiary(7);
    other.person.name = "둘";
    REQUIRE(file.replace(*second, other));
    CHECK(*file.load(*first) == test::fullDiary("하나"));
    CHECK(*file.load(*second) == other);

    CHECK(file.add(test::fullDiary("둘")).error().code == FailureCode::personExists);
    other.person.name = "하나";
    CHECK(file.replace(*second, other).error().code == FailureCode::personExists);
    CHECK(file.replace(99, test::fullDiary("셋")).error().code == FailureCode::unknownPerson);
    CHECK(file.load(99).error().code == FailureCode::unknownPerson);
    CHECK(file.people()->size() == 2);
}

TEST_CASE("a person goes with all that is theirs, and nothing of another's") {
    DiaryFile file = DiaryFile::inMemory();
    const auto first = file.add(test::fullDiary("하나"));
    const auto second = file.add(test::fullDiary("둘"));
    for (const PersonKey person : {*first, *second}) {
        REQUIRE(file.setSetting("calendar." + std::to_string(person), "x"));
    }
    REQUIRE(file.setSetting("language", "ko"));
    REQUIRE(file.remove(*first));
    CHECK(file.load(*first).error().code == FailureCode::unknownPerson);
    CHECK(file.remove(*first).error().code == FailureCode::unknownPerson);
    CHECK(*file.load(*second) == test::fullDiary("둘"));
    CHECK(*file.setting("calendar." + std::to_string(*first)) == std::nullopt);
    CHECK(*file.setting("calendar." + std::to_string(*second)) == "x");
    CHECK(*file.setting("language") == "ko");
    CHECK(file.add(test::fullDiary("하나")));
}

TEST_CASE("an unsound diary is not kept") {
    DiaryFile file = DiaryFile::inMemory();
    auto unsound = test::fullDiary();
    unsound.sessions.push_back(test::session("2026-11-20", "nowhere"));
    const auto added = file.add(unsound);
    REQUIRE(!added);
    CHECK(added.error().code == FailureCode::unknownTreatment);
    CHECK(file.people()->empty());
    unsound.sessions.push_back(test::session("2026-11-21", "nowhere-else"));
    const auto person = file.add(test::fullDiary());
    const auto replaced = file.replace(*person, unsound);
    REQUIRE(!replaced);
    CHECK(replaced.error().more >= 1);
    CHECK(*file.load(*person) == test::fullDiary());
}

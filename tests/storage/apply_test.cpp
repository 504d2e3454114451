#include "diary/change_set.h"
#include "storage/diary_file.h"
#include "storage/file_state.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/random_diary.h"
#include "support/temporary_folder.h"

using namespace gyeol;
using namespace gyeol::storage;

namespace {

FailureCode codeOf(const Result<void>& result) {
    REQUIRE(!result);
    return result.error().code;
}

}  // namespace

TEST_CASE("an act and its inverse are applied to the rows as to the values") {
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        DiaryFile file = DiaryFile::inMemory();
        const auto before = test::randomDiary(seed);
        auto after = test::changedDiary(before, seed);
        diary::sort(after);
        const auto person = file.add(before);
        REQUIRE(person);
        const auto act = diary::difference(before, after);
        REQUIRE(file.apply(*person, act));
        CHECK(*file.load(*person) == after);
        REQUIRE(file.apply(*person, diary::inverse(act)));
        CHECK(*file.load(*person) == before);
    }
}

TEST_CASE("everything can be taken out of a diary and put back") {
    DiaryFile file = DiaryFile::inMemory();
    const auto full = test::fullDiary();
    const auto person = file.add(full);
    REQUIRE(person);
    diary::Diary bare;
    bare.person.name = full.person.name;
    const auto act = diary::difference(full, bare);
    REQUIRE(file.apply(*person, act));
    CHECK(*file.load(*person) == bare);
    REQUIRE(file.apply(*person, diary::inverse(act)));
    CHECK(*file.load(*person) == full);
}

TEST_CASE("an act of one person leaves the other's rows") {
    DiaryFile file = DiaryFile::inMemory();
    const auto first = file.add(test::fullDiary("하나"));
    const auto second = file.add(test::fullDiary("둘"));
    diary::Diary bare;
    bare.person.name = "둘";
    REQUIRE(file.apply(*second, diary::difference(test::fullDiary("둘"), bare)));
    CHECK(*file.load(*first) == test::fullDiary("하나"));
    CHECK(*file.load(*second) == bare);
}

TEST_CASE("an entry that is not as the act says refuses the whole act") {
    DiaryFile file = DiaryFile::inMemory();
    const auto full = test::fullDiary();
    const auto person = file.add(full);
    const auto refused = [&](diary::AnyChange change) {
        // A good change first: it must go with the bad one.
        diary::Person renamed = full.person;
        renamed.rolloverHour = 3;
        const auto code = codeOf(file.apply(*person, {{diary::Change<diary::Person>{full.person, renamed}, std::move(change)}}));
        CHECK(*file.load(*person) == full);
        return code;
    };
    auto step = full.steps.front();
    step.step = 7;
    CHECK(refused(diary::Change<diary::RampStep>{step, std::nullopt, 0}) == FailureCode::changedMeanwhile);
    CHECK(refused(diary::Change<diary::RampStep>{std::nullopt, step, 0}) == FailureCode::changedMeanwhile);
    step.date = test::day("2020-01-01");
    CHECK(refused(diary::Change<diary::RampStep>{full.steps.front(), step, 0}) == FailureCode::changedMeanwhile);
    CHECK(refused(diary::Change<diary::RampStep>{}) == FailureCode::changedMeanwhile);

    auto differentOver = full.sessions.back();
    differentOver.over.pop_back();
    CHECK(refused(diary::Change<diary::Session>{differentOver, std::nullopt, 2}) == FailureCode::changedMeanwhile);
    CHECK(refused(diary::Change<diary::Treatment>{full.treatments[0], std::nullopt, 1}) == FailureCode::changedMeanwhile);
    CHECK(refused(diary::Change<diary::Treatment>{std::nullopt, test::treatment("new", diary::TreatmentKind::other), 4}) ==
          FailureCode::changedMeanwhile);
    CHECK(refused(diary::Change<diary::Evenings>{diary::Evenings{}, diary::Evenings{}}) == FailureCode::changedMeanwhile);
    CHECK(refused(diary::Change<diary::Evenings>{std::nullopt, diary::Evenings{}}) == FailureCode::changedMeanwhile);
    CHECK(refused(diary::Change<diary::Evenings>{full.evenings, std::nullopt}) == FailureCode::changedMeanwhile);
    CHECK(refused(diary::Change<diary::Person>{full.person, std::nullopt}) == FailureCode::changedMeanwhile);
    CHECK(refused(diary::Change<diary::Person>{std::nullopt, full.person}) == FailureCode::changedMeanwhile);
    CHECK(refused(diary::Change<diary::Person>{full.person, full.person}) == FailureCode::changedMeanwhile);  // renamed by the good change
    CHECK(refused(diary::Change<diary::Session>{}) == FailureCode::changedMeanwhile);
}

TEST_CASE("an act that leaves a session without its treatment is not kept") {
    DiaryFile file = DiaryFile::inMemory();
    const auto full = test::fullDiary();
    const auto person = file.add(full);
    CHECK(!file.apply(*person, {{diary::Change<diary::Treatment>{full.treatments[1], std::nullopt, 1}}}));
    CHECK(*file.load(*person) == full);
    CHECK(codeOf(file.apply(99, {})) == FailureCode::unknownPerson);
}

TEST_CASE("evenings whose row is gone cannot be changed") {
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "me.gyeol";
    const auto person = *DiaryFile::open(path, Access::create)->add(test::fullDiary());
    test::tamper(path, "DELETE FROM evenings");
    auto changed = test::fullDiary();
    changed.evenings.byWeekday[diary::DayOfWeek::friday] = 17;
    auto file = DiaryFile::open(path, Access::write);
    REQUIRE(file);
    CHECK(file->apply(person, diary::difference(test::fullDiary(), changed)).error().code == FailureCode::changedMeanwhile);
}

TEST_CASE("a name that another has cannot be taken") {
    DiaryFile file = DiaryFile::inMemory();
    const auto first = file.add(test::fullDiary("하나"));
    REQUIRE(file.add(test::fullDiary("둘")));
    auto renamed = test::fullDiary("하나").person;
    renamed.name = "둘";
    CHECK(codeOf(file.apply(*first, {{diary::Change<diary::Person>{test::fullDiary("하나").person, renamed}}})) ==
          FailureCode::personExists);
}

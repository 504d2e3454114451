#include "diary/change_set.h"

#include "diary/validation.h"
#include "support/property.h"
#include "support/random_diary.h"

#include <algorithm>

using namespace gyeol;
using namespace gyeol::diary;
using test::changedDiary;
using test::property;
using test::randomDiary;

namespace {

std::vector<std::size_t> sizes(const Diary& diary) {
    return {diary.treatments.size(), diary.sessions.size(), diary.checkIns.size(), diary.exposures.size()};
}

}  // namespace

TEST_CASE("the generator makes sound diaries, and enough of everything") {
    std::vector<std::size_t> most(4, 0);
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        const Diary diary = randomDiary(seed);
        CHECK(validate(diary).empty());
        CHECK(validate(changedDiary(diary, seed)).empty());
        CHECK(diary == randomDiary(seed));
        const auto of = sizes(diary);
        std::transform(most.begin(), most.end(), of.begin(), most.begin(), [](std::size_t a, std::size_t b) { return std::max(a, b); });
    }
    CHECK(std::all_of(most.begin(), most.end(), [](std::size_t count) { return count >= 8; }));
}

TEST_CASE("differences") {
    property("applying a difference gives the diary after, its inverse the one before", [](std::uint32_t seed) {
        const Diary before = randomDiary(seed);
        const Diary after = changedDiary(before, seed + 1);
        const ChangeSet changes = difference(before, after);
        Diary diary = before;
        RC_ASSERT(apply(diary, changes));
        RC_ASSERT(diary == after);
        RC_ASSERT(apply(diary, inverse(changes)));
        RC_ASSERT(diary == before);
        RC_ASSERT(changes.empty() == (before == after));
    });
    property("between any two diaries too", [](std::uint32_t one, std::uint32_t other) {
        const Diary before = randomDiary(one);
        Diary diary = before;
        RC_ASSERT(apply(diary, difference(before, randomDiary(other))));
        RC_ASSERT(diary == randomDiary(other));
    });
    property("the inverse of the inverse is the set itself", [](std::uint32_t seed) {
        const Diary before = randomDiary(seed);
        const ChangeSet changes = difference(before, changedDiary(before, seed));
        RC_ASSERT(inverse(inverse(changes)) == changes);
    });
    property("a set that does not fit leaves the diary as it was", [](std::uint32_t seed) {
        const Diary before = randomDiary(seed);
        const ChangeSet changes = difference(before, changedDiary(before, seed + 1));
        RC_PRE(!changes.empty());
        Diary other = before;
        other.person.name += "?";
        other.evenings.minutes = 7;
        for (auto& treatment : other.treatments) {
            treatment.name += "?";
        }
        for (auto& session : other.sessions) {
            session.note += "?";
        }
        const Diary untouched = other;
        if (!apply(other, changes)) {
            RC_ASSERT(other == untouched);
        }
    });
}

TEST_CASE("a difference is as small as it can be") {
    const auto treatments = [](std::initializer_list<const char*> ids) {
        Diary diary;
        for (const char* id : ids) {
            Treatment treatment = randomDiary(1).treatments.front();
            treatment.id = TreatmentId(id);
            diary.treatments.push_back(treatment);
        }
        return diary;
    };
    const Diary shelf = treatments({"a", "b", "c", "d", "e"});
    SECTION("nothing changed") {
        CHECK(difference(shelf, shelf).empty());
    }
    SECTION("one altered is one change, with its place") {
        Diary after = shelf;
        after.treatments[2].name = "new";
        const auto changes = difference(shelf, after).changes;
        REQUIRE(changes.size() == 1);
        CHECK(std::get<Change<Treatment>>(changes[0]) == Change<Treatment>{shelf.treatments[2], after.treatments[2], 2});
    }
    SECTION("one moved is one removal and one addition") {
        CHECK(difference(shelf, treatments({"b", "c", "d", "e", "a"})).changes.size() == 2);
    }
    SECTION("one removed is one change") {
        CHECK(difference(shelf, treatments({"a", "b", "d", "e"})).changes.size() == 1);
    }
    SECTION("of two that change places the altered one moves") {
        const Diary before = treatments({"a", "b"});
        Diary after = treatments({"b", "a"});
        after.treatments[1].name = "new";
        CHECK(difference(before, after).changes.size() == 2);
        after = treatments({"b", "a"});
        after.treatments[0].name = "new";
        CHECK(difference(before, after).changes.size() == 2);
    }
    SECTION("a reversed shelf keeps one") {
        CHECK(difference(shelf, treatments({"e", "d", "c", "b", "a"})).changes.size() == 8);
    }
}

TEST_CASE("what a set says was there must be there") {
    const Diary before = randomDiary(3);
    Diary diary = before;
    const Treatment stranger = randomDiary(4).treatments.front();
    const auto fits = [&](AnyChange change) { return apply(diary, ChangeSet{{std::move(change)}}); };
    CHECK_FALSE(fits(Change<Treatment>{stranger, std::nullopt, 0}));
    CHECK_FALSE(fits(Change<Treatment>{std::nullopt, stranger, before.treatments.size() + 1}));
    CHECK_FALSE(fits(Change<Treatment>{before.treatments.back(), std::nullopt, before.treatments.size()}));
    CHECK_FALSE(fits(Change<Treatment>{std::nullopt, std::nullopt, 0}));
    CHECK_FALSE(fits(Change<Person>{Person{}, before.person}));
    CHECK_FALSE(fits(Change<Evenings>{before.evenings, std::nullopt}));
    Treatment altered = before.treatments[0];
    altered.name += "!";
    const ChangeSet half{{Change<Treatment>{before.treatments[0], altered, 0}, Change<Treatment>{before.treatments[0], altered, 0}}};
    CHECK_FALSE(apply(diary, half));
    CHECK(diary == before);
}

TEST_CASE("keys tell entries apart") {
    const Diary diary = randomDiary(2);
    REQUIRE_FALSE(diary.sessions.empty());
    Session session = diary.sessions.front();
    session.state = SessionState::missed;
    session.note = "other";
    CHECK(sameKey(session, diary.sessions.front()));
    session.area = Area::patch;
    CHECK_FALSE(sameKey(session, diary.sessions.front()));
    CheckIn morning;
    morning.part = Part::morning;
    CHECK_FALSE(sameKey(morning, CheckIn{}));
    CHECK(sameKey(Condition{}, Condition{}));
    Override ofOne;
    ofOne.treatment = TreatmentId("a");
    CHECK_FALSE(sameKey(ofOne, Override{}));
    CHECK(sameKey(RampStep{{}, 1}, RampStep{{}, 2}));
}

TEST_CASE("sorting puts dated lists in order, once and for all, and leaves the shelf") {
    property("sorted however it was shuffled", [](std::uint32_t seed) {
        const Diary sorted = randomDiary(seed);
        Diary diary = sorted;
        std::reverse(diary.sessions.begin(), diary.sessions.end());
        std::reverse(diary.checkIns.begin(), diary.checkIns.end());
        std::reverse(diary.procedures.begin(), diary.procedures.end());
        std::reverse(diary.treatments.begin(), diary.treatments.end());
        sort(diary);
        RC_ASSERT(diary.sessions == sorted.sessions);
        RC_ASSERT(diary.checkIns == sorted.checkIns);
        RC_ASSERT(diary.procedures == sorted.procedures);
        RC_ASSERT(std::equal(diary.treatments.begin(), diary.treatments.end(), sorted.treatments.rbegin()));
    });
}

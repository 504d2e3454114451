#include "diary/validation.h"
#include "exchange/diary_json.h"
#include "fault/figures.h"
#include "storage/diary_file.h"
#include "support/catch.h"
#include "support/random_diary.h"
#include "support/random_problem.h"

using namespace gyeol;
using namespace gyeol::storage;

namespace {

/// Export, import into an empty database, export: the same bytes.
bool comesRound(const diary::Diary& diary) {
    const std::string out = exchange::writeDiary(diary);
    const auto read = exchange::readDiary(out);
    if (!read) {
        return false;
    }
    DiaryFile file = DiaryFile::inMemory();
    const auto person = file.add(*read);
    const auto loaded = person ? file.load(*person) : Result<diary::Diary>(tl::unexpected(person.error()));
    return loaded && exchange::writeDiary(*loaded) == out;
}

/// A row of acts, all taken back and all done again, on the database; after each the diary in hand and the one in the file are the same.
bool canBeTakenBack(std::uint32_t seed) {
    test::Random dice(seed);
    DiaryFile file = DiaryFile::inMemory();
    auto first = test::randomDiary(seed);
    diary::sort(first);
    const auto person = file.add(first);
    if (!person) {
        return false;
    }
    std::vector<diary::ChangeSet> acts;
    std::vector<diary::Diary> states{first};
    const auto isNow = [&](const diary::Diary& expected) { return file.load(*person).value_or(diary::Diary{}) == expected; };
    const int length = dice.between(1, 60);
    for (int act = 0; act < length; ++act) {
        auto next = test::changedDiary(states.back(), seed * 100 + static_cast<std::uint32_t>(act));
        next.person.name = first.person.name;
        diary::sort(next);  // as the program does before it keeps a diary
        if (!diary::validate(next).empty()) {
            continue;  // the same product put on the shelf twice, say: no act of a person's
        }
        acts.push_back(diary::difference(states.back(), next));
        states.push_back(std::move(next));
        if (!file.apply(*person, acts.back()) || (act % 8 == 0 && !isNow(states.back()))) {
            return false;
        }
    }
    for (std::size_t act = acts.size(); act-- > 0;) {
        if (!file.apply(*person, diary::inverse(acts[act])) || (act % 8 == 0 && !isNow(states[act]))) {
            return false;
        }
    }
    for (const diary::ChangeSet& act : acts) {
        if (!file.apply(*person, act)) {
            return false;
        }
    }
    return isNow(states.back()) && comesRound(states.back());
}

}  // namespace

TEST_CASE("a diary goes out and comes in with the same bytes; every row of acts can be taken back and done again", "[14]") {
    const int rounds = test::figure(14, 500, 100'000);
    int failures = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto seed = test::seed() + static_cast<std::uint32_t>(round);
        if (!comesRound(test::randomDiary(seed)) || (round % 5 == 0 && !canBeTakenBack(seed))) {
            ++failures;
            WARN("GYEOL_SEED=" << seed);
        }
    }
    test::report({14, "round trip, undo", rounds, failures, -1, "every fifth with up to 60 acts undone and redone"});
}

#include "diaries.h"
#include "support/catch.h"

using namespace gyeol;
using namespace gyeol::test;
using diary::Part;
using diary::TreatmentKind;

namespace {

int pairOf(const rulebook::Resolved& made, const char* first, const char* then, int lag, const char* rule) {
    for (const auto& pair : made.problem.pairs) {
        if (pair.first == indexOf(made, first) && pair.then == indexOf(made, then) && pair.lag == lag && pair.rule == rule) {
            return pair.score;
        }
    }
    return 0;
}

std::vector<std::string> stepsOf(const rulebook::Resolved& made, int day, Part part) {
    std::vector<std::string> steps;
    for (const auto& step : made.daily) {
        if (step.date == on(day) && step.part == part) {
            steps.push_back(step.treatment);
        }
    }
    return steps;
}

}  // namespace

TEST_CASE("pairs of nights") {
    const auto made = resolved(usualDiary());
    CHECK(pairOf(made, "toner", "collagen", 1, "collagen-after-exfoliation") == 12);
    CHECK(pairOf(made, "pack", "collagen", 1, "collagen-after-exfoliation") == 12);
    CHECK(pairOf(made, "toner", "collagen", 2, "collagen-after-exfoliation") == 0);
    CHECK(pairOf(made, "toner", "moist", 0, "pack-with-acid") == 8);
    CHECK(pairOf(made, "pack", "moist", 0, "pack-with-acid") == 0);
    CHECK(pairOf(made, "moist", "moist", 1, "spread-packs") == -9);
    CHECK(pairOf(made, "collagen", "collagen", 3, "spread-packs") == -1);
    CHECK(pairOf(made, "collagen", "collagen", 4, "spread-packs") == 0);
    CHECK(pairOf(made, "collagen", "moist", 1, "spread-packs") == 0);
    CHECK(pairOf(made, "toner", "pack", 2, "spread-exfoliation") == -6);
    CHECK(pairOf(made, "pack", "toner", 3, "spread-exfoliation") == -2);
    CHECK(pairOf(made, "toner", "toner", 4, "spread-exfoliation") == -1);
}

TEST_CASE("a weekday that the person likes earns points") {
    auto diary = usualDiary();
    diary.treatments[0].prefer = {diary::DayOfWeek::wednesday, diary::DayOfWeek::sunday};
    const auto made = resolved(diary);
    CHECK(pointsOf(made, "toner", 1, "prefer-day") == 0);
    CHECK(pointsOf(made, "toner", 2, "prefer-day") == 3);
    CHECK(pointsOf(made, "toner", 6, "prefer-day") == 3);
    CHECK(pointsOf(made, "toner", 9, "prefer-day") == 3);
}

TEST_CASE("a diary without daily steps gets the usual ones") {
    const auto made = resolved(usualDiary());
    CHECK(stepsOf(made, 0, Part::morning) == std::vector<std::string>{"cleanse", "moisturizer", "sunscreen"});
    CHECK(stepsOf(made, 27, Part::evening) == std::vector<std::string>{"cleanse", "moisturizer"});
    CHECK(made.daily.front().rule == "cleanse-gently");
}

TEST_CASE("the shelf's own daily steps stand in the order of application") {
    auto diary = usualDiary();
    auto cream = shelf("cream", TreatmentKind::moisturizer);
    cream.part = Part::evening;
    auto serum = shelf("serum", TreatmentKind::other);
    serum.part = Part::both;
    diary.treatments.insert(diary.treatments.begin(), {cream, serum, shelf("gel", TreatmentKind::cleanse)});
    const auto made = resolved(diary);
    CHECK(stepsOf(made, 0, Part::morning) == std::vector<std::string>{"gel", "serum", "sunscreen"});
    CHECK(stepsOf(made, 0, Part::evening) == std::vector<std::string>{"gel", "serum", "cream"});
    CHECK(made.problem.treatments.size() == 4);
}

TEST_CASE("a daily step that was done is told as given") {
    auto diary = usualDiary();
    diary.treatments.push_back(shelf("gel", TreatmentKind::cleanse));
    diary.sessions = {session("gel", 0, diary::SessionState::done)};
    for (const auto& step : resolved(diary).daily) {
        if (step.treatment == "gel") {
            CHECK(step.given == (step.date == on(0) && step.part == Part::evening));
        }
    }
}

TEST_CASE("an acid cleanser takes the place of the gentle cleanse of its part") {
    auto diary = usualDiary();
    diary.treatments.push_back(begun("wash", TreatmentKind::acidCleanser));
    for (const auto& step : resolved(diary).daily) {
        const bool replaced = step.treatment == "cleanse" && step.part == Part::evening;
        CHECK(step.unless == (replaced ? std::vector<int>{4} : std::vector<int>{}));
    }
}

TEST_CASE("AHA asks for sun caution while in use and for a week after") {
    auto diary = usualDiary();
    const auto made = resolved(diary);
    const auto noted = rulebook::noticesOf(book(), made, {{3, 0}, {8, 0}, {20, 0}});
    REQUIRE(noted.size() == 2);
    CHECK(noted[0].rule == "sun-after-aha");
    CHECK(noted[0].from == on(3));
    CHECK(noted[0].to == on(15));
    CHECK(noted[1].from == on(20));
    diary.treatments[0].acid = diary::AcidKind::bha;
    CHECK(rulebook::noticesOf(book(), resolved(diary), {{3, 0}}).empty());
}

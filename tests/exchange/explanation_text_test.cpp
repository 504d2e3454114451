#include "exchange/explanation.h"
#include "exchange/treatment_names.h"
#include "support/catch.h"
#include "support/paths.h"

using namespace gyeol;
using exchange::CellState;
using exchange::ClosingFact;
using exchange::Explanation;
using exchange::explanationText;
using exchange::tellExplanation;

namespace {

constexpr Date explainedDay{std::chrono::year{2026} / std::chrono::November / 24};

const wording::Wording& explainingEnglish() {
    static const auto words = wording::Wording::read(test::data(), wording::Language::english);
    REQUIRE(words);
    return *words;
}

diary::Diary explainedShelf() {
    diary::Diary diary;
    diary.treatments = {diary::makeTreatment(diary::TreatmentId("aha-toner"), diary::TreatmentKind::acid, "Glycolic toner"),
                        diary::makeTreatment(diary::TreatmentId("collagen"), diary::TreatmentKind::collagenMask)};
    return diary;
}

Explanation explained(CellState state) {
    Explanation explanation;
    explanation.date = explainedDay;
    explanation.treatment = "aha-toner";
    explanation.state = state;
    return explanation;
}

exchange::ToldExplanation toldOf(const Explanation& explanation) {
    return tellExplanation(explanation, explainedShelf(), explainingEnglish());
}

/// The toner rests for some days after a laser.
ClosingFact afterLaser(int days) {
    return {"procedure-after", {{"procedure", "laser toning"}, {"date", explainedDay - Days(1)}}, explainedDay + Days(days)};
}

}  // namespace

TEST_CASE("a session says whether it was, is wished for, or is planned") {
    Explanation placed = explained(CellState::placed);
    CHECK(toldOf(placed).lead == "Glycolic toner stands on Tue 24 Nov.");
    CHECK(toldOf(placed).ifCalm.empty());
    placed.given = true;
    CHECK(toldOf(placed).lead == "Glycolic toner stands on Tue 24 Nov because you put it there.");
    placed.past = true;
    CHECK(toldOf(placed).lead == "Glycolic toner was on Tue 24 Nov.");
}

TEST_CASE("a session that rests on calm skin says so") {
    Explanation placed = explained(CellState::placed);
    placed.ifCalm = true;
    CHECK(explanationText(placed, explainedShelf(), explainingEnglish()) ==
          "Glycolic toner stands on Tue 24 Nov.\n"
          "It is planned as if your check-ins until then find calm skin. Check in first.");
}

TEST_CASE("a session against rules says which, why it stays, and what the smallest repair would be") {
    Explanation placed = explained(CellState::placed);
    placed.given = true;
    placed.facts = {afterLaser(3)};
    placed.moves = {{explainedDay, "aha-toner"}, {explainedDay + Days(1), "collagen"}};
    const exchange::ToldExplanation told = toldOf(placed);
    CHECK(told.breaks == "It breaks what the rules say, and stays because you decided so:");
    REQUIRE(told.facts.size() == 1);
    CHECK(told.facts[0].title == "After a procedure");
    CHECK(told.facts[0].sentence.find("Glycolic toner rests after the laser toning of Mon 23 Nov; Fri 27 Nov at the earliest.") == 0);
    CHECK(told.facts[0].opens == explainedDay + Days(3));
    CHECK(told.moves == "The smallest change that would satisfy them: take away Glycolic toner (Tue 24 Nov), Collagen mask (Wed 25 Nov).");
}

TEST_CASE("what an open day costs is told as it was proved") {
    Explanation open = explained(CellState::open);
    open.costs = 12;
    CHECK(toldOf(open).lead ==
          "Glycolic toner is possible on Tue 24 Nov, and not planned: the best plan with it there is worth 12 points less.");
    open.proved = false;
    CHECK(toldOf(open).lead ==
          "Glycolic toner is possible on Tue 24 Nov, and not planned: a plan with it there is worth about 12 points less.");
    open.costs = 0;
    CHECK(toldOf(open).lead == "Glycolic toner is possible on Tue 24 Nov too: a plan with it there is worth as much as this one.");
}

TEST_CASE("the text has at most four gains and four losses, and says how many sessions more would move") {
    Explanation open = explained(CellState::open);
    open.costs = 15;
    for (int i = 1; i <= 5; ++i) {
        open.terms.push_back({"alternate-days", -i});
        open.moves.push_back({explainedDay + Days(i), "collagen"});
    }
    const std::string text = explanationText(open, explainedShelf(), explainingEnglish());
    CHECK(text.find("What would be lost: Days between exfoliations (−1), Days between exfoliations (−2), Days between exfoliations (−3), "
                    "Days between exfoliations (−4).") != std::string::npos);
    CHECK(text.find("What would leave its day: Collagen mask (Wed 25 Nov), Collagen mask (Thu 26 Nov), Collagen mask (Fri 27 Nov), "
                    "Collagen mask (Sat 28 Nov) and 1 more.") != std::string::npos);
    CHECK(text.find("gained") == std::string::npos);
    for (auto& term : open.terms) {
        term.points = -term.points;
    }
    const std::string gains = explanationText(open, explainedShelf(), explainingEnglish());
    CHECK(gains.find("What would be gained: Days between exfoliations (+1)") != std::string::npos);
    CHECK(gains.find("(+5)") == std::string::npos);
    CHECK(toldOf(open).terms.size() == 5);
}

TEST_CASE("a day that is over is not called closed") {
    Explanation past = explained(CellState::closed);
    past.past = true;
    past.facts = {afterLaser(3)};
    CHECK(explanationText(past, explainedShelf(), explainingEnglish()) ==
          "Tue 24 Nov is over, and Glycolic toner was not noted then. That is not the same as not done: you can still note it.");
}

TEST_CASE("a closed day opens when the last of its reasons is over, and not at all within sight where one has no end") {
    Explanation closed = explained(CellState::closed);
    closed.facts = {afterLaser(5), afterLaser(3)};
    exchange::ToldExplanation told = toldOf(closed);
    CHECK(told.opens == explainedDay + Days(5));
    CHECK(told.lead == "Glycolic toner is closed on Tue 24 Nov; it opens on Sun 29 Nov.");
    CHECK(told.together.empty());
    closed.facts.push_back({"alternate-days", {}, {}});
    told = toldOf(closed);
    CHECK_FALSE(told.opens);
    CHECK(told.lead == "Glycolic toner is closed on Tue 24 Nov.");
}

TEST_CASE("a reason that comes twice is told once; the same rule with another cause is another reason") {
    Explanation closed = explained(CellState::closed);
    closed.facts = {afterLaser(3), {"alternate-days", {}, {}}, afterLaser(3), afterLaser(5)};
    const exchange::ToldExplanation told = toldOf(closed);
    REQUIRE(told.facts.size() == 3);
    CHECK(told.facts[0].rule == "procedure-after");
    CHECK(told.facts[1].rule == "alternate-days");
    CHECK(told.facts[2].opens == explainedDay + Days(5));
}

TEST_CASE("a day that no single reason closes says that all of them together do") {
    const exchange::ToldExplanation told = toldOf(explained(CellState::closed));
    CHECK(told.lead == "Glycolic toner is closed on Tue 24 Nov.");
    CHECK(told.together == "No plan has it there: what is done and pinned, and the limits together, leave no room.");
}

TEST_CASE("reasons that differ in their cause or their end are not equal") {
    CHECK(afterLaser(3) == afterLaser(3));
    CHECK_FALSE(afterLaser(3) == afterLaser(4));
    ClosingFact other = afterLaser(3);
    other.cause.set("procedure", "filler");
    CHECK_FALSE(afterLaser(3) == other);
}

TEST_CASE("a treatment goes by its name, else by its kind, else by its id") {
    const auto name = [](const char* id) { return exchange::treatmentName(explainedShelf(), explainingEnglish(), id); };
    CHECK(name("aha-toner") == "Glycolic toner");
    CHECK(name("collagen") == "Collagen mask");
    CHECK(name("cleanse") == "Gentle cleanser");
    CHECK(name("gone") == "gone");
}

TEST_CASE("what a rule says of itself stays when its sentence is completed") {
    const Params own{{"treatment", "all acids"}, {"date", explainedDay}, {"opens", explainedDay}};
    CHECK(exchange::completed(own, "Glycolic toner", explainedDay + Days(1), explainedDay + Days(2)) == own);
    const Params made = exchange::completed({}, "Glycolic toner", explainedDay, explainedDay + Days(2));
    CHECK(*made.find("treatment") == Param{"Glycolic toner"});
    CHECK(*made.find("date") == Param{explainedDay});
    CHECK(*made.find("opens") == Param{explainedDay + Days(2)});
    CHECK(exchange::completed({}, "", explainedDay, {}).find("opens") == nullptr);
}

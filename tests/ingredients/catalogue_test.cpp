#include "ingredients/lists.h"
#include "ingredients/name_key.h"
#include "support/temporary_folder.h"

#include <fstream>
#include <set>

using namespace gyeol;
using namespace gyeol::test;
using ingredients::Catalogue;
using ingredients::Class;
using ingredients::nameKey;

TEST_CASE("the catalogue knows more than a thousand substances, and something of every class") {
    std::set<Class> classes;
    std::size_t korean = 0;
    for (const auto& substance : catalogue().substances()) {
        classes.insert(substance.kind);
        korean += substance.korean.empty() ? 0 : 1;
        CHECK_FALSE(substance.inci.empty());
    }
    CHECK(catalogue().substances().size() > 1'000);
    CHECK(korean > 1'000);
    CHECK(classes.size() == namesOf<Class>.size());
}

TEST_CASE("every name of an entry finds that entry, with or without its spaces") {
    for (const auto& substance : catalogue().substances()) {
        if (substance.group) {
            continue;
        }
        std::vector<std::string> names = substance.also;
        names.push_back(substance.inci);
        if (!substance.korean.empty()) {
            names.push_back(substance.korean);
        }
        for (std::string name : names) {
            INFO(name);
            CHECK(catalogue().find(nameKey(name)) == &substance);
            name.erase(std::remove(name.begin(), name.end(), ' '), name.end());
            CHECK(catalogue().find(nameKey(name)) == &substance);
        }
    }
}

TEST_CASE("every name is read back from a list of itself") {
    for (const auto& substance : catalogue().substances()) {
        for (const std::string& name : {substance.inci, substance.korean}) {
            if (!substance.group && !name.empty()) {
                INFO(name);
                const auto reading = ingredients::readList(catalogue(), "Xanthan Gum, " + name + ", Phenoxyethanol");
                REQUIRE(reading.ingredients.size() == 3);
                CHECK(reading.ingredients[1].substance == &substance);
                CHECK_FALSE(reading.ingredients[1].respelt);
            }
        }
    }
}

TEST_CASE("no entry is a misspelling of another by mistake: those that work are never guessed at") {
    for (const auto& substance : catalogue().substances()) {
        const std::string key = nameKey(substance.inci);
        const auto* guess = substance.group ? nullptr : catalogue().findMisspelt(key);
        INFO(substance.inci);
        CHECK((guess == nullptr || guess == &substance));
    }
}

TEST_CASE("families hold names that are wholly made of their words") {
    for (const char* name :
         {"Hydrolyzed Fish Collagen Peptides", "Potassium Cocoyl Hydrolyzed Collagen", "저분자피쉬콜라겐", "Collagen Type III"}) {
        INFO(name);
        CHECK(classOf(name) == "collagen");
    }
    for (const char* name : {"Collagen Booster", "Collagen-like Polypeptide", "Collagenase", "콜라겐아제"}) {
        INFO(name);
        CHECK(classOf(name) != "collagen");
    }
    CHECK(classOf("Sodium Ascorbyl Palmitate Phosphate") == "vitamin-c-derivative");
    CHECK(classOf("아스코빌토코페릴말리에이트") == "vitamin-c-derivative");
    CHECK(classOf("Retinyl Oleate") == "retinoid-cosmetic");
    CHECK(classOf("Bacillus Subtilis Protease") == "enzyme");
    CHECK(classOf("Phthalate Free Fragrance") == "fragrance");
    CHECK(classOf("Fragrance Free") != "fragrance");
    CHECK(classOf("Acetyl Dipeptide-1 Cetyl Ester") == "peptide");
    CHECK(classOf("Sodium Lauroyl Aspartate") == "surfactant-gentle");
}

TEST_CASE("a name that nothing else knows belongs to the group of its ending, under its own name") {
    const auto reading = ingredients::readList(catalogue(), "Zizania Palustris Extract, 들메나무수액, Foo/Bar Copolymer, Quux");
    REQUIRE(reading.ingredients.size() == 4);
    CHECK(reading.ingredients[0].substance->kind == Class::botanical);
    CHECK(reading.ingredients[0].name() == "Zizania Palustris Extract");
    CHECK(reading.ingredients[1].substance->kind == Class::botanical);
    CHECK(reading.ingredients[2].substance->kind == Class::texture);
    CHECK(reading.ingredients[3].substance == nullptr);
}

namespace {

Failure refused(const std::string& text) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "ingredients.json";
    std::ofstream(file) << text;
    const auto read = Catalogue::read(file);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().file == file.string());
    return read.error();
}

std::string withEntries(const std::string& entries) {
    return R"({"blends": [], "families": [], "endings": [], "ingredients": [)" + entries + "]}";
}

}  // namespace

TEST_CASE("a broken catalogue is refused with its file and place") {
    CHECK(refused("nothing").code == FailureCode::notJson);
    CHECK(refused("[]").code == FailureCode::notJson);
    CHECK(refused("{}").code == FailureCode::missingKey);
    CHECK(refused(withEntries(R"({"inci": "A", "class": "acid"})")).place == "/ingredients/0/class");
    CHECK(refused(withEntries(R"({"inci": "A"})")).code == FailureCode::missingKey);
    CHECK(refused(withEntries(R"({"inci": 1, "class": "aha"})")).code == FailureCode::wrongType);
    CHECK(refused(withEntries(R"({"inci": "A", "class": "aha", "also": "B"})")).place == "/ingredients/0/also");
    CHECK(refused(withEntries(R"({"inci": "A", "class": "aha", "low": "yes"})")).place == "/ingredients/0/low");
    CHECK(refused(withEntries(R"({"inci": "A", "class": "aha", "colour": "red"})")).code == FailureCode::unknownKey);
    const Failure twice =
        refused(withEntries(R"({"inci": "Lactic Acid", "class": "aha"}, {"inci": "B", "also": ["lactic-acid"], "class": "aha"})"));
    CHECK(twice.code == FailureCode::duplicate);
    CHECK(twice.place == "/ingredients/1");

    const auto missing = Catalogue::read("/nowhere/ingredients.json");
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == FailureCode::dataMissing);
}

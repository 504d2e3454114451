#include "ingredients/lists.h"

#include <nlohmann/json.hpp>

using namespace gyeol;
using namespace gyeol::test;
using nlohmann::json;

TEST_CASE("an account as JSON holds what was read and what follows") {
    auto read = account("Aqua, Sailicylic Acid 2%, Phenoxyethanol, Parfum (Limonene), Quux", "toner");
    read.load = 100;
    const std::string line = ingredients::writeAccount(read, R"("a \"b\"")");
    CHECK(std::count(line.begin(), line.end(), '\n') == 1);
    const json written = json::parse(line);
    CHECK(written["format"] == "gyeol-ingredients");
    CHECK(written["version"] == 1);
    CHECK(written["id"] == "a \"b\"");
    CHECK(written["product"] == "toner");
    CHECK(written["contains_bha"] == true);
    CHECK(written["contains_aha"] == false);
    CHECK(written["contains_fragrance"] == true);
    CHECK(written["proposal"]["kind"] == "acid");
    CHECK(written["proposal"]["acid"] == "bha");
    CHECK(written["proposal"]["acid_name"] == "salicylic");
    CHECK(written["proposal"]["percent"] == 2);
    CHECK(written["proposal"]["load"] == 100);
    CHECK(written["proposal"]["because"][0]["position"] == 2);

    const json& list = written["ingredients"];
    REQUIRE(list.size() == 6);
    CHECK(list[0] == json::parse(R"({"position":1,"written":"Aqua","name":"Water","class":"solvent","trace":false})"));
    CHECK(list[1]["written"] == "Sailicylic Acid 2%");
    CHECK(list[1]["name"] == "Salicylic Acid");
    CHECK(list[1]["understood"] == true);
    CHECK(list[4]["trace"] == true);
    CHECK_FALSE(list[5].contains("name"));
    CHECK_FALSE(list[5].contains("class"));
}

TEST_CASE("booleans of all eleven contents are always there") {
    const json written = json::parse(ingredients::writeAccount(account(""), ""));
    int booleans = 0;
    for (const auto& [key, value] : written.items()) {
        booleans += key.starts_with("contains_") && value == false ? 1 : 0;
    }
    CHECK(booleans == 11);
    CHECK(written["ingredients"].empty());
    CHECK(written["cautions"].empty());
    CHECK_FALSE(written.contains("id"));
}

TEST_CASE("shares come without rounding, ids as they were") {
    const json list = json::parse(ingredients::writeAccount(account("Retinol 0.05%, Collagen 1.5%, Urea 10%, Biotin 7ppm"), "17"));
    CHECK(list["id"] == 17);
    CHECK(list["ingredients"][0]["percent"] == 0.05);
    CHECK(list["ingredients"][1]["percent"] == 1.5);
    CHECK(list["ingredients"][2]["percent"] == 10);
    CHECK(list["ingredients"][3]["percent"] == 0.0007);
}

TEST_CASE("parts, drugs and what may be in it are marked") {
    const json list =
        json::parse(ingredients::writeAccount(account("Active: Sulfur 10%. Other: Water, \"Talc\". May contain: Mica"), ""))["ingredients"];
    REQUIRE(list.size() == 4);
    CHECK(list[0]["active"] == true);
    CHECK(list[1]["part"] == 2);
    CHECK(list[3]["may_contain"] == true);
}

#include "cli/run_cli.h"

#include <sstream>

using namespace gyeol::test;
using nlohmann::json;

namespace {

const char* const toner = "Aqua, Sailicylic Acid 2%, Glycerin, Phenoxyethanol, Parfum";

std::vector<json> linesOf(const std::string& text) {
    std::vector<json> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        lines.push_back(parsed(line));
    }
    return lines;
}

}  // namespace

TEST_CASE("a list given as an argument is told for people") {
    const Ran ran = runCli({"ingredients", toner, "--category", "toner"});
    CHECK(ran.status == 0);
    CHECK(ran.err.empty());
    CHECK(ran.out.find("On your shelf this could be: Acid toner (BHA)") == 0);
    CHECK(ran.out.find("2. Salicylic Acid 2 %") != std::string::npos);
    CHECK(ran.out.find("5. Parfum (a trace)") != std::string::npos);
    CHECK(ran.out.find("\"Sailicylic Acid 2%\" was understood as Salicylic Acid.") != std::string::npos);
    CHECK(ran.out.find("Not with an allergy to salicylates") != std::string::npos);
    CHECK(ran.out.find("Not medical advice.") != std::string::npos);
    CHECK(ran.out.find("ingredient-") == std::string::npos);  // no code without its sentence
}

TEST_CASE("in Korean, names are the Korean ones") {
    const Ran ran = runCli({"ingredients", "--lang", "ko", "정제수, 락틱애씨드, 글리세린, 향료", "--category", "토너"});
    CHECK(ran.status == 0);
    CHECK(ran.out.find("선반에 둔다면: AHA·BHA·PHA 토너 (AHA)") == 0);
    CHECK(ran.out.find("2. 락틱애씨드") != std::string::npos);
    CHECK(ran.out.find("Lactic Acid") == std::string::npos);
}

TEST_CASE("the same as JSON, with the load that the rule book gives") {
    const Ran ran = runCli({"ingredients", toner, "--category", "toner", "--json"});
    CHECK(ran.status == 0);
    CHECK(lineCount(ran.out) == 1);
    const json read = parsed(ran.out);
    CHECK(read.at("contains_bha") == true);
    CHECK(read.at("contains_fragrance") == true);
    CHECK(read.at("contains_aha") == false);
    CHECK(read.at("proposal").at("kind") == "acid");
    CHECK(read.at("proposal").at("percent") == 2);
    CHECK(read.at("proposal").at("load") == 100);
    CHECK(read.at("ingredients").size() == 5);
    const json weak = parsed(runCli({"ingredients", "Water, Salicylic Acid 0.5%", "--category", "toner", "--json"}).out);
    CHECK(weak.at("proposal").at("load") == 50);
}

TEST_CASE("a list from a file, and JSON that no language changes") {
    const TemporaryFolder folder;
    const std::string file = written(folder, "list.txt", toner);
    const Ran english = runCli({"ingredients", "--file", file, "--json"}),
              korean = runCli({"ingredients", "--file", file, "--json", "--lang", "ko"});
    CHECK(english.status == 0);
    CHECK(english.out == korean.out);
}

TEST_CASE("nothing on the standard input is a list without ingredients") {
    const Ran ran = runCli({"ingredients"});
    CHECK(ran.status == 0);
    CHECK(ran.out == "No ingredient was found in this text.\n");
}

TEST_CASE("a line in, a line out, ids passed through and other keys passed over") {
    const TemporaryFolder folder;
    const std::string file =
        written(folder, "products.jsonl",
                R"({"id": "a1", "name": "Face scrub", "category": "exfoliant", "ingredients": "Water, Silica, Parfum", "brand": "X"})"
                "\n\n"
                R"({"id": 7, "name": null, "ingredients": "정제수, 레티놀"})"
                "\r\n"
                R"({"ingredients": ""})");
    const Ran ran = runCli({"ingredients", "--json-lines", "--file", file});
    REQUIRE(ran.status == 0);
    const auto lines = linesOf(ran.out);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].at("id") == "a1");
    CHECK(lines[0].at("contains_physical_scrub") == true);
    CHECK(lines[0].at("contains_fragrance") == true);
    CHECK(lines[1].at("id") == 7);
    CHECK(lines[1].at("contains_retinoid") == true);
    CHECK_FALSE(lines[2].contains("id"));
    CHECK(lines[2].at("ingredients").empty());
    for (const json& line : lines) {
        for (const char* key :
             {"contains_aha", "contains_bha", "contains_pha", "contains_retinoid", "contains_vitamin_c", "contains_benzoyl_peroxide",
              "contains_collagen", "contains_egf", "contains_physical_scrub", "contains_enzyme_exfoliant", "contains_fragrance"}) {
            CHECK(line.at(key).is_boolean());
        }
    }
}

TEST_CASE("a bad line stops with status 3 and its number, and nothing is printed") {
    const TemporaryFolder folder;
    const auto failing = [&](const std::string& second) {
        const Ran ran = runCli(
            {"ingredients", "--json-lines", "--file", written(folder, "bad.jsonl", "{\"ingredients\": \"Water\"}\n" + second + "\n")});
        CHECK(ran.status == 3);
        CHECK(ran.out.empty());
        CHECK(lineCount(ran.err) == 1);
        CHECK(ran.err.find("line 2") != std::string::npos);
        return ran.err;
    };
    (void)failing("not json");
    (void)failing("[1]");
    (void)failing("{\"ingredients\": \"\xFF\"}");
    CHECK(failing(R"({"id": 1})").find("ingredients") != std::string::npos);
    CHECK(failing(R"({"ingredients": 5})").find("line 2/ingredients") != std::string::npos);
    CHECK(failing(R"({"ingredients": "", "name": []})").find("line 2/name") != std::string::npos);
    CHECK(failing("{\"ingredients\": \"" + std::string(70'000, 'a') + "\"}").find("65536") != std::string::npos);
}

TEST_CASE("what cannot be read, and what was called wrongly") {
    const TemporaryFolder folder;
    CHECK(runCli({"ingredients", "--file", (folder.path() / "none.txt").string()}).status == 4);
    CHECK(runCli({"ingredients", "--json-lines", "--file", folder.path().string()}).status == 4);
    CHECK(runCli({"ingredients", "Water", "--file", written(folder, "a.txt", "Water")}).status == 2);
    CHECK(runCli({"ingredients", "Water", "--unknown"}).status == 2);
    CHECK(runCli({"ingredients", "--file", written(folder, "long.txt", std::string(70'000, 'a'))}).status == 3);
}

TEST_CASE("any bytes are read") {
    const TemporaryFolder folder;
    const Ran ran =
        runCli({"ingredients", "--json", "--file", written(folder, "bytes.txt", std::string("Aqua\0\xFF, (((\xEA, Parfum", 21))});
    CHECK(ran.status == 0);
    CHECK(parsed(ran.out).at("contains_fragrance") == true);
}

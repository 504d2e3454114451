#include "cli/run_cli.h"
#include "cli/text_layout.h"
#include "cli/week_text.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace gyeol;
using namespace gyeol::test;

// The printed weeks of the example diaries, as a person reads them. GYEOL_UPDATE_GOLDEN=1 writes them anew; then read what changed.
TEST_CASE("the weeks of the examples are printed as in the golden files") {
    for (const char* name : exampleNames) {
        for (const char* language : {"en", "ko"}) {
            const auto golden = sourceRoot() / "tests" / "golden" / "week" / (std::string(name) + "." + language + ".txt");
            INFO(golden);
            const Ran ran = runCli({"plan", "--diary", exampleFile(name), "--from", "2026-11-23", "--lang", language});
            REQUIRE(ran.status == 0);
            if (std::getenv("GYEOL_UPDATE_GOLDEN") != nullptr) {
                std::ofstream(golden, std::ios::binary) << ran.out;
            }
            CHECK(readFile(golden).value_or("there is no golden file") == ran.out);
        }
    }
}

TEST_CASE("no line of a printed week is wider than the page, and no code is left in it") {
    for (const char* name : exampleNames) {
        for (const char* language : {"en", "ko"}) {
            const Ran ran = runCli({"plan", "--diary", exampleFile(name), "--from", "2026-11-23", "--days", "28", "--lang", language});
            REQUIRE(ran.status == 0);
            std::istringstream lines(ran.out);
            for (std::string line; std::getline(lines, line);) {
                INFO(line);
                CHECK(cli::displayWidth(line) <= cli::pageWidth);
                CHECK((line.empty() || line.back() != ' '));
                CHECK(line.find("week.") == std::string::npos);
                CHECK(line.find("-kind.") == std::string::npos);
            }
        }
    }
}

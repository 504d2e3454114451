// The planned weeks of many small diaries, one for each row of the rules. GYEOL_UPDATE_GOLDEN=1 writes them anew; then read every one that
// changed.
#include "golden/golden_weeks.h"

#include "cli/run_cli.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

using namespace gyeol;
using namespace gyeol::test;

namespace {

std::filesystem::path golden() {
    return sourceRoot() / "tests" / "golden";
}

}  // namespace

TEST_CASE("golden weeks are planned as they were read") {
    for (const GoldenWeek& week : goldenWeeks) {
        const auto file = golden() / "weeks" / (std::string(week.name) + ".txt");
        INFO(file);
        const Ran ran = runCli({"plan", "--diary", (golden() / "diaries" / (std::string(week.name) + ".json")).string(), "--from",
                                week.from, "--today", week.today, "--days", std::to_string(week.days), "--lang", "en"});
        CHECK(ran.err.empty());
        REQUIRE(ran.status == 0);
        if (std::getenv("GYEOL_UPDATE_GOLDEN") != nullptr) {
            std::filesystem::create_directories(file.parent_path());
            std::ofstream(file, std::ios::binary) << ran.out;
        }
        CHECK(readFile(file).value_or("there is no golden file") == ran.out);
        CHECK(ran.out.find("proved") != std::string::npos);
    }
}

TEST_CASE("golden diaries, weeks and their table belong together") {
    const std::string table = *readFile(golden() / "README.md");
    std::set<std::string> names;
    for (const GoldenWeek& week : goldenWeeks) {
        INFO(week.name);
        CHECK(names.insert(week.name).second);
        CHECK(table.find("(weeks/" + std::string(week.name) + ".txt)") != std::string::npos);
    }
    for (const auto& [folder, ending] : {std::pair("diaries", ".json"), std::pair("weeks", ".txt")}) {
        std::set<std::string> files;
        for (const auto& entry : std::filesystem::directory_iterator(golden() / folder)) {
            CHECK(entry.path().extension() == ending);
            files.insert(entry.path().stem().string());
        }
        CHECK(files == names);
    }
}

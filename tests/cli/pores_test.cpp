#include "cli/run_cli.h"
#include "pores/pictures.h"
#include "pores/skin.h"

using namespace gyeol;
using namespace gyeol::test;

namespace {

/// A picture of drawn skin in a folder of its own.
struct Photographed {
    TemporaryFolder folder;
    Drawn drawn = drawSkin(Skin{});
    std::string file = written(folder, "cheek.png", writePng(drawn.picture));
};

}  // namespace

TEST_CASE("the pores of a photograph are counted, in words and as JSON, and one that is too small says why not") {
    const Photographed skin;
    const Ran ran = runCli({"pores", skin.file, "--region", "0,0,480,400", "--json"});
    CHECK(ran.status == 0);
    const auto measured = parsed(ran.out);
    CHECK(measured["usable"] == true);
    CHECK(measured["why"].is_null());
    CHECK(std::abs(measured["count"].get<int>() - skin.drawn.count) * 100 <= 15 * skin.drawn.count);

    const Ran told = runCli({"pores", skin.file, "--region", "0,0,480,400"});
    CHECK(told.status == 0);
    CHECK(told.out.find(std::to_string(measured["count"].get<int>())) != std::string::npos);

    const auto small = parsed(runCli({"pores", skin.file, "--region", "0,0,40,40", "--json"}).out);
    CHECK(small["usable"] == false);
    CHECK(small["why"] == "too-small");
}

TEST_CASE("a region that is none, or lies outside of the picture, is wrong usage; a file that is no picture is bad input") {
    const Photographed skin;
    for (const char* region : {"0,0,480", "0,0,480,400,1", "a,0,10,10", "-1,0,10,10", "0,0,0,10", "400,0,200,200"}) {
        INFO(region);
        const Ran ran = runCli({"pores", skin.file, "--region", region});
        CHECK(ran.status == 2);
        CHECK(lineCount(ran.err) >= 1);
    }
    CHECK(runCli({"pores", written(skin.folder, "words.png", "words"), "--region", "0,0,200,200"}).status == 3);
}

TEST_CASE("where the module that measures is gone, the program says so and everything else of it works") {
    const Photographed skin;
    const auto alone = skin.folder.path() / "gyeol-cli";
    std::filesystem::copy_file(cliProgram(), alone);
    const Ran ran = runProgram(alone, {"--data", data().string(), "pores", skin.file, "--region", "0,0,480,400"});
    CHECK(ran.status == 4);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("gyeol-pores.so") != std::string::npos);
    CHECK(lineCount(ran.err) == 1);
    CHECK(runProgram(alone, {"--data", data().string(), "plan", "--diary", exampleFile(exampleNames[0]), "--from", "2026-11-23"}).status ==
          0);
}

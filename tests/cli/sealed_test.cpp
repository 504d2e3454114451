#include "cli/run_cli.h"

using namespace gyeol::test;

TEST_CASE("a diary is sealed on its way out and opened on its way in") {
    const TemporaryFolder folder;
    const std::string passphrase = written(folder, "passphrase", "촉촉한 밤 열두 시\r\n");
    const std::string wrong = written(folder, "wrong", "촉촉한 밤 열한 시\n");
    const std::string database = (folder.path() / "me.gyeol").string();
    const std::string example = exampleFile("sensitive-laser");
    const Ran sealed = runCli({"export", "--diary", example, "--seal", "--passphrase-file", passphrase});
    REQUIRE(sealed.status == 0);
    CHECK(sealed.out.find("toner") == std::string::npos);
    const std::string file = written(folder, "me.gyeol-sealed", sealed.out);

    const Ran refused = runCli({"import", file, "--into", database, "--passphrase-file", wrong});
    CHECK(refused.status == 3);
    CHECK(lineCount(refused.err) == 1);
    CHECK(refused.err.find("not the passphrase") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(database));
    REQUIRE(runCli({"import", file, "--into", database, "--passphrase-file", passphrase}).status == 0);
    CHECK(runCli({"export", "--diary", database}).out == runCli({"export", "--diary", example}).out);

    const Ran direct = runCli({"plan", "--diary", file, "--from", "2026-11-23"});
    CHECK(direct.status == 3);
    CHECK(direct.err.find("sealed") != std::string::npos);
    std::string damaged = sealed.out;
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
    const Ran broken = runCli({"import", written(folder, "damaged", damaged), "--into", database + "2", "--passphrase-file", passphrase});
    CHECK(broken.status == 3);
    CHECK(broken.err.find("changed or cut off") != std::string::npos);
    const Ran tooShort = runCli({"export", "--diary", example, "--seal", "--passphrase-file", written(folder, "short", "short")});
    CHECK(tooShort.status == 3);
    CHECK(tooShort.err.find("too short") != std::string::npos);
    CHECK(runCli({"export", "--diary", example, "--seal", "--passphrase-file", (folder.path() / "nowhere").string()}).status == 4);
}

TEST_CASE("sessions and check-ins print as tables") {
    const std::string example = exampleFile("experienced-halfyear");
    const Ran sessions = runCli({"table", "--diary", example});
    REQUIRE(sessions.status == 0);
    CHECK(sessions.out.rfind("date,part,treatment,name,area,state,note\r\n", 0) == 0);
    const auto diary = parsed(runCli({"export", "--diary", example}).out);
    CHECK(lineCount(sessions.out) >= static_cast<int>(diary.at("sessions").size()) + 1);
    const Ran checkIns = runCli({"table", "--diary", example, "--check-ins", "--bom"});
    CHECK(checkIns.out.rfind("\xEF\xBB\xBF"
                             "date,part,redness",
                             0) == 0);
}

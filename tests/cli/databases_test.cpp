#include "cli/run_cli.h"

#include <fstream>

using namespace gyeol;
using namespace gyeol::test;

TEST_CASE("import, export and import again give the same bytes") {
    for (const char* name : exampleNames) {
        INFO(name);
        const TemporaryFolder folder;
        const std::string first = (folder.path() / "first.gyeol").string(), second = (folder.path() / "second.gyeol").string();
        REQUIRE(runCli({"import", exampleFile(name), "--into", first}).status == 0);
        const Ran exported = runCli({"export", "--diary", first});
        REQUIRE(exported.status == 0);
        REQUIRE(runCli({"import", written(folder, "exported.json", exported.out), "--into", second}).status == 0);
        CHECK(runCli({"export", "--diary", second}).out == exported.out);
        CHECK(runCli({"export", "--diary", (folder.path() / "exported.json").string()}).out == exported.out);
        CHECK(runCli({"export", "--diary", exampleFile(name)}).out == exported.out);
    }
}

TEST_CASE("a name is there once; --replace puts a diary in the place of another") {
    const TemporaryFolder folder;
    const std::string database = (folder.path() / "me.gyeol").string();
    const std::string diary = exampleFile("beginner-combination");
    CHECK(runCli({"import", diary, "--into", database}).status == 0);
    const std::string before = *readFile(database);
    const Ran again = runCli({"import", diary, "--into", database});
    CHECK(again.status == 3);
    CHECK(again.out.empty());
    CHECK(lineCount(again.err) == 1);
    CHECK(*readFile(database) == before);
    CHECK(runCli({"import", diary, "--into", database, "--replace"}).status == 0);
}

TEST_CASE("where a database holds several people one is chosen by name") {
    const TemporaryFolder folder;
    const std::string database = (folder.path() / "both.gyeol").string();
    const auto diaryOf = [&](const std::string& name) {
        return written(folder, "one.json",
                       R"({"format": "gyeol-diary", "version": 1, "person": {"name": ")" + name + R"(", "skin_type": "dry"}})");
    };
    REQUIRE(runCli({"import", diaryOf("지우"), "--into", database}).status == 0);
    REQUIRE(runCli({"import", diaryOf(""), "--into", database}).status == 0);
    const Ran unchosen = runCli({"export", "--diary", database});
    CHECK(unchosen.status == 3);
    CHECK(lineCount(unchosen.err) == 1);
    CHECK(parsed(runCli({"export", "--diary", database, "--person", "지우"}).out).at("person").at("name") == "지우");
    CHECK(runCli({"export", "--diary", database, "--person", ""}).status == 0);
    CHECK(runCli({"export", "--diary", database, "--person", "Nobody"}).status == 3);
    CHECK(runCli({"plan", "--diary", database, "--person", "지우", "--from", "2026-11-23"}).status == 0);
}

TEST_CASE("verify tells sound, damaged and foreign files apart and writes none") {
    const TemporaryFolder folder;
    const std::string database = (folder.path() / "me.gyeol").string();
    REQUIRE(runCli({"import", exampleFile("experienced-halfyear"), "--into", database}).status == 0);
    const std::string sound = *readFile(database);
    const Ran good = runCli({"verify", "--json", database});
    CHECK(good.status == 0);
    CHECK(parsed(good.out) == nlohmann::json{{"format", "gyeol-verify"}, {"version", 1}, {"problems", nlohmann::json::array()}});
    CHECK(runCli({"verify", database}).status == 0);
    CHECK(*readFile(database) == sound);

    std::string damaged = sound;
    std::fill(damaged.begin() + static_cast<std::ptrdiff_t>(damaged.size() / 2), damaged.end(), '\x55');
    const std::string broken = written(folder, "broken.gyeol", damaged);
    const Ran bad = runCli({"verify", "--json", broken});
    CHECK(bad.status == 1);
    CHECK_FALSE(parsed(bad.out).at("problems").empty());
    CHECK(*readFile(broken) == damaged);

    const Ran foreign = runCli({"verify", written(folder, "text.gyeol", "this is no database at all, only a text of some length")});
    CHECK(foreign.status == 3);
    CHECK(lineCount(foreign.err) == 1);
    CHECK(runCli({"verify", written(folder, "empty.gyeol", "")}).status == 3);
}

TEST_CASE("a backup is a sound copy with the same diary") {
    const TemporaryFolder folder;
    const std::string database = (folder.path() / "me.gyeol").string();
    REQUIRE(runCli({"import", exampleFile("sensitive-laser"), "--into", database}).status == 0);
    std::filesystem::create_directory(folder.path() / "copies");
    const Ran ran = runCli({"backup", database, (folder.path() / "copies").string()});
    CHECK(ran.status == 0);
    std::vector<std::filesystem::path> copies;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path() / "copies")) {
        if (entry.path().extension() == ".gyeol") {
            copies.push_back(entry.path());
        }
    }
    REQUIRE(copies.size() == 1);
    CHECK(ran.out.find(copies[0].string()) != std::string::npos);
    CHECK(runCli({"verify", copies[0].string()}).status == 0);
    CHECK(runCli({"export", "--diary", copies[0].string()}).out == runCli({"export", "--diary", database}).out);
    CHECK(runCli({"backup", (folder.path() / "nothing.gyeol").string(), folder.path().string()}).status == 4);
}

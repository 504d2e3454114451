#include "cli/run_cli.h"
#include "storage/photograph_store.h"

using namespace gyeol;
using namespace gyeol::test;

namespace {

/// A diary with two photographs, one of them on two days, and a folder that holds them.
struct Photographed {
    TemporaryFolder folder;
    std::string one = "\xFF\xD8\xFF one", two = "\x89PNG\r\n\x1a\n two";
    std::string nameOne = *storage::photographName(one), nameTwo = *storage::photographName(two);
    std::filesystem::path photographs = folder.path() / "photographs";
    std::string database = (folder.path() / "me.gyeol").string();
    std::string json;

    Photographed() {
        std::filesystem::create_directory(photographs);
        REQUIRE(writeFile(photographs / nameOne, one));
        REQUIRE(writeFile(photographs / nameTwo, two));
        const auto row = [](const std::string& date, const std::string& file) {
            return nlohmann::json{{"date", date}, {"part", "evening"}, {"file", file}};
        };
        const nlohmann::json diary{{"format", "gyeol-diary"},
                                   {"version", 1},
                                   {"person", {{"skin_type", "dry"}}},
                                   {"photographs", {row("2026-11-21", nameOne), row("2026-11-22", nameOne), row("2026-11-23", nameTwo)}}};
        json = written(folder, "me.json", diary.dump());
    }
    [[nodiscard]] std::filesystem::path store() const { return folder.path() / "photographs.gyeol"; }
};

}  // namespace

TEST_CASE("photographs go in and out with the diary, and come back the same to the byte") {
    const Photographed given;
    const Ran in = runCli({"import", given.json, "--into", given.database, "--photographs", given.photographs.string()});
    REQUIRE(in.status == 0);
    CHECK(in.err.empty());
    CHECK(runCli({"verify", given.database}).status == 0);
    const auto out = given.folder.path() / "out" / "deep";
    const Ran exported = runCli({"export", "--diary", given.database, "--photographs", out.string()});
    REQUIRE(exported.status == 0);
    CHECK(exported.err.empty());
    CHECK(parsed(exported.out).at("photographs").size() == 3);
    CHECK(*readFile(out / given.nameOne) == given.one);
    CHECK(*readFile(out / given.nameTwo) == given.two);
    CHECK(std::filesystem::status(out).permissions() == std::filesystem::perms(0700));
    CHECK(std::filesystem::status(out / given.nameOne).permissions() == std::filesystem::perms(0600));

    std::filesystem::create_directory(given.folder.path() / "second");
    const std::string second = (given.folder.path() / "second" / "me.gyeol").string();
    REQUIRE(runCli({"import", written(given.folder, "again.json", exported.out), "--into", second, "--photographs", out.string()}).status ==
            0);
    CHECK(runCli({"export", "--diary", second, "--photographs", (given.folder.path() / "third").string()}).out == exported.out);
    CHECK(runCli({"verify", second}).status == 0);
}

TEST_CASE("without the option an export names no photograph, and an import takes over only those that are there") {
    const Photographed given;
    const Ran without = runCli({"import", given.json, "--into", given.database});
    CHECK(without.status == 0);
    CHECK(lineCount(without.err) == 1);
    CHECK(without.err.find("3 photographs are left out") != std::string::npos);
    CHECK(runCli({"verify", given.database}).status == 0);
    CHECK_FALSE(std::filesystem::exists(given.store()));

    REQUIRE(runCli({"import", given.json, "--into", given.database, "--replace", "--photographs", given.photographs.string()}).status == 0);
    const Ran exported = runCli({"export", "--diary", given.database});
    CHECK_FALSE(parsed(exported.out).contains("photographs"));

    // In the place of a person by a diary that tells of none, theirs stay; one that tells of them finds them there.
    const std::string told = written(given.folder, "told.json", exported.out);
    for (const std::string& file : {told, given.json}) {
        const Ran again = runCli({"import", file, "--into", given.database, "--replace"});
        CHECK(again.status == 0);
        CHECK(again.err.empty());
        const Ran all = runCli({"export", "--diary", given.database, "--photographs", (given.folder.path() / "all").string()});
        CHECK(parsed(all.out).at("photographs").size() == 3);
    }
}

TEST_CASE("a photograph that is missing or another than its name says imports nothing") {
    const Photographed given;
    const auto import = [&] {
        return runCli({"import", given.json, "--into", given.database, "--photographs", given.photographs.string()});
    };
    std::filesystem::remove(given.photographs / given.nameTwo);
    const Ran missing = import();
    CHECK(missing.status == 4);
    CHECK(lineCount(missing.err) == 1);
    CHECK(missing.err.find(given.nameTwo) != std::string::npos);
    REQUIRE(writeFile(given.photographs / given.nameTwo, given.one));
    const Ran other = import();
    CHECK(other.status == 3);
    CHECK(lineCount(other.err) == 1);
    CHECK_FALSE(std::filesystem::exists(given.database));
    CHECK_FALSE(std::filesystem::exists(given.store()));

    // A name that is there already keeps no photograph either.
    REQUIRE(runCli({"import", given.json, "--into", given.database}).status == 0);
    REQUIRE(writeFile(given.photographs / given.nameTwo, given.two));
    CHECK(import().status == 3);
    CHECK_FALSE(std::filesystem::exists(given.store()));
}

TEST_CASE("verify tells a row without its photograph, and an export leaves it out and says so") {
    const Photographed given;
    REQUIRE(runCli({"import", given.json, "--into", given.database, "--photographs", given.photographs.string()}).status == 0);
    std::filesystem::remove(given.store());
    const Ran verified = runCli({"verify", "--json", given.database});
    CHECK(verified.status == 1);
    CHECK(parsed(verified.out).at("problems").size() == 2);
    CHECK(runCli({"verify", given.database}).out.find("photographs: missing " + given.nameOne) != std::string::npos);
    const Ran exported = runCli({"export", "--diary", given.database, "--photographs", (given.folder.path() / "out").string()});
    CHECK(exported.status == 0);
    CHECK(exported.err.find("3 photographs are missing") != std::string::npos);
    CHECK_FALSE(parsed(exported.out).contains("photographs"));
    CHECK(runCli({"export", "--diary", given.database, "--photographs", given.json}).status == 4);
}

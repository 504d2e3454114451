#include "cli/run_cli.h"

#include <fstream>

using namespace gyeol::test;

namespace {

/// Wrong usage: status 2, one line, nothing on stdout.
void checkUsageError(const std::vector<std::string>& arguments) {
    const Ran ran = runCli(arguments);
    INFO(ran.err);
    CHECK(ran.status == 2);
    CHECK(ran.out.empty());
    CHECK(lineCount(ran.err) == 1);
    CHECK(ran.err.rfind("gyeol-cli: ", 0) == 0);
}

}  // namespace

TEST_CASE("wrong usage is exit status 2 with one line") {
    const std::string diary = exampleFile("beginner-combination");
    checkUsageError({});
    checkUsageError({"no-such-command"});
    checkUsageError({"plan"});
    checkUsageError({"plan", "--diary", diary, "--no-such-option"});
    checkUsageError({"plan", "--diary", diary, "extra"});
    checkUsageError({"plan", "--diary", diary, "--from", "2026-02-30"});
    checkUsageError({"plan", "--diary", diary, "--from", "today"});
    checkUsageError({"plan", "--diary", diary, "--from", ""});
    checkUsageError({"plan", "--diary", diary, "--from", "2026-11-23", "--today", "2026-13-01"});
    for (const char* days : {"0", "-1", "365", "seven", "7.5", "99999999999999999999"}) {
        checkUsageError({"plan", "--diary", diary, "--from", "2026-11-23", "--days", days});
    }
    checkUsageError({"plan", "--diary", diary, "--lang", "fr"});
    checkUsageError({"solve"});
    checkUsageError({"solve", "--repeat", "0", "x.json"});
    checkUsageError({"solve", "--limit", "0", "x.json"});
    checkUsageError({"check", "--diary", diary});
    checkUsageError({"import", diary});
    checkUsageError({"verify"});
    checkUsageError({"backup", "me.gyeol"});
    checkUsageError({"plan", "export", "--diary", diary});
}

TEST_CASE("what is wrong with the words says where to read on") {
    CHECK(runCli({"plna"}).err == "gyeol-cli: there is no command plna (see gyeol-cli --help)\n");
    CHECK(runCli({"plan"}).err == "gyeol-cli: --diary is required (see gyeol-cli plan --help)\n");
    CHECK(runCli({}).err.ends_with("(see gyeol-cli --help)\n"));
}

TEST_CASE("days that no plan can hold are wrong usage") {
    const std::string diary = exampleFile("beginner-combination");
    checkUsageError({"plan", "--diary", diary, "--from", "0001-01-01"});
    checkUsageError({"plan", "--diary", diary, "--from", "9999-12-31"});
    checkUsageError({"plan", "--diary", diary, "--from", "2046-11-23", "--today", "2026-11-23"});
    checkUsageError({"problem", "--diary", diary, "--from", "2026-11-23", "--today", "1899-12-31"});
}

TEST_CASE("help teaches with examples, the version is told, both with status 0") {
    const Ran help = runCli({"--help"});
    CHECK(help.status == 0);
    CHECK(help.err.empty());
    CHECK(help.out.find("Examples:") != std::string::npos);
    for (const char* command : {"plan", "problem", "solve", "check", "import", "export", "verify", "backup"}) {
        INFO(command);
        CHECK(help.out.find(command) != std::string::npos);
        const Ran own = runCli({command, "--help"});
        CHECK(own.status == 0);
        CHECK(own.out.find("Example") != std::string::npos);
    }
    const Ran version = runCli({"--version"});
    CHECK(version.status == 0);
    CHECK(version.out.rfind("gyeol-cli ", 0) == 0);
    CHECK(lineCount(version.out) == 1);
}

TEST_CASE("the common options stand before the command or behind it") {
    const std::string diary = exampleFile("beginner-combination");
    const Ran before = runCli({"--lang", "ko", "--json", "plan", "--diary", diary, "--from", "2026-11-23"});
    const Ran behind = runCli({"plan", "--diary", diary, "--from", "2026-11-23", "--json", "--lang", "ko"});
    CHECK(before.status == 0);
    CHECK(before.out == behind.out);
}

TEST_CASE("the data folder can be chosen, and one without data is told in one line") {
    const TemporaryFolder folder;
    const std::string diary = exampleFile("beginner-combination");
    CHECK(runCli({"plan", "--diary", diary, "--from", "2026-11-23", "--data", data().string()}).status == 0);

    std::filesystem::copy(data() / "rulebook", folder.path() / "rulebook");
    std::ofstream(folder.path() / "rulebook" / "book.json") << "{";
    std::filesystem::copy(data() / "wording", folder.path() / "wording");
    const Ran ruleless = runCli({"plan", "--diary", diary, "--from", "2026-11-23", "--data", folder.path().string()});
    CHECK(ruleless.status == 4);
    CHECK(lineCount(ruleless.err) == 1);

    std::filesystem::remove_all(folder.path() / "wording");
    const Ran wordless = runCli({"plan", "--diary", diary, "--from", "2026-11-23", "--data", folder.path().string()});
    CHECK(wordless.status == 4);
    CHECK(wordless.out.empty());
    CHECK(lineCount(wordless.err) == 1);
}

TEST_CASE("an output that cannot be written is exit status 4") {
    const Ran full = runCliInto("/dev/full", {"plan", "--diary", exampleFile("beginner-combination"), "--from", "2026-11-23"});
    CHECK(full.status == 4);
    CHECK(lineCount(full.err) == 1);
}

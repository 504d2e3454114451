#include "cli/run_cli.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace gyeol;
using namespace gyeol::test;

namespace {

/// A diary of one acid, with `extra` among its keys.
std::string diaryText(const std::string& extra, const std::string& treatment = R"({"id": "toner", "kind": "acid"})") {
    return R"({"format": "gyeol-diary", "version": 1, "person": {"skin_type": "normal"}, "treatments": [)" + treatment + "]" + extra + "}";
}

struct BadFile {
    std::string what, text, place;
};

const std::vector<BadFile>& badDiaries() {
    static const std::vector<BadFile> files{
        {"not JSON", "{\"format\": ", ""},
        {"empty", "", ""},
        {"text", "hello", ""},
        {"not UTF-8", "{\"format\": \"\xff\"}", ""},
        {"wrong format", R"({"format": "gyeol-plan", "version": 1})", "/format"},
        {"newer version", R"({"format": "gyeol-diary", "version": 2, "person": {"skin_type": "dry"}})", "/version"},
        {"no skin type", R"({"format": "gyeol-diary", "version": 1, "person": {}})", "/person/skin_type"},
        {"unknown key", diaryText(R"(, "mood": "good")"), "/mood"},
        {"wrong type", diaryText(R"(, "sessions": [{"date": 20261123, "treatment": "toner"}])"), "/sessions/0/date"},
        {"impossible date", diaryText(R"(, "sessions": [{"date": "2026-02-29", "treatment": "toner"}])"), "/sessions/0/date"},
        {"out of range", diaryText(R"(, "check_ins": [{"date": "2026-11-21", "redness": 4}])"), "/check_ins/0/redness"},
        {"duplicate id", diaryText("", R"({"id": "toner", "kind": "acid"}, {"id": "toner", "kind": "retinoid"})"), "/treatments/1/id"},
        {"unknown treatment", diaryText(R"(, "sessions": [{"date": "2026-11-21", "treatment": "serum"}])"), "/sessions/0/treatment"},
    };
    return files;
}

/// One clear line, the right status, nothing on stdout.
void checkRefused(const Ran& ran, int status, const std::string& file, const std::string& place) {
    INFO(ran.err);
    CHECK(ran.status == status);
    CHECK(ran.out.empty());
    CHECK(lineCount(ran.err) == 1);
    CHECK(ran.err.rfind("gyeol-cli: " + file + ": " + (place.empty() ? "" : place + ": "), 0) == 0);
    CHECK(ran.err.find("failure.") == std::string::npos);
}

}  // namespace

TEST_CASE("a bad diary is refused by every command that reads it, in both languages") {
    const TemporaryFolder folder;
    for (const BadFile& bad : badDiaries()) {
        INFO(bad.what);
        const std::string file = written(folder, "bad.json", bad.text);
        checkRefused(runCli({"plan", "--diary", file, "--from", "2026-11-23"}), 3, file, bad.place);
        checkRefused(runCli({"plan", "--diary", file, "--from", "2026-11-23", "--lang", "ko"}), 3, file, bad.place);
        checkRefused(runCli({"problem", "--diary", file, "--from", "2026-11-23"}), 3, file, bad.place);
        checkRefused(runCli({"export", "--diary", file}), 3, file, bad.place);
        CHECK(*readFile(file) == bad.text);
    }
}

TEST_CASE("a bad diary is not imported, and the database stays as it was, to the byte") {
    const TemporaryFolder folder;
    const std::string database = (folder.path() / "me.gyeol").string();
    for (const BadFile& bad : badDiaries()) {
        INFO(bad.what);
        const std::string file = written(folder, "bad.json", bad.text);
        checkRefused(runCli({"import", file, "--into", database}), 3, file, bad.place);
        CHECK_FALSE(std::filesystem::exists(database));
    }
    REQUIRE(runCli({"import", exampleFile("beginner-combination"), "--into", database}).status == 0);
    const std::string before = *readFile(database);
    for (const BadFile& bad : badDiaries()) {
        INFO(bad.what);
        const std::string file = written(folder, "bad.json", bad.text);
        checkRefused(runCli({"import", file, "--into", database, "--replace"}), 3, file, bad.place);
        CHECK(*readFile(database) == before);
    }
}

TEST_CASE("the first of several mistakes is named, the others are counted") {
    const TemporaryFolder folder;
    const std::string file =
        written(folder, "bad.json", diaryText(R"(, "mood": 1, "weather": 2, "sessions": [{"date": "x", "treatment": "toner"}])"));
    const Ran ran = runCli({"plan", "--diary", file, "--from", "2026-11-23"});
    checkRefused(ran, 3, file, "/mood");
    CHECK(ran.err.find("(and 2 more)") != std::string::npos);
}

TEST_CASE("a file of 200 MB is refused before it is read") {
    const TemporaryFolder folder;
    const std::string file = written(folder, "huge.json", "{");
    std::filesystem::resize_file(file, 200ULL * 1024 * 1024);
    checkRefused(runCli({"plan", "--diary", file, "--from", "2026-11-23"}), 3, file, "");
    checkRefused(runCli({"solve", file}), 3, file, "");
    checkRefused(runCli({"check", "--diary", exampleFile("beginner-combination"), "--plan", file}), 3, file, "");
    checkRefused(runCli({"import", file, "--into", (folder.path() / "me.gyeol").string()}), 3, file, "");
    CHECK(std::filesystem::file_size(file) == 200ULL * 1024 * 1024);
}

TEST_CASE("a folder, a FIFO and what is not there are the environment's failures") {
    const TemporaryFolder folder;
    const std::string fifo = (folder.path() / "fifo").string();
    REQUIRE(::mkfifo(fifo.c_str(), 0600) == 0);
    for (const std::string& path : {folder.path().string(), fifo, (folder.path() / "nothing.json").string()}) {
        INFO(path);
        checkRefused(runCli({"plan", "--diary", path, "--from", "2026-11-23"}), 4, path, "");
        checkRefused(runCli({"solve", path}), 4, path, "");
        checkRefused(runCli({"export", "--diary", path}), 4, path, "");
        checkRefused(runCli({"verify", path}), 4, path, "");
        checkRefused(runCli({"import", path, "--into", (folder.path() / "me.gyeol").string()}), 4, path, "");
    }
    CHECK_FALSE(std::filesystem::exists(folder.path() / "me.gyeol"));
}

TEST_CASE("a file that may not be read is the environment's failure") {
    if (::geteuid() == 0) {
        SUCCEED("root may read everything");
        return;
    }
    const TemporaryFolder folder;
    const std::string file = written(folder, "secret.json", diaryText(""));
    ::chmod(file.c_str(), 0);
    checkRefused(runCli({"plan", "--diary", file, "--from", "2026-11-23"}), 4, file, "");
}

TEST_CASE("bad problems and plans are refused with their place") {
    const TemporaryFolder folder;
    const std::string diary = exampleFile("beginner-combination");
    const std::string notJson = written(folder, "a.json", "[1, 2");
    const std::string wrong = written(folder, "b.json", R"({"format": "gyeol-diary", "version": 1})");
    const std::string unknown = written(folder, "c.json", R"({"format": "gyeol-problem", "version": 1, "first_day": "2026-11-23", "days": 1,
        "treatments": [{"id": "a", "minutes": 5, "allowed": [1], "score": [0]}], "budget": [45], "history": [{"day": -1, "treatment": "b"}]})");
    const std::string date =
        written(folder, "d.json", R"({"format": "gyeol-plan", "version": 1, "first_day": "2026-11-31", "days": 7, "sessions": []})");
    const std::string far =
        written(folder, "e.json", R"({"format": "gyeol-plan", "version": 1, "first_day": "2926-11-30", "days": 7, "sessions": []})");
    checkRefused(runCli({"solve", notJson}), 3, notJson, "");
    checkRefused(runCli({"solve", wrong}), 3, wrong, "/format");
    checkRefused(runCli({"solve", "--json", unknown}), 3, unknown, "/history/0/treatment");
    checkRefused(runCli({"check", "--diary", diary, "--plan", notJson}), 3, notJson, "");
    checkRefused(runCli({"check", "--diary", diary, "--plan", wrong}), 3, wrong, "/format");
    checkRefused(runCli({"check", "--diary", diary, "--plan", date}), 3, date, "/first_day");
    checkRefused(runCli({"check", "--diary", diary, "--plan", far}), 3, far, "/first_day");
}

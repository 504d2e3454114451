#include "exchange/diary_json.h"
#include "fault/figures.h"
#include "service/open_diary.h"
#include "storage/checksum.h"
#include "storage/diary_file.h"
#include "storage/file_state.h"
#include "storage/photograph_store.h"
#include "support/catch.h"
#include "support/random_problem.h"
#include "support/temporary_folder.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include <array>
#include <fstream>

extern char** environ;

using namespace gyeol;

namespace {

/// What the program said until it was killed: `b` and a digest before an act, of what is to be; `d` and one after it, of what it shows.
struct Said {
    std::string shown;  ///< the last that it showed; empty where it never came up
    std::string toBe;   ///< of an act that was begun and not done; empty where there is none
    int acts = 0;
};

Said read(const std::string& words) {
    constexpr std::size_t wordSize = 65;
    Said said;
    // A word that the kill cut off was not said.
    for (std::size_t at = 0; at + wordSize <= words.size(); at += wordSize) {
        const std::string digest = words.substr(at + 1, wordSize - 1);
        if (words[at] == 'd') {
            said = {digest, "", said.acts + (said.toBe.empty() ? 0 : 1)};
        } else {
            said.toBe = digest;
        }
    }
    return said;
}

/// Starts the program on a diary, kills it a while after it came up, and gives what it said.
Said killedProgram(const char* program, const std::filesystem::path& diary, const char* manner, std::chrono::microseconds after) {
    std::array<int, 2> channel{};
    REQUIRE(::pipe2(channel.data(), O_CLOEXEC) == 0);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, channel[1], 3);
    std::array<std::string, 3> words{program, diary.string(), manner};
    const std::array<char*, 4> arguments{words[0].data(), words[1].data(), words[2].data(), nullptr};
    pid_t pid = -1;
    REQUIRE(::posix_spawn(&pid, program, &actions, nullptr, arguments.data(), environ) == 0);
    posix_spawn_file_actions_destroy(&actions);
    ::close(channel[1]);
    std::string said;
    std::array<char, 4'096> chunk{};
    pollfd waiting{channel[0], POLLIN, 0};
    constexpr int patienceMs = 180'000;
    if (::poll(&waiting, 1, patienceMs) == 1) {
        ::usleep(static_cast<useconds_t>(after.count()));
    }
    ::kill(pid, SIGKILL);
    for (ssize_t got = 0; (got = ::read(channel[0], chunk.data(), chunk.size())) > 0;) {
        said.append(chunk.data(), static_cast<std::size_t>(got));
    }
    ::close(channel[0]);
    ::waitpid(pid, nullptr, 0);
    return read(said);
}

std::string digestOf(const std::filesystem::path& diary, const test::TemporaryFolder& scratch) {
    const auto read = service::readDiaryFrom(diary, std::nullopt);
    if (!read) {
        return "";
    }
    test::writeBytes(scratch.path() / "text", exchange::writeDiary(*read));
    return storage::checksumOf(scratch.path() / "text");
}

/// Where what a killed program could not take away lies, and goes.
class TemporaryPlace {
public:
    TemporaryPlace() : before_(std::filesystem::temp_directory_path()) { ::setenv("TMPDIR", folder_.path().c_str(), 1); }
    TemporaryPlace(const TemporaryPlace&) = delete;
    TemporaryPlace& operator=(const TemporaryPlace&) = delete;
    ~TemporaryPlace() { ::setenv("TMPDIR", before_.c_str(), 1); }

private:
    std::filesystem::path before_;
    test::TemporaryFolder folder_;
};

bool isWell(const Result<std::vector<std::string>>& problems) {
    return problems && problems->empty();
}

}  // namespace

TEST_CASE("kill -9 of the whole program loses nothing that it showed, and the next start needs no dialog", "[2]") {
    const char* program = ::getenv("GYEOL_KILL_CHILD");
    if (program == nullptr) {
        WARN("GYEOL_KILL_CHILD does not name the desktop program of the tests; scripts/test --fault does");
        return;
    }
    const int kills = test::figure(2, 50, 2'000);
    test::Random dice(test::seed());
    const TemporaryPlace place;
    const test::TemporaryFolder scratch;
    const auto wait = [&dice] { return std::chrono::microseconds(dice.between(1'000, 1'000'000)); };
    int failures = 0;
    int acts = 0;
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "gyeol.gyeol";
    for (int kill = 0; kill < kills; ++kill) {
        const Said said = killedProgram(program, path, "honest", wait());
        const std::string stored = digestOf(path, scratch);
        const bool isKept = !said.shown.empty() && (stored == said.shown || stored == said.toBe);
        const bool isSound = isWell(storage::verify(path)) && isWell(storage::verifyPhotographs(path));
        if (!isKept || !isSound) {
            ++failures;
            WARN("kill " << kill << ": " << (said.shown.empty() ? "did not come up" : !isKept ? "not as it was shown" : "damaged"));
        }
        acts += said.acts;
    }
    CHECK(acts > kills / 2);  // else it was killed before it did anything
    int lost = 0;
    const test::TemporaryFolder other;
    for (int kill = 0; kill < 4 * kills && lost == 0; ++kill) {  // ends with the first
        const Said said = killedProgram(program, other.path() / "gyeol.gyeol", "boasts", wait());
        const bool isBetween = !said.shown.empty() && said.toBe.empty();
        lost += isBetween && digestOf(other.path() / "gyeol.gyeol", scratch) != said.shown ? 1 : 0;
    }
    test::report(
        {2, "kill -9, whole program", kills, failures, lost, std::to_string(acts) + " acts shown; control: acknowledged before COMMIT"});
}

#include "service/foreign.h"

#include "base/program.h"
#include "exchange/diary_json.h"
#include "storage/confinement.h"
#include "storage/diary_file.h"
#include "storage/private_copy.h"
#include "storage/private_folder.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <array>
#include <cerrno>
#include <charconv>
#include <optional>
#include <string>

// The answer is a row of frames, `WORD LENGTH\n` and so many bytes: `diary` with a JSON diary, at last `end`; or `failure` with the code
// and place of a Failure, one a line. An answer without its end is none.
namespace gyeol::service {

namespace {

constexpr std::size_t largestAnswer = 256UL * 1024 * 1024;

tl::unexpected<Failure> failedFile(FailureCode code, const std::filesystem::path& file, std::string place = {}) {
    return tl::unexpected<Failure>(Failure{code, file.string(), std::move(place), {}, 0});
}

std::string frame(std::string_view word, const std::string& bytes) {
    return std::string(word) + " " + std::to_string(bytes.size()) + "\n" + bytes;
}

/// All that a process writes until it closes its end; nothing where it writes too much or for too long.
std::optional<std::string> readAll(int input, std::chrono::seconds patience) {
    const auto end = std::chrono::steady_clock::now() + patience;
    std::string bytes;
    std::array<char, 65'536> chunk{};
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        pollfd waiting{input, POLLIN, 0};
        const int ready = left.count() > 0 ? ::poll(&waiting, 1, static_cast<int>(left.count())) : 0;
        if (ready < 0 && errno == EINTR) {
            continue;
        }
        const ssize_t got = ready > 0 ? ::read(input, chunk.data(), chunk.size()) : -1;
        if (got == 0) {
            return bytes;
        }
        if (got < 0 || bytes.size() + static_cast<std::size_t>(got) > largestAnswer) {
            return std::nullopt;
        }
        bytes.append(chunk.data(), static_cast<std::size_t>(got));
    }
}

/// The next frame of an answer, which is taken from it.
struct Frame {
    std::string_view word, bytes;
};
std::optional<Frame> nextFrame(std::string_view& answer) {
    const std::size_t line = answer.find('\n');
    const std::size_t space = answer.substr(0, line).find(' ');
    if (line == std::string_view::npos || space == std::string_view::npos) {
        return std::nullopt;
    }
    std::size_t length = 0;
    const std::string_view digits = answer.substr(space + 1, line - space - 1);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (error != std::errc() || end != digits.data() + digits.size() || length > answer.size() - line - 1) {
        return std::nullopt;
    }
    const Frame frame{answer.substr(0, space), answer.substr(line + 1, length)};
    answer.remove_prefix(line + 1 + length);
    return frame;
}

tl::unexpected<Failure> failureIn(std::string_view text, const std::filesystem::path& file) {
    const std::size_t line = text.find('\n');
    const auto code = fromName<FailureCode>(text.substr(0, line));
    const std::string place(line == std::string_view::npos ? "" : text.substr(line + 1));
    return failedFile(code.value_or(FailureCode::damagedDatabase), file, place);
}

Result<std::vector<diary::Diary>> diariesIn(std::string_view answer, const std::filesystem::path& file) {
    std::vector<diary::Diary> diaries;
    while (const auto frame = nextFrame(answer)) {
        if (frame->word == "end" && answer.empty()) {
            return diaries;
        }
        if (frame->word == "failure") {
            return failureIn(frame->bytes, file);
        }
        if (frame->word != "diary") {
            break;
        }
        auto diary = exchange::readDiary(std::string(frame->bytes));
        if (!diary) {
            return failedFile(FailureCode::damagedDatabase, file, diary.error().place);
        }
        diaries.push_back(std::move(*diary));
    }
    return failedFile(FailureCode::damagedDatabase, file);
}

/// Starts the reader with its answer going into a pipe, and with nothing else of ours.
struct Started {
    pid_t pid = -1;
    int input = -1;
};
std::optional<Started> start(const std::filesystem::path& program, const std::filesystem::path& file,
                             const std::filesystem::path& scratch) {
    std::array<int, 2> channel{};
    if (::pipe2(channel.data(), O_CLOEXEC) != 0) {
        return std::nullopt;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, channel[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    std::string name = program.string();
    std::string argument = file.string();
    const std::array<char*, 3> arguments{name.data(), argument.data(), nullptr};
    // Its temporary files go where they are removed for it, should it be ended.
    std::string temporary = "TMPDIR=" + scratch.string();
    const std::array<char*, 2> environment{temporary.data(), nullptr};
    Started started{-1, channel[0]};
    const int error = ::posix_spawn(&started.pid, name.c_str(), &actions, nullptr, arguments.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    ::close(channel[1]);
    if (error != 0) {
        ::close(channel[0]);
        return std::nullopt;
    }
    return started;
}

bool endedWell(pid_t pid) {
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool writeAll(int output, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(output, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return true;
}

std::string failureFrame(const Failure& failure) {
    return frame("failure", std::string(nameOf(failure.code)) + "\n" + failure.place);
}

}  // namespace

ForeignReader ForeignReader::of(const std::filesystem::path& program) {
    return ForeignReader(belongingTo(program, "gyeol-reader", "libexec/gyeol"));
}

Result<std::vector<diary::Diary>> ForeignReader::read(const std::filesystem::path& file, std::chrono::seconds patience) const {
    if (::access(program_.c_str(), X_OK) != 0) {
        return failedFile(FailureCode::notBuilt, program_);
    }
    const auto scratch = storage::makePrivateFolder();
    if (!scratch) {
        return tl::unexpected<Failure>(scratch.error());
    }
    const auto started = start(program_, std::filesystem::absolute(file), (*scratch)->path());
    if (!started) {
        return failedFile(FailureCode::storageFailed, file);
    }
    const auto answer = readAll(started->input, patience);
    ::close(started->input);
    if (!answer) {
        ::kill(started->pid, SIGKILL);
    }
    const bool isWell = endedWell(started->pid);
    if (!answer || !isWell) {
        return failedFile(FailureCode::damagedDatabase, file);
    }
    return diariesIn(*answer, file);
}

int answerAsReader(const std::filesystem::path& file, int output) {
    storage::confineThisProcess();
    const auto read = [&]() -> Result<std::string> {
        std::string answer;
        const auto copy = storage::PrivateCopy::of(file);
        if (!copy) {
            return tl::unexpected<Failure>(copy.error());
        }
        const auto opened = storage::DiaryFile::open(copy->path(), storage::Access::read);
        if (!opened) {
            return tl::unexpected<Failure>(opened.error());
        }
        const auto people = opened->people();
        if (!people) {
            return tl::unexpected<Failure>(people.error());
        }
        for (const storage::PersonEntry& person : *people) {
            const auto diary = opened->load(person.key);
            if (!diary) {
                return tl::unexpected<Failure>(diary.error());
            }
            answer += frame("diary", exchange::writeDiary(*diary));
        }
        return answer + frame("end", {});
    };
    const auto answer = read();
    return writeAll(output, answer ? *answer : failureFrame(answer.error())) ? 0 : 1;
}

}  // namespace gyeol::service

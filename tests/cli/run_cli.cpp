#include "cli/run_cli.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <fstream>

namespace gyeol::test {

namespace {

[[noreturn]] void become(const std::filesystem::path& program, const std::vector<std::string>& arguments, int out, int err) {
    ::dup2(::open("/dev/null", O_RDONLY | O_CLOEXEC), STDIN_FILENO);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    ::unsetenv("GYEOL_DATA");
    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (std::string& word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    ::execv(program.c_str(), argv.data());
    ::_exit(127);
}

/// Reads both pipes to their ends, whichever speaks first.
void drain(int out, int err, Ran& ran) {
    std::array<pollfd, 2> pipes{pollfd{out, POLLIN, 0}, pollfd{err, POLLIN, 0}};
    std::array<std::string*, 2> texts{&ran.out, &ran.err};
    std::array<char, 65536> chunk{};
    while (pipes[0].fd >= 0 || pipes[1].fd >= 0) {
        ::poll(pipes.data(), pipes.size(), -1);
        for (std::size_t i = 0; i < pipes.size(); ++i) {
            if (pipes[i].fd < 0 || pipes[i].revents == 0) {
                continue;
            }
            const ssize_t got = ::read(pipes[i].fd, chunk.data(), chunk.size());
            if (got <= 0) {
                ::close(pipes[i].fd);
                pipes[i].fd = -1;
            } else {
                texts[i]->append(chunk.data(), static_cast<std::size_t>(got));
            }
        }
    }
}

/// `output` is where stdout goes; −1 for a pipe that is read.
Ran run(const std::filesystem::path& program, const std::vector<std::string>& arguments, int output) {
    std::array<int, 2> out{-1, -1}, err{-1, -1};
    REQUIRE(::pipe2(err.data(), O_CLOEXEC) == 0);
    REQUIRE((output >= 0 || ::pipe2(out.data(), O_CLOEXEC) == 0));
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        become(program, arguments, output >= 0 ? output : out[1], err[1]);
    }
    ::close(err[1]);
    if (out[1] >= 0) {
        ::close(out[1]);
    }
    Ran ran;
    drain(out[0], err[0], ran);
    int status = 0;
    ::waitpid(child, &status, 0);
    ran.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ran;
}

}  // namespace

Ran runCli(const std::vector<std::string>& arguments) {
    return run(GYEOL_CLI, arguments, -1);
}

Ran runProgram(const std::filesystem::path& program, const std::vector<std::string>& arguments) {
    return run(program, arguments, -1);
}

std::filesystem::path cliProgram() {
    return GYEOL_CLI;
}

Ran runCliInto(const std::filesystem::path& output, const std::vector<std::string>& arguments) {
    const int file = ::open(output.c_str(), O_WRONLY | O_CLOEXEC);
    REQUIRE(file >= 0);
    const Ran ran = run(GYEOL_CLI, arguments, file);
    ::close(file);
    return ran;
}

int lineCount(const std::string& text) {
    const auto lines = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
    return text.empty() || text.back() == '\n' ? lines : -1;
}

std::string written(const TemporaryFolder& folder, const std::string& name, const std::string& text) {
    const auto path = folder.path() / name;
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
}

nlohmann::json parsed(const std::string& text) {
    auto json = nlohmann::json::parse(text, nullptr, false);
    REQUIRE_FALSE(json.is_discarded());
    return json;
}

}  // namespace gyeol::test

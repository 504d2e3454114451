#include "fault/children.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <array>

// Of the runtime of scripts/coverage: what a child counted is written as it leaves; in other builds there is none.
extern "C" int __llvm_profile_write_file() __attribute__((weak));

namespace gyeol::test {

namespace {

Ended waitFor(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? Ended{-1, WTERMSIG(status)} : Ended{WEXITSTATUS(status), 0};
}

}  // namespace

Ended inChild(const std::function<int()>& act, unsigned alarmSeconds) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(alarmSeconds);
        const int status = act();
        if (__llvm_profile_write_file != nullptr) {
            __llvm_profile_write_file();
        }
        ::_exit(status);
    }
    return waitFor(child);
}

int killedAfter(std::chrono::microseconds duration, int first, const std::function<bool()>& open, const std::function<bool(int)>& write) {
    std::array<int, 2> channel{};
    if (::pipe(channel.data()) != 0) {
        return -1;
    }
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(120);
        const auto acknowledge = [&] { return ::write(channel[1], "x", 1) == 1; };
        for (int number = first; (number > first || (open() && acknowledge())) && write(number) && acknowledge(); ++number) {
        }
        ::_exit(1);
    }
    ::close(channel[1]);
    std::array<char, 256> chunk{};
    const bool isOpen = ::read(channel[0], chunk.data(), 1) == 1;
    ::usleep(static_cast<useconds_t>(duration.count()));
    ::kill(child, SIGKILL);
    const bool isKilled = waitFor(child).signal == SIGKILL;
    int acknowledged = 0;
    for (ssize_t got = 0; (got = ::read(channel[0], chunk.data(), chunk.size())) > 0;) {
        acknowledged += static_cast<int>(got);
    }
    ::close(channel[0]);
    return isOpen && isKilled ? acknowledged : -1;
}

}  // namespace gyeol::test

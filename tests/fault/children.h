#pragma once

#include <chrono>
#include <functional>

namespace gyeol::test {

/// How a child process ended.
struct Ended {
    int status = -1;  ///< its exit status; −1 where a signal ended it
    int signal = 0;
    [[nodiscard]] bool isWell() const { return status == 0; }
};

/// Runs `act` in a child, which leaves with what it returns; an alarm ends one that hangs.
[[nodiscard]] Ended inChild(const std::function<int()>& act, unsigned alarmSeconds = 120);

/// Runs `write` for `first`, `first` + 1 … in a child that acknowledges each on a pipe once `open` is done, kills it (SIGKILL) after a
/// while, and returns how many it acknowledged; −1 where it could not begin.
[[nodiscard]] int killedAfter(std::chrono::microseconds duration, int first, const std::function<bool()>& open,
                              const std::function<bool(int)>& write);

}  // namespace gyeol::test

#pragma once

namespace gyeol::test {

/// While it lives, one system call of base or storage fails: the `nth` of those that failing_calls.cpp wraps, from 0. SQLite's own go
/// through FaultyVfs. One at a time; for one thread.
class FailingCalls {
public:
    FailingCalls(int nth, int error);
    FailingCalls(const FailingCalls&) = delete;
    FailingCalls& operator=(const FailingCalls&) = delete;
    ~FailingCalls();

    /// The name of the call that failed; nullptr where there were not so many.
    [[nodiscard]] const char* failed() const;
};

}  // namespace gyeol::test

#pragma once

#include <sqlite3.h>

namespace gyeol::test {

/// A file layer for SQLite that fails on purpose: while it lives, every connection that is opened uses it.
class FaultyVfs {
public:
    FaultyVfs();
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;
    ~FaultyVfs();

    /// After `calls` more writes, syncs and truncations each one gives `error`, once or for good.
    enum class Lasting { once, forGood };
    void failAfter(int calls, int error, Lasting lasting);
    /// The process is ended (SIGKILL) at the call after so many.
    void killAfter(int calls);
    /// No more failures. Returns whether one happened.
    bool heal();
};

}  // namespace gyeol::test

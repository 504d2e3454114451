#pragma once

#include <cstdint>

namespace gyeol::storage {

/// What a process that reads somebody else's file may use up.
struct Confinement {
    std::int64_t heapBytes = 64LL * 1024 * 1024;  ///< of SQLite; a diary of 20 years takes a tenth
    std::int64_t steps = 2'000'000'000;  ///< of SQLite's machine, over all connections; a whole check of 20 years takes a hundredth
    std::int64_t memoryBytes = 768LL * 1024 * 1024;  ///< of the process
    int seconds = 60;                                ///< of the processor, and twice as many on the clock
};

/// Confines this process for good: the limits of the kernel, SQLite's own heap limit, and a count of SQLite's steps in every connection
/// that is opened from now on. For a process that is made for the one file; whoever goes beyond is ended or gets an error.
void confineThisProcess(const Confinement& limits = {});

}  // namespace gyeol::storage

#include "storage/confinement.h"

#include <sqlite3.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <atomic>

namespace gyeol::storage {

namespace {

constexpr int stepsAtOnce = 100'000;

/// SQLite hands an extension no context of its own, so what is left of the steps stands here, once for the process.
std::atomic<std::int64_t> stepsLeft{0};

int countSteps(void* /*context*/) {
    return stepsLeft.fetch_sub(stepsAtOnce) > 0 ? 0 : 1;
}

int watchConnection(sqlite3* database, const char** /*error*/, const void* /*routines*/) {
    sqlite3_progress_handler(database, stepsAtOnce, countSteps, nullptr);
    return SQLITE_OK;
}

void limit(__rlimit_resource_t what, std::int64_t value) {
    const rlimit bounds{static_cast<rlim_t>(value), static_cast<rlim_t>(value)};
    // A limit that is lower already cannot be raised, and need not be.
    static_cast<void>(::setrlimit(what, &bounds));
}

}  // namespace

void confineThisProcess(const Confinement& limits) {
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);  // a crash leaves no image of a diary behind
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, limits.seconds);
#ifndef GYEOL_SANITIZED
    limit(RLIMIT_DATA, limits.memoryBytes);  // the address sanitizer lays claim to far more than it uses
#endif
    ::alarm(static_cast<unsigned>(2 * limits.seconds));
    sqlite3_hard_heap_limit64(limits.heapBytes);
    stepsLeft = limits.steps;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watchConnection));
}

}  // namespace gyeol::storage

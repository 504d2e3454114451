#include "storage/confinement.h"

#include "fault/children.h"
#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

using namespace gyeol;

namespace {

/// How a statement ends in a process that is confined so: SQLite's code, 0 where it is done.
int endOf(const storage::Confinement& limits, const char* statement) {
    const auto ended = test::inChild([&] {
        storage::confineThisProcess(limits);
        SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        try {
            SQLite::Statement(database, statement).executeStep();
        } catch (const SQLite::Exception& error) {
            return error.getErrorCode() & 0xff;
        }
        return SQLITE_OK;
    });
    return ended.signal == 0 ? ended.status : -1;
}

}  // namespace

TEST_CASE("a confined process counts its steps, and ends what takes too many") {
    const char* long_ = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) SELECT max(i) FROM n";
    CHECK(endOf({}, long_) == SQLITE_OK);
    storage::Confinement few;
    few.steps = 300'000;
    CHECK(endOf(few, long_) == SQLITE_INTERRUPT);
}

TEST_CASE("a confined process gets no more memory than it may") {
    const char* large = "SELECT hex(randomblob(20000000))";
    CHECK(endOf({}, large) == SQLITE_OK);
    storage::Confinement little;
    little.heapBytes = 4 * 1024 * 1024;
    CHECK(endOf(little, large) == SQLITE_NOMEM);
}

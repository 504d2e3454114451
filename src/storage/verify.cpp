#include "diary/validation.h"
#include "storage/columns.h"
#include "storage/connection.h"
#include "storage/diary_file.h"
#include "storage/file_look.h"
#include "storage/people.h"

namespace gyeol::storage {

namespace {

std::string described(const Failure& failure) {
    return std::string(nameOf(failure.code)) + (failure.place.empty() ? "" : " " + failure.place);
}

/// The rows that refer to nothing.
void addLooseReferences(SQLite::Database& database, std::vector<std::string>& problems) {
    SQLite::Statement select(database, "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check");
    while (select.executeStep()) {
        const auto row = get<std::optional<std::int64_t>>(select, 1);
        problems.push_back("foreign_key_check: /" + get<std::string>(select, 0) + (row ? "/" + std::to_string(*row) : "") +
                           " refers to no " + get<std::string>(select, 2));
    }
}

void addUnsoundDiaries(SQLite::Database& database, std::vector<std::string>& problems) {
    for (const PersonEntry& person : readPeople(database)) {
        const std::string who = "person " + std::to_string(person.key) + ": ";
        const auto loaded = guarded({}, [&] { return readDiary(database, person.key); });
        if (!loaded) {
            problems.push_back(who + described(loaded.error()));
            continue;
        }
        for (const Failure& failure : diary::validate(*loaded)) {
            problems.push_back(who + described(failure));
        }
    }
}

std::vector<std::string> problemsOf(Reading& reading) {
    std::vector<std::string> problems;
    SQLite::Database& database = reading.database;
    for (const std::string& text : textsOf(database, "PRAGMA integrity_check")) {
        if (text != "ok") {
            problems.push_back("integrity_check: " + text);
        }
    }
    const auto inspected = guarded({}, [&] { inspect(database); });
    if (!inspected) {
        if (inspected.error().code != FailureCode::damagedDatabase) {
            throw Refused(inspected.error());
        }
        if (problems.empty()) {
            problems.push_back(described(inspected.error()));
        }
        return problems;
    }
    addLooseReferences(database, problems);
    addUnsoundDiaries(database, problems);
    return problems;
}

}  // namespace

Result<std::vector<std::string>> verify(const std::filesystem::path& path) {
    auto problems = guarded(path, [&] {
        Reading reading = openForReading(fileBehind(path));
        return problemsOf(reading);
    });
    // What cannot even be read as a database is a finding about it, not a failure to look.
    if (!problems && problems.error().code == FailureCode::damagedDatabase) {
        return std::vector<std::string>{described(problems.error())};
    }
    return problems;
}

}  // namespace gyeol::storage

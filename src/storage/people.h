#pragma once

#include "diary/diary.h"
#include "storage/diary_file.h"

#include <SQLiteCpp/Database.h>
#include <optional>
#include <string>
#include <vector>

/// The people of a database and their diaries. These functions throw, and leave the transaction to the caller.
namespace gyeol::storage {

[[nodiscard]] std::vector<PersonEntry> readPeople(SQLite::Database& database);

/// The whole diary in the order of diary::sort. Throws `unknownPerson`, or Damaged where a value is none of ours.
[[nodiscard]] diary::Diary readDiary(SQLite::Database& database, PersonKey person);

/// Throws `personExists` where the name is taken.
[[nodiscard]] PersonKey insertDiary(SQLite::Database& database, const diary::Diary& diary);

/// Puts a diary in the place of a person's, whose number stays. Throws `unknownPerson`, `personExists`.
void replaceDiary(SQLite::Database& database, PersonKey person, const diary::Diary& diary);

/// Removes a person and all that is theirs. Throws `unknownPerson`.
void removePerson(SQLite::Database& database, PersonKey person);

/// The number of the person of that name.
[[nodiscard]] std::optional<PersonKey> findPerson(SQLite::Database& database, const std::string& name);

}  // namespace gyeol::storage

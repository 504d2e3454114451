#pragma once

#include "diary/change_set.h"
#include "storage/diary_file.h"

#include <SQLiteCpp/Database.h>

namespace gyeol::storage {

/// Applies an act row by row. Throws `unknownPerson`, and `changedMeanwhile` where an entry is not as `before` says; the transaction is the
/// caller's.
void applyChanges(SQLite::Database& database, PersonKey person, const diary::ChangeSet& changes);

}  // namespace gyeol::storage

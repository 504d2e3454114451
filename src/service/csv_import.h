#pragma once

#include "diary/change_set.h"
#include "exchange/csv_diary.h"

namespace gyeol::service {

/// What a table would do to a diary.
struct CsvMerge {
    diary::ChangeSet changes;
    int added = 0, changed = 0, same = 0;
};

/// Adds what the diary does not have and brings the rest up to date; nothing is taken away. What the table has no column for stays as it
/// is, and a session stays pinned. Of rows with one key the last counts.
[[nodiscard]] CsvMerge mergeTable(const diary::Diary& diary, exchange::CsvKind kind, const exchange::CsvReading& reading,
                                  const exchange::CsvMatch& match);

}  // namespace gyeol::service

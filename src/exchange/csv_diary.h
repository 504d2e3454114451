#pragma once

#include "diary/diary.h"
#include "exchange/csv.h"
#include "wording/wording.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Sessions and check-ins of a diary as tables, for spreadsheets and from them.
namespace gyeol::exchange {

enum class CsvKind : std::uint8_t { sessions, checkIns };

/// A column that we write and know.
struct CsvField {
    std::string_view name;  ///< as our own files head it
    bool required = false;  ///< without it nothing can be read
};
[[nodiscard]] const std::vector<CsvField>& csvFields(CsvKind kind);

/// What a column holds, as a person reads it.
[[nodiscard]] std::string csvFieldTitle(const wording::Wording& wording, CsvKind kind, std::size_t field);

/// The sessions or check-ins as a text with a head line, by day. Names and words of a treatment are the person's, all else is as in our
/// JSON.
[[nodiscard]] std::string writeDiaryCsv(const diary::Diary& diary, CsvKind kind, CsvMark mark);

/// Which column of a table holds each of `csvFields`; none where no column does.
using CsvMatch = std::vector<std::optional<std::size_t>>;

/// What the heads of a foreign table most likely mean, in English or Korean.
[[nodiscard]] CsvMatch guessMatch(CsvKind kind, const std::vector<std::string>& heads);

/// Which of the two a table is by its heads.
[[nodiscard]] CsvKind guessKind(const std::vector<std::string>& heads);

/// A row that could not be read, and why. The failure's place is the line and the column's name.
struct CsvProblem {
    std::size_t line = 1;
    Failure failure;
};

struct CsvReading {
    std::vector<diary::Session> sessions;  ///< of CsvKind::sessions
    std::vector<diary::CheckIn> checkIns;  ///< of CsvKind::checkIns
    std::vector<CsvProblem> problems;      ///< one a row that is left out
};

/// Reads the rows below the heads by a match. Dates may be written 2026-11-23, 2026/11/23, 2026.11.23 or 2026. 11. 23.; words may be ours,
/// English or Korean; a treatment may be named by its id or by its name on the shelf of `diary`. A row that has something wrong is left out
/// as a whole and told. Requires that every required field has a column.
[[nodiscard]] CsvReading readDiaryCsv(const diary::Diary& diary, CsvKind kind, const std::vector<CsvRow>& rows, const CsvMatch& match);

}  // namespace gyeol::exchange

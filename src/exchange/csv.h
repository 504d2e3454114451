#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Comma-separated values (RFC 4180) as a table of texts, whatever they mean.
namespace gyeol::exchange {

/// A record and where it begins in the text, counted from 1, for messages.
struct CsvRow {
    std::size_t line = 1;
    std::vector<std::string> cells;
    friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

/// Limits that no diary comes near.
inline constexpr std::size_t mostCsvRows = 200'000, mostCsvColumns = 64, longestCsvCell = 65'536;

enum class CsvMark : std::uint8_t {
    none,
    byteOrder,  ///< a byte order mark at the front: some spreadsheets know UTF-8 by nothing else
};

/// Reads a text as records. A byte order mark is passed over, lines may end in CRLF or LF, and the separator is the one of comma, semicolon
/// and tab that the first record has most of. Empty lines are no records; a record may be shorter or longer than others. What `writeCsv`
/// defused is as it was. Fails with `notUtf8` or `notCsv` (params `line`), or `fileTooLarge` beyond the limits. Any bytes may be
/// given.
[[nodiscard]] Result<std::vector<CsvRow>> readCsv(std::string_view text);

/// Writes records with commas and CRLF. A cell that a spreadsheet would take for a formula (it begins with = + - @, their wide forms, a tab
/// or the end of a line) gets an apostrophe before it, and is quoted where it must be.
[[nodiscard]] std::string writeCsv(const std::vector<std::vector<std::string>>& rows, CsvMark mark);

}  // namespace gyeol::exchange

#pragma once

#include "diary/diary.h"
#include "exchange/csv_diary.h"

#include <optional>
#include <string>
#include <string_view>

/// The words that tables of people use, English and Korean.
namespace gyeol::exchange {

/// A word without the white space around it, small Latin letters for capital ones.
[[nodiscard]] std::string plainWord(std::string_view text);

/// The field that a head of a column names; none where it is not known.
[[nodiscard]] std::optional<std::size_t> fieldOf(CsvKind kind, std::string_view head);

[[nodiscard]] std::optional<diary::Part> partOfWord(std::string_view text);
[[nodiscard]] std::optional<diary::Area> areaOfWord(std::string_view text);
[[nodiscard]] std::optional<diary::SessionState> stateOfWord(std::string_view text);

/// A day as people write it: year, month and day in this order, parted by hyphens, points or slashes.
[[nodiscard]] std::optional<Date> dateOfWord(std::string_view text);

}  // namespace gyeol::exchange

#pragma once

#include "base/result.h"
#include "diary/diary.h"

#include <string>
#include <string_view>

namespace gyeol::exchange {

/// Reads a `gyeol-diary` of version 1, as docs/data-format.md and data/schema/gyeol-diary.schema.json describe it: types, limits, unknown
/// keys, duplicate keys and references. The failure is the first in the order of the text's keys; `more` counts the others.
[[nodiscard]] Result<diary::Diary> readDiary(std::string_view text);

/// Writes a diary as `gyeol-diary` version 1: two spaces of indentation, a newline at the end, every list in its order (diary::sort),
/// what is missing left out. The same diary gives the same bytes.
[[nodiscard]] std::string writeDiary(const diary::Diary& diary);

}  // namespace gyeol::exchange

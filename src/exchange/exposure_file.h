#pragma once

#include "base/result.h"
#include "diary/diary.h"

#include <string_view>
#include <vector>

namespace gyeol::exchange {

/// A place of a file that says nothing of a day: which line, and why.
struct UnreadDay {
    std::size_t line = 0;  ///< counted from 1; of JSON: the entry's number
    Failure failure;
};

/// Sun and air of days, read from a file of the person's.
struct ExposureFile {
    std::vector<diary::Exposure> days;  ///< by date, each once: the last word on a day counts
    std::vector<UnreadDay> unread;
};

/// Reads days from JSON (a whole `gyeol-diary`, or an object or list with its `exposures`) or from a table with a head: `date` and any of
/// `uv_index`, `pm25`, `pm10`, `humidity`, `humidity_outdoor`, `outdoor_minutes`, `source`, in English or Korean. What cannot be read is
/// told line by line and the rest is read all the same; a file that is neither, or names no date, fails. Any bytes may be given.
[[nodiscard]] Result<ExposureFile> readExposures(std::string_view text);

}  // namespace gyeol::exchange

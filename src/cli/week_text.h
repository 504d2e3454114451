#pragma once

#include "diary/diary.h"
#include "service/planning.h"
#include "wording/wording.h"

#include <string>

namespace gyeol::cli {

/// The columns that the printed week keeps within, where no single name is longer.
inline constexpr int pageWidth = 96;

/// A planned span as a page that a person can follow: each day's morning and evening in order, then what is left out and why,
/// what is good to know, and which aims the days could not hold.
[[nodiscard]] std::string weekText(const service::PlannedSpan& planned, const diary::Diary& diary, const wording::Wording& wording);

/// The second half of that page. Empty where there is nothing to say.
[[nodiscard]] std::string weekNotes(const service::PlannedSpan& planned, const diary::Diary& diary, const wording::Wording& wording);

}  // namespace gyeol::cli

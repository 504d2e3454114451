#pragma once

#include "base/date.h"

#include <chrono>

namespace gyeol::test {

/// The week in which most tests live, and an evening of it.
inline const Date monday = *parseDate("2026-11-23");
inline const Date tuesday = *parseDate("2026-11-24");
inline const std::chrono::local_seconds fridayEvening = *parseDate("2026-11-27") + std::chrono::hours(20);

}  // namespace gyeol::test

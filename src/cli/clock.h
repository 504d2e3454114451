#pragma once

#include "base/date.h"

namespace gyeol::cli {

/// Today as the person counts it: the one place where the command line asks the clock.
[[nodiscard]] Date today(int rolloverHour);

}  // namespace gyeol::cli

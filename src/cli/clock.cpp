#include "cli/clock.h"

#include <ctime>

namespace gyeol::cli {

Date today(int rolloverHour) {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    const auto seconds = std::chrono::seconds(now + local.tm_gmtoff);
    return civilDay(std::chrono::local_seconds(seconds), rolloverHour);
}

}  // namespace gyeol::cli

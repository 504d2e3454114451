#include "base/date.h"
#include "base/utf8.h"
#include "fuzz/input.h"

// Any text is read as a date: what is read is written as it was.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto text = gyeol::fuzz::textOf(bytes, size);
    if (const auto date = gyeol::parseDate(text)) {
        gyeol::fuzz::require(gyeol::formatDate(*date) == text);
        gyeol::fuzz::require(gyeol::daysBetween(gyeol::startOfWeek(*date, std::chrono::Monday), *date) < 7);
    }
    return 0;
}

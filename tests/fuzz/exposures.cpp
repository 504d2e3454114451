#include "exchange/exposure_file.h"
#include "fuzz/input.h"

using namespace gyeol;

// Any text is read as days of sun and air: each day once, in order.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto file = exchange::readExposures(fuzz::textOf(bytes, size));
    if (file) {
        for (std::size_t i = 1; i < file->days.size(); ++i) {
            fuzz::require(file->days[i - 1].date < file->days[i].date);
        }
    }
    return 0;
}

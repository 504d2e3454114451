#include "diary/validation.h"
#include "exchange/diary_json.h"
#include "fuzz/input.h"

using namespace gyeol;

// Any text is read as a diary: what is read is sound, and comes back from its own text as it was.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto diary = exchange::readDiary(fuzz::textOf(bytes, size));
    if (diary) {
        fuzz::require(diary::validate(*diary).empty());
        const std::string written = exchange::writeDiary(*diary);
        const auto again = exchange::readDiary(written);
        fuzz::require(again && exchange::writeDiary(*again) == written);
    }
    return 0;
}

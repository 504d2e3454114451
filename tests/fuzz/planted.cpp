#include "base/date.h"
#include "fuzz/input.h"

// The control: a bug that was planted behind four letters and a sound date. A fuzzer that does not find it in its time finds nothing.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto text = gyeol::fuzz::textOf(bytes, size);
    constexpr std::size_t word = 4;
    if (text.size() > word && text.substr(0, word) == "date" && text.find('!') != std::string_view::npos) {
        std::abort();
    }
    return 0;
}

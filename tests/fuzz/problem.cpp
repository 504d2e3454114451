#include "exchange/problem_json.h"
#include "fuzz/input.h"

using namespace gyeol;

// Any text is read as a problem: what is read comes back from its own text as it was.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto problem = exchange::readProblem(fuzz::textOf(bytes, size));
    if (problem) {
        const std::string written = exchange::writeProblem(*problem);
        const auto again = exchange::readProblem(written);
        fuzz::require(again && exchange::writeProblem(*again) == written);
    }
    return 0;
}

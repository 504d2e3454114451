#include "fault/figures.h"

#include "support/catch.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace gyeol::test {

namespace {

std::string variable(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? "" : value;
}

}  // namespace

int figure(int number, int ci, int release) {
    const std::string own = variable("GYEOL_FIGURE_" + std::to_string(number));
    if (!own.empty()) {
        return std::atoi(own.c_str());
    }
    return variable("GYEOL_FIGURES") == "release" ? release : ci;
}

std::uint32_t seed() {
    const std::string given = variable("GYEOL_SEED");
    return given.empty() ? 20'261'123U : static_cast<std::uint32_t>(std::strtoul(given.c_str(), nullptr, 10));
}

void report(const Outcome& outcome) {
    const std::string control = outcome.control < 0 ? "-" : std::to_string(outcome.control);
    const std::string line = std::to_string(outcome.number) + "\t" + outcome.name + "\t" + std::to_string(outcome.tried) + "\t" +
                             std::to_string(outcome.failures) + "\t" + control + "\t" + std::to_string(seed()) + "\t" + outcome.note;
    std::printf("reliability\t%s\n", line.c_str());
    std::fflush(stdout);
    if (const std::string folder = variable("GYEOL_RELIABILITY"); !folder.empty()) {
        std::ofstream(folder + "/" + std::to_string(outcome.number) + ".tsv") << line << '\n';
    }
    INFO("seed " << seed());
    CHECK(outcome.failures == 0);
    CHECK(outcome.control != 0);
}

}  // namespace gyeol::test

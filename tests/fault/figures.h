#pragma once

#include <cstdint>
#include <string>

/// The fifteen tests of docs/reliability.md: how often each tries, with which seed, and what came of it.
namespace gyeol::test {

/// How often test `number` tries: `ci`, or `release` where GYEOL_FIGURES=release, or what GYEOL_FIGURE_<number> says.
[[nodiscard]] int figure(int number, int ci, int release);

/// What random choices begin with: GYEOL_SEED, or always the same. Printed with every outcome, so that a failure can be repeated.
[[nodiscard]] std::uint32_t seed();

/// What came of a test. `control`: how often the control failed, which must be at least once; −1 where the test has none.
struct Outcome {
    int number = 0;
    std::string name;
    int tried = 0;
    int failures = 0;
    int control = -1;
    std::string note;
};

/// Prints a line for people and, where GYEOL_RELIABILITY names a folder, writes it into a file there for scripts/reliability-table.
/// The test fails where the outcome has failures, or a control that did not fail.
void report(const Outcome& outcome);

}  // namespace gyeol::test

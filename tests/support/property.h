#pragma once

#include "support/catch.h"

#include <rapidcheck.h>
#include <stdlib.h>
#include <string>
#include <utility>

namespace gyeol::test {

/// Tries a property of RapidCheck as one assertion. Cases are the same at every run, so that a red build is red again;
/// `RC_PARAMS="seed=… max_success=…"` tries others. A failure prints the smallest case found and the seed that repeats it.
template <class Testable>
void property(const std::string& description, Testable&& testable) {
    ::setenv("RC_PARAMS", "seed=20261123", 0);  // read once, at the first property; 0: what the caller set stays
    INFO(description);
    CHECK(rc::check(description, std::forward<Testable>(testable)));
}

}  // namespace gyeol::test

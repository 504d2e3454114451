#pragma once

#include "base/result.h"
#include "planner/problem.h"

#include <string>
#include <string_view>

namespace gyeol::exchange {

/// Reads a `gyeol-problem` of version 1 (docs/planning-model.md), with every limit that the model sets. Failures as those of readDiary.
[[nodiscard]] Result<planner::Problem> readProblem(std::string_view text);

/// Writes a problem as `gyeol-problem` version 1. Reading it gives the same problem.
[[nodiscard]] std::string writeProblem(const planner::Problem& problem);

}  // namespace gyeol::exchange

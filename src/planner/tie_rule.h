#pragma once

#include "planner/compiled.h"

namespace gyeol::planner {

/// The tie rule for two days that differ: whether the first has the session at the first treatment where they do. False where they do not.
[[nodiscard]] constexpr bool comesFirst(Mask a, Mask b) {
    const Mask different = a ^ b;
    return (a & different & (~different + 1)) != 0;
}

}  // namespace gyeol::planner

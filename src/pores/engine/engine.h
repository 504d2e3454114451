#pragma once

#include "pores/align.h"
#include "pores/measure.h"

/// What OpenCV is wanted for, as the module that holds it says it. The module is a file of its own, `gyeol-pores.so`: OpenCV weighs 5 MB of
/// memory, which a program has that never measures a photograph (decision 38).
namespace gyeol::pores::engine {

/// As pores::measure.
[[nodiscard]] Measurement measure(const Picture& picture, const Region& region, const Options& options);
/// As pores::follow.
[[nodiscard]] std::optional<Region> follow(const Picture& reference, const Region& marked, const Picture& picture, const Region& guess);

struct Functions {
    decltype(&engine::measure) measure;
    decltype(&engine::follow) follow;
};

/// The name under which the module shows a `const Functions*`.
inline constexpr const char* functionsName = "gyeol_pores_functions";

}  // namespace gyeol::pores::engine

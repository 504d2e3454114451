#pragma once

#include "pores/picture.h"

#include <optional>

namespace gyeol::pores {

/// Where the skin of a marked region lies in another picture of it, by phase correlation of what is dark in both, so that neither exposure
/// nor white balance nor a slope of the light moves it. `guess` is where the search begins: its middle counts, and the answer has the size
/// of `marked`. Found within about a third of the region around the guess, turned by no more than a degree or two and as large as before;
/// nothing where the two do not lie clearly on one another, which is then for a person to say. Requires that `reference` holds `marked`.
[[nodiscard]] std::optional<Region> follow(const Picture& reference, const Region& marked, const Picture& picture, const Region& guess);

}  // namespace gyeol::pores

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gyeol::ingredients {

/// The keys (see nameKey) of all names that a list holds, in its order, without a catalogue: each piece whole, without its brackets, what
/// stands in them, and what stands between its slashes. For asking whether a name that a person gave stands in a list.
[[nodiscard]] std::vector<std::string> keysIn(std::string_view list);

}  // namespace gyeol::ingredients

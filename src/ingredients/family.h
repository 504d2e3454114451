#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gyeol::ingredients {

/// A pattern of names: a head with words that may stand before and behind it, all given as keys (Hydrolyzed Fish Collagen Peptide). The
/// whole name must be made of them; a word that the family does not know makes it another substance.
struct Family {
    std::vector<std::string> heads, before, behind;
    std::uint32_t substance = 0;  ///< what a member stands for

    [[nodiscard]] bool holds(std::string_view key) const;
};

}  // namespace gyeol::ingredients

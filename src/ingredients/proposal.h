#pragma once

#include "ingredients/product.h"
#include "ingredients/reading.h"

#include <optional>
#include <string>
#include <vector>

namespace gyeol::ingredients {

/// As what a product could stand on the shelf. A proposal: the person knows what they bought it for.
struct Proposal {
    TreatmentKind kind = TreatmentKind::other;
    std::optional<AcidKind> acid;
    std::string acidName;  ///< `glycolic`, …; empty where there is no acid
    std::optional<ExfoliantKind> exfoliant;
    std::optional<RetinoidKind> retinoid;
    std::optional<std::int32_t> ppm;   ///< the printed strength of what it is for, in millionths
    bool harsh = false;                ///< a cleanser that strips
    std::vector<std::size_t> because;  ///< places in Reading::ingredients; empty where the category alone speaks
};
[[nodiscard]] Proposal propose(const Reading& reading, const Product& product);

}  // namespace gyeol::ingredients

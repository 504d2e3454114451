#pragma once

#include "base/names.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace gyeol::ingredients {

/// What a product is used as. `unknown` where nobody said.
enum class ProductKind : std::uint8_t { unknown, cleanser, exfoliant, mask, toner, serum, moisturizer, eye, sunscreen, body };

/// A product apart from its list: what it is used as, and what its name promises.
struct Product {
    ProductKind kind = ProductKind::unknown;
    bool scrub = false;     ///< the name speaks of scrubbing, polishing, salt, sugar, a peeling gel (스크럽, 각질, 고마쥬)
    bool peel = false;      ///< … of a peel, exfoliation, an acid (필링, AHA)
    bool enzyme = false;    ///< … of enzymes
    bool retinoid = false;  ///< … of retinol or its like
    bool vitaminC = false, collagen = false, egf = false;

    /// Washed or wiped off again, as cleansers, masks and scrubs are.
    [[nodiscard]] bool rinsedOff() const {
        return kind == ProductKind::cleanser || kind == ProductKind::mask || kind == ProductKind::exfoliant || kind == ProductKind::body;
    }
};

/// Reads the name (English or Korean) and the category of a product (`serum_treatment`, `mask_pack`, …, or in free words). Where the
/// category says nothing, the name does.
[[nodiscard]] Product productOf(std::string_view name, std::string_view category);

}  // namespace gyeol::ingredients

namespace gyeol {

template <>
inline constexpr auto namesOf<ingredients::ProductKind> = std::to_array<std::pair<ingredients::ProductKind, std::string_view>>({
    {ingredients::ProductKind::unknown, "unknown"},
    {ingredients::ProductKind::cleanser, "cleanser"},
    {ingredients::ProductKind::exfoliant, "exfoliant"},
    {ingredients::ProductKind::mask, "mask"},
    {ingredients::ProductKind::toner, "toner"},
    {ingredients::ProductKind::serum, "serum"},
    {ingredients::ProductKind::moisturizer, "moisturizer"},
    {ingredients::ProductKind::eye, "eye"},
    {ingredients::ProductKind::sunscreen, "sunscreen"},
    {ingredients::ProductKind::body, "body"},
});

}  // namespace gyeol

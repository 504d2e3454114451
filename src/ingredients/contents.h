#pragma once

#include "ingredients/product.h"
#include "ingredients/reading.h"

namespace gyeol::ingredients {

/// What a list holds, wherever it stands in it, a trace or not. Narrower than the classes: `aha` is an acid of that name or its ammonium
/// salt, not a fruit extract; `egf` is EGF alone of the growth factors; a sugar counts as a scrub only in a product sold as one.
struct Contents {
    bool aha = false, bha = false, pha = false, retinoid = false, vitaminC = false, benzoylPeroxide = false, collagen = false, egf = false,
         physicalScrub = false, enzymeExfoliant = false, fragrance = false;
};
[[nodiscard]] Contents contentsOf(const Reading& reading, const Product& product);

/// Whether this ingredient is a grain that scrubs in this product.
[[nodiscard]] bool scrubs(const Ingredient& ingredient, const Product& product);

}  // namespace gyeol::ingredients

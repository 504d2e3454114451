#pragma once

#include "ingredients/product.h"
#include "ingredients/reading.h"

#include <vector>

namespace gyeol::ingredients {

/// What a person should know before using a product. `caution.NAME` in data/wording says it.
enum class Caution : std::uint8_t {
    sun,                ///< an AHA or a retinoid: sun protection while it is used, for an AHA a week longer
    pregnancy,          ///< a retinoid, salicylic acid beyond a trace, hydroquinone
    salicylateAllergy,  ///< any salicylate, the trace of one too
    fragrance,          ///< fragrance, its declared allergens, essential oils: for sensitive skin
    harshSurfactant,    ///< in a cleanser, within its first half
    dryingAlcohol,      ///< among the first five
    sensitisingPreservative,
    clinicOnly,    ///< a peeling acid of clinics
    prescription,  ///< a retinoid or bleach that is a medicine
    spicules       ///< needles of sponge
};

struct CautionGiven {
    Caution caution;
    std::vector<std::size_t> because;  ///< places in Reading::ingredients, at least one
};

/// In the order of the enumeration, each at most once.
[[nodiscard]] std::vector<CautionGiven> cautionsOf(const Reading& reading, const Product& product);

}  // namespace gyeol::ingredients

namespace gyeol {

template <>
inline constexpr auto namesOf<ingredients::Caution> = std::to_array<std::pair<ingredients::Caution, std::string_view>>({
    {ingredients::Caution::sun, "sun"},
    {ingredients::Caution::pregnancy, "pregnancy"},
    {ingredients::Caution::salicylateAllergy, "salicylate-allergy"},
    {ingredients::Caution::fragrance, "fragrance"},
    {ingredients::Caution::harshSurfactant, "harsh-surfactant"},
    {ingredients::Caution::dryingAlcohol, "drying-alcohol"},
    {ingredients::Caution::sensitisingPreservative, "sensitising-preservative"},
    {ingredients::Caution::clinicOnly, "clinic-only"},
    {ingredients::Caution::prescription, "prescription"},
    {ingredients::Caution::spicules, "spicules"},
});

}  // namespace gyeol

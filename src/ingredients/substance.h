#pragma once

#include "base/names.h"
#include "base/treatment_kinds.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Reads what is printed on a pack: which substances are in it, what they mean for a week, and what follows for the product.
namespace gyeol::ingredients {

/// What a substance is to the plan. The wording of each, `ingredient-class.NAME` and `ingredient-meaning.NAME`, stands in data/wording.
enum class Class : std::uint8_t {
    aha,
    ahaFruitExtract,
    antioxidant,
    azelaic,
    benzoylPeroxide,
    bha,
    botanical,
    brightening,
    ceramideLipid,
    chelator,
    claySebum,
    collagen,
    colourant,
    copperPeptide,
    dryingAlcohol,
    egfGrowthFactor,
    emollient,
    enzyme,
    essentialOil,
    fattyAlcohol,
    fragrance,
    fragranceAllergen,
    functionalKr,
    humectant,
    keratolyticOther,
    occlusive,
    peelAcid,
    peptide,
    phAdjuster,
    pha,
    physicalScrub,
    preservative,
    preservativeSensitiser,
    retinoidAlternative,
    retinoidCosmetic,
    retinoidRx,
    salicylateOther,
    solvent,
    soothing,
    surfactantGentle,
    surfactantHarsh,
    texture,
    uvFilter,
    vitaminCAcid,
    vitaminCDerivative,
};

/// What grains do in a product: `hard` ones are there to scrub, `soft` ones (sugar, silica, wax) only where the product is sold as a scrub.
enum class Grain : std::uint8_t { hard, soft };

/// One entry of the catalogue, data/ingredients.json.
struct Substance {
    std::string inci;               ///< as CosIng writes it; some drugs and trade names have none and stand under their own
    std::string korean;             ///< as Korean packs print it; empty where none is known
    std::vector<std::string> also;  ///< other spellings, old names, trade names
    Class kind = Class::texture;
    bool counts = true;             ///< counts among what its class stands for, see contents.h
    bool atMostOnePercent = false;  ///< used at 1 % or less as a rule: what stands behind it does too
    bool group = false;             ///< a family or an ending: `inci` names the group, not the substance
    bool loose = false;             ///< a loose word (Vitamin A): a name by itself, but only a gloss in brackets
    std::optional<Grain> grain;     ///< of a physical scrub
    std::string acid;               ///< `glycolic`, …: the name by which a diary knows the acid
    std::optional<RetinoidKind> retinoid;
};

}  // namespace gyeol::ingredients

namespace gyeol {

template <>
inline constexpr auto namesOf<ingredients::Class> = std::to_array<std::pair<ingredients::Class, std::string_view>>({
    {ingredients::Class::aha, "aha"},
    {ingredients::Class::ahaFruitExtract, "aha-fruit-extract"},
    {ingredients::Class::antioxidant, "antioxidant"},
    {ingredients::Class::azelaic, "azelaic"},
    {ingredients::Class::benzoylPeroxide, "benzoyl-peroxide"},
    {ingredients::Class::bha, "bha"},
    {ingredients::Class::botanical, "botanical"},
    {ingredients::Class::brightening, "brightening"},
    {ingredients::Class::ceramideLipid, "ceramide-lipid"},
    {ingredients::Class::chelator, "chelator"},
    {ingredients::Class::claySebum, "clay-sebum"},
    {ingredients::Class::collagen, "collagen"},
    {ingredients::Class::colourant, "colourant"},
    {ingredients::Class::copperPeptide, "copper-peptide"},
    {ingredients::Class::dryingAlcohol, "drying-alcohol"},
    {ingredients::Class::egfGrowthFactor, "egf-growth-factor"},
    {ingredients::Class::emollient, "emollient"},
    {ingredients::Class::enzyme, "enzyme"},
    {ingredients::Class::essentialOil, "essential-oil"},
    {ingredients::Class::fattyAlcohol, "fatty-alcohol"},
    {ingredients::Class::fragrance, "fragrance"},
    {ingredients::Class::fragranceAllergen, "fragrance-allergen"},
    {ingredients::Class::functionalKr, "functional-kr"},
    {ingredients::Class::humectant, "humectant"},
    {ingredients::Class::keratolyticOther, "keratolytic-other"},
    {ingredients::Class::occlusive, "occlusive"},
    {ingredients::Class::peelAcid, "peel-acid"},
    {ingredients::Class::peptide, "peptide"},
    {ingredients::Class::phAdjuster, "ph-adjuster"},
    {ingredients::Class::pha, "pha"},
    {ingredients::Class::physicalScrub, "physical-scrub"},
    {ingredients::Class::preservative, "preservative"},
    {ingredients::Class::preservativeSensitiser, "preservative-sensitiser"},
    {ingredients::Class::retinoidAlternative, "retinoid-alternative"},
    {ingredients::Class::retinoidCosmetic, "retinoid-cosmetic"},
    {ingredients::Class::retinoidRx, "retinoid-rx"},
    {ingredients::Class::salicylateOther, "salicylate-other"},
    {ingredients::Class::solvent, "solvent"},
    {ingredients::Class::soothing, "soothing"},
    {ingredients::Class::surfactantGentle, "surfactant-gentle"},
    {ingredients::Class::surfactantHarsh, "surfactant-harsh"},
    {ingredients::Class::texture, "texture"},
    {ingredients::Class::uvFilter, "uv-filter"},
    {ingredients::Class::vitaminCAcid, "vitamin-c-acid"},
    {ingredients::Class::vitaminCDerivative, "vitamin-c-derivative"},
});
template <>
inline constexpr auto namesOf<ingredients::Grain> = std::to_array<std::pair<ingredients::Grain, std::string_view>>({
    {ingredients::Grain::hard, "hard"},
    {ingredients::Grain::soft, "soft"},
});

}  // namespace gyeol

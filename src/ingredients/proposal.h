#pragma once

#include "ingredients/product.h"
#include "ingredients/reading.h"

#include <optional>
#include <string>
#include <vector>

namespace gyeol::ingredients {

/// The kinds of treatment that a list can speak for, under the names of a diary.
enum class TreatmentKind : std::uint8_t {
    cleanse,
    acidCleanser,
    acid,
    exfoliatingPack,
    moisturizingPack,
    collagenMask,
    egfMask,
    retinoid,
    benzoylPeroxide,
    azelaic,
    vitaminC,
    moisturizer,
    sunscreen,
    other
};
enum class AcidKind : std::uint8_t { aha, bha, pha, mixed };
enum class Exfoliant : std::uint8_t { enzyme, physical, acid, pha };

/// As what a product could stand on the shelf. A proposal: the person knows what they bought it for.
struct Proposal {
    TreatmentKind kind = TreatmentKind::other;
    std::optional<AcidKind> acid;
    std::string acidName;  ///< `glycolic`, …; empty where there is no acid
    std::optional<Exfoliant> exfoliant;
    std::optional<Retinoid> retinoid;
    std::optional<std::int32_t> ppm;   ///< the printed strength of what it is for, in millionths
    bool harsh = false;                ///< a cleanser that strips
    std::vector<std::size_t> because;  ///< places in Reading::ingredients; empty where the category alone speaks
};
[[nodiscard]] Proposal propose(const Reading& reading, const Product& product);

}  // namespace gyeol::ingredients

namespace gyeol {

template <>
inline constexpr auto namesOf<ingredients::TreatmentKind> = std::to_array<std::pair<ingredients::TreatmentKind, std::string_view>>({
    {ingredients::TreatmentKind::cleanse, "cleanse"},
    {ingredients::TreatmentKind::acidCleanser, "acid-cleanser"},
    {ingredients::TreatmentKind::acid, "acid"},
    {ingredients::TreatmentKind::exfoliatingPack, "exfoliating-pack"},
    {ingredients::TreatmentKind::moisturizingPack, "moisturizing-pack"},
    {ingredients::TreatmentKind::collagenMask, "collagen-mask"},
    {ingredients::TreatmentKind::egfMask, "egf-mask"},
    {ingredients::TreatmentKind::retinoid, "retinoid"},
    {ingredients::TreatmentKind::benzoylPeroxide, "benzoyl-peroxide"},
    {ingredients::TreatmentKind::azelaic, "azelaic"},
    {ingredients::TreatmentKind::vitaminC, "vitamin-c"},
    {ingredients::TreatmentKind::moisturizer, "moisturizer"},
    {ingredients::TreatmentKind::sunscreen, "sunscreen"},
    {ingredients::TreatmentKind::other, "other"},
});
template <>
inline constexpr auto namesOf<ingredients::AcidKind> = std::to_array<std::pair<ingredients::AcidKind, std::string_view>>({
    {ingredients::AcidKind::aha, "aha"},
    {ingredients::AcidKind::bha, "bha"},
    {ingredients::AcidKind::pha, "pha"},
    {ingredients::AcidKind::mixed, "mixed"},
});
template <>
inline constexpr auto namesOf<ingredients::Exfoliant> = std::to_array<std::pair<ingredients::Exfoliant, std::string_view>>({
    {ingredients::Exfoliant::enzyme, "enzyme"},
    {ingredients::Exfoliant::physical, "physical"},
    {ingredients::Exfoliant::acid, "acid"},
    {ingredients::Exfoliant::pha, "pha"},
});

}  // namespace gyeol

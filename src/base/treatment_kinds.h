#pragma once

#include "base/names.h"

#include <array>
#include <cstdint>

/// What a treatment can be: the words that a diary and the reading of an ingredient list share, with the names by which files call them.
namespace gyeol {

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
enum class ExfoliantKind : std::uint8_t { enzyme, physical, acid, pha };
enum class RetinoidKind : std::uint8_t { ester, retinol, retinal, adapalene, tretinoin, tazarotene };

template <>
inline constexpr auto namesOf<TreatmentKind> = std::to_array<std::pair<TreatmentKind, std::string_view>>({
    {TreatmentKind::cleanse, "cleanse"},
    {TreatmentKind::acidCleanser, "acid-cleanser"},
    {TreatmentKind::acid, "acid"},
    {TreatmentKind::exfoliatingPack, "exfoliating-pack"},
    {TreatmentKind::moisturizingPack, "moisturizing-pack"},
    {TreatmentKind::collagenMask, "collagen-mask"},
    {TreatmentKind::egfMask, "egf-mask"},
    {TreatmentKind::retinoid, "retinoid"},
    {TreatmentKind::benzoylPeroxide, "benzoyl-peroxide"},
    {TreatmentKind::azelaic, "azelaic"},
    {TreatmentKind::vitaminC, "vitamin-c"},
    {TreatmentKind::moisturizer, "moisturizer"},
    {TreatmentKind::sunscreen, "sunscreen"},
    {TreatmentKind::other, "other"},
});
template <>
inline constexpr auto namesOf<AcidKind> = std::to_array<std::pair<AcidKind, std::string_view>>({
    {AcidKind::aha, "aha"},
    {AcidKind::bha, "bha"},
    {AcidKind::pha, "pha"},
    {AcidKind::mixed, "mixed"},
});
template <>
inline constexpr auto namesOf<ExfoliantKind> = std::to_array<std::pair<ExfoliantKind, std::string_view>>({
    {ExfoliantKind::enzyme, "enzyme"},
    {ExfoliantKind::physical, "physical"},
    {ExfoliantKind::acid, "acid"},
    {ExfoliantKind::pha, "pha"},
});
template <>
inline constexpr auto namesOf<RetinoidKind> = std::to_array<std::pair<RetinoidKind, std::string_view>>({
    {RetinoidKind::ester, "ester"},
    {RetinoidKind::retinol, "retinol"},
    {RetinoidKind::retinal, "retinal"},
    {RetinoidKind::adapalene, "adapalene"},
    {RetinoidKind::tretinoin, "tretinoin"},
    {RetinoidKind::tazarotene, "tazarotene"},
});

}  // namespace gyeol

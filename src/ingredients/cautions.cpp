#include "ingredients/cautions.h"

#include "ingredients/contents.h"

#include <algorithm>

namespace gyeol::ingredients {

namespace {

bool isRetinoid(const Substance& substance) {
    return substance.kind == Class::retinoidCosmetic || substance.kind == Class::retinoidRx;
}

/// Whether one ingredient gives cause for a caution. `length` is that of its list.
bool causes(Caution caution, const Ingredient& ingredient, const Product& product, int length) {
    const Substance& substance = *ingredient.substance;
    const bool salicylate = substance.kind == Class::bha || substance.kind == Class::salicylateOther;
    constexpr int amongTheFirst = 5;
    switch (caution) {
        case Caution::sun:
            return (substance.kind == Class::aha && substance.counts && !ingredient.trace) || isRetinoid(substance);
        case Caution::pregnancy:
            return isRetinoid(substance) || (substance.kind == Class::bha && !ingredient.trace) || substance.inci == "Hydroquinone";
        case Caution::salicylateAllergy:
            return salicylate || substance.inci == "Benzyl Salicylate" || substance.inci == "Ethylhexyl Salicylate" ||
                   substance.inci == "Homosalate";
        case Caution::fragrance:
            return substance.kind == Class::fragrance || substance.kind == Class::essentialOil ||
                   substance.kind == Class::fragranceAllergen;
        case Caution::harshSurfactant:
            return substance.kind == Class::surfactantHarsh &&
                   (product.kind == ProductKind::cleanser || product.kind == ProductKind::unknown) && 2 * ingredient.position <= length + 1;
        case Caution::dryingAlcohol:
            return substance.kind == Class::dryingAlcohol && ingredient.position <= amongTheFirst && !ingredient.trace;
        case Caution::sensitisingPreservative:
            return substance.kind == Class::preservativeSensitiser;
        case Caution::clinicOnly:
            return substance.kind == Class::peelAcid;
        case Caution::prescription:
            return substance.kind == Class::retinoidRx || substance.inci == "Hydroquinone";
        case Caution::spicules:
            return substance.inci == "Hydrolyzed Sponge" || substance.inci == "Spongilla Lacustris Extract" ||
                   substance.inci == "Hydrolyzed Spongilla Spicule";
    }
    return false;
}

}  // namespace

std::vector<CautionGiven> cautionsOf(const Reading& reading, const Product& product) {
    std::vector<int> lengths;
    for (const Ingredient& ingredient : reading.ingredients) {
        lengths.resize(std::max(lengths.size(), static_cast<std::size_t>(ingredient.part) + 1));
        lengths[static_cast<std::size_t>(ingredient.part)] = ingredient.position;
    }
    std::vector<CautionGiven> given;
    for (const auto& [caution, name] : namesOf<Caution>) {
        std::vector<std::size_t> because;
        for (std::size_t i = 0; i < reading.ingredients.size(); ++i) {
            const Ingredient& ingredient = reading.ingredients[i];
            if (ingredient.substance != nullptr &&
                causes(caution, ingredient, product, lengths[static_cast<std::size_t>(ingredient.part)])) {
                because.push_back(i);
            }
        }
        if (!because.empty()) {
            given.push_back({caution, std::move(because)});
        }
    }
    return given;
}

}  // namespace gyeol::ingredients

#include "ingredients/contents.h"

namespace gyeol::ingredients {

namespace {

/// Salt and sugar dissolve in a little water; only at the front of a list are there grains of them.
bool dissolves(const Substance& substance) {
    return substance.inci == "Sodium Chloride" || substance.inci == "Sucrose" || substance.inci == "Maris Sal" ||
           substance.inci == "Brown Sugar";
}

}  // namespace

bool scrubs(const Ingredient& ingredient, const Product& product) {
    const Substance* substance = ingredient.substance;
    if (substance == nullptr || !substance->grain) {
        return false;
    }
    const bool mayBeRinsed = product.rinsedOff() || product.kind == ProductKind::unknown;
    if (*substance->grain == Grain::hard) {
        return mayBeRinsed || product.scrub;
    }
    constexpr int front = 3;
    return product.scrub && mayBeRinsed && (!dissolves(*substance) || ingredient.position <= front);
}

Contents contentsOf(const Reading& reading, const Product& product) {
    Contents contents;
    for (const Ingredient& ingredient : reading.ingredients) {
        if (ingredient.substance == nullptr) {
            continue;
        }
        contents.physicalScrub = contents.physicalScrub || scrubs(ingredient, product);
        if (!ingredient.substance->counts) {
            continue;
        }
        switch (ingredient.substance->kind) {
            case Class::aha:
                contents.aha = true;
                break;
            case Class::bha:
                contents.bha = true;
                break;
            case Class::pha:
                contents.pha = true;
                break;
            case Class::retinoidCosmetic:
            case Class::retinoidRx:
                contents.retinoid = true;
                break;
            case Class::vitaminCAcid:
            case Class::vitaminCDerivative:
                contents.vitaminC = true;
                break;
            case Class::benzoylPeroxide:
                contents.benzoylPeroxide = true;
                break;
            case Class::collagen:
                contents.collagen = true;
                break;
            case Class::egfGrowthFactor:
                contents.egf = true;
                break;
            case Class::enzyme:
                contents.enzymeExfoliant = true;
                break;
            case Class::fragranceAllergen:
                // It preserves too: by itself it tells of no fragrance.
                contents.fragrance = contents.fragrance || ingredient.substance->inci != "Benzyl Alcohol";
                break;
            case Class::fragrance:
                contents.fragrance = true;
                break;
            default:
                break;
        }
    }
    return contents;
}

}  // namespace gyeol::ingredients

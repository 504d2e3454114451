#include "fuzz/input.h"
#include "ingredients/catalogue.h"
#include "ingredients/reading.h"

using namespace gyeol;

// Any text is read as an ingredient list: it ends, and whatever was found stands in a part and a place.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const auto catalogue = ingredients::Catalogue::read(GYEOL_SOURCE_ROOT "/data/ingredients.json");
    fuzz::require(catalogue.has_value());
    const auto reading = ingredients::readList(*catalogue, fuzz::textOf(bytes, size));
    for (const auto& ingredient : reading.ingredients) {
        fuzz::require(ingredient.part >= 0 && ingredient.position >= 1);
    }
    return 0;
}

#pragma once

#include "ingredients/reading_json.h"
#include "support/catch.h"
#include "support/paths.h"

#include <algorithm>
#include <string>
#include <vector>

namespace gyeol::test {

/// The program's own catalogue, read once.
inline const ingredients::Catalogue& catalogue() {
    static const auto read = [] {
        auto result = ingredients::Catalogue::read(data() / "ingredients.json");
        REQUIRE(result.has_value());
        return std::move(*result);
    }();
    return read;
}

inline ingredients::Account account(const std::string& list, const std::string& category = {}, const std::string& name = {}) {
    return ingredients::accountOf(catalogue(), list, name, category);
}

/// What is known of a list, as `Water|Glycolic Acid|?`: INCI names in their order, `?` for a name that is not known.
inline std::string namesIn(const std::string& list) {
    std::string names;
    for (const auto& ingredient : ingredients::readList(catalogue(), list).ingredients) {
        names += (names.empty() ? "" : "|") + (ingredient.substance == nullptr ? "?" : ingredient.name());
    }
    return names;
}

/// The class of a name that stands alone; empty where it is not known.
inline std::string classOf(const std::string& name) {
    const auto reading = ingredients::readList(catalogue(), name);
    REQUIRE(reading.ingredients.size() == 1);
    const auto* substance = reading.ingredients.front().substance;
    return substance == nullptr ? std::string() : std::string(nameOf(substance->kind));
}

}  // namespace gyeol::test

#pragma once

#include <optional>
#include <string_view>
#include <utility>

namespace gyeol {

/// The names of an enumeration's values, as files and the database write them. Each enumeration with names specialises it
/// with an array of pairs (value, name), one for every value.
template <class Enum>
inline constexpr auto namesOf = nullptr;

/// The name of a value; it is a bug where the table has none.
template <class Enum>
[[nodiscard]] constexpr std::string_view nameOf(Enum value) {
    for (const auto& [candidate, name] : namesOf<Enum>) {
        if (candidate == value) {
            return name;
        }
    }
    return {};
}

template <class Enum>
[[nodiscard]] constexpr std::optional<Enum> fromName(std::string_view text) {
    for (const auto& [value, name] : namesOf<Enum>) {
        if (name == text) {
            return value;
        }
    }
    return std::nullopt;
}

}  // namespace gyeol

#pragma once

#include <cstddef>
#include <string_view>

namespace gyeol::ingredients {

/// What a heading says of the names behind it.
enum class Heading {
    none,         ///< no heading that is known
    ingredients,  ///< the list begins here (Ingredients, Inactive ingredients, 전성분)
    active,       ///< drugs with their strengths (Active ingredients, 유효성분)
    mayContain,   ///< what only some of the shades hold
    part,         ///< another product of a set, another step (Step one, 증정)
    aside         ///< no ingredients: directions, warnings, what is left out
};

/// A heading at the end of a text, and where it begins: `Parfum/Active Ingredients` has one behind `Parfum/`.
struct HeadingAt {
    Heading heading = Heading::none;
    std::size_t from = 0;
};
[[nodiscard]] HeadingAt headingAtEnd(std::string_view text);

/// The heading that a text is as a whole.
[[nodiscard]] Heading headingOf(std::string_view text);

}  // namespace gyeol::ingredients

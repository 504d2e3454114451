#pragma once

#include <cstddef>
#include <string_view>

namespace gyeol {

/// How many bytes at the front are sound UTF-8: the size of the text where all of it is. Overlong forms and surrogates are unsound.
[[nodiscard]] std::size_t soundUtf8(std::string_view text);

/// Whether a byte of sound UTF-8 is the first of its character.
[[nodiscard]] constexpr bool beginsCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

/// The number of characters (code points) of a text that is sound UTF-8.
[[nodiscard]] std::size_t countCharacters(std::string_view text);

}  // namespace gyeol

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gyeol::ingredients {

/// Takes the first code point off a text; a byte that begins no sound UTF-8 is taken off alone and reads as U+FFFD.
[[nodiscard]] char32_t takeCodePoint(std::string_view& text);

/// Writes a code point as UTF-8.
void append(std::string& text, char32_t point);

/// A pasted text in one way of writing: sound UTF-8, plain spaces and newlines, one kind of comma, dash and bracket, Korean syllables put
/// together, nothing invisible. Any bytes are read.
[[nodiscard]] std::string cleanText(std::string_view raw);

}  // namespace gyeol::ingredients

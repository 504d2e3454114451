#pragma once

#include <algorithm>
#include <string>
#include <string_view>

/// Characters of lists as bytes of UTF-8, whatever the locale.
namespace gyeol::ingredients {

[[nodiscard]] constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Of the Latin alphabet, or part of any character beyond ASCII.
[[nodiscard]] constexpr bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Latin capitals made small; all else stays.
[[nodiscard]] inline std::string lowered(std::string_view text) {
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return low;
}

}  // namespace gyeol::ingredients

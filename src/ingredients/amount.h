#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gyeol::ingredients {

/// A name with the share that stands at its front or back, in brackets or not: `Salicylic Acid 2% w/w`, `녹두추출물(200ppm)`.
struct NameAndAmount {
    std::string_view name;
    std::optional<std::int32_t> ppm;  ///< a share in millionths, 0 to 1,000,000; amounts in milligrams tell no share
};

/// Parts the two. The name comes without spaces, stars and dots around it.
[[nodiscard]] NameAndAmount splitAmount(std::string_view text);

/// The text without spaces, stars, crosses, dots, dashes and slashes around it.
[[nodiscard]] std::string_view trimmedName(std::string_view text);

}  // namespace gyeol::ingredients

#pragma once

#include <cstdint>
#include <vector>

namespace gyeol::pores {

/// A part of a picture in its own pixels, from the upper left corner of the picture as it is looked at.
struct Region {
    int x = 0, y = 0, width = 0, height = 0;
    friend bool operator==(const Region&, const Region&) = default;
};

/// A picture as plain bytes: red, green and blue of each pixel, row after row, upright as it is looked at.
struct Picture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgb;  ///< width × height × 3

    [[nodiscard]] bool holds(const Region& region) const {
        return region.width > 0 && region.height > 0 && region.x >= 0 && region.y >= 0 && region.width <= width - region.x &&
               region.height <= height - region.y;
    }
};

}  // namespace gyeol::pores

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
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

/// The pixels of a region as a picture of their own. Requires that the picture holds it.
[[nodiscard]] inline Picture cut(const Picture& picture, const Region& region) {
    Picture piece{region.width, region.height, {}};
    const auto bytes = static_cast<std::ptrdiff_t>(region.width) * 3;
    piece.rgb.reserve(static_cast<std::size_t>(bytes) * static_cast<std::size_t>(region.height));
    for (int row = region.y; row < region.y + region.height; ++row) {
        const auto line = picture.rgb.begin() + (static_cast<std::ptrdiff_t>(row) * picture.width + region.x) * 3;
        std::copy(line, line + bytes, std::back_inserter(piece.rgb));
    }
    return piece;
}

/// The region of that size around the same middle, moved into the picture; nothing where the picture is smaller.
[[nodiscard]] inline std::optional<Region> within(const Picture& picture, const Region& around, int width, int height) {
    if (width <= 0 || height <= 0 || width > picture.width || height > picture.height) {
        return std::nullopt;
    }
    const auto place = [](int at, int size, int wanted, int whole) { return std::clamp(at + (size - wanted) / 2, 0, whole - wanted); };
    return Region{place(around.x, around.width, width, picture.width), place(around.y, around.height, height, picture.height), width,
                  height};
}

}  // namespace gyeol::pores

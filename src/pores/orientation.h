#pragma once

#include "pores/picture.h"

#include <cstdint>
#include <span>

namespace gyeol::pores {

/// How a camera was held, as EXIF says it: 1 upright … 8 (EXIF 2.3, tag 0x0112). 1 where the block is none, or says nothing sound.
/// `exif` begins with the six bytes of "Exif".
[[nodiscard]] int orientationOf(std::span<const std::uint8_t> exif);

/// A picture turned upright. Any orientation beyond 1 to 8 leaves it as it is.
[[nodiscard]] Picture upright(Picture picture, int orientation);

}  // namespace gyeol::pores

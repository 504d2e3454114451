#pragma once

#include "base/result.h"
#include "pores/picture.h"

#include <cstdint>
#include <string_view>

namespace gyeol::pores {

/// The largest picture that is read: 100 megapixels. A telephone's has 12 to 50.
inline constexpr std::int64_t mostPixels = 100'000'000;

/// Reads a JPEG or a PNG, told apart by its first bytes, and turns it upright as its EXIF orientation says. Nothing is scaled: pores are
/// measured on the pixels that the camera wrote. Fails with `notAPicture` where it is neither, `pictureTooLarge` beyond `mostPixels` (found
/// out before any pixel is read), `damagedPicture` where it is cut off or broken: half a picture is not measured.
[[nodiscard]] Result<Picture> decodePicture(std::string_view bytes);

}  // namespace gyeol::pores

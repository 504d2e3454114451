#pragma once

#include "pores/picture.h"

#include <string>

namespace gyeol::test {

/// The bytes of a JPEG; `orientation` 1 to 8 puts an EXIF block with it into the file.
[[nodiscard]] std::string writeJpeg(const pores::Picture& picture, int quality, int orientation = 0);
[[nodiscard]] std::string writePng(const pores::Picture& picture);

}  // namespace gyeol::test

#include "pores/orientation.h"

#include <libexif/exif-data.h>
#include <memory>

namespace gyeol::pores {

int orientationOf(std::span<const std::uint8_t> exif) {
    const std::unique_ptr<ExifData, decltype(&exif_data_unref)> data(
        exif_data_new_from_data(exif.data(), static_cast<unsigned int>(exif.size())), &exif_data_unref);
    if (!data) {
        return 1;
    }
    const ExifEntry* entry = exif_content_get_entry(data->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION);
    if (entry == nullptr || entry->format != EXIF_FORMAT_SHORT || entry->size < 2) {
        return 1;
    }
    const int orientation = exif_get_short(entry->data, exif_data_get_byte_order(data.get()));
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

Picture upright(Picture picture, int orientation) {
    if (orientation <= 1 || orientation > 8) {
        return picture;
    }
    const bool isTransposed = orientation >= 5;
    Picture turned{isTransposed ? picture.height : picture.width, isTransposed ? picture.width : picture.height, {}};
    turned.rgb.resize(picture.rgb.size());
    // Orientations 2, 3, 6 and 7 begin at the right of what the camera wrote, 3, 4, 7 and 8 at its bottom (seen along their own axes).
    const bool fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool fromBottom = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    for (int y = 0; y < turned.height; ++y) {
        for (int x = 0; x < turned.width; ++x) {
            int column = isTransposed ? y : x;
            int row = isTransposed ? x : y;
            column = fromRight ? picture.width - 1 - column : column;
            row = fromBottom ? picture.height - 1 - row : row;
            const std::size_t from =
                3 * (static_cast<std::size_t>(row) * static_cast<std::size_t>(picture.width) + static_cast<std::size_t>(column));
            const std::size_t to = 3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(turned.width) + static_cast<std::size_t>(x));
            for (std::size_t channel = 0; channel < 3; ++channel) {
                turned.rgb[to + channel] = picture.rgb[from + channel];
            }
        }
    }
    return turned;
}

}  // namespace gyeol::pores

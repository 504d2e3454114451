#include "pores/pictures.h"

#include <jpeglib.h>
#include <png.h>
#include <cstdio>
#include <cstdlib>

namespace gyeol::test {

std::string writeJpeg(const pores::Picture& picture, int quality, int orientation) {
    jpeg_compress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &bytes, &size);
    jpeg.image_width = static_cast<JDIMENSION>(picture.width);
    jpeg.image_height = static_cast<JDIMENSION>(picture.height);
    jpeg.input_components = 3;
    jpeg.in_color_space = JCS_RGB;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, quality, TRUE);
    jpeg_start_compress(&jpeg, TRUE);
    if (orientation != 0) {
        // "Exif", then a little-endian TIFF with one entry: 0x0112, a SHORT.
        const unsigned char block[] = {'E', 'x',  'i',  'f', 0,
                                       0,   'I',  'I',  42,  0,
                                       8,   0,    0,    0,   1,
                                       0,   0x12, 0x01, 3,   0,
                                       1,   0,    0,    0,   static_cast<unsigned char>(orientation),
                                       0,   0,    0,    0,   0,
                                       0,   0};
        jpeg_write_marker(&jpeg, JPEG_APP0 + 1, block, sizeof block);
    }
    while (jpeg.next_scanline < jpeg.image_height) {
        auto* row = const_cast<JSAMPLE*>(picture.rgb.data()) +  // NOLINT: libjpeg reads it only
                    std::size_t{3} * jpeg.next_scanline * static_cast<std::size_t>(picture.width);
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    std::string written(reinterpret_cast<const char*>(bytes), size);
    jpeg_destroy_compress(&jpeg);
    std::free(bytes);  // NOLINT: libjpeg's malloc
    return written;
}

std::string writePng(const pores::Picture& picture) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(picture.width);
    image.height = static_cast<png_uint_32>(picture.height);
    image.format = PNG_FORMAT_RGB;
    png_alloc_size_t size = 0;
    png_image_write_to_memory(&image, nullptr, &size, 0, picture.rgb.data(), 0, nullptr);
    std::string written(size, '\0');
    png_image_write_to_memory(&image, written.data(), &size, 0, picture.rgb.data(), 0, nullptr);
    written.resize(size);
    return written;
}

}  // namespace gyeol::test

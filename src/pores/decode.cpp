#include "pores/decode.h"

#include "pores/orientation.h"

#include <jpeglib.h>
#include <png.h>
#include <csetjmp>
#include <cstdio>
#include <cstring>
#include <span>

namespace gyeol::pores {
namespace {

using Bytes = std::span<const std::uint8_t>;

bool isTooLarge(std::int64_t width, std::int64_t height) {
    return width * height > mostPixels;
}

tl::unexpected<Failure> tooLarge() {
    return failed(FailureCode::pictureTooLarge, {}, {{"limit", mostPixels / 1'000'000}});
}

/// libjpeg leaves its functions by longjmp: what it fills lives outside of them, so that nothing with a destructor is jumped over.
struct JpegReading {
    jpeg_decompress_struct jpeg{};
    jpeg_error_mgr errors{};
    std::jmp_buf leave{};
    bool isDamaged = false;
};

void leaveReading(j_common_ptr jpeg) {
    std::longjmp(static_cast<JpegReading*>(jpeg->client_data)->leave, 1);
}

/// A warning means that libjpeg makes up the rest of a picture that is cut off or corrupt.
void noteWarning(j_common_ptr jpeg, int level) {
    if (level < 0) {
        static_cast<JpegReading*>(jpeg->client_data)->isDamaged = true;
    }
}

void saySomewhereElse(j_common_ptr /*jpeg*/) {}

enum class JpegState : std::uint8_t { done, damaged, tooLarge };

JpegState beginJpeg(JpegReading& reading, Bytes bytes) {
    if (setjmp(reading.leave) != 0) {  // NOLINT(cert-err52-cpp): libjpeg's own way of reporting
        return JpegState::damaged;
    }
    jpeg_create_decompress(&reading.jpeg);
    jpeg_save_markers(&reading.jpeg, JPEG_APP0 + 1, 0xFFFF);
    jpeg_mem_src(&reading.jpeg, bytes.data(), static_cast<unsigned long>(bytes.size()));
    jpeg_read_header(&reading.jpeg, TRUE);
    if (isTooLarge(reading.jpeg.image_width, reading.jpeg.image_height)) {
        return JpegState::tooLarge;
    }
    // Four inks are no skin: libjpeg cannot turn them into RGB and says so when it starts.
    reading.jpeg.out_color_space = JCS_RGB;
    jpeg_start_decompress(&reading.jpeg);
    return JpegState::done;
}

JpegState readRows(JpegReading& reading, Picture& picture) {
    if (setjmp(reading.leave) != 0) {  // NOLINT(cert-err52-cpp)
        return JpegState::damaged;
    }
    while (reading.jpeg.output_scanline < reading.jpeg.output_height) {
        JSAMPROW row = picture.rgb.data() + std::size_t{3} * reading.jpeg.output_scanline * reading.jpeg.output_width;
        jpeg_read_scanlines(&reading.jpeg, &row, 1);
    }
    jpeg_finish_decompress(&reading.jpeg);
    return reading.isDamaged ? JpegState::damaged : JpegState::done;
}

int orientationOf(const jpeg_decompress_struct& jpeg) {
    for (const jpeg_marker_struct* marker = jpeg.marker_list; marker != nullptr; marker = marker->next) {
        if (marker->data_length > 6 && std::memcmp(marker->data, "Exif\0", 6) == 0) {
            return pores::orientationOf(Bytes(marker->data, marker->data_length));
        }
    }
    return 1;
}

Result<Picture> decodeJpeg(Bytes bytes) {
    JpegReading reading;
    reading.jpeg.err = jpeg_std_error(&reading.errors);
    reading.jpeg.client_data = &reading;
    reading.errors.error_exit = leaveReading;
    reading.errors.emit_message = noteWarning;
    reading.errors.output_message = saySomewhereElse;

    Picture picture;
    int orientation = 1;
    JpegState state = beginJpeg(reading, bytes);
    if (state == JpegState::done) {
        picture.width = static_cast<int>(reading.jpeg.output_width);
        picture.height = static_cast<int>(reading.jpeg.output_height);
        picture.rgb.resize(std::size_t{3} * reading.jpeg.output_width * reading.jpeg.output_height);
        orientation = orientationOf(reading.jpeg);
        state = readRows(reading, picture);
    }
    jpeg_destroy_decompress(&reading.jpeg);
    if (state == JpegState::tooLarge) {
        return tooLarge();
    }
    if (state == JpegState::damaged) {
        return failed(FailureCode::damagedPicture);
    }
    return upright(std::move(picture), orientation);
}

Result<Picture> decodePng(Bytes bytes) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0) {
        png_image_free(&image);
        return failed(FailureCode::damagedPicture);
    }
    if (isTooLarge(image.width, image.height)) {
        png_image_free(&image);
        return tooLarge();
    }
    image.format = PNG_FORMAT_RGB;
    Picture picture{static_cast<int>(image.width), static_cast<int>(image.height), {}};
    picture.rgb.resize(PNG_IMAGE_SIZE(image));
    const png_color white{255, 255, 255};  // what is see-through has no skin behind it
    const bool read = png_image_finish_read(&image, &white, picture.rgb.data(), 0, nullptr) != 0;
    png_image_free(&image);
    if (!read) {
        return failed(FailureCode::damagedPicture);
    }
    return picture;
}

}  // namespace

Result<Picture> decodePicture(std::string_view bytes) {
    const Bytes all(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    if (bytes.starts_with("\xFF\xD8\xFF")) {
        return decodeJpeg(all);
    }
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) {
        return decodePng(all);
    }
    return failed(FailureCode::notAPicture);
}

}  // namespace gyeol::pores

#include "pores/decode.h"

#include "pores/orientation.h"
#include "pores/pictures.h"
#include "pores/skin.h"
#include "support/catch.h"

#include <random>
#include <string>

using namespace gyeol;
using namespace gyeol::test;

namespace {

/// Three by two pixels, all different.
pores::Picture small() {
    pores::Picture picture{3, 2, {}};
    for (std::uint8_t i = 0; i < 6; ++i) {
        picture.rgb.insert(picture.rgb.end(), {static_cast<std::uint8_t>(40 * i), i, static_cast<std::uint8_t>(255 - i)});
    }
    return picture;
}

int redAt(const pores::Picture& picture, int x, int y) {
    return picture.rgb[3 * static_cast<std::size_t>(y * picture.width + x)] / 40;
}

FailureCode failureOf(std::string_view bytes) {
    const auto picture = pores::decodePicture(bytes);
    REQUIRE_FALSE(picture);
    return picture.error().code;
}

/// A PNG's head that promises a size and holds nothing.
std::string promisedPng(std::uint32_t width, std::uint32_t height) {
    std::string png = writePng(small());
    for (int i = 0; i < 4; ++i) {
        png[16 + static_cast<std::size_t>(i)] = static_cast<char>(width >> (24 - 8 * i));
        png[20 + static_cast<std::size_t>(i)] = static_cast<char>(height >> (24 - 8 * i));
    }
    return png;
}

}  // namespace

TEST_CASE("a PNG comes back to the byte") {
    const auto picture = pores::decodePicture(writePng(small()));
    REQUIRE(picture);
    CHECK(picture->width == 3);
    CHECK(picture->height == 2);
    CHECK(picture->rgb == small().rgb);
}

TEST_CASE("a JPEG comes back nearly") {
    const Drawn drawn = drawSkin({});
    const auto picture = pores::decodePicture(writeJpeg(drawn.picture, 95));
    REQUIRE(picture);
    REQUIRE(picture->rgb.size() == drawn.picture.rgb.size());
    double difference = 0;
    for (std::size_t i = 0; i < picture->rgb.size(); ++i) {
        difference += std::abs(picture->rgb[i] - drawn.picture.rgb[i]);
    }
    CHECK(difference / static_cast<double>(picture->rgb.size()) < 3);
}

TEST_CASE("each of the eight ways to hold a camera is turned upright") {
    // Where the pixels 0 1 2 / 3 4 5 of the file stand in the upright picture, row after row (EXIF 2.3: which side of the file is the top
    // of what was seen).
    const std::vector<std::pair<int, std::string>> expected{{1, "012345"}, {2, "210543"}, {3, "543210"}, {4, "345012"},
                                                            {5, "031425"}, {6, "304152"}, {7, "524130"}, {8, "251403"}};
    for (const auto& [orientation, order] : expected) {
        const auto turned = pores::upright(small(), orientation);
        INFO("orientation " << orientation);
        CHECK(turned.width == (orientation < 5 ? 3 : 2));
        std::string found;
        for (int y = 0; y < turned.height; ++y) {
            for (int x = 0; x < turned.width; ++x) {
                found += static_cast<char>('0' + redAt(turned, x, y));
            }
        }
        CHECK(found == order);
    }
}

TEST_CASE("a JPEG is turned as its EXIF says") {
    Skin skin;
    skin.width = 96;
    skin.height = 64;
    skin.pores = 2;
    const Drawn drawn = drawSkin(skin);
    const auto plain = pores::decodePicture(writeJpeg(drawn.picture, 90));
    const auto turned = pores::decodePicture(writeJpeg(drawn.picture, 90, 6));
    REQUIRE(plain);
    REQUIRE(turned);
    CHECK(turned->width == 64);
    CHECK(turned->height == 96);
    CHECK(turned->rgb == pores::upright(*plain, 6).rgb);
    const auto odd = pores::decodePicture(writeJpeg(drawn.picture, 90, 77));
    REQUIRE(odd);
    CHECK(odd->rgb == plain->rgb);
}

TEST_CASE("what is no picture, is broken or is too large is named") {
    CHECK(failureOf("") == FailureCode::notAPicture);
    CHECK(failureOf("GIF89a") == FailureCode::notAPicture);
    CHECK(failureOf("\xFF\xD8\xFF") == FailureCode::damagedPicture);
    CHECK(failureOf("\x89PNG\r\n\x1A\n") == FailureCode::damagedPicture);
    const std::string jpeg = writeJpeg(drawSkin({}).picture, 80), png = writePng(drawSkin({}).picture);
    for (const double part : {0.02, 0.3, 0.9, 0.999}) {
        INFO("cut at " << part);
        CHECK(failureOf(std::string_view(jpeg).substr(0, static_cast<std::size_t>(part * static_cast<double>(jpeg.size())))) ==
              FailureCode::damagedPicture);
        CHECK(failureOf(std::string_view(png).substr(0, static_cast<std::size_t>(part * static_cast<double>(png.size())))) ==
              FailureCode::damagedPicture);
    }
    CHECK(failureOf(promisedPng(60'000, 60'000)) != FailureCode::notAPicture);  // damaged (its checksum) or too large: never made
    std::string huge = jpeg;
    // The size stands in the frame header: FFC0, length, precision, height, width.
    const auto frame = huge.find("\xFF\xC0");
    REQUIRE(frame != std::string::npos);
    huge.replace(frame + 5, 4, "\xFF\xDC\xFF\xDC");  // 65,500 a side, the most that libjpeg takes
    CHECK(failureOf(huge) == FailureCode::pictureTooLarge);
}

TEST_CASE("damaged bytes never do worse than a failure") {
    const std::uint64_t seed = 7;
    std::mt19937_64 random(seed);
    Skin skin;
    skin.width = skin.height = 64;
    skin.pores = 1;
    for (const std::string& whole : {writeJpeg(drawSkin(skin).picture, 80, 6), writePng(drawSkin(skin).picture)}) {
        for (int i = 0; i < 300; ++i) {
            std::string bytes = whole;
            for (int k = 0; k < 1 + i % 5; ++k) {
                bytes[random() % bytes.size()] = static_cast<char>(random());
            }
            INFO("seed " << seed << ", try " << i);
            const auto picture = pores::decodePicture(bytes);
            CHECK((!picture ||
                   picture->rgb.size() == 3U * static_cast<std::size_t>(picture->width) * static_cast<std::size_t>(picture->height)));
        }
    }
}

#pragma once

#include "pores/picture.h"

#include <cstdint>
#include <vector>

/// Skin with known pores, drawn without any of the code that measures it.
namespace gyeol::test {

/// What a picture is drawn from. The defaults are an easy picture: sharp, bright, little noise.
struct Skin {
    int width = 480, height = 400;
    int pores = 90;
    double smallest = 3, largest = 6;         ///< radii, pixels
    double shallowest = 0.15, deepest = 0.3;  ///< how much darker than the skin
    double longest = 1.3;                     ///< a pore's length over its width, at most
    double blur = 0.7;                        ///< of the lens, a standard deviation in pixels
    double noise = 2;                         ///< of the sensor, a standard deviation in grey levels
    double slope = 0.15;                      ///< of the light, from one side to the other
    double relief = 0.01;                     ///< the fine unevenness of skin, a standard deviation
    double exposure = 1;
    int hairs = 0;
    int redSpots = 0;               ///< inflamed spots, dark in green and blue only
    double shiftX = 0, shiftY = 0;  ///< of the camera, pixels
    std::uint64_t seed = 1;
    std::uint64_t shot = 0;  ///< another one: the same skin with other noise of the sensor
};

/// The picture and what was drawn into it.
struct Drawn {
    pores::Picture picture;
    int count = 0;
    double areaRatio = 0;  ///< of what is covered by pores, before the lens blurred it
};

[[nodiscard]] Drawn drawSkin(const Skin& skin);

}  // namespace gyeol::test

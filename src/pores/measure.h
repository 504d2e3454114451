#pragma once

#include "base/result.h"
#include "pores/picture.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// Visible pores on an ordinary photograph: how many stand out in a marked area, and what share of it they cover.
///
/// What this can bear: the same marked area of the same person in the same light, compared with itself. It is no diagnosis, no score
/// between people, and it says nothing about whether a pore is open or closed. docs/pores.md tells the method and what it was measured on.
namespace gyeol::pores {

/// Why a picture is not measured. Each has its sentence in data/wording.
enum class Unusable : std::uint8_t {
    tooSmall,   ///< the region is less than `smallestSide` pixels wide or high
    tooDark,    ///< the median is under `darkest`: what is a pore and what is noise cannot be told
    tooBright,  ///< more than `mostClipped` of it is white: the light has washed it out
    tooBlurred  ///< edges are softer than `widestEdge`, or nothing stands out from the noise at all
};

[[nodiscard]] std::string_view nameOf(Unusable why);

inline constexpr int smallestSide = 96;
inline constexpr double darkest = 40;        ///< of 255, the median of the brightest channel
inline constexpr double mostClipped = 0.05;  ///< share of the region
inline constexpr double widestEdge = 1.8;    ///< pixels, the standard deviation of a blur

/// Which way of measuring this is: another number wherever the same picture may give another answer, so that what was measured before is
/// measured again and days stay comparable.
inline constexpr int method = 1;

/// The smallest pore that is counted where nobody says other: about four pixels across. Smaller marks cannot be told from noise and JPEG.
inline constexpr int usualMinimumArea = 12;
/// The largest: a mark of more than 36 pixels across is a mole, a spot or a shadow where pores are a few pixels wide.
inline constexpr int largestArea = 1000;

struct Options {
    int minimumArea = usualMinimumArea;  ///< pixels; 1 to largestArea
};

/// One visible pore: where its middle is, in the picture's pixels, and what it covers.
struct Pore {
    double x = 0, y = 0;
    int area = 0;      ///< pixels
    double depth = 0;  ///< how much darker its middle is than the skin around, 0 to 1
    friend bool operator==(const Pore&, const Pore&) = default;
};

struct Measurement {
    Region region;
    std::optional<Unusable> unusable;  ///< then there are no pores and no ratio
    double sharpness = 0;              ///< 0 to 1: 1/(1 + the blur of the sharpest edges in pixels)
    double areaRatio = 0;              ///< the pores' pixels over the region's
    std::vector<Pore> pores;           ///< from the top down, then from the left
    /// What was counted, to be drawn over the picture: region.width × region.height, 1 in a pore, else 0.
    std::vector<std::uint8_t> mask;

    [[nodiscard]] int count() const { return static_cast<int>(pores.size()); }
};

/// Measures a region. Requires that the picture holds it. The same bytes give the same answer on every machine of one build.
///
/// Flat field by the smoothed surroundings, blobs as extrema of a scale space of differences of Gaussians, an adaptive threshold from the
/// region's own spread, each pore outlined at half its depth, and kept by its shape and its colour: a pore is a shadow, dark in red light
/// too, where a spot is not.
///
/// Fails with `notBuilt` where the module that measures (gyeol-pores.so) is not there.
[[nodiscard]] Result<Measurement> measure(const Picture& picture, const Region& region, const Options& options = {});

}  // namespace gyeol::pores

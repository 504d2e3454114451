#include "pores/engine/blobs.h"
#include "pores/engine/engine.h"
#include "pores/engine/flat_field.h"
#include "pores/engine/outline.h"
#include "pores/engine/sharpness.h"

#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>
#include <tuple>

namespace gyeol::pores::engine {
namespace {

/// What the light did: too little, or too much of it.
std::optional<Unusable> lightOf(const cv::Mat& rgb) {
    std::array<std::int64_t, 256> counts{};
    for (int row = 0; row < rgb.rows; ++row) {
        const auto* line = rgb.ptr<cv::Vec3b>(row);
        for (int column = 0; column < rgb.cols; ++column) {
            ++counts[std::max({line[column][0], line[column][1], line[column][2]})];
        }
    }
    const auto total = static_cast<std::int64_t>(rgb.total());
    std::int64_t below = 0;
    int median = 0;
    while (2 * (below += counts[static_cast<std::size_t>(median)]) < total) {
        ++median;
    }
    if (median < darkest) {
        return Unusable::tooDark;
    }
    // What is clipped has the greatest value in all channels; skin is red, and red alone may well be full.
    std::int64_t clipped = 0;
    for (int row = 0; row < rgb.rows; ++row) {
        const auto* line = rgb.ptr<cv::Vec3b>(row);
        clipped += std::count_if(line, line + rgb.cols, [](const cv::Vec3b& pixel) {
            return std::min({pixel[0], pixel[1], pixel[2]}) >= 252;
        });
    }
    return static_cast<double>(clipped) > mostClipped * static_cast<double>(total) ? std::optional(Unusable::tooBright) : std::nullopt;
}

void countPores(const Darkness& darkness, const Options& options, Measurement& measured) {
    Outliner outliner(darkness.all, darkness.red);
    std::int64_t covered = 0;
    for (const Blob& blob : findBlobs(darkness.all)) {
        if (auto pore = outliner.outline(blob, options.minimumArea)) {
            pore->x += measured.region.x;
            pore->y += measured.region.y;
            covered += pore->area;
            measured.pores.push_back(*pore);
        }
    }
    std::sort(measured.pores.begin(), measured.pores.end(),
              [](const Pore& a, const Pore& b) { return std::tie(a.y, a.x) < std::tie(b.y, b.x); });
    const cv::Mat& mask = outliner.mask();
    measured.mask.assign(mask.datastart, mask.dataend);
    measured.areaRatio = static_cast<double>(covered) / static_cast<double>(mask.total());
}

}  // namespace

Measurement measure(const Picture& picture, const Region& region, const Options& options) {
    Measurement measured;
    measured.region = region;
    if (std::min(region.width, region.height) < smallestSide) {
        measured.unusable = Unusable::tooSmall;
        return measured;
    }
    const cv::Mat rgb = viewOf(picture, region);
    measured.unusable = lightOf(rgb);
    if (measured.unusable) {
        return measured;
    }
    const Darkness darkness = darknessOf(rgb);
    const auto blur = blurOf(darkness.all, noiseOf(darkness.all));
    measured.sharpness = blur ? 1 / (1 + *blur) : 0;
    if (!blur || *blur > widestEdge) {
        measured.unusable = Unusable::tooBlurred;
        return measured;
    }
    countPores(darkness, options, measured);
    return measured;
}

}  // namespace gyeol::pores::engine

#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace gyeol::pores::engine {

/// A round dark spot, found at the scale that fits it best.
struct Blob {
    double x = 0, y = 0;  ///< pixels of the region
    double radius = 0;    ///< of the disc that would answer strongest at that scale
    double strength = 0;  ///< its response over the threshold of its scale, at least 1
};

/// The extrema of a scale space of differences of Gaussians (Lowe 2004) over an image of darkness (CV_32F) that stand clear of what the
/// region itself shows at each scale: so many robust deviations, so that neither noise nor the fine relief of skin is taken for a pore. The
/// stronger of two that share their middle is kept. Strongest first.
[[nodiscard]] std::vector<Blob> findBlobs(const cv::Mat& darkness);

}  // namespace gyeol::pores::engine

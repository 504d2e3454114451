#pragma once

#include <opencv2/core.hpp>

#include <optional>

namespace gyeol::pores::engine {

/// The standard deviation of the noise of an image (CV_32F), from what a difference of second differences leaves of a picture
/// (Immerkær 1996, Fast noise variance estimation), by the median so that edges do not count.
[[nodiscard]] double noiseOf(const cv::Mat& image);

/// How blurred the sharpest edges of an image are: the standard deviation of the blur in pixels, told from how much a further, known blur
/// softens them (Zhuo & Sim 2011, Defocus map estimation from a single image). None where no edge stands out from the noise.
[[nodiscard]] std::optional<double> blurOf(const cv::Mat& image, double noise);

}  // namespace gyeol::pores::engine

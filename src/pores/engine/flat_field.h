#pragma once

#include "pores/picture.h"

#include <opencv2/core.hpp>

namespace gyeol::pores::engine {

/// How much darker each pixel is than the skin around it, so that exposure, white balance and a slope of the light cancel: 0 as its
/// surroundings, 1 black.
struct Darkness {
    cv::Mat all;  ///< CV_32F, of the luminance
    cv::Mat red;  ///< CV_32F, of the red channel: redness hardly shows there, a shadow does
};

/// Of the pixels of a region. The surroundings are a smooth in which what is clearly darker or lighter does not count.
[[nodiscard]] Darkness darknessOf(const cv::Mat& rgb);

/// The pixels of a region as CV_8UC3; a view into the picture, which has to outlive it.
[[nodiscard]] cv::Mat viewOf(const Picture& picture, const Region& region);

}  // namespace gyeol::pores::engine

#include "pores/engine/flat_field.h"

#include <opencv2/imgproc.hpp>

namespace gyeol::pores::engine {
namespace {

/// Wide enough to be no pore, narrow enough to follow the light over a cheek.
constexpr double surroundings = 28;  ///< pixels

/// What is this much darker or lighter than its surroundings is not counted among the surroundings of others.
constexpr double clearlyOther = 0.06;

/// A wide smooth, made on a small copy: the surroundings have no detail that it could lose.
cv::Mat smoothed(const cv::Mat& image, double radius) {
    const int shrink = radius >= 16 ? 4 : 1;
    cv::Mat small;
    cv::resize(image, small, {}, 1.0 / shrink, 1.0 / shrink, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {}, radius / shrink, radius / shrink, cv::BORDER_REFLECT);
    cv::resize(small, small, image.size(), 0, 0, cv::INTER_LINEAR);
    return small;
}

cv::Mat darknessOfChannel(const cv::Mat& channel, double radius) {
    cv::Mat value;
    channel.convertTo(value, CV_32F);
    value += 1.0F;  // black has no surroundings to be compared with
    cv::Mat around = smoothed(value, radius);
    const cv::Mat difference = cv::abs(value - around);
    cv::Mat counts;
    cv::Mat(difference <= clearlyOther * around).convertTo(counts, CV_32F, 1.0 / 255);
    // Where next to nothing counts, the plain smooth stands.
    constexpr double trust = 0.02;
    const cv::Mat weighted = smoothed(value.mul(counts), radius) + trust * around;
    const cv::Mat weights = smoothed(counts, radius) + trust;
    around = weighted / weights;
    return (around - value) / around;
}

}  // namespace

cv::Mat viewOf(const Picture& picture, const Region& region) {
    const cv::Mat whole(picture.height, picture.width, CV_8UC3, const_cast<std::uint8_t*>(picture.rgb.data()));  // NOLINT: read only
    return whole(cv::Rect(region.x, region.y, region.width, region.height));
}

Darkness darknessOf(const cv::Mat& rgb) {
    cv::Mat luminance, red;
    cv::cvtColor(rgb, luminance, cv::COLOR_RGB2GRAY);
    cv::extractChannel(rgb, red, 0);
    return {darknessOfChannel(luminance, surroundings), darknessOfChannel(red, surroundings)};
}

}  // namespace gyeol::pores::engine
